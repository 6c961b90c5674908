/* test-action-calendar.c - promises and tasks on the calendar: whose they are, and what breaks them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-calendar-person.h"
#include "segue-calendar.h"
#include "segue-ical-terms.h"
#include "segue-load.h"
#include "segue-redacted-plan.h"
#include "segue-replan.h"
#include "segue-written-plan.h"

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

  segue_fake_plan_link (plan, record, "rollout", segue_written_plan_find (plan, SEGUE_RECORD_ROLLOUT, "ERP"));

  return record;
}

/* Go-live on Monday 18 January 2027; Bob belongs to Sales, which is in scope. */
static SegueFakePlan *
make_plan (void)
{
  SegueFakePlan *plan = segue_fake_plan_new ();

  segue_written_plan_add (plan, "rollout name=ERP");
  segue_written_plan_add (plan, "stakeholder name=Ada");
  segue_written_plan_add (plan, "stakeholder name=Bob");
  segue_written_plan_add (plan, "audience name=Sales|headcount=24|capacity-minutes-week=60");
  segue_written_plan_add (plan, "membership stakeholder=Bob|audience=Sales");
  add (plan, "impacted-audience in-scope=true|audience=Sales");
  add (plan, "milestone title=Go-live|role=go-live|date=2027-01-18");

  return plan;
}

#define PROMISE "action title=Scanner|kind=promise|owner=Ada|promised-to=Bob|due=2027-01-20"

static void
test_item (void)
{
  static const struct
  {
    const char      *line;
    SegueDatedState  state;
  } rows[] = {
    { PROMISE, SEGUE_DATED_SET },
    { PROMISE "|status=waiting", SEGUE_DATED_SET },
    { PROMISE "|status=done|done-on=2027-01-04", SEGUE_DATED_DONE }, /* it lies where it was due */
    { PROMISE "|status=cancelled", SEGUE_DATED_CANCELLED },
    { "action title=Ask|kind=task|owner=Ada|due=2027-01-20", SEGUE_DATED_SET },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan ();
      SegueRecord *action = add (plan, rows[i].line);
      g_autoptr(SegueCalendar) calendar = segue_calendar_new (SEGUE_PLAN (plan), NULL);
      g_autoptr(SegueLoad) load = segue_load_new (SEGUE_PLAN (plan), calendar, 0, SEGUE_LOAD_HOURS);
      const SegueCalendarItem *item = segue_calendar_find_record (calendar, action);

      g_assert_nonnull (item);
      g_assert_cmpint (item->kind, ==, SEGUE_CALENDAR_PROMISE);
      g_assert_cmpint (item->state, ==, rows[i].state);
      g_assert_cmpint (item->first, ==, day ("2027-01-20"));
      g_assert_cmpint (item->last, ==, day ("2027-01-20"));

      /* It takes nobody's time. */
      g_assert_cmpfloat (segue_load_get_minutes (load, segue_record_get_id (segue_written_plan_find (plan, SEGUE_RECORD_AUDIENCE, "Sales")),
                                                 day ("2027-01-18")), ==, 0);
    }
}

/* What is due raises the number of a new version of it. */
static void
test_sequence (void)
{
  SegueRecordClass *klass = segue_record_class_get (SEGUE_RECORD_ACTION);
  const guint *fields = NULL;
  guint n = segue_ical_terms_get_fields (SEGUE_RECORD_ACTION, &fields);
  gboolean due = FALSE, status = FALSE;

  for (guint i = 0; i < n; i++)
    {
      due |= fields[i] == segue_record_class_find (klass, "due");
      status |= fields[i] == segue_record_class_find (klass, "status");
    }
  g_assert_true (due);
  g_assert_true (status);
}

static gboolean
is_on (SeguePlan   *plan,
       SegueRecord *record,
       gint64       audience)
{
  SegueCalendarFilter filter = { .audience = audience };
  g_autoptr(SegueCalendar) calendar = segue_calendar_new (plan, &filter);

  for (guint i = 0; i < segue_calendar_get_n_items (calendar); i++)
    if (segue_record_get_id (segue_calendar_get_item (calendar, i)->record) == segue_record_get_id (record))
      return TRUE;

  return FALSE;
}

