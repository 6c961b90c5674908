/* segue-recurrence.h - rules by which something comes again and again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"

G_BEGIN_DECLS

/* No rule yields more days than this, nor days five years after its start or later. */
#define SEGUE_RECURRENCE_MOST 500
#define SEGUE_RECURRENCE_MONTHS 60

#define SEGUE_RECURRENCE_MOST_INTERVAL 999

/* The weekdays of a rule, bit 0 Monday to bit 6 Sunday. */
#define SEGUE_RECURRENCE_DAY(weekday) (1u << ((weekday) - 1))
#define SEGUE_RECURRENCE_WEEKDAYS 0x1fu
#define SEGUE_RECURRENCE_ALL_DAYS 0x7fu

typedef enum
{
  SEGUE_RECURRENCE_DAILY,
  SEGUE_RECURRENCE_WEEKLY,
  SEGUE_RECURRENCE_MONTHLY,
} SegueRecurrenceFrequency;

/**
 * SegueRecurrence:
 * @frequency: what is counted
 * @interval: every how many of them, 1 to %SEGUE_RECURRENCE_MOST_INTERVAL
 * @days: weekdays on which it is, 0 = as the start is
 * @nth: weekdays of which only one in a month counts: @nth[0] first to @nth[4] fifth
 * @last: the same from the end of the month: @last[0] last to @last[4] last but four
 * @count: after how many it ends, 0 = it does not
 * @until: its last possible day, or %SEGUE_DAY_NONE; never beside @count
 *
 * The part of RFC 5545's RRULE that plans need (DOMAIN B5).
 */
typedef struct
{
  SegueRecurrenceFrequency frequency;
  guint                    interval;
  guint                    days;
  guint                    nth[5];
  guint                    last[5];
  guint                    count;
  SegueDay                 until;
} SegueRecurrence;

#define SEGUE_RECURRENCE_INIT { SEGUE_RECURRENCE_WEEKLY, 1, 0, { 0 }, { 0 }, 0, SEGUE_DAY_NONE }

gboolean  segue_recurrence_parse         (const char            *text,
                                          SegueRecurrence       *rule);
char     *segue_recurrence_to_text       (const SegueRecurrence *rule);
char     *segue_recurrence_to_label      (const SegueRecurrence *rule,
                                          SegueDay               start);
char     *segue_recurrence_text_to_label (const char            *text,
                                          SegueDay               start);
gboolean  segue_recurrence_has_nth       (const SegueRecurrence *rule);
GArray   *segue_recurrence_expand        (const SegueRecurrence *rule,
                                          SegueDay               start,
                                          guint                  most);

const char *segue_recurrence_get_nth_label   (int              nth);
char       *segue_recurrence_dup_weekday     (guint            weekday,
                                              gboolean         is_short);

G_END_DECLS
