/* segue-ical-value.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-ical"

#include "config.h"

#include "segue-ical-value.h"

#include "segue-ical-zone.h"

#include <libical/ical.h>
#include <string.h>

/* So many occurrences are looked at, taken or not. */
#define MAX_STEPS 100000

/* Far beyond any plan, and small enough to be added to a day. */
#define MAX_LENGTH_DAYS 36525

/**
 * segue_ical_value_dup_text:
 * @value: a TEXT
 *
 * Returns: (transfer full): what it says, without escapes
 */
char *
segue_ical_value_dup_text (const char *value)
{
  GString *text = NULL;

  g_return_val_if_fail (value != NULL, NULL);

  text = g_string_sized_new (strlen (value));
  for (const char *at = value; *at != '\0'; at++)
    {
      if (*at != '\\' || at[1] == '\0')
        {
          g_string_append_c (text, *at);
          continue;
        }
      at++;
      g_string_append_c (text, *at == 'n' || *at == 'N' ? '\n' : *at);
    }

  return g_string_free (text, FALSE);
}

/**
 * segue_ical_value_split:
 * @value: a list
 *
 * Returns: (transfer full): its members between commas, as they stand there
 */
char **
segue_ical_value_split (const char *value)
{
  g_autoptr(GStrvBuilder) members = g_strv_builder_new ();
  g_autoptr(GString) member = g_string_new (NULL);

  g_return_val_if_fail (value != NULL, NULL);

  for (const char *at = value; *at != '\0'; at++)
    {
      if (*at == ',')
        {
          g_strv_builder_add (members, member->str);
          g_string_truncate (member, 0);
          continue;
        }
      g_string_append_c (member, *at);
      if (*at == '\\' && at[1] != '\0')
        g_string_append_c (member, *++at);
    }
  g_strv_builder_add (members, member->str);

  return g_strv_builder_end (members);
}

/* Exactly @n digits. */
static gboolean
read_digits (const char **at,
             int          n,
             int         *number)
{
  *number = 0;
  for (int i = 0; i < n; i++, (*at)++)
    {
      if (!g_ascii_isdigit (**at))
        return FALSE;
      *number = *number * 10 + (**at - '0');
    }

  return TRUE;
}

/**
 * segue_ical_value_read_moment:
 * @value: a DATE or DATE-TIME; of a PERIOD its beginning
 * @moment: (out): when it is; seconds do not count
 *
 * Returns: whether it is one
 */
