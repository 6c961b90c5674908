/* test-resistance-insights.c - what the resistance log says as a whole (DOMAIN c 14)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-contact.h"
#include "segue-redacted-plan.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-insights.h"
#include "segue-resistance-pick.h"
#include "segue-resistance-plan.h"

static SegueResistanceInsights *
read_all (SegueTrainingPlan *plan)
{
  return segue_resistance_insights_new (plan->plan, segue_training_plan_get_rollout (plan), 0, plan->today);
}

static void
test_empty (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  g_autoptr(SegueResistanceInsights) insights = read_all (plan);

  g_assert_true (segue_resistance_insights_shows_results (insights));
  g_assert_cmpuint (segue_resistance_insights_get_n_entries (insights), ==, 0);
  g_assert_cmpuint (segue_resistance_insights_get_causes (insights)->len, ==, 0);
  g_assert_cmpuint (segue_resistance_insights_get_audiences (insights)->len, ==, 0);
  g_assert_cmpuint (segue_resistance_insights_get_weeks (insights)->len, ==, 0);
  g_assert_cmpuint (segue_resistance_insights_get_ages (insights)->len, ==, 5);
  g_assert_cmpint (segue_resistance_insights_get_response (insights)->mean, ==, -1);
  g_assert_cmpint (segue_resistance_insights_get_resolution (insights)->percent, ==, -1);
  g_assert_cmpint (segue_resistance_insights_get_replied (insights), ==, -1);
  segue_training_plan_free (plan);
}

static void
test_causes (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", NULL, "80");
  SegueRecord *day = segue_training_plan_add_audience (plan, "Day shift", NULL, "80");
  SegueRecord *of_person = NULL;
  g_autoptr(SegueResistanceInsights) insights = NULL;
  const GArray *causes = NULL;
  const GPtrArray *audiences = NULL;

  segue_resistance_plan_add_of (plan, night, "2026-11-16", "no-time");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add_of (plan, day, "2026-11-16", "no-time"), "status", "accepted-risk");
  segue_resistance_plan_add_of (plan, day, "2026-11-16", "rumour");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add_of (plan, day, "2026-11-16", "pay"), "archived", "true");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add_of (plan, NULL, "2026-11-16", "no-time"), "origin", "anticipated");
  segue_resistance_plan_add_of (plan, NULL, "2026-11-16", NULL);
  of_person = segue_resistance_plan_add_of (plan, NULL, "2026-11-16", NULL);
  segue_fake_plan_link (plan->fake, of_person, "stakeholder", segue_training_plan_add_person (plan, "Ada Lind", day));

  insights = read_all (plan);
  causes = segue_resistance_insights_get_causes (insights);
  g_assert_cmpuint (segue_resistance_insights_get_n_entries (insights), ==, 6);
  g_assert_cmpuint (segue_resistance_insights_get_n_open (insights), ==, 5);
  g_assert_cmpuint (causes->len, ==, 3);
  g_assert_cmpint (g_array_index (causes, SegueCauseShare, 0).cause, ==, SEGUE_RESISTANCE_CAUSE_NO_TIME);
  g_assert_cmpint (g_array_index (causes, SegueCauseShare, 0).barrier, ==, SEGUE_RESISTANCE_BARRIER_ABILITY);
  g_assert_cmpuint (g_array_index (causes, SegueCauseShare, 0).n, ==, 3);
  g_assert_cmpuint (g_array_index (causes, SegueCauseShare, 0).n_open, ==, 2);
  g_assert_cmpuint (g_array_index (causes, SegueCauseShare, 0).cumulative, ==, 750);
  g_assert_cmpuint (g_array_index (causes, SegueCauseShare, 1).cumulative, ==, 1000);
  g_assert_cmpint (g_array_index (causes, SegueCauseShare, 2).cause, ==, SEGUE_CHOICE_NONE);
  g_assert_cmpuint (g_array_index (causes, SegueCauseShare, 2).n, ==, 2);

  audiences = segue_resistance_insights_get_audiences (insights);
  g_assert_cmpuint (audiences->len, ==, 3);
  g_assert_true (g_ptr_array_index (audiences, 0) == day);
  g_assert_true (g_ptr_array_index (audiences, 1) == night);
  g_assert_null (g_ptr_array_index (audiences, 2));
  g_assert_cmpuint (segue_resistance_insights_get_heat (insights, 0, 0), ==, 1);
  g_assert_cmpuint (segue_resistance_insights_get_heat (insights, 0, 1), ==, 1);
  g_assert_cmpuint (segue_resistance_insights_get_heat (insights, 0, 2), ==, 1); /* hers, who named no audience */
  g_assert_cmpuint (segue_resistance_insights_get_heat (insights, 1, 0), ==, 1);
  g_assert_cmpuint (segue_resistance_insights_get_heat (insights, 1, 1), ==, 0);
  g_assert_cmpuint (segue_resistance_insights_get_heat (insights, 2, 0), ==, 1);
  g_assert_cmpuint (segue_resistance_insights_get_heat (insights, 2, 2), ==, 1);
  segue_training_plan_free (plan);
}

