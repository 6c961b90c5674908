/* test-promises.c - what was promised, and what was kept (DOMAIN c 18)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-promises.h"
#include "segue-resistance-plan.h"

static void
assert_clock (SegueTrainingPlan *plan,
              SegueRecord       *action,
              const char        *today,
              const char        *expected)
{
  g_autofree char *clock = segue_promise_dup_clock (action, segue_training_plan_day (today));

  g_assert_cmpstr (clock, ==, expected);
}

static void
test_clock (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *promise = segue_resistance_plan_promise (plan, NULL, "2026-11-20", NULL);
  SeguePromiseFacts facts;

  assert_clock (plan, promise, "2026-11-17", "in 3 days");
  assert_clock (plan, promise, "2026-11-19", "in 1 day");
  assert_clock (plan, promise, "2026-11-20", "due today");
  assert_clock (plan, promise, "2026-11-21", "1 day late");
  assert_clock (plan, promise, "2026-11-24", "4 days late");
  segue_promise_get_facts (promise, plan->today, &facts);
  g_assert_true (facts.is_open);
  g_assert_cmpuint (facts.late, ==, 3);
  g_assert_cmpuint (facts.left, ==, 0);

  segue_fake_plan_set (plan->fake, promise, "status", "done");
  assert_clock (plan, promise, "2026-11-24", "kept");
  segue_fake_plan_set (plan->fake, promise, "done-on", "2026-11-20");
  assert_clock (plan, promise, "2026-11-24", "kept 20 Nov");
  segue_fake_plan_set (plan->fake, promise, "kind", "task");
  assert_clock (plan, promise, "2026-11-24", "done 20 Nov");
  segue_fake_plan_set (plan->fake, promise, "done-on", "2026-11-22");
  assert_clock (plan, promise, "2026-11-24", "2 days late, done 22 Nov");
  segue_promise_get_facts (promise, plan->today, &facts);
  g_assert_false (facts.is_open);
  g_assert_cmpuint (facts.late, ==, 2);

  segue_fake_plan_set (plan->fake, promise, "status", "cancelled");
  assert_clock (plan, promise, "2026-11-24", "cancelled");
  segue_fake_plan_set (plan->fake, promise, "status", "waiting");
  segue_fake_plan_set (plan->fake, promise, "due", NULL);
  assert_clock (plan, promise, "2026-11-24", "no day yet");
  segue_fake_plan_set (plan->fake, promise, "archived", "true");
  assert_clock (plan, promise, "2026-11-24", "archived");
  segue_promise_get_facts (promise, plan->today, &facts);
  g_assert_false (facts.is_open);
  segue_training_plan_free (plan);
}

/* kept % = done on or before due ÷ (done + overdue). */
static void
test_kept (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *ada = segue_training_plan_add_person (plan, "Ada Lind", NULL);
  SegueRecord *ben = segue_training_plan_add_person (plan, "Ben Ode", NULL);
  SegueRecord *task = NULL;
  SegueKept kept = segue_promises_sum_up (plan->plan, 0, plan->today);
  g_autoptr(GArray) owners = NULL;
  g_autoptr(GArray) receivers = NULL;

  g_assert_cmpint (kept.percent, ==, -1);

  segue_fake_plan_link (plan->fake, segue_resistance_plan_promise (plan, ada, "2026-11-20", "2026-11-20"), "promised-to", ben);
  segue_resistance_plan_promise (plan, ada, "2026-11-20", "2026-11-21");
  segue_resistance_plan_promise (plan, ada, "2026-11-20", "2026-11-10");
  segue_resistance_plan_promise (plan, ben, "2026-11-22", NULL); /* overdue */
  segue_resistance_plan_promise (plan, ben, "2026-11-23", NULL); /* due today: not overdue */
  task = segue_resistance_plan_promise (plan, ben, "2026-11-01", NULL);
  segue_fake_plan_set (plan->fake, task, "kind", "task");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_promise (plan, ben, "2026-11-01", NULL), "status", "cancelled");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_promise (plan, ben, "2026-11-01", NULL), "archived", "true");

  kept = segue_promises_sum_up (plan->plan, segue_training_plan_get_rollout (plan), plan->today);
  g_assert_null (kept.record);
  g_assert_cmpuint (kept.in_time, ==, 2);
  g_assert_cmpuint (kept.done, ==, 3);
  g_assert_cmpuint (kept.overdue, ==, 1);
  g_assert_cmpuint (kept.open, ==, 2);
  g_assert_cmpint (kept.percent, ==, 50);
  g_assert_cmpuint (segue_promises_sum_up (plan->plan, 4711, plan->today).done, ==, 0);

  owners = segue_promises_sum_up_by (plan->plan, 0, SEGUE_ACTION_OWNER, plan->today);
  g_assert_cmpuint (owners->len, ==, 2);
  g_assert_true (g_array_index (owners, SegueKept, 0).record == ben);
  g_assert_cmpint (g_array_index (owners, SegueKept, 0).percent, ==, 0);
  g_assert_true (g_array_index (owners, SegueKept, 1).record == ada);
  g_assert_cmpint (g_array_index (owners, SegueKept, 1).percent, ==, 67);

  receivers = segue_promises_sum_up_by (plan->plan, 0, SEGUE_ACTION_PROMISED_TO, plan->today);
  g_assert_cmpuint (receivers->len, ==, 1);
  g_assert_cmpint (g_array_index (receivers, SegueKept, 0).percent, ==, 100);
  segue_training_plan_free (plan);
}

