/* test-training-calendar.c - sessions and reinforcement on the calendar: what they take, and where they go
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-calendar.h"
#include "segue-ical-terms.h"
#include "segue-load.h"
#include "segue-reinforcement.h"
#include "segue-replan.h"
#include "segue-session.h"
#include "segue-written-plan.h"

#include <string.h>

#define TODAY "2026-11-23"

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

static SegueRecord *
add (SegueFakePlan *plan,
     const char    *line)
{
  SegueRecord *record = segue_written_plan_add (plan, line);

  if (segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), "rollout") != SEGUE_NO_FIELD)
    segue_fake_plan_link (plan, record, "rollout", segue_written_plan_find (plan, SEGUE_RECORD_ROLLOUT, "ERP"));

  return record;
}

/* Go-live on Monday 18 January 2027. */
static SegueFakePlan *
make_plan (void)
{
  SegueFakePlan *plan = segue_fake_plan_new ();

  segue_written_plan_add (plan, "rollout name=ERP");
  segue_written_plan_add (plan, "stakeholder name=Ada");
  segue_written_plan_add (plan, "audience name=Sales|headcount=24");
  add (plan, "milestone title=Go-live|role=go-live|date=2027-01-18");
  add (plan, "course title=Basics|duration=120|seats=12");
  add (plan, "requirement rule=required|course=Basics|audience=Sales");

  return plan;
}

static double
get_minutes (SegueFakePlan *plan,
             const char    *week)
{
  g_autoptr(SegueCalendar) calendar = segue_calendar_new (SEGUE_PLAN (plan), NULL);
  g_autoptr(SegueLoad) load = segue_load_new (SEGUE_PLAN (plan), calendar, 0, SEGUE_LOAD_HOURS);

  return segue_load_get_minutes (load, segue_record_get_id (segue_written_plan_find (plan, SEGUE_RECORD_AUDIENCE, "Sales")), day (week));
}

/* Half of the audience has a seat in a session of two hours: an hour for each on average. */
static void
test_load (void)
{
  static const struct
  {
    const char *line;
    double      minutes;
  } rows[] = {
    { "session title=S|course=Basics|date=2027-01-05|audiences=Sales|capacity=24", 120 },
    { "session title=S|course=Basics|date=2027-01-05|audiences=Sales|capacity=30", 120 },
    { "session title=S|course=Basics|date=2027-01-05|audiences=Sales", 60 }, /* the twelve seats of the course */
    { "session title=S|course=Basics|date=2027-01-05|time=09:00|end-time=12:00|audiences=Sales|capacity=24", 180 },
    { "session title=S|course=Basics|date=2027-01-05|audiences=Sales|capacity=24|status=draft", 120 },
    { "session title=S|course=Basics|date=2027-01-05|audiences=Sales|capacity=24|status=cancelled", 0 },
    { "session title=S|course=Basics|date=2027-01-07|end-date=2027-01-12|audiences=Sales|capacity=24", 60 }, /* two of four days */
    { "reinforcement title=R|kind=office-hour|date=2027-01-05|audiences=Sales|minutes-per-person=30", 30 },
    { "reinforcement title=R|kind=office-hour|date=2027-01-05|audiences=Sales|minutes-per-person=30|status=cancelled", 0 },
    { "reinforcement title=R|kind=office-hour|date=2027-01-05|audiences=Sales", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan ();

      add (plan, rows[i].line);
      g_test_message ("%s", rows[i].line);
      g_assert_cmpfloat_with_epsilon (get_minutes (plan, "2027-01-04"), rows[i].minutes, 1e-9);
    }
}

static void
test_calendar (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueCalendar) calendar = NULL;
  SegueRecord *session = add (plan, "session title=S|course=Basics|date=2027-01-05|time=09:00|room=Blue");
  SegueRecord *help = add (plan, "reinforcement title=R|kind=tip|date=2027-01-20|end-date=2027-01-22");
  const SegueCalendarItem *item = NULL;
  SegueIcalTimes times;

  calendar = segue_calendar_new (SEGUE_PLAN (plan), NULL);
  item = segue_calendar_find_record (calendar, session);
  g_assert_cmpint (item->kind, ==, SEGUE_CALENDAR_TRAINING);
  g_assert_cmpint (item->starts, ==, 9 * 60);
  item = segue_calendar_find_record (calendar, help);
  g_assert_cmpint (item->kind, ==, SEGUE_CALENDAR_SUPPORT);
  g_assert_cmpint (item->last - item->first, ==, 2);

  /* Without an end it lasts as long as its course. */
  segue_ical_terms_get_times (SEGUE_PLAN (plan), session, &times);
  g_assert_cmpint (times.ends, ==, 11 * 60);
}