/* A cause that users added stands under the barrier of its entries. */
static void
test_own_cause (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  g_autoptr(SegueResistanceInsights) insights = NULL;

  segue_resistance_plan_add_of (plan, NULL, "2026-11-16", "Canteen closed");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add_of (plan, NULL, "2026-11-16", "Canteen closed"), "barrier", "desire");
  insights = read_all (plan);
  g_assert_cmpuint (segue_resistance_insights_get_causes (insights)->len, ==, 1);
  g_assert_cmpint (g_array_index (segue_resistance_insights_get_causes (insights), SegueCauseShare, 0).barrier, ==, SEGUE_RESISTANCE_BARRIER_DESIRE);
  segue_training_plan_free (plan);
}

static void
test_audience (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *plant = segue_training_plan_add_audience (plan, "Plant", NULL, NULL);
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", plant, "80");
  SegueRecord *office = segue_training_plan_add_audience (plan, "Office", NULL, "80");
  g_autoptr(SegueResistanceInsights) insights = NULL;
  g_autoptr(SegueResistanceInsights) elsewhere = NULL;

  segue_resistance_plan_add_of (plan, night, "2026-11-16", "no-time");
  segue_resistance_plan_add_of (plan, office, "2026-11-16", "no-time");
  segue_resistance_plan_add_of (plan, NULL, "2026-11-16", "no-time");
  insights = segue_resistance_insights_new (plan->plan, 0, segue_record_get_id (plant), plan->today);
  g_assert_cmpuint (segue_resistance_insights_get_n_entries (insights), ==, 1);
  g_assert_cmpuint (segue_resistance_insights_get_audiences (insights)->len, ==, 1);

  elsewhere = segue_resistance_insights_new (plan->plan, 4711, 0, plan->today);
  g_assert_cmpuint (segue_resistance_insights_get_n_entries (elsewhere), ==, 0);
  segue_training_plan_free (plan);
}

static void
assert_week (SegueResistanceInsights *insights,
             guint                    i,
             const char              *monday,
             guint                    opened,
             guint                    closed,
             guint                    open)
{
  const SegueResistanceWeek *week = &g_array_index (segue_resistance_insights_get_weeks (insights), SegueResistanceWeek, i);

  g_assert_cmpint (week->monday, ==, segue_training_plan_day (monday));
  g_assert_cmpuint (week->opened, ==, opened);
  g_assert_cmpuint (week->closed, ==, closed);
  g_assert_cmpuint (week->open, ==, open);
}

static void
close_on (SegueTrainingPlan *plan,
          SegueRecord       *entry,
          const char        *day)
{
  segue_fake_plan_set (plan->fake, entry, "status", "resolved");
  segue_fake_plan_set (plan->fake, entry, "closed-on", day);
}

