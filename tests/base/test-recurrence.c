/* test-recurrence.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-recurrence.h"

static SegueDay
parse_day (const char *text)
{
  SegueDay day = SEGUE_DAY_NONE;

  g_assert_true (*text == '\0' || segue_day_parse (text, &day));
  return day;
}

/* Days as “2026-11-23 2026-11-30”. */
static char *
expand (const char *text,
        const char *start,
        guint       most)
{
  SegueRecurrence rule;
  g_autoptr(GArray) days = NULL;
  GString *list = g_string_new (NULL);

  g_assert_true (segue_recurrence_parse (text, &rule));
  days = segue_recurrence_expand (&rule, parse_day (start), most);
  for (guint i = 0; i < days->len; i++)
    {
      g_autofree char *day = segue_day_to_text (g_array_index (days, SegueDay, i));

      g_string_append_printf (list, "%s%s", i > 0 ? " " : "", day);
    }

  return g_string_free (list, FALSE);
}

/* The same rule is always written in the same way. */
static void
test_text (void)
{
  static const char * const good[][2] = {
    { "FREQ=DAILY", "FREQ=DAILY" },
    { "FREQ=DAILY;INTERVAL=1", "FREQ=DAILY" },
    { "FREQ=WEEKLY;BYDAY=TH,TU,TU", "FREQ=WEEKLY;BYDAY=TU,TH" },
    { "FREQ=WEEKLY;COUNT=6;BYDAY=MO;INTERVAL=2", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=6" },
    { "FREQ=WEEKLY;UNTIL=20281231", "FREQ=WEEKLY;UNTIL=20281231" },
    { "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=-1FR" },
    { "FREQ=MONTHLY;BYDAY=-1FR,1MO,WE", "FREQ=MONTHLY;BYDAY=WE,1MO,-1FR" },
    { "FREQ=MONTHLY;INTERVAL=999;COUNT=500", "FREQ=MONTHLY;INTERVAL=999;COUNT=500" },
  };
  static const char * const bad[] = {
    "", "FREQ=", "FREQ=YEARLY", "FREQ=weekly", "INTERVAL=2;FREQ=DAILY", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;",
    "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=1000", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;COUNT=501", "FREQ=DAILY;UNTIL=20270229", "FREQ=DAILY;UNTIL=2027-03-01", "FREQ=DAILY;UNTIL=+2027301",
    "FREQ=DAILY;COUNT=2;UNTIL=20270301", "FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;BYDAY=MO,", "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYDAY=1MO", "FREQ=DAILY;BYDAY=-1MO", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=MONTHLY;BYDAY=0MO",
    "FREQ=MONTHLY;BYDAY=-MO", "FREQ=MONTHLY;BYDAY=+1MO", "FREQ=MONTHLY;BYMONTHDAY=3",
  };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *text = NULL;
      SegueRecurrence rule;

      g_test_message ("%s", good[i][0]);
      g_assert_true (segue_recurrence_parse (good[i][0], &rule));
      text = segue_recurrence_to_text (&rule);
      g_assert_cmpstr (text, ==, good[i][1]);
    }

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      SegueRecurrence rule = { SEGUE_RECURRENCE_MONTHLY, 7 };

      g_test_message ("%s", bad[i]);
      g_assert_false (segue_recurrence_parse (bad[i], &rule));
      g_assert_cmpuint (rule.interval, ==, 7);
    }
}

