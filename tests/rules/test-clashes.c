/* test-clashes.c - sessions that need the same trainer, room or person at one time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-clashes.h"
#include "segue-enrolment.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-written-plan.h"

#include <string.h>

#define ROOM "|room=Room 1"
#define MORNING "|date=2026-12-01|time=09:00|end-time=12:00"

/* Two sessions in one room, and whether they clash. */
static const struct
{
  const char *first;
  const char *second;
  guint       n;
} cases[] = {
  { MORNING, MORNING, 1 },
  { MORNING, "|date=2026-12-01|time=12:00|end-time=13:00", 0 }, /* touching */
  { MORNING, "|date=2026-12-01|time=08:00|end-time=09:00", 0 },
  { MORNING, "|date=2026-12-01|time=11:59|end-time=13:00", 1 },
  { MORNING, "|date=2026-12-01|time=08:00|end-time=09:01", 1 },
  { MORNING, "|date=2026-12-01|time=10:00|end-time=11:00", 1 }, /* nested */
  { MORNING, "|date=2026-12-01|time=09:00|end-time=10:00", 1 },
  { MORNING, "|date=2026-12-01|time=11:00|end-time=12:00", 1 },
  { MORNING, "|date=2026-12-01|time=10:00|end-time=10:00", 1 }, /* no length, but inside */
  { MORNING, "|date=2026-12-01|time=09:00|end-time=09:00", 0 }, /* no length, where it begins */
  { MORNING, "|date=2026-12-01|time=12:00|end-time=12:00", 0 },
  { "|date=2026-12-01|time=10:00|end-time=10:00", "|date=2026-12-01|time=10:00|end-time=10:00", 0 },
  { MORNING, "|date=2026-12-02|time=09:00|end-time=12:00", 0 },
  { "|date=2026-12-01|end-date=2026-12-03|time=22:00|end-time=06:00", "|date=2026-12-02|time=23:00|end-time=23:30", 1 },
  { "|date=2026-12-01|end-date=2026-12-02|time=22:00|end-time=06:00", "|date=2026-12-02|time=05:00|end-time=07:00", 1 }, /* over midnight */
  { "|date=2026-12-01|end-date=2026-12-02|time=22:00|end-time=06:00", "|date=2026-12-02|time=06:00|end-time=07:00", 0 },
  { MORNING, "|date=2026-12-01", 1 }, /* the whole day */
  { MORNING, "|date=2026-11-30|end-date=2026-12-01", 1 },
  { MORNING, "|date=2026-11-30", 0 },
  { "|date=2026-12-01", "|date=2026-12-02", 0 },
  { MORNING, "", 0 }, /* nobody knows when */
  { MORNING, "|date=2026-12-01|time=11:00", 1 }, /* as long as the course: 90 minutes */
  { "|date=2026-12-01|time=08:00", "|date=2026-12-01|time=09:29|end-time=10:00", 1 },
  { "|date=2026-12-01|time=08:00", "|date=2026-12-01|time=09:30|end-time=10:00", 0 },
  { MORNING, MORNING "|status=cancelled", 0 },
  { MORNING, MORNING "|status=draft", 1 },
  { MORNING, MORNING "|archived=true", 0 },
  { MORNING, MORNING "|status=held", 1 },
  /* 09:00 to 12:00 in Berlin is 08:00 to 11:00 in London. */
  { MORNING "|zone=Europe/Berlin", "|date=2026-12-01|time=08:00|end-time=08:30|zone=Europe/London", 1 },
  { MORNING "|zone=Europe/Berlin", "|date=2026-12-01|time=11:00|end-time=11:30|zone=Europe/London", 0 },
  { MORNING "|zone=Europe/Berlin", "|date=2026-12-01|time=07:30|end-time=08:00|zone=Europe/London", 0 },
  { "|date=2026-12-01|zone=Asia/Tokyo", "|date=2026-11-30|time=16:00|end-time=17:00|zone=Europe/London", 1 }, /* their day begins */
  { "|date=2026-12-01|zone=Asia/Tokyo", "|date=2026-12-01|time=16:00|end-time=17:00|zone=Europe/London", 0 },
};

static SegueFakePlan *
make_plan (void)
{
  SegueFakePlan *plan = segue_fake_plan_new ();

  segue_written_plan_add (plan, "rollout name=ERP");
  segue_written_plan_add (plan, "stakeholder name=Ada");
  segue_written_plan_add (plan, "stakeholder name=Bo");
  segue_written_plan_add (plan, "course title=Basics|duration=90");

  return plan;
}

