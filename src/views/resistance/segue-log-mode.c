/* segue-log-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-log-mode"

#include "config.h"

#include "segue-log-mode.h"

#include "segue-page-mode.h"
#include "segue-resistance-kinds.h"
#include "segue-shelves.h"

#include <glib/gi18n.h>

struct _SegueLogMode
{
  GtkWidget       parent_instance;

  SeguePageState *state;   /* owned */
  SegueShelves   *shelves; /* borrowed: child */
};

static void segue_log_mode_mode_init (SeguePageModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueLogMode, segue_log_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE_MODE, segue_log_mode_mode_init))

static void
segue_log_mode_dispose (GObject *object)
{
  SegueLogMode *self = SEGUE_LOG_MODE (object);

  if (self->shelves != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->shelves));
  self->shelves = NULL;
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_log_mode_parent_class)->dispose (object);
}

static void
segue_log_mode_class_init (SegueLogModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_log_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_log_mode_init (SegueLogMode *self)
{
}

static const char *
segue_log_mode_get_document (SeguePageMode *mode)
{
  return segue_shelves_get_kind (SEGUE_LOG_MODE (mode)->shelves)->sheet;
}

static GArray *
segue_log_mode_dup_shown (SeguePageMode *mode)
{
  return segue_shelves_dup_shown (SEGUE_LOG_MODE (mode)->shelves);
}

static char *
segue_log_mode_dup_status (SeguePageMode *mode)
{
  return segue_shelves_dup_status (SEGUE_LOG_MODE (mode)->shelves);
}

static void
segue_log_mode_focus (SeguePageMode *mode)
{
  segue_shelves_focus (SEGUE_LOG_MODE (mode)->shelves);
}

static gboolean
segue_log_mode_create (SeguePageMode *mode)
{
  return segue_shelves_create (SEGUE_LOG_MODE (mode)->shelves);
}

static void
segue_log_mode_select (SeguePageMode *mode)
{
  segue_shelves_select (SEGUE_LOG_MODE (mode)->shelves);
}

static gboolean
segue_log_mode_shows_kind (SeguePageMode   *mode,
                           SegueRecordKind  kind)
{
  return segue_shelves_has_kind (SEGUE_LOG_MODE (mode)->shelves, kind);
}

static void
segue_log_mode_mode_init (SeguePageModeInterface *iface)
{
  iface->get_document = segue_log_mode_get_document;
  iface->dup_shown = segue_log_mode_dup_shown;
  iface->dup_status = segue_log_mode_dup_status;
  iface->focus = segue_log_mode_focus;
  iface->create = segue_log_mode_create;
  iface->select = segue_log_mode_select;
  iface->shows_kind = segue_log_mode_shows_kind;
}

/**
 * segue_log_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SeguePageMode
 */
GtkWidget *
segue_log_mode_new (SegueResistanceState *state)
{
  SegueLogMode *self = g_object_new (SEGUE_TYPE_LOG_MODE, NULL);
  GtkWidget *shelves = segue_shelves_new (SEGUE_PAGE_STATE (state), segue_resistance_kinds, segue_n_resistance_kinds, "resistance.clear-filters");

  self->state = g_object_ref (SEGUE_PAGE_STATE (state));
  self->shelves = SEGUE_SHELVES (shelves);
  gtk_widget_set_parent (shelves, GTK_WIDGET (self));
  g_signal_connect_object (shelves, "changed", G_CALLBACK (segue_page_mode_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