/* Month ends, leap days, a change of the clocks (29 March 2026), a start off the rule. */
static void
test_expand (void)
{
  static const struct
  {
    const char *rule;
    const char *start;
    guint       most;
    const char *days;
  } cases[] = {
    { "FREQ=DAILY", "2028-02-27", 4, "2028-02-27 2028-02-28 2028-02-29 2028-03-01" },
    { "FREQ=DAILY", "2026-03-28", 3, "2026-03-28 2026-03-29 2026-03-30" },
    { "FREQ=DAILY;INTERVAL=2;UNTIL=20261126", "2026-11-22", 0, "2026-11-22 2026-11-24 2026-11-26" },
    { "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3", "2026-11-27", 0, "2026-11-27 2026-11-30 2026-12-01" },
    { "FREQ=WEEKLY", "2026-10-22", 3, "2026-10-22 2026-10-29 2026-11-05" },
    { "FREQ=WEEKLY;BYDAY=MO", "2026-11-25", 2, "2026-11-30 2026-12-07" },
    { "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", "2026-11-25", 0, "2026-11-26 2026-12-01 2026-12-03" },
    { "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", "2026-11-23", 4, "2026-11-23 2026-11-29 2026-12-07 2026-12-13" },
    { "FREQ=MONTHLY", "2027-01-31", 4, "2027-01-31 2027-03-31 2027-05-31 2027-07-31" },
    { "FREQ=MONTHLY", "2027-12-30", 4, "2027-12-30 2028-01-30 2028-03-30 2028-04-30" },
    { "FREQ=MONTHLY;INTERVAL=12", "2028-02-29", 0, "2028-02-29 2032-02-29" },
    { "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-28", 2, "2026-12-25 2027-01-29" },
    { "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270112", "2026-11-01", 0, "2026-11-10 2026-12-08 2027-01-12" },
    { "FREQ=MONTHLY;BYDAY=5MO", "2026-11-01", 3, "2026-11-30 2027-03-29 2027-05-31" },
    { "FREQ=WEEKLY;UNTIL=20261101", "2026-11-23", 0, "" },
    { "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "2026-11-23", 0, "" },
    { "FREQ=WEEKLY", "", 0, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *days = expand (cases[i].rule, cases[i].start, cases[i].most);

      g_test_message ("%s from %s", cases[i].rule, cases[i].start);
      g_assert_cmpstr (days, ==, cases[i].days);
    }
}

static void
test_limits (void)
{
  SegueRecurrence daily = SEGUE_RECURRENCE_INIT;
  SegueRecurrence monthly = SEGUE_RECURRENCE_INIT;
  SegueDay start = segue_day_from_ymd (2026, 11, 23);
  SegueDay late = segue_day_from_ymd (9999, 12, 1);
  g_autoptr(GArray) days = NULL;
  g_autoptr(GArray) months = NULL;
  g_autoptr(GArray) counted = NULL;
  g_autoptr(GArray) end_of_time = NULL;

  daily.frequency = SEGUE_RECURRENCE_DAILY;
  monthly.frequency = SEGUE_RECURRENCE_MONTHLY;

  days = segue_recurrence_expand (&daily, start, 0);
  g_assert_cmpuint (days->len, ==, SEGUE_RECURRENCE_MOST);
  g_assert_cmpint (g_array_index (days, SegueDay, days->len - 1), ==, start + SEGUE_RECURRENCE_MOST - 1);

  months = segue_recurrence_expand (&monthly, start, 1000);
  g_assert_cmpuint (months->len, ==, SEGUE_RECURRENCE_MONTHS);
  g_assert_cmpint (g_array_index (months, SegueDay, months->len - 1), ==, segue_day_from_ymd (2031, 10, 23));

  monthly.count = 500;
  counted = segue_recurrence_expand (&monthly, start, 0);
  g_assert_cmpuint (counted->len, ==, SEGUE_RECURRENCE_MONTHS);

  end_of_time = segue_recurrence_expand (&daily, late, 0);
  g_assert_cmpuint (end_of_time->len, <=, 31);
}

static void
test_labels (void)
{
  static const struct
  {
    const char *rule;
    const char *start;
    const char *label;
  } cases[] = {
    { "FREQ=DAILY", "", "Every day" },
    { "FREQ=DAILY;INTERVAL=3", "", "Every 3 days" },
    { "FREQ=DAILY;INTERVAL=3;BYDAY=TU,TH", "", "Every 3 days, only on Tue and Thu" },
    { "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "", "Every weekday" },
    { "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "", "Every weekday" },
    { "FREQ=WEEKLY;BYDAY=MO", "", "Every Monday" },
    { "FREQ=WEEKLY", "", "Every week" },
    { "FREQ=WEEKLY;BYDAY=MO,TU,TH", "", "Every week on Mon, Tue and Thu" },
    { "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6", "", "Every 2 weeks on Tue and Thu, 6 times" },
    { "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218", "", "Every Friday, until 18 December 2026" },
    { "FREQ=WEEKLY;BYDAY=FR;COUNT=1", "", "Every Friday, 1 time" },
    { "FREQ=MONTHLY", "", "Every month" },
    { "FREQ=MONTHLY", "2026-11-15", "Every month on day 15" },
    { "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "2026-11-15", "Every 3 months on the last Friday" },
    { "FREQ=MONTHLY;BYDAY=1MO,3MO", "", "Every month on the first Monday and the third Monday" },
    { "FREQ=MONTHLY;BYDAY=MO", "", "Every month on each Monday" },
    { "no rule", "", "no rule" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = segue_recurrence_text_to_label (cases[i].rule, parse_day (cases[i].start));

      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/recurrence/text", test_text);
  g_test_add_func ("/recurrence/expand", test_expand);
  g_test_add_func ("/recurrence/limits", test_limits);
  g_test_add_func ("/recurrence/labels", test_labels);

  return g_test_run ();
}
