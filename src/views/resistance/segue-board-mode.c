/* segue-board-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-mode"

#include "config.h"

#include "segue-board-mode.h"

#include "segue-page-mode.h"
#include "segue-status.h"

#include <glib/gi18n.h>

struct _SegueBoardMode
{
  GtkWidget             parent_instance;

  SegueResistanceState *state; /* owned */
};

static void segue_board_mode_mode_init (SeguePageModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueBoardMode, segue_board_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE_MODE, segue_board_mode_mode_init))

static void
segue_board_mode_dispose (GObject *object)
{
  SegueBoardMode *self = SEGUE_BOARD_MODE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_board_mode_parent_class)->dispose (object);
}

static void
segue_board_mode_class_init (SegueBoardModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_board_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_board_mode_init (SegueBoardMode *self)
{
}

static const char *
segue_board_mode_get_document (SeguePageMode *mode)
{
  return "resistance";
}

static gboolean
segue_board_mode_shows_kind (SeguePageMode   *mode,
                             SegueRecordKind  kind)
{
  return kind == SEGUE_RECORD_RESISTANCE;
}

static void
segue_board_mode_mode_init (SeguePageModeInterface *iface)
{
  iface->get_document = segue_board_mode_get_document;
  iface->shows_kind = segue_board_mode_shows_kind;
}

/**
 * segue_board_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SeguePageMode
 */
GtkWidget *
segue_board_mode_new (SegueResistanceState *state)
{
  SegueBoardMode *self = g_object_new (SEGUE_TYPE_BOARD_MODE, NULL);

  self->state = g_object_ref (state);
  gtk_widget_set_parent (segue_status_new ("segue-resistance-symbolic", _("Nothing Here Yet"), _("Entries stand here in columns by their status."), NULL), GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