/* Of whom nothing can be told stands last, be there much to do. */
static void
test_kept_order (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *ada = segue_training_plan_add_person (plan, "Ada Lind", NULL);
  SegueRecord *ben = segue_training_plan_add_person (plan, "Ben Ode", NULL);
  g_autoptr(GArray) owners = NULL;

  segue_resistance_plan_promise (plan, ada, "2026-12-20", NULL);
  segue_resistance_plan_promise (plan, ben, "2026-11-20", "2026-11-20");
  owners = segue_promises_sum_up_by (plan->plan, 0, SEGUE_ACTION_OWNER, plan->today);
  g_assert_true (g_array_index (owners, SegueKept, 0).record == ben);
  g_assert_cmpint (g_array_index (owners, SegueKept, 1).percent, ==, -1);
  segue_training_plan_free (plan);
}

static void
test_due (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *task = segue_resistance_plan_promise (plan, NULL, "2026-11-20", NULL);
  SegueRecord *promise = segue_resistance_plan_promise (plan, NULL, "2026-11-20", NULL);
  SegueRecord *oldest = segue_resistance_plan_promise (plan, NULL, "2026-11-01", NULL);
  SegueRecord *today = segue_resistance_plan_promise (plan, NULL, "2026-11-23", NULL);
  SegueRecord *soon = segue_resistance_plan_promise (plan, NULL, "2026-11-30", NULL);
  g_autoptr(GPtrArray) now = NULL;
  g_autoptr(GPtrArray) week = NULL;

  segue_fake_plan_set (plan->fake, task, "kind", "task");
  segue_fake_plan_set (plan->fake, oldest, "kind", "escalation");
  segue_resistance_plan_promise (plan, NULL, "2026-12-01", NULL);
  segue_resistance_plan_promise (plan, NULL, "2026-11-10", "2026-11-10");
  segue_resistance_plan_promise (plan, NULL, NULL, NULL);

  now = segue_promises_find_due (plan->plan, 0, plan->today, 0);
  g_assert_cmpuint (now->len, ==, 4);
  g_assert_true (g_ptr_array_index (now, 0) == oldest);
  g_assert_true (g_ptr_array_index (now, 1) == promise);
  g_assert_true (g_ptr_array_index (now, 2) == task);
  g_assert_true (g_ptr_array_index (now, 3) == today);

  week = segue_promises_find_due (plan->plan, segue_training_plan_get_rollout (plan), plan->today, 7);
  g_assert_cmpuint (week->len, ==, 5);
  g_assert_true (g_ptr_array_index (week, 4) == soon);
  segue_training_plan_free (plan);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rules/promises/clock", test_clock);
  g_test_add_func ("/rules/promises/kept", test_kept);
  g_test_add_func ("/rules/promises/kept-order", test_kept_order);
  g_test_add_func ("/rules/promises/due", test_due);

  return g_test_run ();
}
