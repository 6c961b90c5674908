/* test-series.c - which occurrences a series should have, and what becomes of those that it has
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-calendar-choices.h"
#include "segue-dated.h"
#include "segue-fake-plan.h"
#include "segue-recurrence.h"
#include "segue-series-plan.h"
#include "segue-series-shift.h"

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
  SegueRecord   *series;
} Fixture;

/* Mondays from 2 November 2026 on, five of them. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = segue_fake_plan_new ();
  fixture->rollout = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  fixture->series = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_SERIES, "title", "Weekly update", "makes", "communication",
                                         "recurrence", "FREQ=WEEKLY;BYDAY=MO;COUNT=5", "date", "2026-11-02",
                                         "time", "09:30", "channel", "email", NULL);
  segue_fake_plan_link (fixture->plan, fixture->series, "rollout", fixture->rollout);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->plan);
}

static void
set (Fixture     *fixture,
     const char  *field,
     const char  *text)
{
  segue_fake_plan_set (fixture->plan, fixture->series, field, text);
}

static SegueRecord *
add_occurrence (Fixture    *fixture,
                int         index,
                const char *date)
{
  g_autofree char *number = g_strdup_printf ("%d", index);
  SegueRecord *occurrence = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_COMMUNICATION, "title", "Weekly update", "date", date,
                                                 "time", "09:30", "channel", "email", "series-index", number, NULL);

  segue_fake_plan_link (fixture->plan, occurrence, "rollout", fixture->rollout);
  segue_fake_plan_link (fixture->plan, occurrence, "series", fixture->series);

  return occurrence;
}

static void
add_all (Fixture      *fixture,
         SegueRecord **occurrences)
{
  static const char * const dates[] = { "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30" };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    occurrences[i] = add_occurrence (fixture, (int) i + 1, dates[i]);
}

/* “1 2026-11-02, 2 2026-11-09” */
static char *
dup_days (SeguePlan   *plan,
          SegueRecord *series)
{
  g_autoptr(GArray) days = segue_series_get_days (plan, series);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < days->len; i++)
    {
      const SegueSeriesDay *day = &g_array_index (days, SegueSeriesDay, i);
      g_autofree char *date = segue_day_to_text (day->day);

      g_string_append_printf (text, "%s%d %s", i > 0 ? ", " : "", day->index, date);
    }

  return g_string_free (text, FALSE);
}

/* “+1 2026-11-02, ~2 2026-11-10, -3” */
static char *
dup_changes (SeguePlan   *plan,
             SegueRecord *series)
{
  g_autoptr(GPtrArray) changes = segue_series_find_changes (plan, series);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const SegueSeriesChange *change = g_ptr_array_index (changes, i);
      g_autofree char *date = change->wanted != NULL ? segue_day_to_text (segue_dated_get_first (change->wanted)) : NULL;

      g_string_append_printf (text, "%s%c%d%s%s", i > 0 ? ", " : "", "+~-"[change->step], change->index,
                              date != NULL && *date != '\0' ? " " : "", date != NULL ? date : "");
    }

  return g_string_free (text, FALSE);
}

#define assert_days(fixture, expected) G_STMT_START { \
  g_autofree char *days_ = dup_days (SEGUE_PLAN ((fixture)->plan), (fixture)->series); \
  g_assert_cmpstr (days_, ==, expected); } G_STMT_END

#define assert_changes(fixture, expected) G_STMT_START { \
  g_autofree char *changes_ = dup_changes (SEGUE_PLAN ((fixture)->plan), (fixture)->series); \
  g_assert_cmpstr (changes_, ==, expected); } G_STMT_END

static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  assert_days (fixture, "1 2026-11-02, 2 2026-11-09, 3 2026-11-16, 4 2026-11-23, 5 2026-11-30");

  set (fixture, "end-date", "2026-11-16");
  assert_days (fixture, "1 2026-11-02, 2 2026-11-09, 3 2026-11-16");
  set (fixture, "left-out", "2; 9, x");
  assert_days (fixture, "1 2026-11-02, 3 2026-11-16");

  set (fixture, "date", "");
  assert_days (fixture, "");
}

