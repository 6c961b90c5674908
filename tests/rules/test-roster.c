/* test-roster.c - seats of a session, and what completes a course (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-redacted-plan.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-training-plan.h"

static const struct
{
  const char *status;
  SegueSeat   seat;
  gboolean    completes;
} statuses[] = {
  { "invited", SEGUE_SEAT_HELD, FALSE },
  { "enrolled", SEGUE_SEAT_HELD, FALSE },
  { "wait-listed", SEGUE_SEAT_WAITING, FALSE },
  { "declined", SEGUE_SEAT_GIVEN_UP, FALSE },
  { "attended", SEGUE_SEAT_USED, TRUE },
  { "partly-attended", SEGUE_SEAT_USED, FALSE },
  { "late", SEGUE_SEAT_USED, TRUE },
  { "excused", SEGUE_SEAT_MISSED, FALSE },
  { "no-show", SEGUE_SEAT_MISSED, FALSE },
  { "cancelled", SEGUE_SEAT_GIVEN_UP, FALSE },
};

static void
test_statuses (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-20", "held");
  SegueRoster roster;

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      SegueRecord *enrolment = segue_training_plan_book (self, session, NULL, i % 2 == 0 ? "2" : "1", statuses[i].status);

      g_assert_cmpint (segue_enrolment_get_seat (enrolment), ==, statuses[i].seat);
      g_assert_cmpint (segue_enrolment_is_completed (self->plan, enrolment), ==, statuses[i].completes);
      g_assert_cmpuint (segue_enrolment_get_people (enrolment), ==, i % 2 == 0 ? 2 : 1);
    }

  segue_roster_get (self->plan, session, &roster);
  g_assert_cmpuint (roster.capacity, ==, 12);
  g_assert_cmpuint (roster.minimum, ==, 0);
  g_assert_cmpuint (roster.taken, ==, 2 + 1 + 2 + 1 + 2 + 1 + 2);
  g_assert_cmpuint (roster.waiting, ==, 2);
  g_assert_cmpuint (roster.declined, ==, 1 + 1);
  g_assert_cmpuint (roster.attended, ==, 2 + 1 + 2);
  g_assert_cmpuint (roster.excused, ==, 1);
  g_assert_cmpuint (roster.no_shows, ==, 2);
  g_assert_cmpuint (roster.completed, ==, 2 + 2);
}

/* A score that is the mark reaches it; one that is not set reaches none. */
static void
test_pass_mark (void)
{
  const struct { const char *mark, *score; gboolean passes; } cases[] = {
    { NULL, NULL, TRUE }, { NULL, "0", TRUE }, { "80", NULL, FALSE }, { "80", "79", FALSE },
    { "80", "80", TRUE }, { "80", "100", TRUE }, { "0", NULL, FALSE }, { "0", "0", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
      SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
      SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-20", "held");
      SegueRecord *enrolment = segue_training_plan_book (self, session, NULL, "3", "attended");

      segue_fake_plan_set (self->fake, course, "pass-mark", cases[i].mark);
      segue_fake_plan_set (self->fake, enrolment, "score", cases[i].score);
      g_assert_cmpint (segue_enrolment_is_completed (self->plan, enrolment), ==, cases[i].passes);

      /* Of a session that did not take place nothing comes. */
      segue_fake_plan_set (self->fake, session, "status", "cancelled");
      g_assert_false (segue_enrolment_is_completed (self->plan, enrolment));
      segue_fake_plan_set (self->fake, session, "status", "draft");
      g_assert_false (segue_enrolment_is_completed (self->plan, enrolment));
    }
}

static void
test_days (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-18", "held");
  SegueRecord *enrolment = segue_training_plan_book (self, session, NULL, "3", "attended");

  g_assert_cmpint (segue_enrolment_get_day (self->plan, enrolment), ==, segue_training_plan_day ("2026-11-18"));
  segue_fake_plan_set (self->fake, session, "end-date", "2026-11-20");
  g_assert_cmpint (segue_enrolment_get_day (self->plan, enrolment), ==, segue_training_plan_day ("2026-11-20"));
  segue_fake_plan_set (self->fake, enrolment, "completed-on", "2026-11-21");
  g_assert_cmpint (segue_enrolment_get_day (self->plan, enrolment), ==, segue_training_plan_day ("2026-11-21"));
  segue_fake_plan_set (self->fake, enrolment, "completed-on", NULL);
  segue_fake_plan_set (self->fake, session, "date", NULL);
  g_assert_cmpint (segue_enrolment_get_day (self->plan, enrolment), ==, SEGUE_DAY_NONE);
}

static void
test_capacity (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *settings = NULL;
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-18", "planned");

  g_assert_cmpuint (segue_session_get_capacity (self->plan, session), ==, 12);
  settings = segue_fake_plan_add (self->fake, SEGUE_RECORD_WORKSPACE, "room-size", "20", NULL);
  g_assert_nonnull (settings);
  g_assert_cmpuint (segue_session_get_capacity (self->plan, session), ==, 20);
  segue_fake_plan_set (self->fake, course, "seats", "15");
  g_assert_cmpuint (segue_session_get_capacity (self->plan, session), ==, 15);
  segue_fake_plan_set (self->fake, session, "capacity", "8");
  g_assert_cmpuint (segue_session_get_capacity (self->plan, session), ==, 8);
}

static void
test_minutes (void)
{
  const struct { const char *end_date, *time, *end_time; int minutes; } cases[] = {
    { NULL, NULL, NULL, 120 },
    { NULL, "09:00", NULL, 120 },
    { NULL, "09:00", "11:30", 150 },
    { NULL, "09:00", "09:00", 120 },            /* no length that anybody meant */
    { "2026-11-18", "09:00", "10:00", 60 },
    { "2026-11-19", "09:00", "10:00", 120 },    /* of several days nobody knows the hours */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
      SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
      SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-18", "planned");

      segue_fake_plan_set (self->fake, session, "end-date", cases[i].end_date);
      segue_fake_plan_set (self->fake, session, "time", cases[i].time);
      segue_fake_plan_set (self->fake, session, "end-time", cases[i].end_time);
      g_assert_cmpint (segue_session_get_minutes (self->plan, session), ==, cases[i].minutes);
    }
}

static void
test_to_come (void)
{
  const struct { const char *day, *end, *status; gboolean to_come; } cases[] = {
    { "2026-11-23", NULL, "planned", TRUE }, { "2026-11-22", NULL, "planned", FALSE },
    { "2026-11-20", "2026-11-23", "running", TRUE }, { "2026-11-20", "2026-11-22", "running", FALSE },
    { NULL, NULL, "open", TRUE }, { "2026-12-01", NULL, "full", TRUE },
    { "2026-12-01", NULL, "draft", FALSE }, { "2026-12-01", NULL, "held", FALSE },
    { "2026-12-01", NULL, "cancelled", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
      SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
      SegueRecord *session = segue_training_plan_add_session (self, course, cases[i].day, cases[i].status);

      segue_fake_plan_set (self->fake, session, "end-date", cases[i].end);
      g_assert_cmpint (segue_session_is_to_come (session, self->today), ==, cases[i].to_come);
      segue_fake_plan_set (self->fake, session, "archived", "true");
      g_assert_false (segue_session_is_to_come (session, self->today));
    }
}

/* By name, people without names after them, those who wait as they came, those who left. */
static void
test_order (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *team = segue_training_plan_add_audience (self, "Assembly", NULL, NULL);
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-25", "open");
  SegueRecord *expected[7];
  g_autoptr(GPtrArray) found = NULL;

  expected[6] = segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Abe", team), "declined");
  expected[2] = segue_training_plan_book (self, session, team, "4", "enrolled");
  expected[5] = segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Ann", team), "wait-listed");
  expected[4] = segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Bea", team), "wait-listed");
  expected[3] = segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Cy", team), "wait-listed");
  expected[1] = segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Zoe", team), "invited");
  expected[0] = segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Max", team), "no-show");
  segue_fake_plan_set (self->fake, expected[3], "enrolled-on", "2026-11-02");
  segue_fake_plan_set (self->fake, expected[4], "enrolled-on", "2026-11-03");

  found = segue_roster_find (self->plan, session);
  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < found->len; i++)
    g_assert_true (g_ptr_array_index (found, i) == expected[i]);
}

/* What came of people is not for the public: neither who, nor how many. */
static void
test_redacted (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-20", "held");
  SegueRecord *enrolment = segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Ann", NULL), "attended");
  SegueRecord *secret = segue_training_plan_add_person (self, "Ben", NULL);
  const struct { SegueRedactionLevel level; gboolean shows; guint lines; guint taken; } cases[] = {
    { SEGUE_REDACTION_LEVEL_TEAM, TRUE, 2, 2 },
    { SEGUE_REDACTION_LEVEL_MANAGERS, TRUE, 2, 2 }, /* who is confidential has a line without a name */
    { SEGUE_REDACTION_LEVEL_PUBLIC, FALSE, 0, 0 },
  };

  segue_fake_plan_set (self->fake, session, "min-to-run", "5");
  segue_fake_plan_set (self->fake, secret, "confidential", "true");
  segue_training_plan_enrol (self, session, secret, "attended");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueRedactedPlan) shown = segue_redacted_plan_new (self->plan, cases[i].level);
      SegueRecord *of = segue_plan_find (SEGUE_PLAN (shown), SEGUE_RECORD_SESSION, segue_record_get_id (session));
      g_autoptr(GPtrArray) found = segue_roster_find (SEGUE_PLAN (shown), of);
      SegueRoster roster;

      segue_roster_get (SEGUE_PLAN (shown), of, &roster);
      g_assert_cmpint (segue_enrolment_is_shown (SEGUE_PLAN (shown)), ==, cases[i].shows);
      g_assert_cmpuint (found->len, ==, cases[i].lines);
      g_assert_cmpuint (roster.taken, ==, cases[i].taken);
      g_assert_cmpuint (roster.completed, ==, cases[i].taken);
      g_assert_cmpuint (roster.capacity, ==, 12);
      g_assert_cmpuint (roster.minimum, ==, 5);
      g_assert_cmpint (segue_enrolment_is_completed (SEGUE_PLAN (shown), enrolment), ==, cases[i].shows);
      g_assert_cmpint (segue_enrolment_get_day (SEGUE_PLAN (shown), enrolment) != SEGUE_DAY_NONE, ==, cases[i].shows);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/roster/statuses", test_statuses);
  g_test_add_func ("/roster/pass-mark", test_pass_mark);
  g_test_add_func ("/roster/days", test_days);
  g_test_add_func ("/roster/capacity", test_capacity);
  g_test_add_func ("/roster/minutes", test_minutes);
  g_test_add_func ("/roster/to-come", test_to_come);
  g_test_add_func ("/roster/order", test_order);
  g_test_add_func ("/roster/redacted", test_redacted);

  return g_test_run ();
}