static SegueRecord *
add_session (SegueFakePlan *plan,
             const char    *title,
             const char    *more)
{
  g_autofree char *line = g_strdup_printf ("session title=%s%s|course=Basics", title, more);

  return segue_written_plan_add (plan, line);
}

static void
enrol (SegueFakePlan *plan,
       SegueRecord   *session,
       const char    *who,
       const char    *status)
{
  SegueRecord *enrolment = segue_fake_plan_add (plan, SEGUE_RECORD_ENROLMENT, "status", status, NULL);

  segue_fake_plan_link (plan, enrolment, "session", session);
  segue_fake_plan_link (plan, enrolment, "stakeholder", segue_written_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, who));
}

static void
test_times (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint turned = 0; turned < 2; turned++)
      {
        g_autoptr(SegueFakePlan) plan = make_plan ();
        g_autoptr(SegueClashes) clashes = NULL;
        g_autofree char *first = g_strconcat (cases[i].first, ROOM, NULL);
        g_autofree char *second = g_strconcat (cases[i].second, ROOM, NULL);

        add_session (plan, "A", turned ? second : first);
        add_session (plan, "B", turned ? first : second);
        clashes = segue_clashes_new (SEGUE_PLAN (plan));
        g_test_message ("row %u: %s, %s", i, cases[i].first, cases[i].second);
        g_assert_cmpuint (segue_clashes_get_n (clashes), ==, cases[i].n);
      }
}

static void
check_text (SegueFakePlan    *plan,
            const SegueClash *clash,
            SegueRecord      *session,
            const char       *text)
{
  g_autofree char *said = segue_clash_dup_text (SEGUE_PLAN (plan), clash, session);

  g_assert_cmpstr (said, ==, text);
}

/* A room is the same however it is written; one without a name is no room. */
static void
test_rooms (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueClashes) clashes = NULL;
  SegueRecord *a = add_session (plan, "A", MORNING "|room=Zürich");
  SegueRecord *b = add_session (plan, "B", MORNING "|room=ZURICH");

  add_session (plan, "C", MORNING);
  add_session (plan, "D", MORNING);
  add_session (plan, "E", MORNING "|room=Bern");
  clashes = segue_clashes_new (SEGUE_PLAN (plan));
  g_assert_cmpuint (segue_clashes_get_n (clashes), ==, 1);
  g_assert_cmpint (segue_clashes_get (clashes, 0)->kind, ==, SEGUE_CLASH_ROOM);
  g_assert_true (segue_clashes_get (clashes, 0)->first == a);
  g_assert_true (segue_clashes_get (clashes, 0)->second == b);
  g_assert_null (segue_clashes_get (clashes, 0)->who);
  check_text (plan, segue_clashes_get (clashes, 0), NULL, "Zürich is used by “A” and “B” at the same time.");
  check_text (plan, segue_clashes_get (clashes, 0), b, "The room is also used by “A” at this time.");
}

static void
test_trainers (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueClashes) clashes = NULL;
  g_autoptr(GPtrArray) of_c = NULL;
  SegueRecord *a = add_session (plan, "A", MORNING "|trainers=Ada; Bo");
  SegueRecord *b = add_session (plan, "B", MORNING "|trainers=Bo");
  SegueRecord *c = add_session (plan, "C", "|date=2026-12-01|time=12:00|end-time=13:00|trainers=Bo; Ada");

  clashes = segue_clashes_new (SEGUE_PLAN (plan));
  g_assert_cmpuint (segue_clashes_get_n (clashes), ==, 1);
  g_assert_cmpint (segue_clashes_get (clashes, 0)->kind, ==, SEGUE_CLASH_TRAINER);
  g_assert_true (segue_clashes_get (clashes, 0)->who == segue_written_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, "Bo"));
  check_text (plan, segue_clashes_get (clashes, 0), NULL, "Bo trains “A” and “B” at the same time.");
  check_text (plan, segue_clashes_get (clashes, 0), a, "Bo also trains “B” at this time.");
  check_text (plan, segue_clashes_get (clashes, 0), b, "Bo also trains “A” at this time.");
  of_c = segue_clashes_find (clashes, c);
  g_assert_cmpuint (of_c->len, ==, 0);
}