/* Trend = opened − closed per week; a week begins with Monday and ends with Sunday. */
static void
test_weeks (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *ancient = segue_resistance_plan_add (plan, "2025-01-06", "new");
  g_autoptr(SegueResistanceInsights) insights = NULL;

  close_on (plan, ancient, "2025-01-08");
  close_on (plan, segue_resistance_plan_add (plan, "2026-11-08", "new"), "2026-11-16"); /* Sunday, Monday */
  segue_resistance_plan_add (plan, "2026-11-09", "new");
  segue_resistance_plan_add (plan, "2026-11-23", "signal");
  segue_resistance_plan_add (plan, "2026-11-24", "new");                                /* tomorrow */
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add (plan, "2026-11-09", "new"), "origin", "anticipated");

  insights = read_all (plan);
  g_assert_cmpuint (segue_resistance_insights_get_weeks (insights)->len, ==, 26);
  g_assert_cmpuint (segue_resistance_insights_get_n_signals (insights), ==, 1);
  assert_week (insights, 0, "2026-06-01", 0, 0, 0);
  assert_week (insights, 22, "2026-11-02", 1, 0, 1);
  assert_week (insights, 23, "2026-11-09", 1, 0, 2);
  assert_week (insights, 24, "2026-11-16", 0, 1, 1);
  assert_week (insights, 25, "2026-11-23", 1, 0, 2);
  g_clear_pointer (&insights, segue_resistance_insights_free);

  /* What was open before the first week is open in it. */
  segue_fake_plan_set (plan->fake, ancient, "status", "in-work");
  insights = read_all (plan);
  assert_week (insights, 0, "2026-06-01", 0, 0, 1);
  assert_week (insights, 25, "2026-11-23", 1, 0, 3);
  g_clear_pointer (&insights, segue_resistance_insights_free);

  /* A young log has no empty weeks before it. */
  segue_fake_plan_remove (plan->fake, ancient);
  insights = read_all (plan);
  g_assert_cmpuint (segue_resistance_insights_get_weeks (insights)->len, ==, 4);
  segue_training_plan_free (plan);
}

static void
test_ages (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  const char *heard[] = { "2026-11-23", "2026-11-17", "2026-11-16", "2026-11-10", "2026-11-09", "2026-10-25", "2026-10-24", "2026-09-25", "2026-09-24" };
  const guint expected[][2] = { { 0, 2 }, { 7, 2 }, { 14, 2 }, { 30, 2 }, { 60, 1 } };
  g_autoptr(SegueResistanceInsights) insights = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (heard); i++)
    segue_resistance_plan_add (plan, heard[i], "new");
  segue_resistance_plan_add (plan, "2026-11-23", "not-valid");
  insights = read_all (plan);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const SegueAgeGroup *group = &g_array_index (segue_resistance_insights_get_ages (insights), SegueAgeGroup, i);

      g_assert_cmpuint (group->from, ==, expected[i][0]);
      g_assert_cmpuint (group->n, ==, expected[i][1]);
    }
  segue_training_plan_free (plan);
}

static void
test_times (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *fast = segue_resistance_plan_add (plan, "2026-11-02", "new");
  SegueRecord *slow = segue_resistance_plan_add (plan, "2026-11-02", "new");
  SegueRecord *duplicate = segue_resistance_plan_add (plan, "2026-11-02", "not-valid");
  g_autoptr(SegueResistanceInsights) insights = NULL;
  const SegueResistanceTimes *times = NULL;

  segue_fake_plan_set (plan->fake, fast, "acknowledged-on", "2026-11-09"); /* five working days: in time */
  segue_fake_plan_set (plan->fake, slow, "acknowledged-on", "2026-11-10");
  close_on (plan, fast, "2026-11-16");                                     /* 14 days */
  close_on (plan, slow, "2026-11-17");
  segue_fake_plan_set (plan->fake, duplicate, "closed-on", "2026-11-02");
  segue_resistance_plan_add (plan, "2026-11-23", "new");

  insights = read_all (plan);
  times = segue_resistance_insights_get_response (insights);
  g_assert_cmpuint (times->n, ==, 2);
  g_assert_cmpint (times->mean, ==, 55);
  g_assert_cmpuint (times->on_time, ==, 1);
  g_assert_cmpint (times->percent, ==, 50);
  times = segue_resistance_insights_get_resolution (insights);
  g_assert_cmpuint (times->n, ==, 2);
  g_assert_cmpint (times->mean, ==, 105);
  g_assert_cmpuint (times->on_time, ==, 1);
  segue_training_plan_free (plan);
}