/* A promise to one person is no matter of an audience, unless it names it. */
static void
test_audience (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *personal = add (plan, PROMISE);
  SegueRecord *shared = add (plan, "action title=Hot line|kind=promise|owner=Ada|audiences=Sales|due=2027-01-20");
  gint64 sales = segue_record_get_id (segue_written_plan_find (plan, SEGUE_RECORD_AUDIENCE, "Sales"));

  g_assert_true (is_on (SEGUE_PLAN (plan), personal, 0));
  g_assert_false (is_on (SEGUE_PLAN (plan), personal, sales));
  g_assert_true (is_on (SEGUE_PLAN (plan), shared, sales));
}

/* Who promised it, and to whom. */
static void
test_person (void)
{
  static const struct
  {
    const char *who;
    const char *line;
    gboolean    concerns;
  } rows[] = {
    { "Ada", PROMISE, TRUE },
    { "Bob", PROMISE, TRUE },
    { "Bob", "action title=Ask|kind=task|owner=Ada|due=2027-01-20", FALSE },
    { "Bob", "action title=Ask|kind=promise|owner=Ada|audiences=Sales|due=2027-01-20", TRUE },
    { "Ada", "action title=Ask|kind=promise|owner=Bob|audiences=Sales|due=2027-01-20", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan ();
      SegueRecord *action = add (plan, rows[i].line);
      SegueRecord *who = segue_written_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, rows[i].who);
      g_autoptr(SegueCalendar) calendar = segue_calendar_new (SEGUE_PLAN (plan), NULL);
      SegueCalendarPerson *person = segue_calendar_person_new (SEGUE_PLAN (plan), segue_record_get_id (who), day (TODAY));

      g_test_message ("%s: %s", rows[i].who, rows[i].line);
      g_assert_cmpint (segue_calendar_person_concerns (person, segue_calendar_find_record (calendar, action)), ==, rows[i].concerns);
      segue_calendar_person_free (person);
    }
}

static void
test_levels (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *action = add (plan, PROMISE);
  g_autoptr(SegueRedactedPlan) managers = segue_redacted_plan_new (SEGUE_PLAN (plan), SEGUE_REDACTION_LEVEL_MANAGERS);
  g_autoptr(SegueRedactedPlan) everybody = segue_redacted_plan_new (SEGUE_PLAN (plan), SEGUE_REDACTION_LEVEL_PUBLIC);

  g_assert_true (is_on (SEGUE_PLAN (managers), action, 0));
  g_assert_false (is_on (SEGUE_PLAN (everybody), action, 0));
}

