/* test-day.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-day.h"

static void
test_text (void)
{
  const char *good[] = { "2026-11-21", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29" };
  const char *bad[] = { "", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-32",
                        "2026-1-1", "26-01-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "0000-01-01",
                        "+026-01-01", "2026-01-0x" };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *text = NULL;
      SegueDay day;

      g_test_message ("%s", good[i]);
      g_assert_true (segue_day_parse (good[i], &day));
      text = segue_day_to_text (day);
      g_assert_cmpstr (text, ==, good[i]);
    }

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      SegueDay day = 7;

      g_test_message ("“%s”", bad[i]);
      g_assert_false (segue_day_parse (bad[i], &day));
      g_assert_cmpint (day, ==, 7);
    }
}

static void
test_arithmetic (void)
{
  SegueDay day = segue_day_from_ymd (2024, 1, 31);

  g_assert_cmpint (segue_day_add_months (day, 1), ==, segue_day_from_ymd (2024, 2, 29));
  g_assert_cmpint (segue_day_add_months (day, 13), ==, segue_day_from_ymd (2025, 2, 28));
  g_assert_cmpint (segue_day_add_months (day, -2), ==, segue_day_from_ymd (2023, 11, 30));
  g_assert_cmpint (segue_day_add_months (segue_day_from_ymd (1, 2, 3), -1), ==, segue_day_from_ymd (1, 1, 3));
  g_assert_cmpint (segue_day_add_months (segue_day_from_ymd (1, 2, 3), -2), ==, segue_day_from_ymd (1, 1, 1));
  g_assert_cmpint (segue_day_add_months (segue_day_from_ymd (9999, 11, 30), 1), ==, segue_day_from_ymd (9999, 12, 30));
  g_assert_cmpint (segue_day_add_months (segue_day_from_ymd (9999, 12, 1), 1) - 1, ==, segue_day_from_ymd (9999, 12, 31));
  g_assert_cmpint (segue_day_add_months (day, G_MAXINT) - 1, ==, segue_day_from_ymd (9999, 12, 31));
  g_assert_cmpint (day + 1, ==, segue_day_from_ymd (2024, 2, 1));
  g_assert_cmpint (segue_day_get_weekday (segue_day_from_ymd (2026, 11, 21)), ==, 6);
  g_assert_cmpint (segue_day_get_weekday (segue_day_from_ymd (2026, 11, 23)), ==, 1);
}

/* 59, 60 and 61 are 28 and 29 February, which 1900 did not have, and 1 March. */
static void
test_serial (void)
{
  g_assert_cmpint (segue_day_from_serial (1, FALSE), ==, segue_day_from_ymd (1900, 1, 1));
  g_assert_cmpint (segue_day_from_serial (59, FALSE), ==, segue_day_from_ymd (1900, 2, 28));
  g_assert_cmpint (segue_day_from_serial (60, FALSE), ==, SEGUE_DAY_NONE);
  g_assert_cmpint (segue_day_from_serial (61, FALSE), ==, segue_day_from_ymd (1900, 3, 1));
  g_assert_cmpint (segue_day_from_serial (46349, FALSE), ==, segue_day_from_ymd (2026, 11, 23));
  g_assert_cmpint (segue_day_from_serial (2958465, FALSE), ==, segue_day_from_ymd (9999, 12, 31));
  g_assert_cmpint (segue_day_from_serial (2958466, FALSE), ==, SEGUE_DAY_NONE);
  g_assert_cmpint (segue_day_from_serial (0, FALSE), ==, SEGUE_DAY_NONE);
  g_assert_cmpint (segue_day_from_serial (-1, TRUE), ==, SEGUE_DAY_NONE);
  g_assert_cmpint (segue_day_from_serial (0, TRUE), ==, segue_day_from_ymd (1904, 1, 1));
  g_assert_cmpint (segue_day_from_serial (44887, TRUE), ==, segue_day_from_ymd (2026, 11, 23));
  g_assert_cmpint (segue_day_from_serial (G_MAXINT64, TRUE), ==, SEGUE_DAY_NONE);

  g_assert_cmpint (segue_day_to_serial (segue_day_from_ymd (2026, 11, 23)), ==, 46349);
  g_assert_cmpint (segue_day_to_serial (segue_day_from_ymd (1900, 3, 1)), ==, 61);
  g_assert_cmpint (segue_day_to_serial (segue_day_from_ymd (1900, 2, 28)), ==, 0);
  g_assert_cmpint (segue_day_to_serial (segue_day_from_ymd (1, 1, 1)), ==, 0);
}

static void
test_labels (void)
{
  SegueDay day = segue_day_from_ymd (2027, 4, 5);
  SegueDay today = segue_day_from_ymd (2027, 12, 31);
  g_autofree char *same_year = segue_day_to_short_label (day, today);
  g_autofree char *other_year = segue_day_to_short_label (day, today + 1);
  g_autofree char *no_today = segue_day_to_short_label (day, SEGUE_DAY_NONE);
  g_autofree char *in_full = segue_day_to_long_label (day);
  g_autofree char *nothing = segue_day_to_short_label (SEGUE_DAY_NONE, today);

  g_assert_cmpstr (same_year, ==, "5 Apr");
  g_assert_cmpstr (other_year, ==, "5 Apr 2027");
  g_assert_cmpstr (no_today, ==, "5 Apr 2027");
  g_assert_cmpstr (in_full, ==, "5 April 2027");
  g_assert_cmpstr (nothing, ==, "");
}

static void
test_today (void)
{
  g_setenv ("SEGUE_TODAY", "2027-04-13", TRUE);
  g_assert_cmpint (segue_today (), ==, segue_day_from_ymd (2027, 4, 13));

  g_setenv ("SEGUE_TODAY", "nonsense", TRUE);
  g_assert_cmpint (segue_today (), >, segue_day_from_ymd (2026, 1, 1));
  g_unsetenv ("SEGUE_TODAY");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/day/text", test_text);
  g_test_add_func ("/day/arithmetic", test_arithmetic);
  g_test_add_func ("/day/serial", test_serial);
  g_test_add_func ("/day/labels", test_labels);
  g_test_add_func ("/day/today", test_today);

  return g_test_run ();
}
