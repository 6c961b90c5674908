/* segue-week.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-week"

#include "config.h"

#include "segue-week.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

#ifdef _NL_TIME_FIRST_WEEKDAY
/* A Sunday that glibc counts weekdays from, where a locale does not take the Monday after. */
#define COUNTED_FROM_SUNDAY 19971130

static gboolean
has_country (void)
{
  const char *locale = setlocale (LC_TIME, NULL);

  return locale != NULL && !g_str_equal (locale, "C") && !g_str_equal (locale, "POSIX") && !g_str_has_prefix (locale, "C.");
}
#endif

/**
 * segue_week_get_rule:
 *
 * Returns: how the locale counts weeks; ISO 8601 where it does not say
 */
SegueWeekRule
segue_week_get_rule (void)
{
  SegueWeekRule rule = SEGUE_WEEK_ISO;

#ifdef _NL_TIME_FIRST_WEEKDAY
  if (has_country ())
    {
      /* glibc puts a number where a pointer belongs. */
      guint origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
      int first = (int) nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0];
      int minimum = (int) nl_langinfo (_NL_TIME_WEEK_1STWEEK)[0];

      if (first >= 1 && first <= SEGUE_DAYS_PER_WEEK)
        rule.first_weekday = (first - 1 + (origin == COUNTED_FROM_SUNDAY ? 6 : 0)) % SEGUE_DAYS_PER_WEEK + 1;
      if (minimum >= 1 && minimum <= SEGUE_DAYS_PER_WEEK)
        rule.minimum_days = minimum;
    }
#endif

  return rule;
}

/**
 * segue_week_get_start:
 *
 * Returns: the first day of the week that @day is in
 */
SegueDay
segue_week_get_start (SegueDay             day,
                      const SegueWeekRule *rule)
{
  g_return_val_if_fail (rule != NULL, SEGUE_DAY_NONE);

  return day - (segue_day_get_weekday (day) - rule->first_weekday + SEGUE_DAYS_PER_WEEK) % SEGUE_DAYS_PER_WEEK;
}

/* The first day of the first week of a year. */
static SegueDay
get_first_week (int                  year,
                const SegueWeekRule *rule)
{
  SegueDay new_year = segue_day_from_ymd (year, 1, 1);
  SegueDay start = segue_week_get_start (new_year, rule);

  return SEGUE_DAYS_PER_WEEK - (new_year - start) >= rule->minimum_days ? start : start + SEGUE_DAYS_PER_WEEK;
}

/**
 * segue_week_get_number:
 *
 * Returns: the number of the week that @day is in, from 1; the last days of December may
 *   be in the first week of the next year, and the first of January in the last one of the
 *   year before
 */
int
segue_week_get_number (SegueDay             day,
                       const SegueWeekRule *rule)
{
  SegueDay start, first;
  int year = 0;

  g_return_val_if_fail (rule != NULL, 0);

  start = segue_week_get_start (day, rule);
  segue_day_to_ymd (day, &year, NULL, NULL);
  if (year < 9999 && start >= get_first_week (year + 1, rule))
    return 1;

  first = get_first_week (year, rule);
  if (start < first && year > 1)
    first = get_first_week (year - 1, rule);

  return (start - first) / SEGUE_DAYS_PER_WEEK + 1;
}
