/* segue-month-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-month-mode"

#include "config.h"

#include "segue-month-mode.h"

#include "segue-vertical-layout.h"

struct _SegueMonthMode
{
  GtkWidget           parent_instance;

  SegueCalendarState *state;
};

static void segue_month_mode_mode_init (SegueCalendarModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueMonthMode, segue_month_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_CALENDAR_MODE, segue_month_mode_mode_init))

static void
segue_month_mode_dispose (GObject *object)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (object);

  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_month_mode_parent_class)->dispose (object);
}

static void
segue_month_mode_class_init (SegueMonthModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_month_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_month_mode_init (SegueMonthMode *self)
{
}

static void
segue_month_mode_get_range (SegueCalendarMode *mode,
                            SegueDay          *first,
                            SegueDay          *last)
{
  int year, month;

  segue_day_to_ymd (segue_calendar_state_get_day (SEGUE_MONTH_MODE (mode)->state), &year, &month, NULL);
  *first = segue_day_from_ymd (year, month, 1);
  *last = segue_day_add_months (*first, 1) - 1;
}

static void
segue_month_mode_step (SegueCalendarMode *mode,
                       int                by)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (mode);

  segue_calendar_state_set_day (self->state, segue_day_add_months (segue_calendar_state_get_day (self->state), by));
}

static void
segue_month_mode_mode_init (SegueCalendarModeInterface *iface)
{
  iface->get_range = segue_month_mode_get_range;
  iface->step = segue_month_mode_step;
}

/**
 * segue_month_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueCalendarMode
 */
GtkWidget *
segue_month_mode_new (SegueCalendarState *state)
{
  SegueMonthMode *self = g_object_new (SEGUE_TYPE_MONTH_MODE, NULL);

  self->state = g_object_ref (state);

  return GTK_WIDGET (self);
}