/* 15 November 2026 and 15 May 2027 are at week-ends; the third is a Monday that is a holiday. */
static void
test_roll (Fixture       *fixture,
           gconstpointer  data)
{
  segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WINDOW, "name", "Holiday", "kind", "holiday", "date", "2027-02-15", NULL);
  set (fixture, "date", "2026-11-15");
  set (fixture, "recurrence", "FREQ=MONTHLY;INTERVAL=3;COUNT=3");
  assert_days (fixture, "1 2026-11-15, 2 2027-02-15, 3 2027-05-15");
  set (fixture, "roll", "none");
  assert_days (fixture, "1 2026-11-15, 2 2027-02-15, 3 2027-05-15");
  set (fixture, "roll", "earlier");
  assert_days (fixture, "1 2026-11-13, 2 2027-02-12, 3 2027-05-14");
  set (fixture, "roll", "later");
  assert_days (fixture, "1 2026-11-16, 2 2027-02-16, 3 2027-05-17");

  /* Saturday, Sunday and Monday become one. */
  set (fixture, "date", "2026-11-20");
  set (fixture, "recurrence", "FREQ=DAILY;COUNT=5");
  assert_days (fixture, "1 2026-11-20, 2 2026-11-23, 5 2026-11-24");
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr(GPtrArray) changes = segue_series_find_changes (SEGUE_PLAN (fixture->plan), fixture->series);
  const SegueSeriesChange *last = NULL;

  g_assert_cmpuint (changes->len, ==, 5);
  last = g_ptr_array_index (changes, 4);
  g_assert_null (last->record);
  g_assert_cmpint (segue_record_get_kind (last->wanted), ==, SEGUE_RECORD_COMMUNICATION);
  g_assert_cmpint (segue_record_get_link (last->wanted, segue_dated_get (SEGUE_RECORD_COMMUNICATION)->rollout), ==,
                   segue_record_get_id (fixture->rollout));
  /* The clocks went back on 25 October; what is at half past nine stays there. */
  g_assert_cmpint (segue_record_get_integer (last->wanted, segue_dated_get (SEGUE_RECORD_COMMUNICATION)->time), ==, 9 * 60 + 30);
}

static void
test_steady (Fixture       *fixture,
             gconstpointer  data)
{
  SegueRecord *occurrences[5];

  add_all (fixture, occurrences);
  assert_changes (fixture, "");

  set (fixture, "recurrence", "FREQ=WEEKLY;BYDAY=TU;COUNT=3");
  assert_changes (fixture, "~1 2026-11-03, ~2 2026-11-10, ~3 2026-11-17, -4, -5");

  set (fixture, "recurrence", "FREQ=WEEKLY;BYDAY=MO;COUNT=6");
  assert_changes (fixture, "+6 2026-12-07");

  set (fixture, "title", "News");
  assert_changes (fixture, "~1 2026-11-02, ~2 2026-11-09, ~3 2026-11-16, ~4 2026-11-23, ~5 2026-11-30, +6 2026-12-07");
}

/* What was sent, changed by itself, cancelled, put away or has no number stays. */
static void
test_untouched (Fixture       *fixture,
                gconstpointer  data)
{
  SegueRecord *occurrences[5];
  SegueRecord *foreign = add_occurrence (fixture, 9, "2026-11-05");

  add_all (fixture, occurrences);
  segue_fake_plan_set (fixture->plan, foreign, "series-index", "");
  segue_fake_plan_set (fixture->plan, occurrences[0], "status", "sent");
  segue_fake_plan_set (fixture->plan, occurrences[1], "detached", "true");
  segue_fake_plan_set (fixture->plan, occurrences[2], "status", "cancelled");
  segue_fake_plan_set (fixture->plan, occurrences[3], "archived", "true");
  segue_fake_plan_set (fixture->plan, occurrences[4], "status", "approved");
  assert_changes (fixture, "");

  set (fixture, "recurrence", "FREQ=WEEKLY;BYDAY=TU;COUNT=6");
  assert_changes (fixture, "~5 2026-12-01, +6 2026-12-08");
  set (fixture, "recurrence", "FREQ=WEEKLY;BYDAY=TU;COUNT=1");
  assert_changes (fixture, "-5");
}

