/* segue-calendar-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-page"

#include "config.h"

#include "segue-calendar-page.h"

#include "segue-agenda-page.h"
#include "segue-calendar-range.h"
#include "segue-load-page.h"
#include "segue-month-page.h"
#include "segue-timeline-page.h"

#include <glib/gi18n.h>

static const SegueChoice layouts[] = {
  [SEGUE_CALENDAR_LAYOUT_MONTH] = { "month", N_("Month wall"), NULL },
  [SEGUE_CALENDAR_LAYOUT_FORTNIGHT] = { "fortnight", N_("Fortnight"), NULL },
  [SEGUE_CALENDAR_LAYOUT_AGENDA] = { "agenda", N_("Agenda"), NULL },
  [SEGUE_CALENDAR_LAYOUT_TIMELINE] = { "timeline", N_("Quarter timeline"), NULL },
  [SEGUE_CALENDAR_LAYOUT_LOAD] = { "load", N_("Load"), NULL },
};

const SegueChoices segue_calendar_layouts = { layouts, G_N_ELEMENTS (layouts), FALSE };

/**
 * segue_calendar_page_new:
 * @plan: where the records are
 * @options: which of them, for whom, and in which layout
 * @error: not set
 *
 * Returns: (transfer full): the calendar on paper
 */
SegueDocument *
segue_calendar_page_new (SeguePlan               *plan,
                         const SeguePageOptions  *options,
                         GError                 **error)
{
  SeguePageOptions begun;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  begun = segue_calendar_begin (plan, options);
  options = &begun;
  switch ((SegueCalendarLayout) options->calendar_layout)
    {
    case SEGUE_CALENDAR_LAYOUT_MONTH:
    case SEGUE_CALENDAR_LAYOUT_FORTNIGHT:
      return segue_month_page_new (plan, options, error);
    case SEGUE_CALENDAR_LAYOUT_AGENDA:
      return segue_agenda_page_new (plan, options, error);
    case SEGUE_CALENDAR_LAYOUT_TIMELINE:
      return segue_timeline_page_new (plan, options, error);
    case SEGUE_CALENDAR_LAYOUT_LOAD:
      return segue_load_page_new (plan, options, error);
    }

  g_return_val_if_reached (NULL);
}
