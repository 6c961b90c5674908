/* segue-calendar-range.h - which months, fortnights and quarters there are pages for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-entries.h"
#include "segue-furniture.h"
#include "segue-wall.h"
#include "segue-week.h"

G_BEGIN_DECLS

/**
 * SegueCalendarSpan:
 * @first: its first day
 * @last: its last day, inclusive
 *
 * What is on a page, or in a part of it.
 */
typedef struct
{
  SegueDay first;
  SegueDay last;
} SegueCalendarSpan;

typedef enum
{
  SEGUE_CALENDAR_SPAN_MONTH,
  SEGUE_CALENDAR_SPAN_FORTNIGHT,
  SEGUE_CALENDAR_SPAN_QUARTER, /* 13 weeks */
} SegueCalendarSpanKind;

GArray      *segue_calendar_spans_new   (SegueCalendarSpanKind   kind,
                                         GPtrArray              *entries,
                                         const SeguePageOptions *options,
                                         const SegueWeekRule    *rule);
char        *segue_calendar_span_dup_title (SegueDay             first,
                                            SegueDay             last,
                                            gboolean             is_months,
                                            char               **year);

SegueRecord *segue_calendar_find_rollout (SeguePlan              *plan,
                                          const SeguePageOptions *options);
SegueDay     segue_calendar_find_go_live (SeguePlan              *plan,
                                          const SeguePageOptions *options,
                                          char                  **words);
char        *segue_calendar_dup_subtitle (SeguePlan              *plan,
                                          const SeguePageOptions *options,
                                          const char             *what);
SeguePageOptions segue_calendar_begin    (SeguePlan              *plan,
                                          const SeguePageOptions *options);
void         segue_calendar_furnish      (SegueFurniture         *furniture,
                                          guint                   n_left_out);
SegueCalendarFilter segue_calendar_get_filter (const SeguePageOptions *options);

G_END_DECLS
