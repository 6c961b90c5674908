/* test-dates.c - the dates of rollouts and of audiences are milestones
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/dates/rollout", Fixture, NULL, set_up, test_rollout, tear_down);
  g_test_add ("/dates/waves", Fixture, NULL, set_up, test_waves, tear_down);

  return g_test_run ();
}
