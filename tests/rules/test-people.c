/* test-people.c - memberships, head-counts and reach
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-audience-tree.h"
#include "segue-fake-plan.h"
#include "segue-memberships.h"
#include "segue-reach.h"

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

static SegueRecord *
add_audience (SegueFakePlan *plan,
              const char    *name,
              SegueRecord   *parent,
              const char    *headcount)
{
  SegueRecord *audience = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", name, NULL);

  segue_fake_plan_set (plan, audience, "headcount", headcount);
  if (parent != NULL)
    segue_fake_plan_link (plan, audience, "parent", parent);

  return audience;
}

static SegueRecord *
add_member (SegueFakePlan *plan,
            SegueRecord   *audience,
            SegueRecord   *person,
            const char    *since,
            const char    *until)
{
  SegueRecord *membership = segue_fake_plan_add (plan, SEGUE_RECORD_MEMBERSHIP, NULL);

  segue_fake_plan_link (plan, membership, "stakeholder", person);
  segue_fake_plan_link (plan, membership, "audience", audience);
  segue_fake_plan_set (plan, membership, "since", since);
  segue_fake_plan_set (plan, membership, "until", until);

  return membership;
}

static void
test_membership (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *group = add_audience (plan, "Finance", NULL, NULL);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  const struct { const char *since, *until; gboolean covers; } cases[] = {
    { NULL, NULL, TRUE },
    { "2026-11-21", "2026-11-21", TRUE },
    { "2026-11-22", NULL, FALSE },
    { NULL, "2026-11-20", FALSE },
    { "2026-01-01", "2026-12-31", TRUE },
  };
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueRecord *membership = add_member (plan, group, ada, cases[i].since, cases[i].until);

      g_assert_cmpint (segue_membership_covers (membership, day ("2026-11-21")), ==, cases[i].covers);
    }

  /* Several memberships of one audience are one audience. */
  segue_memberships_get_audiences (SEGUE_PLAN (plan), segue_record_get_id (ada), day ("2026-11-21"), &audiences);
  g_assert_true (audiences.is_set);
  g_assert_cmpuint (audiences.slot.ids->n, ==, 1);
  g_assert_true (segue_memberships_touch (SEGUE_PLAN (plan), segue_record_get_id (ada), day ("2026-11-21"),
                                          audiences.slot.ids));
  g_assert_false (segue_memberships_touch (SEGUE_PLAN (plan), segue_record_get_id (group), day ("2026-11-21"),
                                           audiences.slot.ids));
}

static void
test_tree (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *all = add_audience (plan, "All", NULL, NULL);
  SegueRecord *finance = add_audience (plan, "Finance", all, NULL);
  SegueRecord *payroll = add_audience (plan, "Payroll", finance, NULL);
  SegueRecord *it = add_audience (plan, "IT", all, NULL);
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  segue_audience_get_below (SEGUE_PLAN (plan), segue_record_get_id (finance), &below);
  g_assert_cmpuint (below.slot.ids->n, ==, 2);
  g_assert_true (segue_ids_contain (below.slot.ids, segue_record_get_id (payroll)));
  g_assert_false (segue_ids_contain (below.slot.ids, segue_record_get_id (it)));
  g_assert_true (segue_audience_is_below (SEGUE_PLAN (plan), segue_record_get_id (payroll), below.slot.ids));
  g_assert_false (segue_audience_is_below (SEGUE_PLAN (plan), segue_record_get_id (all), below.slot.ids));
  g_assert_false (segue_ids_contain (NULL, 1));

  segue_audience_get_above (SEGUE_PLAN (plan), segue_record_get_id (payroll), above);
  g_assert_cmpuint (above->len, ==, 3);
  g_assert_cmpint (g_array_index (above, gint64, 0), ==, segue_record_get_id (payroll));
  g_assert_cmpint (g_array_index (above, gint64, 2), ==, segue_record_get_id (all));

  /* What another program bent into a ring is walked once. */
  segue_fake_plan_link (plan, all, "parent", payroll);
  segue_audience_get_below (SEGUE_PLAN (plan), segue_record_get_id (payroll), &below);
  g_assert_cmpuint (below.slot.ids->n, ==, 4);
  segue_audience_get_above (SEGUE_PLAN (plan), segue_record_get_id (payroll), above);
  g_assert_cmpuint (above->len, ==, 3);
}

