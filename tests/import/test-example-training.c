/* test-example-training.c - the training of the example, and what is wrong with it on purpose
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "example-fixture.h"
#include "segue-audience.h"
#include "segue-calendar-window.h"
#include "segue-clashes.h"
#include "segue-course.h"
#include "segue-dated.h"
#include "segue-enrolment.h"
#include "segue-material.h"
#include "segue-milestone.h"
#include "segue-reinforcement.h"
#include "segue-requirement.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-stakeholder.h"
#include "segue-training.h"

static gint64
get_rollout (ExampleFixture *fixture,
             const char     *name)
{
  return segue_record_get_id (example_find (fixture, SEGUE_RECORD_ROLLOUT, name));
}

static void
test_numbers (ExampleFixture *fixture,
              gconstpointer   data)
{
  const struct { SegueRecordKind kind; guint least; } cases[] = {
    { SEGUE_RECORD_COURSE, 11 },
    { SEGUE_RECORD_REQUIREMENT, 20 },
    { SEGUE_RECORD_TRAINING_NEED, 15 },
    { SEGUE_RECORD_SESSION, 25 },
    { SEGUE_RECORD_ENROLMENT, 75 },
    { SEGUE_RECORD_MATERIAL, 11 },
    { SEGUE_RECORD_REINFORCEMENT, 12 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", segue_record_kind_get_name (cases[i].kind));
      g_assert_cmpuint (example_count (fixture, cases[i].kind), >=, cases[i].least);
    }
}

/* Every status, depth and kind of support is there to be seen. */
static void
test_variety (ExampleFixture *fixture,
              gconstpointer   data)
{
  static const struct { SegueRecordKind kind; guint field; guint n; } cases[] = {
    { SEGUE_RECORD_COURSE, SEGUE_COURSE_DEPTH, SEGUE_COURSE_DEPTH_EXECUTIVE + 1 },
    { SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_RULE_OPTIONAL + 1 },
    { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STATUS, SEGUE_ENROLMENT_STATUS_CANCELLED + 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint missing = 0;

      for (guint choice = 0; choice < cases[i].n; choice++)
        {
          gboolean found = FALSE;

          for (guint j = 0; j < example_count (fixture, cases[i].kind); j++)
            found |= segue_record_get_choice (example_get (fixture, cases[i].kind, j), cases[i].field) == (int) choice;
          if (!found)
            {
              g_test_message ("%s: no %u", segue_record_kind_get_name (cases[i].kind), choice);
              missing++;
            }
        }

      /* Nobody declined. */
      g_assert_cmpuint (missing, <=, cases[i].kind == SEGUE_RECORD_ENROLMENT ? 1 : 0);
    }
}

/* 248 people, of whom a pilot trained eight: 240 in rooms of twelve. */
static void
test_arithmetic (ExampleFixture *fixture,
                 gconstpointer   data)
{
  g_autoptr(SegueTraining) training = segue_training_new (fixture->plan, get_rollout (fixture, EXAMPLE_ERP), fixture->today);
  gint64 course = segue_record_get_id (example_find (fixture, SEGUE_RECORD_COURSE, "Orders and money, from the call to the ledger"));
  SegueTrainingCell need;

  segue_training_get_course_need (training, segue_training_find_course (training, course), &need);
  g_assert_cmpuint (need.target, ==, 248);
  g_assert_cmpuint (need.trained, ==, 8);
  g_assert_cmpuint (need.seats_needed, ==, 240);
  g_assert_cmpuint (need.seats, ==, 12);
  g_assert_cmpuint (need.sessions_needed, ==, 20);
}

/* Five roles of the first wave must take something, and none of them is done. */
static void
test_coverage (ExampleFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(SegueTraining) training = segue_training_new (fixture->plan, get_rollout (fixture, EXAMPLE_ERP), fixture->today);
  static const char *const roles[] = {
    "Plovdiv plant", "Wrocław warehouse", "Sales and Order Desk", "Finance and People", "IT and Service Desk",
  };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      gint64 id = segue_record_get_id (example_find (fixture, SEGUE_RECORD_AUDIENCE, roles[i]));
      const SegueTrainingRow *row = segue_training_get_row (training, segue_training_find_row (training, id));

      g_test_message ("%s", roles[i]);
      g_assert_cmpuint (row->n_required, >, 0);
      g_assert_cmpuint (row->trained, <, row->target);
      g_assert_cmpint (row->go_live, >, fixture->today);
    }
}

static void
test_clashes (ExampleFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(SegueClashes) clashes = segue_clashes_new (fixture->plan);
  guint n[SEGUE_CLASH_PERSON + 1] = { 0 };

  for (guint i = 0; i < segue_clashes_get_n (clashes); i++)
    {
      const SegueClash *clash = segue_clashes_get (clashes, i);

      g_autofree char *text = segue_clash_dup_text (fixture->plan, clash, clash->first);

      g_test_message ("%s", text);
      n[clash->kind]++;
      if (clash->kind == SEGUE_CLASH_TRAINER)
        g_assert_true (clash->who == example_find (fixture, SEGUE_RECORD_STAKEHOLDER, "Bram Steenackers"));
      if (clash->kind == SEGUE_CLASH_PERSON)
        g_assert_true (clash->who == example_find (fixture, SEGUE_RECORD_STAKEHOLDER, "Weronika Gąsiorek"));
    }

  g_assert_cmpuint (n[SEGUE_CLASH_TRAINER], ==, 1);
  g_assert_cmpuint (n[SEGUE_CLASH_ROOM], ==, 0);
  g_assert_cmpuint (n[SEGUE_CLASH_PERSON], ==, 1);
}

