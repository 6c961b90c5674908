/* test-barrier.c - where profiles are stuck, with the vectors of DOMAIN c 8
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-barrier.h"
#include "segue-engagement.h"
#include "segue-fake-plan.h"

#include <string.h>

static const char *const elements[SEGUE_N_ELEMENTS] = {
  "awareness", "desire", "knowledge", "ability", "reinforcement",
};

/* @scores: five, separated by blanks; - for one that was not assessed. */
static SegueRecord *
add_profile (SegueFakePlan *plan,
             const char    *scores)
{
  SegueRecord *profile = segue_fake_plan_add (plan, SEGUE_RECORD_PROFILE, "date", "2026-11-01", NULL);
  g_auto(GStrv) parts = g_strsplit (scores, " ", -1);

  g_assert_cmpuint (g_strv_length (parts), ==, SEGUE_N_ELEMENTS);
  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    if (!g_str_equal (parts[i], "-"))
      segue_fake_plan_set (plan, profile, elements[i], parts[i]);

  return profile;
}

static void
test_person (void)
{
  const struct { const char *scores; int barrier; } cases[] = {
    { "4 3 2 2 2", SEGUE_BARRIER_DESIRE },    /* leaders of a public register */
    { "3 2 2 2 2", SEGUE_BARRIER_AWARENESS }, /* its staff */
    { "5 5 3.1 2 5", SEGUE_BARRIER_ABILITY },
    { "5 5 3.0 2 5", SEGUE_BARRIER_KNOWLEDGE },
    { "5 5 3.01 4 1", SEGUE_BARRIER_REINFORCEMENT },
    { "5 5 5 5 3.01", SEGUE_BARRIER_NONE },
    { "1 1 1 1 1", SEGUE_BARRIER_AWARENESS },
    { "- 2 2 2 2", SEGUE_BARRIER_UNKNOWN },
    { "5 - 2 2 2", SEGUE_BARRIER_UNKNOWN },
    { "5 2 - - -", SEGUE_BARRIER_DESIRE },
    { "5 5 5 5 -", SEGUE_BARRIER_UNKNOWN },
    { "- - - - -", SEGUE_CHOICE_NONE },
  };
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].scores);
      g_assert_cmpint (segue_barrier_get (add_profile (plan, cases[i].scores)), ==, cases[i].barrier);
    }
}

/* The words of the barriers are those of the elements. */
static void
test_words (void)
{
  const SegueRecordClass *klass = segue_record_class_get (SEGUE_RECORD_PROFILE);

  g_assert_cmpuint (segue_choices_get_n (&segue_barriers), ==, SEGUE_N_BARRIERS);
  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      const SegueField *field = &klass->fields[SEGUE_PROFILE_AWARENESS + i];

      g_assert_cmpstr (field->name, ==, elements[i]);
      g_assert_cmpstr (segue_choices_get_nick (&segue_barriers, (int) i), ==, elements[i]);
      g_assert_cmpstr (segue_choices_get_label (&segue_barriers, (int) i), ==, field->label);
    }
}

static void
test_reason (void)
{
  const struct { const char *scores, *reason; } cases[] = {
    { "5 5 3.1 2 -",
      "Awareness 5, Desire 5, Knowledge 3.1, Ability 2, Reinforcement not assessed: the first at 3 or below is Ability" },
    { "5 4 5 4 4", "Awareness 5, Desire 4, Knowledge 5, Ability 4, Reinforcement 4: none is at 3 or below" },
    { "5 - 2 2 2",
      "Awareness 5, Desire not assessed, Knowledge 2, Ability 2, Reinforcement 2: "
      "one that was not assessed may be the barrier" },
    { "- - - - -", NULL },
  };
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *reason = segue_barrier_dup_reason (add_profile (plan, cases[i].scores));

      g_assert_cmpstr (reason, ==, cases[i].reason);
    }
}

static void
test_current (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  const char *const days[] = { "2026-05-01", "2026-07-01", "2026-06-01" };
  SegueRecord *profiles[G_N_ELEMENTS (days)];

  g_assert_null (segue_profile_find_current (SEGUE_PLAN (plan), engagement, SEGUE_DAY_NONE));
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      profiles[i] = segue_fake_plan_add (plan, SEGUE_RECORD_PROFILE, "date", days[i], NULL);
      segue_fake_plan_link (plan, profiles[i], "engagement", engagement);
    }

  g_assert_true (segue_profile_find_current (SEGUE_PLAN (plan), engagement, SEGUE_DAY_NONE) == profiles[1]);
  g_assert_true (segue_profile_find_current (SEGUE_PLAN (plan), engagement,
                                             segue_day_from_ymd (2026, 6, 30)) == profiles[2]);
  g_assert_null (segue_profile_find_current (SEGUE_PLAN (plan), engagement, segue_day_from_ymd (2026, 4, 30)));
}

/* A good mean hides that one in three is at 1. */
static void
test_group (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *const profiles[] = {
    add_profile (plan, "5 4 - - -"), add_profile (plan, "5 5 2 - -"), add_profile (plan, "1 1 1 1 -"),
    add_profile (plan, "- - - - -"),
  };
  SegueBarrierGroup group = segue_barrier_sum_up (profiles, G_N_ELEMENTS (profiles));

  g_assert_cmpuint (group.n, ==, 4);
  g_assert_cmpuint (group.n_scored[SEGUE_ELEMENT_AWARENESS], ==, 3);
  g_assert_cmpuint (group.n_scored[SEGUE_ELEMENT_KNOWLEDGE], ==, 2);
  g_assert_cmpuint (group.n_scored[SEGUE_ELEMENT_REINFORCEMENT], ==, 0);
  g_assert_cmpfloat_with_epsilon (group.means[SEGUE_ELEMENT_AWARENESS], 11.0 / 3, 1e-9);
  g_assert_cmpfloat_with_epsilon (group.means[SEGUE_ELEMENT_KNOWLEDGE], 1.5, 1e-9);
  g_assert_cmpint (group.barrier, ==, SEGUE_BARRIER_KNOWLEDGE);
  g_assert_cmpuint (group.n_stuck[SEGUE_BARRIER_AWARENESS], ==, 1);
  g_assert_cmpuint (group.n_stuck[SEGUE_BARRIER_KNOWLEDGE], ==, 1);
  g_assert_cmpuint (group.n_stuck[SEGUE_BARRIER_UNKNOWN], ==, 1);
  g_assert_cmpuint (group.n_stuck[SEGUE_BARRIER_NONE], ==, 0);

  group = segue_barrier_sum_up (NULL, 0);
  g_assert_cmpuint (group.n, ==, 0);
  g_assert_cmpint (group.barrier, ==, SEGUE_CHOICE_NONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/barrier/person", test_person);
  g_test_add_func ("/barrier/words", test_words);
  g_test_add_func ("/barrier/reason", test_reason);
  g_test_add_func ("/barrier/current", test_current);
  g_test_add_func ("/barrier/group", test_group);

  return g_test_run ();
}
