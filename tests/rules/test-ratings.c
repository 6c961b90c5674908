/* test-ratings.c - quadrant, gap and salience, with the vectors of DOMAIN c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-fake-plan.h"
#include "segue-gap.h"
#include "segue-quadrant.h"
#include "segue-salience.h"

static SegueRecord *
make_engagement (const char *first,
                 const char *first_text,
                 const char *second,
                 const char *second_text)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);

  segue_fake_plan_set (plan, engagement, first, first_text);
  segue_fake_plan_set (plan, engagement, second, second_text);

  return g_object_ref (engagement);
}

static void
test_quadrant (void)
{
  const struct { const char *power, *interest; int quadrant; } cases[] = {
    { "5", "5", SEGUE_QUADRANT_MANAGE_CLOSELY },
    { "5", "1", SEGUE_QUADRANT_KEEP_SATISFIED },
    { "1", "5", SEGUE_QUADRANT_KEEP_INFORMED },
    { "1", "1", SEGUE_QUADRANT_MONITOR },
    { "3", "3", SEGUE_QUADRANT_MANAGE_CLOSELY },
    { "2", "4", SEGUE_QUADRANT_KEEP_INFORMED },
    { NULL, "4", SEGUE_CHOICE_NONE },
    { "4", NULL, SEGUE_CHOICE_NONE },
    { NULL, NULL, SEGUE_CHOICE_NONE },
  };
  const SegueThresholds thresholds = { .high_from = 4, .middle_is_high = TRUE };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueRecord) engagement = make_engagement ("power", cases[i].power, "interest", cases[i].interest);

      g_test_message ("(%s, %s)", cases[i].power, cases[i].interest);
      g_assert_cmpint (segue_quadrant_get (engagement, &thresholds), ==, cases[i].quadrant);
    }
}

static void
test_line (void)
{
  const SegueThresholds low = { .high_from = 4, .middle_is_high = FALSE };
  const SegueThresholds strict = { .high_from = 5, .middle_is_high = FALSE };
  g_autoptr(SegueRecord) engagement = make_engagement ("power", "3", "interest", "4");

  g_assert_cmpint (segue_quadrant_get (engagement, &low), ==, SEGUE_QUADRANT_KEEP_INFORMED);
  g_assert_cmpint (segue_quadrant_get (engagement, &strict), ==, SEGUE_QUADRANT_MONITOR);
}

static void
test_thresholds (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueThresholds thresholds = segue_thresholds_read (SEGUE_PLAN (plan));

  /* Before there is a row of settings and where it says nothing: the defaults. */
  g_assert_cmpint (thresholds.high_from, ==, 4);
  g_assert_true (thresholds.middle_is_high);
  segue_fake_plan_add (plan, SEGUE_RECORD_WORKSPACE, "stale-days", "30", "middle-is-high", "false", NULL);
  thresholds = segue_thresholds_read (SEGUE_PLAN (plan));
  g_assert_cmpint (thresholds.high_from, ==, 4);
  g_assert_false (thresholds.middle_is_high);
  g_assert_cmpint (thresholds.stale_days, ==, 30);
  g_assert_cmpint (thresholds.old_days, ==, 120);
  g_assert_cmpint (thresholds.silence_weeks, ==, 4);
}

static void
test_gap (void)
{
  const struct { const char *current, *desired, *power; int gap, priority; } cases[] = {
    { "resistant", "supportive", "5", 2, 10 },
    { "leading", "supportive", "5", -1, 0 },
    { "neutral", "neutral", "5", 0, 0 },
    { "unaware", "leading", NULL, 4, 12 },
    { "unaware", "leading", "5", 4, 20 },
  };
  g_autoptr(SegueRecord) half = make_engagement ("engagement-current", "neutral", "power", "5");
  g_autoptr(SegueRecord) other = make_engagement ("engagement-desired", "neutral", "power", "5");
  int gap = 42;
  int priority = 42;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
      SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT,
                                                     "engagement-current", cases[i].current,
                                                     "engagement-desired", cases[i].desired, NULL);

      segue_fake_plan_set (plan, engagement, "power", cases[i].power);
      g_assert_true (segue_gap_get (engagement, &gap));
      g_assert_true (segue_gap_get_priority (engagement, &priority));
      g_assert_cmpint (gap, ==, cases[i].gap);
      g_assert_cmpint (priority, ==, cases[i].priority);
    }

  gap = priority = 42;
  g_assert_false (segue_gap_get (half, &gap));
  g_assert_false (segue_gap_get_priority (half, &priority));
  g_assert_false (segue_gap_get (other, &gap));
  g_assert_cmpint (gap, ==, 42);
  g_assert_cmpint (priority, ==, 42);
}

static void
test_salience (void)
{
  const struct { const char *power, *legitimacy, *urgency; int salience; } cases[] = {
    { "true", "false", "false", SEGUE_SALIENCE_DORMANT },
    { "false", "true", "false", SEGUE_SALIENCE_DISCRETIONARY },
    { "false", "false", "true", SEGUE_SALIENCE_DEMANDING },
    { "true", "true", "false", SEGUE_SALIENCE_DOMINANT },
    { "true", "false", "true", SEGUE_SALIENCE_DANGEROUS },
    { "false", "true", "true", SEGUE_SALIENCE_DEPENDENT },
    { "true", "true", "true", SEGUE_SALIENCE_DEFINITIVE },
    { "false", "false", "false", SEGUE_SALIENCE_NON_STAKEHOLDER },
    { "true", "true", NULL, SEGUE_CHOICE_NONE },
    { NULL, NULL, NULL, SEGUE_CHOICE_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
      SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);

      segue_fake_plan_set (plan, engagement, "sal-power", cases[i].power);
      segue_fake_plan_set (plan, engagement, "sal-legitimacy", cases[i].legitimacy);
      segue_fake_plan_set (plan, engagement, "sal-urgency", cases[i].urgency);
      g_test_message ("case %u", i);
      g_assert_cmpint (segue_salience_get (engagement), ==, cases[i].salience);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ratings/quadrant", test_quadrant);
  g_test_add_func ("/ratings/line", test_line);
  g_test_add_func ("/ratings/thresholds", test_thresholds);
  g_test_add_func ("/ratings/gap", test_gap);
  g_test_add_func ("/ratings/salience", test_salience);

  return g_test_run ();
}
