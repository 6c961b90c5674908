/* segue-shelf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-shelf"

#include "config.h"

#include "segue-shelf.h"

static guint changed_signal;

G_DEFINE_INTERFACE (SegueShelf, segue_shelf, GTK_TYPE_WIDGET)

static void
segue_shelf_default_init (SegueShelfInterface *iface)
{
  /**
   * SegueShelf::changed:
   *
   * There are others than before, or others are shown.
   */
  changed_signal = g_signal_new ("changed", SEGUE_TYPE_SHELF, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/**
 * segue_shelf_count:
 * @n_all: (out): how many there are
 * @n_shown: (out): how many of them are shown
 */
void
segue_shelf_count (SegueShelf *self,
                   guint      *n_all,
                   guint      *n_shown)
{
  SEGUE_SHELF_GET_IFACE (self)->count (self, n_all, n_shown);
}

/**
 * segue_shelf_dup_shown:
 *
 * Returns: (transfer full) (element-type gint64): ids of what is shown, in its order
 */
GArray *
segue_shelf_dup_shown (SegueShelf *self)
{
  return SEGUE_SHELF_GET_IFACE (self)->dup_shown (self);
}

/**
 * segue_shelf_show_selected:
 * @record: (nullable): what is selected
 */
void
segue_shelf_show_selected (SegueShelf  *self,
                           SegueRecord *record)
{
  SEGUE_SHELF_GET_IFACE (self)->show_selected (self, record);
}

/**
 * segue_shelf_sync:
 *
 * Looks at the plan at once, rather than in a moment.
 */
void
segue_shelf_sync (SegueShelf *self)
{
  SEGUE_SHELF_GET_IFACE (self)->sync (self);
}

/**
 * segue_shelf_focus:
 *
 * Puts the focus into what is shown.
 */
void
segue_shelf_focus (SegueShelf *self)
{
  SegueShelfInterface *iface = SEGUE_SHELF_GET_IFACE (self);

  if (iface->focus != NULL)
    iface->focus (self);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * segue_shelf_changed:
 *
 * For shelves: there are others than before, or others are shown.
 */
void
segue_shelf_changed (SegueShelf *self)
{
  g_signal_emit (self, changed_signal, 0);
}