/* Without a day the occurrences wait for one. */
static void
test_no_day (Fixture       *fixture,
             gconstpointer  data)
{
  SegueRecord *occurrences[5];

  add_all (fixture, occurrences);
  segue_fake_plan_set (fixture->plan, occurrences[0], "status", "sent");
  set (fixture, "date", "");
  assert_changes (fixture, "~2, ~3, ~4, ~5");
}

static void
test_event (Fixture       *fixture,
            gconstpointer  data)
{
  SegueRecord *occurrences[5];
  g_autoptr(GPtrArray) changes = NULL;
  const SegueSeriesChange *first = NULL;

  add_all (fixture, occurrences);
  set (fixture, "makes", "event");
  set (fixture, "event-kind", "office-hours");
  changes = segue_series_find_changes (SEGUE_PLAN (fixture->plan), fixture->series);
  g_assert_cmpuint (changes->len, ==, 10); /* five others, of another kind */

  first = g_ptr_array_index (changes, 0);
  g_assert_cmpint (first->step, ==, SEGUE_SERIES_ADDS);
  g_assert_cmpint (segue_record_get_kind (first->wanted), ==, SEGUE_RECORD_EVENT);
  g_assert_cmpint (segue_record_get_choice (first->wanted,
                                            segue_record_class_find (segue_record_class_get (SEGUE_RECORD_EVENT), "kind")),
                   ==, SEGUE_EVENT_KIND_OFFICE_HOURS);
}

static void
test_copy_from (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueRecord) later = NULL;
  g_autofree char *days = NULL;

  set (fixture, "recurrence", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261116");
  set (fixture, "end-date", "2026-11-30");
  later = segue_series_copy_from (fixture->series, segue_day_from_ymd (2026, 11, 16));
  days = dup_days (SEGUE_PLAN (fixture->plan), later);
  g_assert_cmpstr (days, ==, "1 2026-11-16, 2 2026-11-23, 3 2026-11-30");
  g_assert_cmpint (segue_record_get_day (later, SEGUE_SERIES_END_DATE), ==, segue_day_from_ymd (2026, 12, 14));
}