static void
assert_headcount (SegueFakePlan *plan,
                  SegueRecord   *audience,
                  gint64         people,
                  gboolean       up_to)
{
  SegueReach reach = segue_audience_get_headcount (SEGUE_PLAN (plan), audience, day ("2026-11-21"));

  g_assert_cmpint (reach.people, ==, people);
  g_assert_cmpint (reach.up_to, ==, up_to);
}

static void
test_headcount (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *all = add_audience (plan, "All", NULL, NULL);
  SegueRecord *finance = add_audience (plan, "Finance", all, "120");
  SegueRecord *payroll = add_audience (plan, "Payroll", finance, "15");
  SegueRecord *it = add_audience (plan, "IT", all, NULL);
  SegueRecord *empty = add_audience (plan, "Board", NULL, NULL);
  SegueRecord *zero = add_audience (plan, "Night shift", NULL, "0");
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *ben = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben", NULL);

  add_member (plan, it, ada, NULL, NULL);
  add_member (plan, it, ada, "2026-01-01", NULL);
  add_member (plan, it, ben, NULL, "2026-10-31");
  add_member (plan, zero, ben, NULL, NULL);

  assert_headcount (plan, finance, 120, FALSE);
  assert_headcount (plan, payroll, 15, FALSE);
  assert_headcount (plan, it, 1, FALSE);
  assert_headcount (plan, all, 121, TRUE);
  assert_headcount (plan, empty, 0, FALSE);
  assert_headcount (plan, zero, 0, FALSE);
}

static void
test_reach (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *rollout = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *finance = add_audience (plan, "Finance", NULL, "120");
  SegueRecord *payroll = add_audience (plan, "Payroll", finance, "15");
  SegueRecord *it = add_audience (plan, "IT", NULL, "40");
  SegueRecord *out = add_audience (plan, "Canteen", NULL, "9");
  const struct { SegueRecord *audience; const char *in_scope; } impacted[] = {
    { finance, NULL }, { payroll, NULL }, { it, "true" }, { out, "false" },
  };
  gint64 ids[] = { segue_record_get_id (finance), segue_record_get_id (payroll) };
  g_auto(SegueValue) named = SEGUE_VALUE_INIT;
  SegueReach reach = segue_reach_get (SEGUE_PLAN (plan), segue_record_get_id (rollout), NULL, day ("2026-11-21"));

  g_assert_cmpint (reach.people, ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (impacted); i++)
    {
      SegueRecord *row = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, NULL);

      segue_fake_plan_link (plan, row, "rollout", rollout);
      segue_fake_plan_link (plan, row, "audience", impacted[i].audience);
      segue_fake_plan_set (plan, row, "in-scope", impacted[i].in_scope);
    }

  /* Who is named with the audience that holds him is counted once. */
  segue_value_set_ids (&named, ids, 2);
  reach = segue_reach_get (SEGUE_PLAN (plan), segue_record_get_id (rollout), named.slot.ids, day ("2026-11-21"));
  g_assert_cmpint (reach.people, ==, 120);
  g_assert_false (reach.up_to);

  /* None named is everybody in scope. */
  reach = segue_reach_get (SEGUE_PLAN (plan), segue_record_get_id (rollout), NULL, day ("2026-11-21"));
  g_assert_cmpint (reach.people, ==, 160);
  g_assert_true (reach.up_to);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/people/membership", test_membership);
  g_test_add_func ("/people/tree", test_tree);
  g_test_add_func ("/people/headcount", test_headcount);
  g_test_add_func ("/people/reach", test_reach);

  return g_test_run ();
}
