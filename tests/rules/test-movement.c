/* test-movement.c - where people stood, stand and must stand, and who moved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-fake-plan.h"
#include "segue-matrix.h"

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

/* Somebody of whom two judgements are known: one of March, one of June. */
static SegueRecord *
add_person (SegueFakePlan *plan,
            const char    *before,
            const char    *now,
            const char    *desired,
            const char    *power)
{
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, "engagement-current", now,
                                                 "engagement-desired", desired, "power", power, NULL);
  SegueRecord *first = segue_fake_plan_add (plan, SEGUE_RECORD_JUDGEMENT, "as-of", "2026-03-01",
                                            "engagement-current", before, "power", "1", NULL);
  SegueRecord *second = segue_fake_plan_add (plan, SEGUE_RECORD_JUDGEMENT, "as-of", "2026-06-01",
                                             "engagement-current", now, "power", power, NULL);

  segue_fake_plan_link (plan, first, "engagement", engagement);
  segue_fake_plan_link (plan, second, "engagement", engagement);

  return engagement;
}

static void
add (SegueMatrix   *matrix,
     SegueFakePlan *plan,
     SegueRecord   *engagement,
     SegueDay       at,
     SegueDay       compared)
{
  SegueThresholds thresholds = segue_thresholds_read (SEGUE_PLAN (plan));
  SegueSheetRow row = { .records = { [SEGUE_SHEET_OWN] = engagement } };

  segue_matrix_add (matrix, SEGUE_PLAN (plan), &row, at, compared, &thresholds);
}

static void
test_movement (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *up = add_person (plan, "neutral", "supportive", "leading", "2");
  SegueRecord *slipped = add_person (plan, "neutral", "resistant", "supportive", "5");
  SegueRecord *woken = add_person (plan, "unaware", "resistant", "neutral", "3");
  SegueRecord *over = add_person (plan, "leading", "leading", "supportive", "5");
  SegueRecord *people[] = { over, up, slipped, woken };
  g_autoptr(SegueMatrix) now = segue_matrix_new ();
  g_autoptr(SegueMatrix) then = segue_matrix_new ();
  const SegueMatrixLine *first, *last;

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      add (now, plan, people[i], SEGUE_DAY_NONE, day ("2026-04-01"));
      add (then, plan, people[i], day ("2026-04-01"), SEGUE_DAY_NONE);
    }
  segue_matrix_sort (now);

  /* From unaware to resistant nobody has arrived anywhere. */
  g_assert_cmpuint (now->n_arrived, ==, 1);
  g_assert_cmpuint (now->n_slipped, ==, 1);
  g_assert_cmpuint (now->n_moved, ==, 1);
  g_assert_cmpuint (now->n_same, ==, 1);
  g_assert_cmpuint (now->n_levels[SEGUE_ENGAGEMENT_LEVEL_RESISTANT], ==, 2);
  g_assert_cmpuint (now->n_known, ==, 4);
  g_assert_cmpuint (now->n_there, ==, 1);

  first = &g_array_index (now->lines, SegueMatrixLine, 0);
  g_assert_true (first->row.records[SEGUE_SHEET_OWN] == slipped);
  g_assert_cmpint (first->gap, ==, 2);
  g_assert_cmpint (first->priority, ==, 10);
  last = &g_array_index (now->lines, SegueMatrixLine, 3);
  g_assert_true (last->row.records[SEGUE_SHEET_OWN] == over);
  g_assert_cmpint (last->gap, ==, -1);
  g_assert_cmpint (last->priority, ==, 0);

  /* In April the judgement of March held, with the power of then. */
  g_assert_cmpint (g_array_index (then->lines, SegueMatrixLine, 2).current, ==, SEGUE_ENGAGEMENT_LEVEL_NEUTRAL);
  g_assert_cmpint (g_array_index (then->lines, SegueMatrixLine, 2).priority, ==, 1);
  g_assert_cmpuint (then->n_arrived + then->n_slipped + then->n_moved + then->n_same, ==, 0);
}

/* Who was never judged stands nowhere, and has no gap. */
static void
test_unset (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, "engagement-desired", "leading", NULL);
  g_autoptr(SegueMatrix) matrix = segue_matrix_new ();
  const SegueMatrixLine *line;

  add (matrix, plan, engagement, SEGUE_DAY_NONE, day ("2026-04-01"));
  add (matrix, plan, NULL, SEGUE_DAY_NONE, day ("2026-04-01"));
  line = &g_array_index (matrix->lines, SegueMatrixLine, 0);
  g_assert_cmpint (line->current, ==, -1);
  g_assert_cmpint (line->before, ==, -1);
  g_assert_false (line->has_gap);
  g_assert_cmpint (line->priority, ==, -1);
  g_assert_cmpuint (matrix->n_levels[SEGUE_MATRIX_LEVELS], ==, 2);
  g_assert_cmpuint (matrix->n_known, ==, 0);
}

static void
test_days (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  g_autoptr(GArray) days = NULL;

  add_person (plan, "neutral", "supportive", "leading", "2");
  add_person (plan, "neutral", "supportive", "leading", "2");
  days = segue_matrix_dup_days (SEGUE_PLAN (plan), 0);
  g_assert_cmpuint (days->len, ==, 2);
  g_assert_cmpint (g_array_index (days, SegueDay, 0), ==, day ("2026-03-01"));
  g_assert_cmpint (g_array_index (days, SegueDay, 1), ==, day ("2026-06-01"));
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-06-15", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/movement/movement", test_movement);
  g_test_add_func ("/rules/movement/unset", test_unset);
  g_test_add_func ("/rules/movement/days", test_days);

  return g_test_run ();
}