static const SegueReplanItem *
find (SegueReplan *self,
      SegueRecord *record)
{
  for (guint i = 0; i < segue_replan_get_n_items (self); i++)
    if (segue_replan_get_item (self, i)->record == record)
      return segue_replan_get_item (self, i);

  return NULL;
}

static SegueReplan *
replan (SegueFakePlan *plan,
        const char    *to)
{
  return segue_replan_new (SEGUE_PLAN (plan), SEGUE_PLAN (plan), segue_written_plan_find (plan, SEGUE_RECORD_MILESTONE, "Go-live"),
                           day (to), day (TODAY));
}

/* What hangs on go-live moves with it: sessions, materials, reinforcement; what is over stays. */
static void
test_moves (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueReplan) self = NULL;
  SegueRecord *session = add (plan, "session title=S|course=Basics|date=2027-01-12|anchor=Go-live|anchor-offset=-6");
  SegueRecord *held = add (plan, "session title=H|course=Basics|date=2027-01-13|anchor=Go-live|anchor-offset=-5|status=held");
  SegueRecord *guide = add (plan, "material title=Guide|date=2027-01-04|anchor=Go-live|anchor-offset=-14");
  SegueRecord *card = add (plan, "material title=Card|date=2027-01-04|anchor=Go-live|anchor-offset=-14|status=ready");
  SegueRecord *hour = add (plan, "reinforcement title=Hour|kind=office-hour|date=2027-01-20|anchor=Go-live|anchor-offset=2");
  SegueRecord *apart = add (plan, "session title=A|course=Basics|date=2027-01-11");
  SegueRecord *early = add (plan, "session title=E|course=Basics|date=2026-12-21");

  self = replan (plan, "2027-01-11");
  g_assert_cmpint (find (self, session)->to, ==, day ("2027-01-05"));
  g_assert_cmpuint (find (self, session)->conflicts, ==, 0);
  g_assert_cmpint (find (self, held)->stays, ==, SEGUE_STAYS_DONE);
  g_assert_cmpstr (find (self, held)->reason, ==, "It took place");
  g_assert_cmpint (find (self, guide)->to, ==, day ("2026-12-28"));
  g_assert_cmpstr (find (self, card)->reason, ==, "It is ready");
  g_assert_cmpint (find (self, hour)->to, ==, day ("2027-01-13"));

  /* One that hangs on nothing is told of where it was in time and is not then. */
  g_assert_cmpint (find (self, apart)->stays, ==, SEGUE_STAYS_APART);
  g_assert_cmpuint (find (self, apart)->conflicts, ==, SEGUE_CONFLICT_NOT_IN_TIME);
  g_assert_cmpstr (find (self, apart)->reason, ==, "It does not hang on this milestone\nNot before go-live on 11 Jan 2027");
  g_assert_null (find (self, early));
}

