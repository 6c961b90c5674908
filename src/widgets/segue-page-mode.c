/* segue-page-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-page-mode"

#include "config.h"

#include "segue-page-mode.h"

static guint changed_signal;

G_DEFINE_INTERFACE (SeguePageMode, segue_page_mode, GTK_TYPE_WIDGET)

static void
segue_page_mode_default_init (SeguePageModeInterface *iface)
{
  /**
   * SeguePageMode::changed:
   *
   * Other records are seen, or the status says something else.
   */
  changed_signal = g_signal_new ("changed", SEGUE_TYPE_PAGE_MODE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/**
 * segue_page_mode_get_document:
 *
 * Returns: (transfer none): the name of the document, or of the sheet, that shows what is seen
 */
const char *
segue_page_mode_get_document (SeguePageMode *self)
{
  return SEGUE_PAGE_MODE_GET_IFACE (self)->get_document (self);
}

/**
 * segue_page_mode_dup_shown:
 *
 * Returns: (transfer full) (element-type gint64): ids of what is seen, in its order
 */
GArray *
segue_page_mode_dup_shown (SeguePageMode *self)
{
  SeguePageModeInterface *iface = SEGUE_PAGE_MODE_GET_IFACE (self);

  return iface->dup_shown != NULL ? iface->dup_shown (self) : g_array_new (FALSE, FALSE, sizeof (gint64));
}

/**
 * segue_page_mode_dup_status:
 *
 * Returns: (transfer full): a sentence in markup, empty where there is nothing to say
 */
char *
segue_page_mode_dup_status (SeguePageMode *self)
{
  SeguePageModeInterface *iface = SEGUE_PAGE_MODE_GET_IFACE (self);

  return iface->dup_status != NULL ? iface->dup_status (self) : g_strdup ("");
}

/**
 * segue_page_mode_focus:
 *
 * Puts the focus into what is seen.
 */
void
segue_page_mode_focus (SeguePageMode *self)
{
  SeguePageModeInterface *iface = SEGUE_PAGE_MODE_GET_IFACE (self);

  if (iface->focus != NULL)
    iface->focus (self);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * segue_page_mode_create:
 *
 * Returns: whether it adds something, or asks what it shall be
 */
gboolean
segue_page_mode_create (SeguePageMode *self)
{
  SeguePageModeInterface *iface = SEGUE_PAGE_MODE_GET_IFACE (self);

  return iface->create != NULL && iface->create (self);
}

/**
 * segue_page_mode_select:
 *
 * Brings what is selected into sight.
 */
void
segue_page_mode_select (SeguePageMode *self)
{
  SeguePageModeInterface *iface = SEGUE_PAGE_MODE_GET_IFACE (self);

  if (iface->select != NULL)
    iface->select (self);
}

/**
 * segue_page_mode_shows_kind:
 *
 * Returns: whether records of a kind have a place in it
 */
gboolean
segue_page_mode_shows_kind (SeguePageMode   *self,
                            SegueRecordKind  kind)
{
  SeguePageModeInterface *iface = SEGUE_PAGE_MODE_GET_IFACE (self);

  return iface->shows_kind != NULL && iface->shows_kind (self, kind);
}

/**
 * segue_page_mode_dup_selected:
 *
 * Returns: (transfer full) (nullable) (element-type SegueSheetItem): what is selected; %NULL
 *   where the state knows it
 */
GPtrArray *
segue_page_mode_dup_selected (SeguePageMode *self)
{
  SeguePageModeInterface *iface = SEGUE_PAGE_MODE_GET_IFACE (self);

  return iface->dup_selected != NULL ? iface->dup_selected (self) : NULL;
}

/**
 * segue_page_mode_removes:
 *
 * Returns: whether the mode knows how to remove what is selected
 */
gboolean
segue_page_mode_removes (SeguePageMode *self)
{
  return SEGUE_PAGE_MODE_GET_IFACE (self)->remove_selected != NULL;
}

/**
 * segue_page_mode_remove_selected:
 *
 * Returns: (transfer full) (nullable): what went, in words; %NULL with an error
 */
char *
segue_page_mode_remove_selected (SeguePageMode  *self,
                                 GError        **error)
{
  return SEGUE_PAGE_MODE_GET_IFACE (self)->remove_selected (self, error);
}

/**
 * segue_page_mode_changed:
 *
 * For modes: other records are seen than before, or the status says something else.
 */
void
segue_page_mode_changed (SeguePageMode *self)
{
  g_signal_emit (self, changed_signal, 0);
}
