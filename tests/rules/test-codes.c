/* test-codes.c - the next free code
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-codes.h"
#include "segue-resistance-plan.h"
#include "segue-workday-counts.h"

static void
assert_next (SegueTrainingPlan *plan,
             SegueRecordKind    kind,
             const char        *expected)
{
  g_autofree char *code = segue_codes_dup_next (plan->plan, kind);

  g_assert_cmpstr (code, ==, expected);
}

static void
test_next (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "new");
  const struct { const char *code, *next; } cases[] = {
    { NULL, "R-001" },
    { "R-021", "R-022" },
    { "r-021", "R-022" },
    { "R-9", "R-10" },        /* as many digits as they have */
    { "R-0099", "R-0100" },
    { "R-999", "R-1000" },
    { "R021", "R-001" },      /* other forms are no numbers */
    { "R-021b", "R-001" },
    { "R-", "R-001" },
    { "R-99999999999999", "R-001" },
    { "P-007", "R-001" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("after %s", cases[i].code);
      segue_fake_plan_set (plan->fake, entry, "code", cases[i].code);
      assert_next (plan, SEGUE_RECORD_RESISTANCE, cases[i].next);
    }

  /* The highest, not the newest; gaps stay. */
  segue_fake_plan_set (plan->fake, entry, "code", "R-030");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add (plan, "2026-11-17", "new"), "code", "R-002");
  assert_next (plan, SEGUE_RECORD_RESISTANCE, "R-031");
  assert_next (plan, SEGUE_RECORD_ACTION, "P-001");
  assert_next (plan, SEGUE_RECORD_OBJECTION, "O-001");
  assert_next (plan, SEGUE_RECORD_STAKEHOLDER, NULL);
  segue_training_plan_free (plan);
}

static void
test_give (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  g_autoptr(SegueRecord) entry = segue_record_new (SEGUE_RECORD_RESISTANCE, 0);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(SegueRecord) feedback = segue_record_new (SEGUE_RECORD_FEEDBACK, 0);

  segue_codes_give (plan->plan, entry);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_MAIN_CODE), ==, "R-001");
  segue_record_set_text (entry, SEGUE_MAIN_CODE, "Night 7");
  segue_codes_give (plan->plan, entry);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_MAIN_CODE), ==, "Night 7");

  segue_codes_give (plan->plan, person);
  g_assert_false (segue_record_is_set (person, SEGUE_MAIN_CODE));
  segue_codes_give (plan->plan, feedback); /* has no codes at all */
  segue_training_plan_free (plan);
}

/* What is counted fast is what is counted slowly. */
static void
test_workday_counts (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", NULL, "80");
  SegueRecord *window = segue_fake_plan_add (plan->fake, SEGUE_RECORD_WINDOW, "name", "Shutdown", "kind", "non-working",
                                             "date", "2026-11-18", "end-date", "2026-11-25", NULL);
  g_autoptr(SegueWorkdayCounts) counts = NULL;
  g_autoptr(SegueWorkdays) workdays = NULL;
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  gint64 id = segue_record_get_id (night);
  SegueWhom whoms[2] = { { 0 } };

  segue_fake_plan_link (plan->fake, window, "audiences", night);
  counts = segue_workday_counts_new (plan->plan, plan->today);
  workdays = segue_workdays_new (plan->plan);
  segue_value_set_ids (&audiences, &id, 1);
  whoms[1].audiences = audiences.slot.ids;

  for (guint i = 0; i < G_N_ELEMENTS (whoms); i++)
    for (SegueDay day = plan->today - 210; day < plan->today + 40; day += 3)
      {
        g_assert_cmpint (segue_workday_counts_count (counts, day, plan->today, i == 0 ? 0 : id, 0), ==,
                         segue_workdays_count (workdays, day, plan->today, &whoms[i]));
        for (guint n = 0; n < 8; n++)
          g_assert_cmpint (segue_workday_counts_add (counts, day, n, i == 0 ? 0 : id, 0), ==,
                           segue_workdays_add (workdays, day, (int) n, &whoms[i]));
      }
  segue_training_plan_free (plan);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rules/codes/next", test_next);
  g_test_add_func ("/rules/codes/give", test_give);
  g_test_add_func ("/rules/codes/workday-counts", test_workday_counts);

  return g_test_run ();
}
