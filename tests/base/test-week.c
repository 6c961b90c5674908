/* test-week.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-week.h"

#include <locale.h>

static const SegueWeekRule iso = SEGUE_WEEK_ISO;
static const SegueWeekRule american = { 7, 1 };

static void
assert_week (int                  year,
             int                  month,
             int                  day,
             const SegueWeekRule *rule,
             int                  number)
{
  g_test_message ("%d-%d-%d", year, month, day);
  g_assert_cmpint (segue_week_get_number (segue_day_from_ymd (year, month, day), rule), ==, number);
}

/* Those of the turn of the year from the standard. */
static void
test_number (void)
{
  assert_week (2027, 5, 10, &iso, 19);
  assert_week (2026, 12, 31, &iso, 53);
  assert_week (2027, 1, 1, &iso, 53);
  assert_week (2027, 1, 3, &iso, 53);
  assert_week (2027, 1, 4, &iso, 1);
  assert_week (2024, 12, 29, &iso, 52);
  assert_week (2024, 12, 30, &iso, 1);
  assert_week (2005, 1, 1, &iso, 53);
  assert_week (2008, 12, 29, &iso, 1);

  assert_week (2027, 1, 1, &american, 1);
  assert_week (2027, 1, 2, &american, 1);
  assert_week (2027, 1, 3, &american, 2);
  assert_week (2026, 12, 27, &american, 1);
  assert_week (2026, 12, 26, &american, 52);
}

static void
test_start (void)
{
  SegueDay monday = segue_day_from_ymd (2027, 5, 10);

  for (int i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    g_assert_cmpint (segue_week_get_start (monday + i, &iso), ==, monday);
  g_assert_cmpint (segue_week_get_start (monday, &american), ==, monday - 1);
  g_assert_cmpint (segue_week_get_start (monday + 5, &american), ==, monday - 1);
  g_assert_cmpint (segue_week_get_start (monday + 6, &american), ==, monday + 6);
}

/* Whoever has not said where they live gets the standard. */
static void
test_locale (void)
{
  SegueWeekRule rule;

  setlocale (LC_ALL, "C");
  rule = segue_week_get_rule ();
  g_assert_cmpint (rule.first_weekday, ==, 1);
  g_assert_cmpint (rule.minimum_days, ==, 4);

  if (setlocale (LC_ALL, "en_US.UTF-8") != NULL)
    {
      rule = segue_week_get_rule ();
      g_assert_cmpint (rule.first_weekday, ==, 7);
      g_assert_cmpint (rule.minimum_days, ==, 1);
    }
  if (setlocale (LC_ALL, "de_DE.UTF-8") != NULL)
    {
      rule = segue_week_get_rule ();
      g_assert_cmpint (rule.first_weekday, ==, 1);
      g_assert_cmpint (rule.minimum_days, ==, 4);
    }
  setlocale (LC_ALL, "C");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/week/number", test_number);
  g_test_add_func ("/week/start", test_start);
  g_test_add_func ("/week/locale", test_locale);

  return g_test_run ();
}