static SegueRecord *
add_of_person (SegueTrainingPlan *plan,
               SegueRecord       *person)
{
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "in-work");

  segue_fake_plan_link (plan->fake, entry, "stakeholder", person);

  return entry;
}

static void
judge (SegueTrainingPlan *plan,
       SegueRecord       *person,
       const char        *day)
{
  SegueRecord *engagement = segue_fake_plan_add (plan->fake, SEGUE_RECORD_ENGAGEMENT, "engagement-current", "resistant", NULL);
  SegueRecord *judgement = segue_fake_plan_add (plan->fake, SEGUE_RECORD_JUDGEMENT, "as-of", day, NULL);

  segue_fake_plan_link (plan->fake, engagement, "rollout", plan->rollout);
  segue_fake_plan_link (plan->fake, engagement, "stakeholder", person);
  segue_fake_plan_link (plan->fake, judgement, "engagement", engagement);
}

static const SegueResistant *
find_resistant (SegueResistanceInsights *insights,
                SegueRecord             *audience)
{
  const GArray *rows = segue_resistance_insights_get_resistant (insights);

  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, SegueResistant, i).audience == audience)
      return &g_array_index (rows, SegueResistant, i);

  g_assert_not_reached ();
}

/* Group level: % of the head-count with an open active entry or a resistant attitude; target 10 %. */
static void
test_resistant (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *plant = segue_training_plan_add_audience (plan, "Plant", NULL, "21");
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", plant, "20");
  SegueRecord *unknown = segue_training_plan_add_audience (plan, "Suppliers", NULL, NULL);
  SegueRecord *ada = segue_training_plan_add_person (plan, "Ada Lind", night);
  SegueRecord *ben = segue_training_plan_add_person (plan, "Ben Ode", night);
  SegueRecord *cem = segue_training_plan_add_person (plan, "Cem Ak", night);
  SegueRecord *dan = segue_training_plan_add_person (plan, "Dan Fox", plant);
  const SegueResistant *row = NULL;
  g_autoptr(SegueResistanceInsights) insights = NULL;

  /* Twice the same, and judged as well: once. */
  add_of_person (plan, ada);
  add_of_person (plan, ada);
  judge (plan, ada, "2026-11-01");
  judge (plan, ben, "2026-11-01");
  judge (plan, cem, "2026-07-01"); /* 145 days ago: too old */
  segue_fake_plan_set (plan->fake, add_of_person (plan, cem), "intent", "constructive");
  segue_fake_plan_set (plan->fake, add_of_person (plan, cem), "status", "signal");
  segue_fake_plan_set (plan->fake, add_of_person (plan, cem), "status", "accepted-risk");
  segue_fake_plan_set (plan->fake, add_of_person (plan, cem), "origin", "anticipated");

  insights = read_all (plan);
  g_assert_cmpuint (segue_resistance_insights_get_resistant (insights)->len, ==, 3);
  row = find_resistant (insights, night);
  g_assert_cmpuint (row->resistant, ==, 2);
  g_assert_cmpuint (row->head_count, ==, 20);
  g_assert_cmpint (row->percent, ==, 10);
  g_assert_false (row->is_over); /* at the target is not above it */
  row = find_resistant (insights, plant);
  g_assert_cmpuint (row->resistant, ==, 2);
  g_assert_cmpint (row->percent, ==, 10); /* 9.5 % */
  g_assert_cmpint (find_resistant (insights, unknown)->percent, ==, -1);
  g_assert_true (g_array_index (segue_resistance_insights_get_resistant (insights), SegueResistant, 0).audience == night);
  g_assert_true (g_array_index (segue_resistance_insights_get_resistant (insights), SegueResistant, 2).audience == unknown);
  g_clear_pointer (&insights, segue_resistance_insights_free);

  add_of_person (plan, dan);
  insights = read_all (plan);
  row = find_resistant (insights, plant);
  g_assert_cmpuint (row->resistant, ==, 3);
  g_assert_cmpint (row->percent, ==, 15);
  g_assert_true (row->is_over);
  segue_training_plan_free (plan);
}