static SegueReplan *
replan (SegueFakePlan *plan,
        SeguePlan     *shown,
        const char    *to)
{
  return segue_replan_new (SEGUE_PLAN (plan), shown, segue_written_plan_find (plan, SEGUE_RECORD_MILESTONE, "Go-live"),
                           to != NULL ? day (to) : SEGUE_DAY_NONE, day (TODAY));
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

#define HANGING "|anchor=Go-live|anchor-offset=2"

/* A task moves along; a promise stays, and is named as one that breaks. */
static void
test_moves (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *promise = add (plan, PROMISE HANGING);
  SegueRecord *task = add (plan, "action title=Ask|kind=task|owner=Ada|due=2027-01-20" HANGING);
  SegueRecord *kept = add (plan, "action title=Kept|kind=promise|owner=Ada|due=2027-01-20|status=done|done-on=2026-11-20" HANGING);
  SegueRecord *pinned = add (plan, "action title=Pinned|kind=promise|owner=Ada|due=2027-01-20|pinned=true" HANGING);
  SegueRecord *apart = add (plan, "action title=Apart|kind=promise|owner=Ada|due=2027-01-20");
  g_autoptr(SegueReplan) self = replan (plan, SEGUE_PLAN (plan), "2027-02-01");
  g_autofree char *summary = segue_replan_dup_summary (self);

  g_assert_cmpint (find (self, promise)->stays, ==, SEGUE_STAYS_PROMISED);
  g_assert_cmpint (find (self, promise)->to, ==, day ("2027-01-20"));
  g_assert_cmpstr (find (self, promise)->reason, ==, "It was promised for this day");
  g_assert_cmpint (find (self, task)->to, ==, day ("2027-02-03"));
  g_assert_cmpint (find (self, kept)->stays, ==, SEGUE_STAYS_DONE);
  g_assert_cmpstr (find (self, kept)->reason, ==, "It is done");
  g_assert_cmpint (find (self, pinned)->stays, ==, SEGUE_STAYS_PINNED);
  g_assert_null (find (self, apart));
  g_assert_cmpuint (segue_replan_get_n_promises (self), ==, 1);
  g_assert_true (segue_replan_get_promise (self, 0)->record == promise);
  g_assert_cmpstr (segue_replan_get_promise (self, 0)->text, ==,
                   "“Scanner” is promised to Bob for 20 Jan 2027; “Go-live” would be on 1 Feb 2027.");
  g_assert_cmpstr (summary, ==, "1 item moves along, 0 collide, 3 stay, 1 promise breaks.");
}

/* It breaks as well where go-live is no longer known, but not where nothing moves. */
static void
test_no_day (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *promise = add (plan, "action title=Hot line|kind=promise|owner=Ada|audiences=Sales|due=2027-01-20" HANGING);
  g_autoptr(SegueRedactedPlan) everybody = segue_redacted_plan_new (SEGUE_PLAN (plan), SEGUE_REDACTION_LEVEL_PUBLIC);
  g_autoptr(SegueReplan) self = replan (plan, SEGUE_PLAN (plan), NULL);

  g_assert_cmpint (find (self, promise)->to, ==, day ("2027-01-20"));
  g_assert_cmpstr (segue_replan_get_promise (self, 0)->text, ==,
                   "“Hot line” is promised to Sales for 20 Jan 2027; “Go-live” would have no day.");

  g_clear_pointer (&self, segue_replan_free);
  self = replan (plan, SEGUE_PLAN (everybody), "2027-02-01");
  g_assert_cmpstr (segue_replan_get_promise (self, 0)->text, ==,
                   "“something that is hidden” is promised to Sales for 20 Jan 2027; “Go-live” would be on 1 Feb 2027.");

  g_clear_pointer (&self, segue_replan_free);
  self = replan (plan, SEGUE_PLAN (plan), "2027-01-18");
  g_assert_cmpuint (segue_replan_get_n_promises (self), ==, 0);
}

/* One that has no day yet gets it from its milestone, as all do. */
static void
test_first_day (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *promise = NULL;
  g_autoptr(SegueReplan) self = NULL;

  segue_fake_plan_set (plan, segue_written_plan_find (plan, SEGUE_RECORD_MILESTONE, "Go-live"), "date", "");
  promise = add (plan, "action title=Hot line|kind=promise|owner=Ada" HANGING);
  self = replan (plan, SEGUE_PLAN (plan), "2027-02-01");
  g_assert_cmpint (find (self, promise)->to, ==, day ("2027-02-03"));
  g_assert_cmpuint (segue_replan_get_n_promises (self), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/action-calendar/item", test_item);
  g_test_add_func ("/action-calendar/sequence", test_sequence);
  g_test_add_func ("/action-calendar/audience", test_audience);
  g_test_add_func ("/action-calendar/person", test_person);
  g_test_add_func ("/action-calendar/levels", test_levels);
  g_test_add_func ("/action-calendar/moves", test_moves);
  g_test_add_func ("/action-calendar/no-day", test_no_day);
  g_test_add_func ("/action-calendar/first-day", test_first_day);

  return g_test_run ();
}