/* Too late, just in time, and too early. */
static void
test_in_time (void)
{
  static const struct
  {
    const char *session;
    const char *go_live;
    guint       conflicts;
    const char *reason;
  } rows[] = {
    { "date=2027-01-12", "2027-01-14", 0, NULL },
    { "date=2027-01-12", "2027-01-13", 0, NULL },
    { "date=2027-01-12", "2027-01-12", SEGUE_CONFLICT_NOT_IN_TIME, "Not before go-live on 12 Jan 2027" },
    { "date=2027-01-12", "2027-01-11", SEGUE_CONFLICT_NOT_IN_TIME, "Not before go-live on 11 Jan 2027" },
    { "date=2027-01-11|end-date=2027-01-12", "2027-01-12", SEGUE_CONFLICT_NOT_IN_TIME, "Not before go-live on 12 Jan 2027" },
    { "date=2027-01-12", "2027-02-11", 0, NULL },
    { "date=2027-01-12", "2027-02-12", SEGUE_CONFLICT_NOT_IN_TIME, "31 days before go-live on 12 Feb 2027; at most 30 are allowed" },
    { "date=2027-01-12|status=cancelled", "2027-01-11", 0, NULL },
    { "date=2027-01-12|status=held", "2027-01-11", 0, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan ();
      g_autofree char *line = g_strdup_printf ("session title=S|course=Basics|%s", rows[i].session);
      SegueRecord *session = add (plan, line);
      g_autoptr(SegueReplan) self = replan (plan, rows[i].go_live);
      const SegueReplanItem *item = find (self, session);

      g_test_message ("%s, %s", rows[i].session, rows[i].go_live);
      if (rows[i].conflicts == 0)
        {
          g_assert_null (item);
          continue;
        }
      g_assert_cmpuint (item->conflicts, ==, rows[i].conflicts);
      g_assert_true (g_str_has_suffix (item->reason, rows[i].reason));
    }
}

/* One that is pinned is told of as it is. */
static void
test_pinned (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueReplan) self = NULL;
  SegueRecord *session = add (plan, "session title=S|course=Basics|date=2027-01-12|anchor=Go-live|anchor-offset=-6|pinned=true");

  self = replan (plan, "2027-01-04");
  g_assert_cmpint (find (self, session)->stays, ==, SEGUE_STAYS_PINNED);
  g_assert_cmpuint (find (self, session)->conflicts, ==, SEGUE_CONFLICT_NOT_IN_TIME);
  g_assert_cmpstr (find (self, session)->reason, ==, "It is pinned to its day\nNot before go-live on 4 Jan 2027");
}

/* Where a session would be there is another in its room, or with its trainer. */
static void
test_clashes (void)
{
  static const struct
  {
    const char *other;
    const char *reason;
  } rows[] = {
    { "date=2027-01-05|time=10:00|end-time=12:00|room=blue", "The room is used by “O” at that time" },
    { "date=2027-01-05|time=11:00|end-time=12:00|room=blue", NULL }, /* touching */
    { "date=2027-01-05|time=10:00|end-time=12:00|trainers=Ada", "Ada trains “O” at that time" },
    { "date=2027-01-05|time=10:00|end-time=12:00|room=Red", NULL },
    { "date=2027-01-12|time=10:00|end-time=12:00|room=Blue", NULL }, /* there it is now */
    { "date=2027-01-05|time=10:00|end-time=12:00|room=Blue|status=cancelled", NULL },
    { "date=2027-01-12|time=10:00|end-time=12:00|room=Blue|anchor=Go-live|anchor-offset=-6", "The room is used by “O” at that time" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan ();
      SegueRecord *session = add (plan, "session title=S|course=Basics|date=2027-01-12|time=09:00|end-time=11:00|room=Blue|trainers=Ada|"
                                        "anchor=Go-live|anchor-offset=-6");
      g_autofree char *line = g_strdup_printf ("session title=O|course=Basics|%s", rows[i].other);
      g_autoptr(SegueReplan) self = NULL;

      add (plan, line);
      self = replan (plan, "2027-01-11");
      g_test_message ("%s", rows[i].other);
      g_assert_cmpstr (find (self, session)->reason, ==, rows[i].reason);
      g_assert_cmpuint (find (self, session)->conflicts, ==, rows[i].reason != NULL ? SEGUE_CONFLICT_CLASH : 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/training-calendar/calendar", test_calendar);
  g_test_add_func ("/training-calendar/load", test_load);
  g_test_add_func ("/training-calendar/moves", test_moves);
  g_test_add_func ("/training-calendar/in-time", test_in_time);
  g_test_add_func ("/training-calendar/pinned", test_pinned);
  g_test_add_func ("/training-calendar/clashes", test_clashes);

  return g_test_run ();
}