/* Who waits, said no or did not come is not in two places. */
static void
test_people (void)
{
  static const struct
  {
    const char *status;
    guint       n;
  } states[] = {
    { "invited", 1 }, { "enrolled", 1 }, { "wait-listed", 0 }, { "declined", 0 }, { "attended", 1 },
    { "partly-attended", 1 }, { "late", 1 }, { "excused", 0 }, { "no-show", 0 }, { "cancelled", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan ();
      g_autoptr(SegueClashes) clashes = NULL;
      g_autoptr(GPtrArray) of_ada = NULL, of_bo = NULL;
      SegueRecord *a = add_session (plan, "A", MORNING);
      SegueRecord *b = add_session (plan, "B", MORNING);

      enrol (plan, a, "Ada", "enrolled");
      enrol (plan, b, "Ada", states[i].status);
      enrol (plan, a, "Bo", "enrolled");
      clashes = segue_clashes_new (SEGUE_PLAN (plan));
      g_test_message ("%s", states[i].status);
      g_assert_cmpuint (segue_clashes_get_n (clashes), ==, states[i].n);
      of_ada = segue_clashes_find_person (clashes, b,
                                          segue_record_get_id (segue_written_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, "Ada")));
      of_bo = segue_clashes_find_person (clashes, a,
                                         segue_record_get_id (segue_written_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, "Bo")));
      g_assert_cmpuint (of_ada->len, ==, states[i].n);
      g_assert_cmpuint (of_bo->len, ==, 0);
      if (states[i].n > 0)
        {
          check_text (plan, segue_clashes_get (clashes, 0), NULL, "Ada is enrolled in “A” and “B” at the same time.");
          check_text (plan, segue_clashes_get (clashes, 0), a, "Ada is also enrolled in “B” at this time.");
        }
    }
}

/* Two seats of one session are two as well; who gave one up has one. */
static void
test_twice (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueClashes) clashes = NULL;
  g_autoptr(GPtrArray) found = NULL;
  SegueRecord *a = add_session (plan, "A", MORNING "|room=Bern");

  enrol (plan, a, "Ada", "enrolled");
  enrol (plan, a, "Ada", "invited");
  enrol (plan, a, "Bo", "declined");
  enrol (plan, a, "Bo", "enrolled");
  clashes = segue_clashes_new (SEGUE_PLAN (plan));
  g_assert_cmpuint (segue_clashes_get_n (clashes), ==, 1);
  check_text (plan, segue_clashes_get (clashes, 0), NULL, "Ada is enrolled twice in “A”.");
  check_text (plan, segue_clashes_get (clashes, 0), a, "Ada is enrolled twice in “A”.");
  found = segue_clashes_find (clashes, a);
  g_assert_cmpuint (found->len, ==, 1);
}

/* Twenty enrolments in each of 500 sessions, ten at a time: each is found, and nothing else. */
static void
test_many (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueClashes) clashes = NULL;
  guint n_rooms = 0, n_people = 0;

  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *name = g_strdup_printf ("P%u", i);

      segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", name, NULL);
    }
  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *more = g_strdup_printf ("|date=2026-12-%02u|time=%02u:00|end-time=%02u:00|room=R%u", 1 + i / 10 % 25,
                                               8 + i / 250, 9 + i / 250, i % 10 == 9 ? 0 : i % 10);
      SegueRecord *session = add_session (plan, "S", more);

      for (guint j = 0; j < 20; j++)
        {
          SegueRecordList *people = segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_STAKEHOLDER);
          SegueRecord *enrolment = segue_fake_plan_add (plan, SEGUE_RECORD_ENROLMENT, "status", "enrolled", NULL);

          segue_fake_plan_link (plan, enrolment, "session", session);
          segue_fake_plan_link (plan, enrolment, "stakeholder",
                                segue_record_list_get (people, 2 + (i % 10 == 8 && j == 0 ? 0 : i % 10 * 20 + j)));
        }
    }

  clashes = segue_clashes_new (SEGUE_PLAN (plan));
  for (guint i = 0; i < segue_clashes_get_n (clashes); i++)
    {
      n_rooms += segue_clashes_get (clashes, i)->kind == SEGUE_CLASH_ROOM;
      n_people += segue_clashes_get (clashes, i)->kind == SEGUE_CLASH_PERSON;
    }
  g_assert_cmpuint (n_rooms, ==, 50);
  g_assert_cmpuint (n_people, ==, 50);
  g_assert_cmpuint (segue_clashes_get_n (clashes), ==, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clashes/times", test_times);
  g_test_add_func ("/clashes/rooms", test_rooms);
  g_test_add_func ("/clashes/trainers", test_trainers);
  g_test_add_func ("/clashes/people", test_people);
  g_test_add_func ("/clashes/twice", test_twice);
  g_test_add_func ("/clashes/many", test_many);

  return g_test_run ();
}
