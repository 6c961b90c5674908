/* test-calendar.c - everything that has a day, as one list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-calendar.h"
#include "segue-fake-plan.h"
#include "segue-shared-choices.h"

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
  SegueRecord   *other;
  SegueRecord   *finance;
  SegueRecord   *payroll;
  SegueRecord   *it;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = segue_fake_plan_new ();
  fixture->rollout = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  fixture->other = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "Keys", NULL);
  fixture->finance = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);
  fixture->payroll = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "Payroll", NULL);
  fixture->it = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "IT", NULL);
  segue_fake_plan_link (fixture->plan, fixture->payroll, "parent", fixture->finance);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->plan);
}

static SegueRecord *
add (Fixture         *fixture,
     SegueRecordKind  kind,
     const char      *title,
     const char      *date,
     SegueRecord     *rollout,
     SegueRecord     *audience)
{
  SegueRecord *record = segue_fake_plan_add (fixture->plan, kind, kind == SEGUE_RECORD_WINDOW ? "name" : "title",
                                             title, NULL);

  if (date != NULL)
    segue_fake_plan_set (fixture->plan, record, "date", date);
  if (rollout != NULL)
    segue_fake_plan_link (fixture->plan, record, "rollout", rollout);
  if (audience != NULL)
    segue_fake_plan_link (fixture->plan, record, "audiences", audience);

  return record;
}

/* The titles of what is on the calendar from @first to @last, in order. */
static char *
dup_titles (Fixture                   *fixture,
            const SegueCalendarFilter *filter,
            const char                *first,
            const char                *last)
{
  g_autoptr(SegueCalendar) calendar = segue_calendar_new (SEGUE_PLAN (fixture->plan), filter);
  g_autoptr(GPtrArray) found = NULL;
  GString *titles = g_string_new (NULL);
  SegueDay days[2];

  g_assert_true (segue_day_parse (first, &days[0]) && segue_day_parse (last, &days[1]));
  found = segue_calendar_find (calendar, days[0], days[1]);
  for (guint i = 0; i < found->len; i++)
    {
      const SegueCalendarItem *item = g_ptr_array_index (found, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? " " : "", item->title);
      g_assert_true (segue_calendar_find_record (calendar, item->record) == item);
    }

  return g_string_free (titles, FALSE);
}

static void
assert_titles (Fixture                   *fixture,
               const SegueCalendarFilter *filter,
               const char                *first,
               const char                *last,
               const char                *expected)
{
  g_autofree char *titles = dup_titles (fixture, filter, first, last);

  g_assert_cmpstr (titles, ==, expected);
}

/* By day; windows first, then milestones, what lasts longer, what has no time, time, title. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  const SegueCalendarFilter any_title = { .any_title = TRUE };
  SegueRecord *record;

  add (fixture, SEGUE_RECORD_COMMUNICATION, "b", "2027-04-13", fixture->rollout, NULL);
  add (fixture, SEGUE_RECORD_COMMUNICATION, "a", "2027-04-13", fixture->rollout, NULL);
  record = add (fixture, SEGUE_RECORD_EVENT, "late", "2027-04-13", fixture->rollout, NULL);
  segue_fake_plan_set (fixture->plan, record, "time", "14:00");
  record = add (fixture, SEGUE_RECORD_EVENT, "early", "2027-04-13", fixture->rollout, NULL);
  segue_fake_plan_set (fixture->plan, record, "time", "09:00");
  record = add (fixture, SEGUE_RECORD_EVENT, "long", "2027-04-13", fixture->rollout, NULL);
  segue_fake_plan_set (fixture->plan, record, "end-date", "2027-04-15");
  record = add (fixture, SEGUE_RECORD_WINDOW, "window", "2027-04-13", NULL, NULL);
  segue_fake_plan_set (fixture->plan, record, "kind", "freeze");
  add (fixture, SEGUE_RECORD_MILESTONE, "before", "2027-04-12", fixture->rollout, NULL);
  add (fixture, SEGUE_RECORD_MILESTONE, "stone", "2027-04-13", fixture->rollout, NULL);
  add (fixture, SEGUE_RECORD_MILESTONE, "undated", NULL, fixture->rollout, NULL);

  assert_titles (fixture, NULL, "2027-04-01", "2027-04-30", "before window stone long a b early late");
  assert_titles (fixture, &any_title, "2027-04-01", "2027-04-30", "before window stone long b a early late");
  assert_titles (fixture, NULL, "2027-04-14", "2027-04-15", "long");
  assert_titles (fixture, NULL, "2027-04-15", "2027-04-15", "long");
  assert_titles (fixture, NULL, "2027-04-16", "2027-04-30", "");
}

/* What lasts for months is found on every one of its days, and on no other. */
static void
test_lasting (Fixture       *fixture,
              gconstpointer  data)
{
  const struct { const char *title, *first, *last; } spans[] = {
    { "year", "2027-01-01", "2027-12-31" }, { "six-weeks", "2027-03-01", "2027-04-11" },
    { "longer", "2027-03-01", "2027-04-12" }, { "day", "2027-03-01", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      SegueRecord *record = add (fixture, SEGUE_RECORD_EVENT, spans[i].title, spans[i].first, NULL, NULL);

      if (spans[i].last != NULL)
        segue_fake_plan_set (fixture->plan, record, "end-date", spans[i].last);
    }

  assert_titles (fixture, NULL, "2026-12-31", "2026-12-31", "");
  assert_titles (fixture, NULL, "2027-02-28", "2027-02-28", "year");
  assert_titles (fixture, NULL, "2027-03-01", "2027-03-01", "year longer six-weeks day");
  assert_titles (fixture, NULL, "2027-04-11", "2027-04-11", "year longer six-weeks");
  assert_titles (fixture, NULL, "2027-04-12", "2027-04-12", "year longer");
  assert_titles (fixture, NULL, "2027-12-31", "2028-01-31", "year");
  assert_titles (fixture, NULL, "2028-01-01", "2028-01-31", "");
}

static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  SegueCalendarFilter filter = { .rollout = segue_record_get_id (fixture->rollout) };
  SegueRecord *record;

  add (fixture, SEGUE_RECORD_COMMUNICATION, "mine", "2027-04-13", fixture->rollout, NULL);
  add (fixture, SEGUE_RECORD_COMMUNICATION, "theirs", "2027-04-13", fixture->other, NULL);
  add (fixture, SEGUE_RECORD_EVENT, "everybody", "2027-04-14", NULL, NULL);
  record = add (fixture, SEGUE_RECORD_COMMUNICATION, "payroll", "2027-04-15", fixture->rollout, fixture->payroll);
  segue_fake_plan_set (fixture->plan, record, "channel", "e-mail");
  segue_fake_plan_set (fixture->plan, record, "status", "sent");
  record = add (fixture, SEGUE_RECORD_EVENT, "it", "2027-04-16", fixture->rollout, fixture->it);
  segue_fake_plan_set (fixture->plan, record, "location", "Zürich, Straße 4");

  assert_titles (fixture, &filter, "2027-04-01", "2027-04-30", "mine everybody payroll it");

  filter.audience = segue_record_get_id (fixture->finance); /* with those below */
  assert_titles (fixture, &filter, "2027-04-01", "2027-04-30", "mine everybody payroll");
  filter.audience = segue_record_get_id (fixture->it);
  assert_titles (fixture, &filter, "2027-04-01", "2027-04-30", "mine everybody it");
  filter.audience = 0;

  filter.kinds = 1u << SEGUE_CALENDAR_EVENT;
  assert_titles (fixture, &filter, "2027-04-01", "2027-04-30", "everybody it");
  filter.kinds = 0;

  filter.states = 1u << SEGUE_DATED_DONE;
  assert_titles (fixture, &filter, "2027-04-01", "2027-04-30", "payroll");
  filter.states = 0;

  filter.channels = G_GUINT64_CONSTANT (1) << segue_choices_find_nick (&segue_channels, "e-mail");
  assert_titles (fixture, &filter, "2027-04-01", "2027-04-30", "payroll");
  filter.channels = 0;

  filter.words = "strasse zurich";
  assert_titles (fixture, &filter, "2027-04-01", "2027-04-30", "it");
}

