/* test-dates.c - the dates of rollouts and of audiences are milestones
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-anchor.h"
#include "segue-fake-plan.h"
#include "segue-rollout-dates.h"

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
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
add_milestone (Fixture     *fixture,
               const char  *role,
               const char  *date,
               SegueRecord *audience)
{
  SegueRecord *milestone = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", role,
                                                "role", role, NULL);

  segue_fake_plan_set (fixture->plan, milestone, "date", date);
  segue_fake_plan_link (fixture->plan, milestone, "rollout", fixture->rollout);
  if (audience != NULL)
    segue_fake_plan_link (fixture->plan, milestone, "audiences", audience);

  return milestone;
}

static SegueRecord *
find_of_rollout (Fixture            *fixture,
                 SegueMilestoneRole  role)
{
  return segue_rollout_find_milestone (SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->rollout), role);
}

static SegueRecord *
find_go_live (Fixture     *fixture,
              SegueRecord *audience)
{
  return segue_audience_find_milestone (SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->rollout),
                                        segue_record_get_id (audience), SEGUE_MILESTONE_ROLE_GO_LIVE);
}

static void
test_rollout (Fixture       *fixture,
              gconstpointer  data)
{
  SegueRecord *undated;
  SegueRecord *later;
  SegueRecord *earlier;
  SegueRecord *cancelled;

  g_assert_null (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_GO_LIVE));

  undated = add_milestone (fixture, "go-live", NULL, NULL);
  g_assert_true (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_GO_LIVE) == undated);

  later = add_milestone (fixture, "go-live", "2027-03-01", NULL);
  g_assert_true (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_GO_LIVE) == later);

  earlier = add_milestone (fixture, "go-live", "2027-02-01", NULL);
  g_assert_true (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_GO_LIVE) == earlier);

  cancelled = add_milestone (fixture, "go-live", "2027-01-01", NULL);
  segue_fake_plan_set (fixture->plan, cancelled, "certainty", "cancelled");
  g_assert_true (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_GO_LIVE) == earlier);

  segue_fake_plan_set (fixture->plan, earlier, "archived", "true");
  g_assert_true (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_GO_LIVE) == later);

  g_assert_null (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_KICKOFF));
}

static void
test_waves (Fixture       *fixture,
            gconstpointer  data)
{
  SegueRecord *second = add_milestone (fixture, "go-live", "2027-03-01", fixture->finance);
  SegueRecord *first = add_milestone (fixture, "go-live", "2027-02-01", fixture->it);
  SegueRecord *whole;
  SegueRecord *other;

  /* As early as the first wave, until the rollout has a day of its own. */
  g_assert_true (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_GO_LIVE) == first);
  g_assert_true (find_go_live (fixture, fixture->it) == first);
  g_assert_true (find_go_live (fixture, fixture->finance) == second);
  g_assert_true (find_go_live (fixture, fixture->payroll) == second);

  other = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "Sales", NULL);
  g_assert_null (find_go_live (fixture, other));

  whole = add_milestone (fixture, "go-live", "2027-04-01", NULL);
  g_assert_true (find_of_rollout (fixture, SEGUE_MILESTONE_ROLE_GO_LIVE) == whole);
  g_assert_true (find_go_live (fixture, other) == whole);
  g_assert_true (find_go_live (fixture, fixture->payroll) == second);

  first = add_milestone (fixture, "go-live", "2027-05-01", fixture->payroll);
  g_assert_true (find_go_live (fixture, fixture->payroll) == first);
}

/* 18 January 2027 is a Monday. */
static const struct
{
  const char *offset;
  const char *unit;
  const char *roll;
  const char *day;
} distances[] = {
  { "0", "days", NULL, "2027-01-18" },
  { "-28", "days", NULL, "2026-12-21" },
  { "-2", "days", NULL, "2027-01-15" },
  { "-2", "days", "later", "2027-01-18" },
  { "-2", "days", "none", "2027-01-16" },
  { "5", "days", NULL, "2027-01-25" },
  { "5", "days", "earlier", "2027-01-22" },
  { "-5", "working-days", NULL, "2027-01-11" },
  { "5", "working-days", NULL, "2027-01-25" },
  { "4", "weeks", NULL, "2027-02-15" },
  { "1", "months", NULL, "2027-02-18" },
  { "-1", "months", NULL, "2026-12-18" },
};

