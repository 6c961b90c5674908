/* segue-library-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What has no day: a shelf for each kind.
 */

#define G_LOG_DOMAIN "segue-library-mode"

#include "config.h"

#include "segue-library-mode.h"

#include "segue-calendar-mode.h"
#include "segue-library-kinds.h"
#include "segue-shelves.h"

struct _SegueLibraryMode
{
  GtkWidget     parent_instance;

  SegueShelves *shelves; /* borrowed: child */
};

static void segue_library_mode_mode_init (SegueCalendarModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueLibraryMode, segue_library_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_CALENDAR_MODE, segue_library_mode_mode_init))

static void
segue_library_mode_dispose (GObject *object)
{
  SegueLibraryMode *self = SEGUE_LIBRARY_MODE (object);

  if (self->shelves != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->shelves));
  self->shelves = NULL;

  G_OBJECT_CLASS (segue_library_mode_parent_class)->dispose (object);
}

static void
segue_library_mode_class_init (SegueLibraryModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_library_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_library_mode_init (SegueLibraryMode *self)
{
}

/* “12 key messages” */
static char *
segue_library_mode_dup_status (SegueCalendarMode *mode)
{
  return segue_shelves_dup_status (SEGUE_LIBRARY_MODE (mode)->shelves);
}

static void
segue_library_mode_focus (SegueCalendarMode *mode)
{
  segue_shelves_focus (SEGUE_LIBRARY_MODE (mode)->shelves);
}

static gboolean
segue_library_mode_create (SegueCalendarMode *mode)
{
  return segue_shelves_create (SEGUE_LIBRARY_MODE (mode)->shelves);
}

static void
segue_library_mode_select (SegueCalendarMode *mode)
{
  segue_shelves_select (SEGUE_LIBRARY_MODE (mode)->shelves);
}

static void
segue_library_mode_mode_init (SegueCalendarModeInterface *iface)
{
  iface->dup_status = segue_library_mode_dup_status;
  iface->focus = segue_library_mode_focus;
  iface->create = segue_library_mode_create;
  iface->select = segue_library_mode_select;
}

/**
 * segue_library_mode_get_sheet:
 *
 * Returns: (transfer none): the name of the sheet that is looked at
 */
const char *
segue_library_mode_get_sheet (SegueLibraryMode *self)
{
  g_return_val_if_fail (SEGUE_IS_LIBRARY_MODE (self), NULL);

  return segue_shelves_get_kind (self->shelves)->sheet;
}

/**
 * segue_library_mode_dup_shown:
 *
 * Returns: (transfer full) (element-type gint64): ids of the rows that are seen, in their order
 */
GArray *
segue_library_mode_dup_shown (SegueLibraryMode *self)
{
  return segue_shelves_dup_shown (self->shelves);
}

/**
 * segue_library_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueCalendarMode
 */
GtkWidget *
segue_library_mode_new (SegueCalendarState *state)
{
  SegueLibraryMode *self = g_object_new (SEGUE_TYPE_LIBRARY_MODE, NULL);
  GtkWidget *shelves = segue_shelves_new (SEGUE_PAGE_STATE (state), segue_library_kinds, segue_n_library_kinds, "calendar.clear-filters");

  self->shelves = SEGUE_SHELVES (shelves);
  gtk_widget_set_parent (shelves, GTK_WIDGET (self));
  g_signal_connect_object (shelves, "changed", G_CALLBACK (segue_calendar_mode_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