/* Who names an audience speaks for it, be they a member of it or not; once, all the same. */
static void
test_resistant_elsewhere (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *plant = segue_training_plan_add_audience (plan, "Plant", NULL, "50");
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", plant, "20");
  SegueRecord *office = segue_training_plan_add_audience (plan, "Office", NULL, "10");
  SegueRecord *ada = segue_training_plan_add_person (plan, "Ada Lind", office);
  SegueRecord *entry = add_of_person (plan, ada);
  SegueResistancePick pick = { .kind = SEGUE_RESISTANCE_PICK_AUDIENCE, .id = segue_record_get_id (office) };
  g_autoptr(SegueResistanceInsights) insights = NULL;
  g_autoptr(GArray) picked = NULL;
  g_autoptr(GArray) elsewhere = NULL;

  segue_fake_plan_link (plan->fake, entry, "audience", night);
  segue_fake_plan_link (plan->fake, add_of_person (plan, ada), "audience", plant);
  insights = read_all (plan);
  g_assert_cmpuint (find_resistant (insights, night)->resistant, ==, 1);
  g_assert_cmpuint (find_resistant (insights, plant)->resistant, ==, 1);
  g_assert_cmpuint (find_resistant (insights, office)->resistant, ==, 1);

  picked = segue_resistance_pick_dup_entries (&pick, insights);
  g_assert_cmpuint (picked->len, ==, 2);
  pick.id = segue_record_get_id (night);
  elsewhere = segue_resistance_pick_dup_entries (&pick, insights);
  g_assert_cmpuint (elsewhere->len, ==, 1);
  g_assert_cmpint (g_array_index (elsewhere, gint64, 0), ==, segue_record_get_id (entry));
  segue_training_plan_free (plan);
}

static void
test_heard_in (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  g_autoptr(SegueResistanceInsights) insights = NULL;

  segue_fake_plan_set (plan->fake, segue_resistance_plan_add (plan, "2026-11-16", "new"), "heard-in", "corridor");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add (plan, "2026-11-16", "new"), "heard-in", "corridor");
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add (plan, "2026-11-16", "new"), "heard-in", "meeting");
  segue_resistance_plan_add (plan, "2026-11-16", "new");
  insights = read_all (plan);
  g_assert_cmpuint (segue_resistance_insights_get_heard_in (insights, SEGUE_HEARD_IN_CORRIDOR), ==, 2);
  g_assert_cmpuint (segue_resistance_insights_get_heard_in (insights, SEGUE_HEARD_IN_MEETING), ==, 1);
  g_assert_cmpuint (segue_resistance_insights_get_heard_in (insights, SEGUE_HEARD_IN_EMAIL), ==, 0);
  g_assert_cmpuint (segue_resistance_insights_get_heard_in (insights, SEGUE_CHOICE_NONE), ==, 1);
  segue_training_plan_free (plan);
}