/* What was sent lies where it was sent; what is archived lies nowhere. */
static void
test_states (Fixture       *fixture,
             gconstpointer  data)
{
  const struct { const char *status; SegueDatedState state; } cases[] = {
    { "idea", SEGUE_DATED_OPEN }, { "draft", SEGUE_DATED_OPEN }, { "in-review", SEGUE_DATED_OPEN },
    { "approved", SEGUE_DATED_SET }, { "scheduled", SEGUE_DATED_SET }, { "sent", SEGUE_DATED_DONE },
    { "cancelled", SEGUE_DATED_CANCELLED },
  };
  SegueRecord *record = add (fixture, SEGUE_RECORD_COMMUNICATION, "news", "2027-04-13", fixture->rollout, NULL);

  segue_fake_plan_set (fixture->plan, record, "anchor-offset", "-14");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      segue_fake_plan_set (fixture->plan, record, "status", cases[i].status);
      g_assert_cmpint (segue_dated_get_state (record), ==, cases[i].state);
      g_assert_cmpint (segue_dated_stays (record), ==, cases[i].state >= SEGUE_DATED_DONE);
    }

  segue_fake_plan_set (fixture->plan, record, "status", "draft");
  segue_fake_plan_set (fixture->plan, record, "pinned", "true");
  g_assert_true (segue_dated_stays (record));

  segue_fake_plan_set (fixture->plan, record, "status", "sent");
  segue_fake_plan_set (fixture->plan, record, "sent-on", "2027-04-20");
  assert_titles (fixture, NULL, "2027-04-13", "2027-04-13", "");
  assert_titles (fixture, NULL, "2027-04-20", "2027-04-20", "news");

  segue_fake_plan_set (fixture->plan, record, "archived", "true");
  assert_titles (fixture, NULL, "2027-04-01", "2027-04-30", "");
}

/* An end before the beginning, as a bad file may bring it, is no end. */
static void
test_backwards (Fixture       *fixture,
                gconstpointer  data)
{
  SegueRecord *record = add (fixture, SEGUE_RECORD_EVENT, "odd", "2027-04-13", NULL, NULL);

  segue_fake_plan_set (fixture->plan, record, "end-date", "2027-04-10");
  g_assert_cmpint (segue_dated_get_last (record), ==, segue_dated_get_first (record));
  assert_titles (fixture, NULL, "2027-04-10", "2027-04-12", "");
  assert_titles (fixture, NULL, "2027-04-13", "2027-04-13", "odd");
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/calendar/order", test_order);
  ADD ("/calendar/lasting", test_lasting);
  ADD ("/calendar/filter", test_filter);
  ADD ("/calendar/states", test_states);
  ADD ("/calendar/backwards", test_backwards);

  return g_test_run ();
}
