/* test-time.c - times of the day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-time.h"

static void
test_parse (void)
{
  const struct { const char *text; int minutes; } cases[] = {
    { "00:00", 0 }, { "09:30", 570 }, { "23:59", 1439 },
    { "24:00", -1 }, { "09:60", -1 }, { "9:30", -1 }, { "09.30", -1 }, { "09:3x", -1 }, { "", -1 }, { "09:300", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int minutes = -1;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (segue_time_parse (cases[i].text, &minutes), ==, cases[i].minutes >= 0);
      g_assert_cmpint (minutes, ==, cases[i].minutes);
      if (minutes >= 0)
        {
          g_autofree char *text = segue_time_to_text (minutes);

          g_assert_cmpstr (text, ==, cases[i].text);
        }
    }
}

static void
test_read (void)
{
  const struct { const char *words; int minutes; } cases[] = {
    { "9:30", 570 }, { "09:30", 570 }, { " 9:30 ", 570 }, { "9.30", 570 }, { "9.30 Uhr", 570 }, { "9h30", 570 },
    { "9:30:45", 570 }, { "9", 540 }, { "9 Uhr", 540 }, { "17h", 1020 }, { "9 am", 540 }, { "9:30 p.m.", 1290 },
    { "12 am", 0 }, { "12 pm", 720 }, { "12:15 AM", 15 }, { "0", 0 }, { "23:59", 1439 },
    { "0.395833333333333", 570 }, { "0.5", -1 /* half past midnight has two digits */ }, { "0.500", 720 },
    { "13 pm", -1 }, { "0 am", -1 }, { "24", -1 }, { "9:60", -1 }, { "9:3", -1 }, { "noon", -1 }, { "", -1 },
    { "-9:30", -1 }, { "9:30 tomorrow", -1 }, { "9:", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int minutes = -1;

      g_test_message ("%s", cases[i].words);
      g_assert_cmpint (segue_time_read (cases[i].words, &minutes), ==, cases[i].minutes >= 0);
      g_assert_cmpint (minutes, ==, cases[i].minutes);
    }
}

static void
test_label (void)
{
  g_autofree char *morning = segue_time_to_label (570);
  g_autofree char *midnight = segue_time_to_label (0);

  g_assert_cmpstr (morning, ==, "9:30");
  g_assert_cmpstr (midnight, ==, "0:00");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time/parse", test_parse);
  g_test_add_func ("/time/read", test_read);
  g_test_add_func ("/time/label", test_label);

  return g_test_run ();
}