/* The same root cause in the same audience within 60 days. */
static void
test_repeats (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", NULL, "80");
  SegueRecord *day = segue_training_plan_add_audience (plan, "Day shift", NULL, "80");
  SegueRecord *first = segue_resistance_plan_add_of (plan, night, "2026-09-01", "no-time");
  SegueRecord *last = NULL;
  const SegueRepeat *repeat = NULL;
  g_autoptr(SegueResistanceInsights) insights = NULL;

  segue_resistance_plan_add_of (plan, night, "2026-11-01", "no-time"); /* 61 days later */
  segue_resistance_plan_add_of (plan, day, "2026-10-01", "no-time");   /* others */
  segue_resistance_plan_add_of (plan, night, "2026-10-01", "rumour");  /* something else */
  segue_resistance_plan_add_of (plan, NULL, "2026-10-01", "no-time");  /* nobody knows whose */
  segue_resistance_plan_add_of (plan, NULL, "2026-10-02", "no-time");
  insights = read_all (plan);
  g_assert_cmpuint (segue_resistance_insights_get_repeats (insights)->len, ==, 0);
  g_clear_pointer (&insights, segue_resistance_insights_free);

  last = segue_resistance_plan_add_of (plan, night, "2026-10-31", "no-time"); /* 60 days later */
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add_of (plan, night, "2026-09-02", "no-time"), "status", "not-valid");
  insights = read_all (plan);
  g_assert_cmpuint (segue_resistance_insights_get_repeats (insights)->len, ==, 1);
  repeat = &g_array_index (segue_resistance_insights_get_repeats (insights), SegueRepeat, 0);
  g_assert_true (repeat->audience == night);
  g_assert_cmpint (repeat->cause, ==, SEGUE_RESISTANCE_CAUSE_NO_TIME);
  g_assert_cmpuint (repeat->n, ==, 3);
  g_assert_true (repeat->first == first);
  g_assert_true (repeat->last != last && repeat->last != first);
  segue_training_plan_free (plan);
}

static void
test_workarounds (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *young = segue_resistance_plan_add (plan, "2026-11-16", "new");
  SegueRecord *old = segue_resistance_plan_add (plan, "2026-11-16", "resolved");
  g_autoptr(SegueResistanceInsights) insights = NULL;
  const GPtrArray *workarounds = NULL;

  segue_fake_plan_set (plan->fake, young, "workaround", "A list on paper");
  segue_fake_plan_set (plan->fake, old, "workaround", "A spreadsheet");
  segue_fake_plan_set (plan->fake, old, "workaround-since", "2026-10-14");
  segue_resistance_plan_add (plan, "2026-11-16", "new");
  insights = read_all (plan);
  workarounds = segue_resistance_insights_get_workarounds (insights);
  g_assert_cmpuint (workarounds->len, ==, 2);
  g_assert_true (g_ptr_array_index (workarounds, 0) == old);
  g_assert_true (g_ptr_array_index (workarounds, 1) == young);
  segue_training_plan_free (plan);
}

static void
add_feedback (SegueTrainingPlan *plan,
              const char        *field,
              const char        *text)
{
  SegueRecord *feedback = segue_fake_plan_add (plan->fake, SEGUE_RECORD_FEEDBACK, "received-on", "2026-11-16", "text", "Why now?", NULL);

  segue_fake_plan_link (plan->fake, feedback, "rollout", plan->rollout);
  if (field != NULL)
    segue_fake_plan_set (plan->fake, feedback, field, text);
}

