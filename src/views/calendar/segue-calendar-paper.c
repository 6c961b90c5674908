/* segue-calendar-paper.c - what is seen of the calendar, for paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-view"

#include "config.h"

#include "segue-calendar-view-private.h"

#include "segue-week.h"

/* A quarter, in weeks. */
#define QUARTER 13

/* The layout like the mode, the days that are seen, and the filters. */
void
segue_calendar_view_set_options (SeguePage        *page,
                                 SeguePageOptions *options)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);
  static const struct
  {
    const char          *mode;
    SegueCalendarLayout  layout;
  } layouts[] = {
    { "agenda", SEGUE_CALENDAR_LAYOUT_AGENDA },
    { "quarter", SEGUE_CALENDAR_LAYOUT_TIMELINE },
    { "timeline", SEGUE_CALENDAR_LAYOUT_TIMELINE },
    { "load", SEGUE_CALENDAR_LAYOUT_LOAD },
  };
  const char *mode = adw_view_stack_get_visible_child_name (self->modes);
  SegueDay day, first;
  int month_day = 1;

  if (self->state == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    if (g_strcmp0 (mode, layouts[i].mode) == 0)
      options->calendar_layout = layouts[i].layout;
  options->calendar = *segue_calendar_state_get_filter (self->state);
  options->filter.rollout = options->calendar.rollout;
  options->filter.audience = options->calendar.audience;

  day = segue_calendar_state_get_day (self->state);
  segue_day_to_ymd (day, NULL, NULL, &month_day);
  first = day - month_day + 1;
  options->filter.from = first;
  options->filter.to = options->calendar_layout == SEGUE_CALENDAR_LAYOUT_MONTH ? segue_day_add_months (first, 1) - 1
                                                                               : first + QUARTER * SEGUE_DAYS_PER_WEEK - 1;
}
