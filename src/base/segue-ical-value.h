/* segue-ical-value.h - values of iCalendar: texts, moments, lengths, rules (RFC 5545, 3.3)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"
#include "segue-time.h"

G_BEGIN_DECLS

/**
 * SegueIcalMoment:
 * @day: a day
 * @minutes: since its midnight, %SEGUE_TIME_NONE for the whole day
 * @is_utc: whether that is said of UTC
 */
typedef struct
{
  SegueDay day;
  int      minutes;
  gboolean is_utc;
} SegueIcalMoment;

char     *segue_ical_value_dup_text     (const char            *value);
char    **segue_ical_value_split        (const char            *value);
gboolean  segue_ical_value_read_moment  (const char            *value,
                                         SegueIcalMoment       *moment);
gboolean  segue_ical_value_read_length  (const char            *value,
                                         gint64                *minutes,
                                         gint64                *days);
GArray   *segue_ical_value_expand       (const char            *rule,
                                         const SegueIcalMoment *start,
                                         GTimeZone             *zone,
                                         SegueDay               first,
                                         SegueDay               end,
                                         guint                  most,
                                         gboolean              *is_cut);

G_END_DECLS