/* Managers learn nothing of somebody who is confidential, not even that there is something. */
static void
test_confidential (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", NULL, "20");
  SegueRecord *ada = segue_training_plan_add_person (plan, "Ada Lind", night);
  SegueRecord *feedback = segue_fake_plan_add (plan->fake, SEGUE_RECORD_FEEDBACK, "received-on", "2026-11-20", "text", "Why?", NULL);
  g_autoptr(SeguePlan) managers = SEGUE_PLAN (segue_redacted_plan_new (plan->plan, SEGUE_REDACTION_LEVEL_MANAGERS));
  g_autoptr(SegueResistanceInsights) before = NULL;
  g_autoptr(SegueResistanceInsights) after = NULL;
  g_autoptr(SegueResistanceInsights) team = NULL;
  g_autoptr(SeguePlan) later = NULL;
  const SegueVoice *voice = NULL;

  add_of_person (plan, ada);
  segue_fake_plan_link (plan->fake, feedback, "rollout", plan->rollout);
  segue_fake_plan_link (plan->fake, feedback, "stakeholder", ada);
  segue_fake_plan_link (plan->fake, feedback, "audience", night);
  before = segue_resistance_insights_new (managers, 0, 0, plan->today);
  voice = &g_array_index (segue_resistance_insights_get_voices (before), SegueVoice, 0);
  g_assert_cmpuint (segue_resistance_insights_get_n_entries (before), ==, 1);
  g_assert_cmpint (segue_resistance_insights_get_replied (before), ==, 0);
  g_assert_cmpuint (voice->feedback, ==, 1);
  g_assert_cmpint (voice->silence, ==, 3); /* what they may not read was heard all the same */

  segue_fake_plan_set (plan->fake, ada, "confidential", "true");
  later = SEGUE_PLAN (segue_redacted_plan_new (plan->plan, SEGUE_REDACTION_LEVEL_MANAGERS));
  after = segue_resistance_insights_new (later, 0, 0, plan->today);
  voice = &g_array_index (segue_resistance_insights_get_voices (after), SegueVoice, 0);
  g_assert_cmpuint (segue_resistance_insights_get_n_entries (after), ==, 0);
  g_assert_cmpint (segue_resistance_insights_get_replied (after), ==, -1);
  g_assert_cmpuint (voice->feedback, ==, 0);
  g_assert_cmpuint (voice->entries, ==, 0);

  team = read_all (plan);
  g_assert_cmpuint (segue_resistance_insights_get_n_entries (team), ==, 1);
  g_assert_cmpint (segue_resistance_insights_get_replied (team), ==, 0);
  segue_training_plan_free (plan);
}

