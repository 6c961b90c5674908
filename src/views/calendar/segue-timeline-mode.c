/* segue-timeline-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-timeline-mode"

#include "config.h"

#include "segue-timeline-mode.h"

#include "segue-calendar-legend.h"
#include "segue-findings.h"
#include "segue-timeline-field.h"
#include "segue-vertical-layout.h"

struct _SegueTimelineMode
{
  GtkWidget           parent_instance;

  SegueCalendarState *state;
  SegueTimelineField *field;  /* a grandchild */
  GtkWidget          *legend; /* a child */
};

static void segue_timeline_mode_mode_init (SegueCalendarModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueTimelineMode, segue_timeline_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_CALENDAR_MODE, segue_timeline_mode_mode_init))

/* In a narrow window the lanes need the room. */
static void
show_legend (SegueTimelineMode *self)
{
  if (self->field != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    segue_calendar_legend_show (self->legend, segue_calendar_state_is_narrow (self->state) ? 0 : segue_timeline_field_get_signs (self->field));
}

static void
segue_timeline_mode_dispose (GObject *object)
{
  SegueTimelineMode *self = SEGUE_TIMELINE_MODE (object);
  GtkWidget *child;

  self->field = NULL;
  self->legend = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_timeline_mode_parent_class)->dispose (object);
}

static void
segue_timeline_mode_class_init (SegueTimelineModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_timeline_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_timeline_mode_init (SegueTimelineMode *self)
{
}

static void
segue_timeline_mode_get_range (SegueCalendarMode *mode,
                               SegueDay          *first,
                               SegueDay          *last)
{
  segue_timeline_field_get_range (SEGUE_TIMELINE_MODE (mode)->field, first, last);
}

/* “April to June 2027”: the months that are seen for more than a few days. */
static char *
segue_timeline_mode_dup_title (SegueCalendarMode *mode)
{
  SegueDay first, last;

  segue_timeline_field_get_range (SEGUE_TIMELINE_MODE (mode)->field, &first, &last);

  /* Four weeks are called by the month that most of them are in. */
  if (last - first < 31)
    return segue_calendar_mode_dup_months (first + 13, first + 13);

  return segue_calendar_mode_dup_months (first + 6, last - 3);
}

static void
segue_timeline_mode_step (SegueCalendarMode *mode,
                          int                by)
{
  segue_timeline_field_step (SEGUE_TIMELINE_MODE (mode)->field, by);
  segue_calendar_mode_changed (mode);
}

static char *
segue_timeline_mode_dup_status (SegueCalendarMode *mode)
{
  return segue_timeline_field_dup_status (SEGUE_TIMELINE_MODE (mode)->field);
}

static void
segue_timeline_mode_focus (SegueCalendarMode *mode)
{
  segue_calendar_field_focus (SEGUE_CALENDAR_FIELD (SEGUE_TIMELINE_MODE (mode)->field));
}

static gboolean
segue_timeline_mode_create (SegueCalendarMode *mode)
{
  return segue_timeline_field_create (SEGUE_TIMELINE_MODE (mode)->field);
}

static void
segue_timeline_mode_select (SegueCalendarMode *mode)
{
  segue_timeline_field_show_selected (SEGUE_TIMELINE_MODE (mode)->field);
}

static void
segue_timeline_mode_mode_init (SegueCalendarModeInterface *iface)
{
  iface->get_range = segue_timeline_mode_get_range;
  iface->dup_title = segue_timeline_mode_dup_title;
  iface->step = segue_timeline_mode_step;
  iface->dup_status = segue_timeline_mode_dup_status;
  iface->focus = segue_timeline_mode_focus;
  iface->create = segue_timeline_mode_create;
  iface->select = segue_timeline_mode_select;
}

/**
 * segue_timeline_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueCalendarMode
 */
GtkWidget *
segue_timeline_mode_new (SegueCalendarState *state)
{
  SegueTimelineMode *self = g_object_new (SEGUE_TYPE_TIMELINE_MODE, NULL);
  SegueFindings *findings = segue_findings_get (segue_calendar_state_get_workspace (state));
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->state = g_object_ref (state);
  self->field = SEGUE_TIMELINE_FIELD (segue_timeline_field_new (state));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->field));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
  self->legend = segue_calendar_legend_new ();
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));

  /* After the field has followed. */
  g_signal_connect (self, "map", G_CALLBACK (show_legend), NULL);
  g_signal_connect_object (state, "changed", G_CALLBACK (show_legend), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::day", G_CALLBACK (show_legend), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (show_legend), self, G_CONNECT_SWAPPED);
  if (findings != NULL)
    g_signal_connect_object (findings, "changed", G_CALLBACK (show_legend), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