static void
test_distances (Fixture       *fixture,
                gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      SegueRecord *milestone = add_milestone (fixture, "other", NULL, NULL);
      g_autoptr(SegueWorkdays) workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));
      g_autofree char *day = NULL;

      segue_fake_plan_set (fixture->plan, milestone, "anchor-offset", distances[i].offset);
      segue_fake_plan_set (fixture->plan, milestone, "anchor-unit", distances[i].unit);
      segue_fake_plan_set (fixture->plan, milestone, "roll", distances[i].roll);
      day = segue_day_to_text (segue_anchor_get_day (workdays, milestone, segue_day_from_ymd (2027, 1, 18)));
      g_assert_cmpstr (day, ==, distances[i].day);
      g_assert_cmpint (segue_anchor_get_day (workdays, milestone, SEGUE_DAY_NONE), ==, SEGUE_DAY_NONE);
      g_assert_cmpint (segue_anchor_get_day (workdays, milestone, segue_day_from_ymd (1, 1, 2)), ==, SEGUE_DAY_NONE);
      g_assert_cmpint (segue_anchor_get_day (workdays, milestone, segue_day_from_ymd (9999, 12, 31)), ==, SEGUE_DAY_NONE);
    }
}

static SegueRecord *
add_hanging (Fixture     *fixture,
             const char  *date,
             const char  *offset,
             SegueRecord *anchor)
{
  SegueRecord *milestone = add_milestone (fixture, "other", date, NULL);

  segue_fake_plan_set (fixture->plan, milestone, "anchor-offset", offset);
  segue_fake_plan_link (fixture->plan, milestone, "anchor", anchor);

  return milestone;
}

static GArray *
find_moves (Fixture     *fixture,
            SegueRecord *milestone,
            SegueDay     day)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));

  return segue_anchor_find_moves (SEGUE_PLAN (fixture->plan), workdays, milestone, day);
}

static void
assert_move (GArray      *moves,
             SegueRecord *record,
             const char  *day,
             gboolean     stays)
{
  for (guint i = 0; i < moves->len; i++)
    {
      const SegueMove *move = &g_array_index (moves, SegueMove, i);
      g_autofree char *text = NULL;

      if (move->record != record)
        continue;

      text = segue_day_to_text (move->day);
      g_assert_cmpstr (text, ==, day);
      g_assert_cmpint (move->stays, ==, stays);
      return;
    }

  g_assert_not_reached ();
}

static void
test_moves (Fixture       *fixture,
            gconstpointer  data)
{
  SegueRecord *live = add_milestone (fixture, "go-live", "2027-01-18", NULL);
  SegueRecord *training = add_hanging (fixture, "2026-12-21", "-28", live);
  SegueRecord *invitation = add_hanging (fixture, "2026-12-07", "-14", training);
  SegueRecord *pinned = add_hanging (fixture, "2027-01-11", "-7", live);
  SegueRecord *held = add_hanging (fixture, "2027-01-04", "-14", live);
  g_autoptr(GArray) moves = NULL;

  segue_fake_plan_set (fixture->plan, pinned, "pinned", "true");
  segue_fake_plan_set (fixture->plan, held, "certainty", "done");
  segue_fake_plan_link (fixture->plan, live, "anchor", invitation); /* in a circle */
  segue_fake_plan_set (fixture->plan, live, "anchor-offset", "42");

  moves = find_moves (fixture, live, segue_day_from_ymd (2027, 2, 1));
  g_assert_cmpuint (moves->len, ==, 5);
  assert_move (moves, live, "2027-02-01", FALSE);
  assert_move (moves, training, "2027-01-04", FALSE);
  assert_move (moves, invitation, "2026-12-21", FALSE);
  assert_move (moves, pinned, "2027-01-25", TRUE);
  assert_move (moves, held, "2027-01-18", TRUE);
  g_clear_pointer (&moves, g_array_unref);

  /* Where it has no day, nothing that hangs on it has one. */
  moves = find_moves (fixture, live, SEGUE_DAY_NONE);
  g_assert_cmpuint (moves->len, ==, 5);
  assert_move (moves, invitation, "", FALSE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/dates/rollout", Fixture, NULL, set_up, test_rollout, tear_down);
  g_test_add ("/dates/waves", Fixture, NULL, set_up, test_waves, tear_down);
  g_test_add ("/dates/distances", Fixture, NULL, set_up, test_distances, tear_down);
  g_test_add ("/dates/moves", Fixture, NULL, set_up, test_moves, tear_down);

  return g_test_run ();
}
