/* test-numbers.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-import-numbers.h"

static void
test_read (void)
{
  const struct
  {
    const char    *text;
    SegueGrouping  grouping;
    gint64         hundredths;
    gboolean       is_whole;
    gboolean       is_cents;
    gboolean       is_percent;
  } cases[] = {
    { "12", SEGUE_GROUPING_THOUSANDS, 1200, TRUE, TRUE, FALSE },
    { "-12", SEGUE_GROUPING_THOUSANDS, -1200, TRUE, TRUE, FALSE },
    { "−12", SEGUE_GROUPING_THOUSANDS, -1200, TRUE, TRUE, FALSE },
    { "+12", SEGUE_GROUPING_THOUSANDS, 1200, TRUE, TRUE, FALSE },
    { "(12)", SEGUE_GROUPING_THOUSANDS, -1200, TRUE, TRUE, FALSE },
    { "1,234", SEGUE_GROUPING_THOUSANDS, 123400, TRUE, TRUE, FALSE },
    { "1,234", SEGUE_GROUPING_DECIMALS, 123, FALSE, FALSE, FALSE },
    { "1.234", SEGUE_GROUPING_THOUSANDS, 123400, TRUE, TRUE, FALSE },
    { "0,500", SEGUE_GROUPING_THOUSANDS, 50, FALSE, TRUE, FALSE },
    { "1'234'567", SEGUE_GROUPING_DECIMALS, 123456700, TRUE, TRUE, FALSE },
    { "1 234,5", SEGUE_GROUPING_DECIMALS, 123450, FALSE, TRUE, FALSE },
    { "1\xc2\xa0" "234", SEGUE_GROUPING_DECIMALS, 123400, TRUE, TRUE, FALSE },
    { "1.234,50", SEGUE_GROUPING_THOUSANDS, 123450, FALSE, TRUE, FALSE },
    { "1,234.50", SEGUE_GROUPING_THOUSANDS, 123450, FALSE, TRUE, FALSE },
    { "1.234.567,8", SEGUE_GROUPING_THOUSANDS, 123456780, FALSE, TRUE, FALSE },
    { "3,5", SEGUE_GROUPING_THOUSANDS, 350, FALSE, TRUE, FALSE },
    { "4.0", SEGUE_GROUPING_DECIMALS, 400, TRUE, TRUE, FALSE },
    { "0.125", SEGUE_GROUPING_DECIMALS, 13, FALSE, FALSE, FALSE },
    { ".5", SEGUE_GROUPING_DECIMALS, 50, FALSE, TRUE, FALSE },
    { "85%", SEGUE_GROUPING_THOUSANDS, 8500, TRUE, TRUE, TRUE },
    { "85 %", SEGUE_GROUPING_THOUSANDS, 8500, TRUE, TRUE, TRUE },
    { "€ 1.200", SEGUE_GROUPING_THOUSANDS, 120000, TRUE, TRUE, FALSE },
    { "CHF 1'200.50", SEGUE_GROUPING_THOUSANDS, 120050, FALSE, TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueNumber number;

      g_test_message ("%s", cases[i].text);
      g_assert_true (segue_number_read (cases[i].text, cases[i].grouping, &number));
      g_assert_cmpint (number.hundredths, ==, cases[i].hundredths);
      g_assert_cmpint (number.is_whole, ==, cases[i].is_whole);
      g_assert_cmpint (number.is_cents, ==, cases[i].is_cents);
      g_assert_cmpint (number.is_percent, ==, cases[i].is_percent);
    }
}

static void
test_refuse (void)
{
  const char * const cases[] = {
    "", "-", "%", ".", "Few", "12a", "1-2", "--5", "1,23,456.7.8", "1.23.456", "5%5", "12:30", "1e5",
    "()", "1,2,3", "123456789012345678901234567890123456789012345678901234567890", "1234567890123456",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueNumber number;

      g_test_message ("%s", cases[i]);
      g_assert_false (segue_number_read (cases[i], SEGUE_GROUPING_THOUSANDS, &number));
    }
}

static void
test_minutes (void)
{
  const struct { const char *text; gint64 minutes; } cases[] = {
    { "90", 90 }, { "1:30", 90 }, { "1:30:00", 90 }, { "1 h 30 min", 90 }, { "1h30", 90 }, { "1h30m", 90 },
    { "1.5 h", 90 }, { "1,5 Std.", 90 }, { "90 Minuten", 90 }, { "2 uur", 120 }, { "45 min", 45 },
    { "1:75", -1 }, { "1 day", -1 }, { "", -1 }, { "0.333 h", -1 }, { "90 45", -1 }, { "5 min 30", -1 }, { "h", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 minutes = -1;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (segue_minutes_read (cases[i].text, &minutes), ==, cases[i].minutes >= 0);
      if (cases[i].minutes >= 0)
        g_assert_cmpint (minutes, ==, cases[i].minutes);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/numbers/read", test_read);
  g_test_add_func ("/numbers/refuse", test_refuse);
  g_test_add_func ("/numbers/minutes", test_minutes);

  return g_test_run ();
}