gboolean
segue_ical_value_read_moment (const char      *value,
                              SegueIcalMoment *moment)
{
  const char *at = value;
  int year, month, day, hour, minute, second;

  g_return_val_if_fail (value != NULL && moment != NULL, FALSE);

  while (g_ascii_isspace (*at))
    at++;
  if (!read_digits (&at, 4, &year) || !read_digits (&at, 2, &month) || !read_digits (&at, 2, &day) ||
      year < 1 || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *moment = (SegueIcalMoment) { segue_day_from_ymd (year, month, day), SEGUE_TIME_NONE, FALSE };
  if (*at == '\0' || g_ascii_isspace (*at))
    return TRUE;
  if (*at++ != 'T' || !read_digits (&at, 2, &hour) || !read_digits (&at, 2, &minute) || hour > 24 || minute > 59)
    return FALSE;
  if (g_ascii_isdigit (*at) && !read_digits (&at, 2, &second))
    return FALSE;

  moment->day += hour / 24;
  moment->minutes = hour % 24 * 60 + minute;
  moment->is_utc = *at == 'Z';
  at += moment->is_utc;

  return *at == '\0' || *at == '/' || g_ascii_isspace (*at);
}

/**
 * segue_ical_value_read_length:
 * @value: a DURATION, `P1DT2H`
 * @minutes: (out): hours and minutes of it
 * @days: (out): days and weeks of it
 *
 * Returns: whether it is one that goes forward
 */
gboolean
segue_ical_value_read_length (const char *value,
                              gint64     *minutes,
                              gint64     *days)
{
  const char *at = value;
  gboolean has_number = FALSE;

  g_return_val_if_fail (value != NULL && minutes != NULL && days != NULL, FALSE);

  *minutes = *days = 0;
  if (*at == '+')
    at++;
  if (*at++ != 'P')
    return FALSE;

  while (*at != '\0')
    {
      guint64 number = 0;
      char *end = NULL;

      if (*at == 'T')
        at++;
      if (!g_ascii_isdigit (*at))
        return FALSE;
      number = MIN (g_ascii_strtoull (at, &end, 10), MAX_LENGTH_DAYS * SEGUE_MINUTES_PER_DAY);
      has_number = TRUE;
      switch (*end)
        {
        case 'W':
          *days += (gint64) number * 7;
          break;
        case 'D':
          *days += (gint64) number;
          break;
        case 'H':
          *minutes += (gint64) number * 60;
          break;
        case 'M':
          *minutes += (gint64) number;
          break;
        case 'S':
          *minutes += (gint64) number / 60;
          break;
        default:
          return FALSE;
        }
      at = end + 1;
    }

  *days = MIN (*days, MAX_LENGTH_DAYS);
  *minutes = MIN (*minutes, MAX_LENGTH_DAYS * SEGUE_MINUTES_PER_DAY);
  return has_number;
}

static struct icaltimetype
to_icaltime (SegueDay day,
             int      minutes)
{
  struct icaltimetype moment = { 0 };

  segue_day_to_ymd (day, &moment.year, &moment.month, &moment.day);
  moment.is_date = minutes == SEGUE_TIME_NONE;
  if (!moment.is_date)
    {
      moment.hour = minutes / 60;
      moment.minute = minutes % 60;
    }

  return moment;
}

static gboolean
from_icaltime (struct icaltimetype  time,
               gboolean             is_date,
               SegueIcalMoment     *moment)
{
  if (icaltime_is_null_time (time) || time.year < 1 || time.year > 9999 ||
      !g_date_valid_dmy ((GDateDay) time.day, (GDateMonth) time.month, (GDateYear) time.year))
    return FALSE;

  *moment = (SegueIcalMoment) { segue_day_from_ymd (time.year, time.month, time.day), SEGUE_TIME_NONE, FALSE };
  if (!is_date)
    moment->minutes = CLAMP (time.hour * 60 + time.minute, 0, SEGUE_MINUTES_PER_DAY - 1);
  return TRUE;
}

/* libical looks for the next occurrence for centuries, so the rule that it gets ends:
 * where the rule says so, at @end at the latest.  The end may be said in UTC.
 */
static void
limit (struct icalrecurrencetype *rule,
       GTimeZone                 *zone,
       SegueDay                   end)
{
  struct icaltimetype last = to_icaltime (end, SEGUE_MINUTES_PER_DAY - 1);
  SegueIcalMoment until;

  if (!icaltime_is_null_time (rule->until) && zone != NULL && icaltime_is_utc (rule->until) && !rule->until.is_date &&
      from_icaltime (rule->until, FALSE, &until))
    {
      segue_ical_zone_from_utc (zone, &until.day, &until.minutes);
      rule->until = to_icaltime (until.day, until.minutes);
      rule->until.second = 59;
    }
  if (icaltime_is_null_time (rule->until) || icaltime_compare (rule->until, last) > 0)
    rule->until = last;
  rule->count = 0;
}

static gboolean
parse_rule (const char                *text,
            struct icalrecurrencetype *rule)
{
  g_autofree char *owned = g_strdup (text); /* older libical writes into it */

  icalerror_set_errors_are_fatal (FALSE);
  icalrecurrencetype_clear (rule);
  *rule = icalrecurrencetype_from_string (owned);

  return rule->freq != ICAL_NO_RECURRENCE && rule->freq != ICAL_SECONDLY_RECURRENCE &&
         rule->freq != ICAL_MINUTELY_RECURRENCE;
}

/**
 * segue_ical_value_expand:
 * @rule: a RECUR
 * @start: the first time, by the clock of @zone
 * @zone: (nullable): where that clock hangs
 * @first: occurrences before this day do not count
 * @end: nor do those after this
 * @most: so many at most
 * @is_cut: (out): whether there are more than @most, or may be after @end
 *
 * Returns: (transfer full) (nullable) (element-type SegueIcalMoment): when it is; %NULL where
 *   the rule is not understood, or repeats within the hour
 */
GArray *
segue_ical_value_expand (const char            *rule,
                         const SegueIcalMoment *start,
                         GTimeZone             *zone,
                         SegueDay               first,
                         SegueDay               end,
                         guint                  most,
                         gboolean              *is_cut)
{
  GArray *moments = NULL;
  struct icalrecurrencetype parsed;
  icalrecur_iterator *iterator = NULL;
  gboolean is_date = start->minutes == SEGUE_TIME_NONE;
  int count;

  g_return_val_if_fail (rule != NULL && is_cut != NULL, NULL);

  if (!parse_rule (rule, &parsed))
    return NULL;

  count = parsed.count > 0 ? parsed.count : MAX_STEPS;
  *is_cut = parsed.count == 0 && (icaltime_is_null_time (parsed.until) ||
                                  icaltime_compare (parsed.until, to_icaltime (end, SEGUE_MINUTES_PER_DAY - 1)) > 0);
  limit (&parsed, zone, end);
  iterator = icalrecur_iterator_new (parsed, to_icaltime (start->day, start->minutes));
  if (iterator == NULL)
    return NULL;

  moments = g_array_new (FALSE, FALSE, sizeof (SegueIcalMoment));
  for (int i = 0; i < MIN (count, MAX_STEPS); i++)
    {
      SegueIcalMoment moment;

      if (!from_icaltime (icalrecur_iterator_next (iterator), is_date, &moment) || moment.day > end)
        break;
      if (moment.day < first)
        continue;
      if (moments->len == most)
        {
          *is_cut = TRUE;
          break;
        }
      g_array_append_val (moments, moment);
    }
  icalrecur_iterator_free (iterator);

  return moments;
}