/* Managers see how many, of what they may not read. */
static void
test_redacted (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-10-14", "new");
  g_autoptr(SegueRedactedPlan) managers = segue_redacted_plan_new (plan->plan, SEGUE_REDACTION_LEVEL_MANAGERS);
  g_autoptr(SegueRedactedPlan) public = segue_redacted_plan_new (plan->plan, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_autoptr(SegueResistanceInsights) of_managers = NULL;
  g_autoptr(SegueResistanceInsights) of_public = NULL;

  segue_fake_plan_set (plan->fake, entry, "workaround", "A spreadsheet");
  segue_fake_plan_set (plan->fake, entry, "root-cause", "no-time");
  add_feedback (plan, NULL, NULL);
  add_feedback (plan, "reply", "Because of the audit");
  add_feedback (plan, "replied-on", "2026-11-17");

  of_managers = segue_resistance_insights_new (SEGUE_PLAN (managers), 0, 0, plan->today);
  g_assert_true (segue_resistance_insights_shows_results (of_managers));
  g_assert_cmpuint (segue_resistance_insights_get_n_late (of_managers), ==, 1);
  g_assert_cmpuint (segue_resistance_insights_get_workarounds (of_managers)->len, ==, 1);
  g_assert_cmpint (segue_resistance_insights_get_replied (of_managers), ==, 67);
  g_assert_true (g_ptr_array_index (segue_resistance_insights_get_workarounds (of_managers), 0) != entry);

  of_public = segue_resistance_insights_new (SEGUE_PLAN (public), 0, 0, plan->today);
  g_assert_false (segue_resistance_insights_shows_results (of_public));
  g_assert_cmpuint (segue_resistance_insights_get_n_entries (of_public), ==, 0);
  g_assert_cmpuint (segue_resistance_insights_get_weeks (of_public)->len, ==, 0);
  g_assert_cmpint (segue_resistance_insights_get_replied (of_public), ==, -1);
  segue_training_plan_free (plan);
}

static void
assert_voice (const GArray *voices,
              guint         place,
              SegueRecord  *audience,
              guint         entries,
              guint         feedback,
              int           silence,
              gboolean      is_silent)
{
  const SegueVoice *voice = &g_array_index (voices, SegueVoice, place);

  g_assert_true (voice->audience == audience);
  g_assert_cmpuint (voice->entries, ==, entries);
  g_assert_cmpuint (voice->feedback, ==, feedback);
  g_assert_cmpint (voice->silence, ==, silence);
  g_assert_cmpint (voice->is_silent, ==, is_silent);
}

/* The loudest first; four weeks ago is not long ago yet; who never said anything comes last. */
static void
test_voices (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *never = segue_training_plan_add_audience (plan, "Executives", NULL, "5");
  SegueRecord *once = segue_training_plan_add_audience (plan, "Field service", NULL, "30");
  SegueRecord *just = segue_training_plan_add_audience (plan, "Office", NULL, "30");
  SegueRecord *plant = segue_training_plan_add_audience (plan, "Plant", NULL, "90");
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", plant, "30");
  SegueRecord *feedback = segue_fake_plan_add (plan->fake, SEGUE_RECORD_FEEDBACK, "text", "Cold", "received-on", "2026-11-20", NULL);
  g_autoptr(SeguePlan) public = SEGUE_PLAN (segue_redacted_plan_new (plan->plan, SEGUE_REDACTION_LEVEL_PUBLIC));
  g_autoptr(SegueResistanceInsights) insights = NULL;
  g_autoptr(SegueResistanceInsights) of_plant = NULL;
  g_autoptr(SegueResistanceInsights) of_public = NULL;
  const GArray *voices = NULL;

  segue_fake_plan_link (plan->fake, feedback, "rollout", plan->rollout);
  segue_fake_plan_link (plan->fake, feedback, "audience", plant);
  segue_resistance_plan_add_of (plan, night, "2026-11-16", "no-time");
  segue_resistance_plan_add_of (plan, just, "2026-10-26", NULL);
  segue_resistance_plan_add_of (plan, once, "2026-10-25", NULL);
  segue_fake_plan_set (plan->fake, segue_resistance_plan_add_of (plan, never, "2026-11-16", NULL), "origin", "anticipated");

  insights = read_all (plan);
  voices = segue_resistance_insights_get_voices (insights);
  g_assert_cmpuint (voices->len, ==, 5);
  assert_voice (voices, 0, plant, 1, 1, 3, FALSE);
  assert_voice (voices, 1, night, 1, 0, 7, FALSE);
  assert_voice (voices, 2, just, 1, 0, 28, FALSE);
  assert_voice (voices, 3, once, 0, 0, 29, TRUE);
  assert_voice (voices, 4, never, 0, 0, SEGUE_SILENCE_EVER, TRUE);

  of_plant = segue_resistance_insights_new (plan->plan, 0, segue_record_get_id (plant), plan->today);
  g_assert_cmpuint (segue_resistance_insights_get_voices (of_plant)->len, ==, 2);
  of_public = segue_resistance_insights_new (public, 0, 0, plan->today);
  g_assert_cmpuint (segue_resistance_insights_get_voices (of_public)->len, ==, 0);
  segue_training_plan_free (plan);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rules/resistance-insights/empty", test_empty);
  g_test_add_func ("/rules/resistance-insights/causes", test_causes);
  g_test_add_func ("/rules/resistance-insights/own-cause", test_own_cause);
  g_test_add_func ("/rules/resistance-insights/audience", test_audience);
  g_test_add_func ("/rules/resistance-insights/weeks", test_weeks);
  g_test_add_func ("/rules/resistance-insights/ages", test_ages);
  g_test_add_func ("/rules/resistance-insights/times", test_times);
  g_test_add_func ("/rules/resistance-insights/resistant", test_resistant);
  g_test_add_func ("/rules/resistance-insights/resistant-elsewhere", test_resistant_elsewhere);
  g_test_add_func ("/rules/resistance-insights/confidential", test_confidential);
  g_test_add_func ("/rules/resistance-insights/heard-in", test_heard_in);
  g_test_add_func ("/rules/resistance-insights/repeats", test_repeats);
  g_test_add_func ("/rules/resistance-insights/voices", test_voices);
  g_test_add_func ("/rules/resistance-insights/workarounds", test_workarounds);
  g_test_add_func ("/rules/resistance-insights/redacted", test_redacted);

  return g_test_run ();
}
