/* test-training.c - who must learn what, and who has (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fake-plan.h"
#include "segue-training.h"

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

/* The vector: 240 people, room of 12. */
static void
test_vector (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *rollout = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *audience = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Everybody", "headcount", "240", NULL);
  SegueRecord *course = segue_fake_plan_add (plan, SEGUE_RECORD_COURSE, "title", "Goods receipt", "duration", "120", NULL);
  SegueRecord *rule = segue_fake_plan_add (plan, SEGUE_RECORD_REQUIREMENT, "rule", "required", NULL);
  g_autoptr(SegueTraining) training = NULL;
  const SegueTrainingCell *cell = NULL;
  const SegueTrainingTotals *totals = NULL;

  segue_fake_plan_link (plan, course, "rollout", rollout);
  segue_fake_plan_link (plan, rule, "course", course);
  segue_fake_plan_link (plan, rule, "audience", audience);

  training = segue_training_new (SEGUE_PLAN (plan), segue_record_get_id (rollout), day ("2026-11-23"));
  g_assert_cmpuint (segue_training_get_n_rows (training), ==, 1);
  g_assert_cmpuint (segue_training_get_n_courses (training), ==, 1);
  cell = segue_training_get_cell (training, 0, 0);
  g_assert_cmpuint (cell->target, ==, 240);
  g_assert_cmpuint (cell->seats_needed, ==, 240);
  g_assert_cmpuint (cell->sessions_needed, ==, 20);
  g_assert_cmpuint (cell->trainer_minutes, ==, 2400);

  totals = segue_training_get_totals (training);
  g_assert_cmpuint (totals->target, ==, 240);
  g_assert_cmpuint (totals->sessions_needed, ==, 20);
  g_assert_cmpuint (totals->trainer_days, ==, 67);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/training/vector", test_vector);

  return g_test_run ();
}