static gboolean
is_in (SegueRecord *window,
       SegueDay     day)
{
  return day >= segue_record_get_day (window, SEGUE_WINDOW_DATE) && day <= segue_record_get_day (window, SEGUE_WINDOW_END_DATE);
}

/* One session is in the days of the stock count, one has too few people, of one people are
 * told when it is too late.
 */
static void
test_sessions (ExampleFixture *fixture,
               gconstpointer   data)
{
  SegueRecord *count = example_find (fixture, SEGUE_RECORD_WINDOW, "Stock count");
  guint n_frozen = 0;
  guint n_below = 0;
  guint n_late = 0;

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_SESSION); i++)
    {
      SegueRecord *session = example_get (fixture, SEGUE_RECORD_SESSION, i);
      SegueRecord *announcement = segue_plan_follow (fixture->plan, session, SEGUE_SESSION_ANNOUNCEMENT);
      SegueRoster roster;

      if (!segue_session_is_to_come (session, fixture->today))
        continue;
      segue_roster_get (fixture->plan, session, &roster);
      n_frozen += is_in (count, segue_record_get_day (session, SEGUE_SESSION_DATE));
      n_below += roster.taken > 0 && roster.taken < roster.minimum;
      n_late += announcement != NULL && segue_dated_get_first (announcement) >
                                          segue_record_get_day (session, SEGUE_SESSION_DATE) - 14;
      g_assert_cmpuint (roster.taken, <=, roster.capacity);
    }

  g_assert_cmpuint (n_frozen, ==, 1);
  g_assert_cmpuint (n_below, ==, 1);
  g_assert_cmpuint (n_late, ==, 1);
}

/* Somebody missed the same course twice and has a seat again; people wait behind a full room. */
static void
test_rosters (ExampleFixture *fixture,
              gconstpointer   data)
{
  gint64 missing = segue_record_get_id (example_find (fixture, SEGUE_RECORD_STAKEHOLDER, "Weronika Gąsiorek"));
  guint n_missed = 0;
  guint n_scored = 0;
  guint n_observed = 0;
  SegueRoster roster;

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_ENROLMENT); i++)
    {
      SegueRecord *enrolment = example_get (fixture, SEGUE_RECORD_ENROLMENT, i);

      n_missed += segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER) == missing &&
                  segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS) == SEGUE_ENROLMENT_STATUS_NO_SHOW;
      n_scored += segue_record_is_set (enrolment, SEGUE_ENROLMENT_SCORE);
      n_observed += segue_record_is_set (enrolment, SEGUE_ENROLMENT_OBSERVED_ON);
    }
  g_assert_cmpuint (n_missed, ==, 2);
  g_assert_cmpuint (n_scored, >=, 15);
  g_assert_cmpuint (n_observed, >=, 3);

  segue_roster_get (fixture->plan, example_find (fixture, SEGUE_RECORD_SESSION, "Goods in, early shift 1"), &roster);
  g_assert_cmpuint (roster.taken, ==, 12);
  g_assert_cmpuint (roster.waiting, ==, 7);
}

/* What was held is over, what is to come is not, and what hangs on go-live says where. */
static void
test_days (ExampleFixture *fixture,
           gconstpointer   data)
{
  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_SESSION); i++)
    {
      SegueRecord *session = example_get (fixture, SEGUE_RECORD_SESSION, i);
      SegueRecord *anchor = segue_plan_follow (fixture->plan, session, SEGUE_SESSION_ANCHOR);
      SegueDay day = segue_record_get_day (session, SEGUE_SESSION_DATE);

      g_test_message ("%s", segue_record_get_text (session, SEGUE_SESSION_TITLE));
      if (segue_record_get_choice (session, SEGUE_SESSION_STATUS) == SEGUE_SESSION_STATUS_HELD)
        g_assert_cmpint (day, <, fixture->today);
      else if (day != SEGUE_DAY_NONE)
        g_assert_cmpint (day, >, fixture->today);
      if (anchor != NULL)
        g_assert_cmpint (day, ==, segue_record_get_day (anchor, SEGUE_MILESTONE_DATE) +
                                    segue_record_get_integer (session, SEGUE_SESSION_ANCHOR_OFFSET));
    }
}

/* On every day of the week on which somebody may make it. */
static void
test_week (void)
{
  for (int i = 0; i < 7; i++)
    {
      ExampleFixture fixture = { 0 };

      example_fixture_fill (&fixture, EXAMPLE_TODAY + i);
      test_arithmetic (&fixture, NULL);
      test_clashes (&fixture, NULL);
      test_sessions (&fixture, NULL);
      test_days (&fixture, NULL);
      example_tear_down (&fixture, NULL);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(PATH, FUNC) g_test_add (PATH, ExampleFixture, NULL, example_set_up, FUNC, example_tear_down)
  ADD ("/import/example-training/numbers", test_numbers);
  ADD ("/import/example-training/variety", test_variety);
  ADD ("/import/example-training/arithmetic", test_arithmetic);
  ADD ("/import/example-training/coverage", test_coverage);
  ADD ("/import/example-training/clashes", test_clashes);
  ADD ("/import/example-training/sessions", test_sessions);
  ADD ("/import/example-training/rosters", test_rosters);
  ADD ("/import/example-training/days", test_days);
  g_test_add_func ("/import/example-training/week", test_week);

  return g_test_run ();
}
