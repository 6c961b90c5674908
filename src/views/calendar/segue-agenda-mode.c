/* segue-agenda-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-agenda-mode"

#include "config.h"

#include "segue-agenda-mode.h"

#include "segue-agenda-field.h"
#include "segue-vertical-layout.h"

struct _SegueAgendaMode
{
  GtkWidget           parent_instance;

  SegueCalendarState *state;
  SegueAgendaField *field; /* a grandchild */
};

static void segue_agenda_mode_mode_init (SegueCalendarModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueAgendaMode, segue_agenda_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_CALENDAR_MODE, segue_agenda_mode_mode_init))

static void
segue_agenda_mode_dispose (GObject *object)
{
  SegueAgendaMode *self = SEGUE_AGENDA_MODE (object);
  GtkWidget *child;

  self->field = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_agenda_mode_parent_class)->dispose (object);
}

static void
segue_agenda_mode_class_init (SegueAgendaModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_agenda_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_agenda_mode_init (SegueAgendaMode *self)
{
}

/* The list has everything; the month of the day is what its title tells of. */
static void
segue_agenda_mode_get_range (SegueCalendarMode *mode,
                             SegueDay          *first,
                             SegueDay          *last)
{
  int year, month;

  segue_day_to_ymd (segue_calendar_state_get_day (SEGUE_AGENDA_MODE (mode)->state), &year, &month, NULL);
  *first = segue_day_from_ymd (year, month, 1);
  *last = segue_day_add_months (*first, 1) - 1;
}

static char *
segue_agenda_mode_dup_title (SegueCalendarMode *mode)
{
  SegueDay first, last;

  segue_agenda_mode_get_range (mode, &first, &last);

  return segue_calendar_mode_dup_months (first, last);
}

static void
segue_agenda_mode_step (SegueCalendarMode *mode,
                        int                by)
{
  SegueAgendaMode *self = SEGUE_AGENDA_MODE (mode);
  SegueDay first, last;

  segue_agenda_mode_get_range (mode, &first, &last);
  segue_calendar_state_set_day (self->state, segue_day_add_months (first, by));
}

static void
segue_agenda_mode_focus (SegueCalendarMode *mode)
{
  segue_calendar_field_focus (SEGUE_CALENDAR_FIELD (SEGUE_AGENDA_MODE (mode)->field));
}

static gboolean
segue_agenda_mode_create (SegueCalendarMode *mode)
{
  return segue_agenda_field_create (SEGUE_AGENDA_MODE (mode)->field);
}

static void
segue_agenda_mode_select (SegueCalendarMode *mode)
{
  segue_agenda_field_show_selected (SEGUE_AGENDA_MODE (mode)->field);
}

static void
segue_agenda_mode_mode_init (SegueCalendarModeInterface *iface)
{
  iface->get_range = segue_agenda_mode_get_range;
  iface->dup_title = segue_agenda_mode_dup_title;
  iface->step = segue_agenda_mode_step;
  iface->focus = segue_agenda_mode_focus;
  iface->create = segue_agenda_mode_create;
  iface->select = segue_agenda_mode_select;
}

/**
 * segue_agenda_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueCalendarMode
 */
GtkWidget *
segue_agenda_mode_new (SegueCalendarState *state)
{
  SegueAgendaMode *self = g_object_new (SEGUE_TYPE_AGENDA_MODE, NULL);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->state = g_object_ref (state);
  self->field = SEGUE_AGENDA_FIELD (segue_agenda_field_new (state));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->field));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