/* One occurrence moves, the others follow, and their number stays. */
static void
test_shift (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct
  {
    const char *rule;
    const char *start;
    const char *from;
    const char *to;
    const char *after;
    const char *days;
  } cases[] = {
    { "FREQ=WEEKLY;BYDAY=MO;COUNT=3", "2026-11-02", "2026-11-09", "2026-11-10",
      "FREQ=WEEKLY;BYDAY=TU;COUNT=3", "1 2026-11-03, 2 2026-11-10, 3 2026-11-17" },
    { "FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-11-02", "2026-11-09", "2026-11-16",
      "FREQ=WEEKLY;BYDAY=MO;COUNT=2", "1 2026-11-09, 2 2026-11-16" },
    { "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", "2026-11-02", "2026-11-05", "2026-11-06",
      "FREQ=WEEKLY;BYDAY=TU,FR;COUNT=3", "1 2026-11-03, 2 2026-11-06, 3 2026-11-10" },
    { "FREQ=WEEKLY;UNTIL=20261116", "2026-11-02", "2026-11-16", "2026-11-18",
      "FREQ=WEEKLY;UNTIL=20261118", "1 2026-11-04, 2 2026-11-11, 3 2026-11-18" },
    { "FREQ=DAILY;INTERVAL=2;COUNT=2", "2026-11-02", "2026-11-04", "2026-11-03",
      "FREQ=DAILY;INTERVAL=2;COUNT=2", "1 2026-11-01, 2 2026-11-03" },
    { "FREQ=MONTHLY;COUNT=3", "2027-01-15", "2027-02-15", "2027-03-17",
      "FREQ=MONTHLY;COUNT=3", "1 2027-02-17, 2 2027-03-17, 3 2027-04-17" },
    { "FREQ=MONTHLY;BYDAY=1MO;COUNT=2", "2026-11-01", "2026-11-02", "2026-11-10",
      "FREQ=MONTHLY;BYDAY=2TU;COUNT=2", "1 2026-11-10, 2 2026-12-08" },
    { "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "2026-11-01", "2026-12-25", "2026-12-17",
      "FREQ=MONTHLY;BYDAY=-3TH;COUNT=2", "1 2026-11-12, 2 2026-12-17" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueDay from, to;
      g_autoptr(SegueRecord) shall = NULL;
      g_autofree char *days = NULL;

      g_test_message ("%s, %s to %s", cases[i].rule, cases[i].from, cases[i].to);
      g_assert_true (segue_day_parse (cases[i].from, &from) && segue_day_parse (cases[i].to, &to));
      set (fixture, "recurrence", cases[i].rule);
      set (fixture, "date", cases[i].start);
      shall = segue_series_copy_from (fixture->series, segue_record_get_day (fixture->series, SEGUE_SERIES_DATE));
      segue_series_shift (SEGUE_PLAN (fixture->plan), shall, from, to);
      days = dup_days (SEGUE_PLAN (fixture->plan), shall);
      g_assert_cmpstr (segue_record_get_text (shall, SEGUE_SERIES_RECURRENCE), ==, cases[i].after);
      g_assert_cmpstr (days, ==, cases[i].days);
    }
}

/* What hangs on a milestone keeps hanging on it, further away. */
static void
test_offset (Fixture       *fixture,
             gconstpointer  data)
{
  SegueRecord *golive = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", "date", "2026-11-30", NULL);
  g_autoptr(SegueRecord) shall = NULL;

  segue_fake_plan_link (fixture->plan, fixture->series, "anchor", golive);
  set (fixture, "anchor-offset", "-4");
  set (fixture, "anchor-unit", "weeks");
  shall = segue_series_copy_from (fixture->series, segue_day_from_ymd (2026, 11, 2));
  segue_series_shift (SEGUE_PLAN (fixture->plan), shall, segue_day_from_ymd (2026, 11, 2), segue_day_from_ymd (2026, 11, 9));
  g_assert_cmpint (segue_record_get_integer (shall, SEGUE_SERIES_ANCHOR_OFFSET), ==, -3);
  g_assert_cmpint (segue_record_get_choice (shall, SEGUE_SERIES_ANCHOR_UNIT), ==, SEGUE_ANCHOR_UNIT_WEEKS);
  segue_series_shift (SEGUE_PLAN (fixture->plan), shall, segue_day_from_ymd (2026, 11, 9), segue_day_from_ymd (2026, 11, 10));
  g_assert_cmpint (segue_record_get_integer (shall, SEGUE_SERIES_ANCHOR_OFFSET), ==, -20);
  g_assert_cmpint (segue_record_get_choice (shall, SEGUE_SERIES_ANCHOR_UNIT), ==, SEGUE_ANCHOR_UNIT_DAYS);
}

static void
test_rest (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueRecord) rest = NULL;
  g_autofree char *days = NULL;

  set (fixture, "left-out", "1, 4");
  rest = segue_series_copy_rest (SEGUE_PLAN (fixture->plan), fixture->series, 2);
  days = dup_days (SEGUE_PLAN (fixture->plan), rest);
  g_assert_cmpstr (days, ==, "1 2026-11-16, 3 2026-11-30");
  g_assert_cmpstr (segue_record_get_text (rest, SEGUE_SERIES_LEFT_OUT), ==, "2");
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void      (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/series/days", test_days }, { "/series/roll", test_roll }, { "/series/new", test_new },
    { "/series/steady", test_steady }, { "/series/untouched", test_untouched }, { "/series/no-day", test_no_day },
    { "/series/event", test_event }, { "/series/copy-from", test_copy_from }, { "/series/shift", test_shift },
    { "/series/offset", test_offset }, { "/series/rest", test_rest },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
