/* segue-ical-terms.h - what is on the calendar, in the terms of iCalendar (DOMAIN c §21)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-dated.h"

G_BEGIN_DECLS

/* Which of our kinds an entry is: a word that other programs pass on and do not read. */
#define SEGUE_ICAL_KIND_PROPERTY "X-SEGUE-KIND"

/**
 * SegueIcalTimes:
 * @first: the first day, %SEGUE_DAY_NONE where it has none
 * @last: the last day, inclusive
 * @starts: minutes since midnight of @first, %SEGUE_TIME_NONE for whole days
 * @ends: minutes since midnight of @last, %SEGUE_TIME_NONE where that is not known
 *
 * When something is, by the clock of its zone.
 */
typedef struct
{
  SegueDay first;
  SegueDay last;
  int      starts;
  int      ends;
} SegueIcalTimes;

void        segue_ical_terms_get_times  (SeguePlan            *plan,
                                         SegueRecord          *record,
                                         SegueIcalTimes       *times);
char       *segue_ical_terms_dup_zone   (SeguePlan            *plan,
                                         SegueRecord          *record);
const char *segue_ical_terms_get_status (SegueRecord          *record);
guint       segue_ical_terms_get_fields (SegueRecordKind       kind,
                                         const guint         **fields);

G_END_DECLS
