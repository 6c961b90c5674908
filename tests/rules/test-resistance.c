/* test-resistance.c - clocks, priority and the flow of resistance entries (DOMAIN c 14)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-approaches.h"
#include "segue-redacted-plan.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-flow.h"
#include "segue-resistance-plan.h"
#include "segue-suggestion.h"

#include <time.h>

static SegueResistanceFacts
read_facts (SegueTrainingPlan *self,
            SegueRecord       *entry,
            const char        *today)
{
  SegueResistanceFacts facts;

  segue_resistance_get_facts (self->plan, entry, segue_training_plan_day (today), &facts);

  return facts;
}

static void
assert_clock (SegueTrainingPlan *self,
              SegueRecord       *entry,
              const char        *today,
              const char        *expected)
{
  SegueResistanceFacts facts = read_facts (self, entry, today);
  g_autofree char *clock = segue_resistance_dup_clock (&facts, segue_training_plan_day (today));

  g_assert_cmpstr (clock, ==, expected);
}

static void
test_priority (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "new");
  const struct { const char *severity, *spread; guint priority; } cases[] = {
    { "1", "1", 1 }, { "4", "5", 20 }, { "5", "5", 25 }, { NULL, "5", 0 }, { "5", NULL, 0 }, { NULL, NULL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      segue_fake_plan_set (plan->fake, entry, "severity", cases[i].severity);
      segue_fake_plan_set (plan->fake, entry, "spread", cases[i].spread);
      g_assert_cmpuint (segue_resistance_get_priority (entry), ==, cases[i].priority);
      g_assert_cmpuint (read_facts (plan, entry, "2026-11-23").priority, ==, cases[i].priority);
    }
  segue_training_plan_free (plan);
}

/* Five working days to acknowledge, and the week-end is none of them. */
static void
test_reply (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  const struct { const char *heard, *today; const char *clock; guint late; } cases[] = {
    { "2026-11-13", "2026-11-13", "Reply in 7 days", 0 },  /* a Friday */
    { "2026-11-13", "2026-11-19", "Reply in 1 day", 0 },
    { "2026-11-13", "2026-11-20", "Reply due today", 0 },
    { "2026-11-13", "2026-11-21", "Reply due", 0 },        /* Saturday and Sunday are not late */
    { "2026-11-13", "2026-11-22", "Reply due", 0 },
    { "2026-11-13", "2026-11-23", "Reply 1 day late", 1 },
    { "2026-11-13", "2026-11-24", "Reply 2 days late", 2 },
    { "2026-11-14", "2026-11-20", "Reply due today", 0 },  /* heard on a Saturday */
    { "2026-11-15", "2026-11-20", "Reply due today", 0 },
    { "2026-11-16", "2026-11-23", "Reply due today", 0 },
    { "2026-11-16", "2026-12-01", "Reply 6 days late", 6 }, /* the answer is late too, and comes after */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueRecord *entry = segue_resistance_plan_add (plan, cases[i].heard, "new");
      SegueResistanceFacts facts = read_facts (plan, entry, cases[i].today);

      g_test_message ("heard %s, seen %s", cases[i].heard, cases[i].today);
      assert_clock (plan, entry, cases[i].today, cases[i].clock);
      g_assert_cmpint (facts.next, ==, SEGUE_RESISTANCE_STEP_ACKNOWLEDGED);
      g_assert_cmpuint (facts.marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED].late, ==, cases[i].late);
      g_assert_cmpint (facts.is_late, ==, cases[i].late > 0);
      g_assert_cmpint (facts.response, ==, -1);
    }
  segue_training_plan_free (plan);
}

/* The working days are those of the audience, and the settings say how many. */
static void
test_reply_of_audience (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", NULL, "80");
  SegueRecord *day = segue_training_plan_add_audience (plan, "Day shift", NULL, "80");
  SegueRecord *of_night = segue_resistance_plan_add_of (plan, night, "2026-11-13", NULL);
  SegueRecord *of_day = segue_resistance_plan_add_of (plan, day, "2026-11-13", NULL);
  SegueRecord *window = segue_fake_plan_add (plan->fake, SEGUE_RECORD_WINDOW, "name", "Repentance", "kind", "holiday",
                                             "date", "2026-11-18", "end-date", "2026-11-19", NULL);

  segue_fake_plan_link (plan->fake, window, "audiences", night);
  assert_clock (plan, of_day, "2026-11-23", "Reply 1 day late");
  assert_clock (plan, of_night, "2026-11-23", "Reply in 1 day");

  segue_fake_plan_add (plan->fake, SEGUE_RECORD_WORKSPACE, "response-days", "1", "close-days", "3", "works-saturday", "true", NULL);
  assert_clock (plan, of_day, "2026-11-14", "Reply due today");
  assert_clock (plan, of_day, "2026-11-16", "Reply 1 day late");
  g_assert_cmpint (read_facts (plan, of_day, "2026-11-14").marks[SEGUE_RESISTANCE_STEP_ANSWERED].due, ==, segue_training_plan_day ("2026-11-16"));
  segue_training_plan_free (plan);
}

static void
test_answer (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-09", "in-work");
  SegueResistanceFacts facts;

  segue_fake_plan_set (plan->fake, entry, "acknowledged-on", "2026-11-11");
  assert_clock (plan, entry, "2026-11-22", "Answer in 1 day");
  assert_clock (plan, entry, "2026-11-23", "Answer due today");
  assert_clock (plan, entry, "2026-11-24", "Answer 1 day late");
  assert_clock (plan, entry, "2026-11-28", "Answer 5 days late"); /* calendar days: over a week-end too */
  segue_fake_plan_set (plan->fake, entry, "target-close", "2026-11-28");
  assert_clock (plan, entry, "2026-11-28", "Answer due today");

  facts = read_facts (plan, entry, "2026-11-30");
  g_assert_true (facts.is_late);
  g_assert_cmpint (facts.next, ==, SEGUE_RESISTANCE_STEP_ANSWERED);
  g_assert_cmpint (facts.response, ==, 2);
  g_assert_cmpint (facts.age, ==, 21);
  g_assert_cmpint (facts.resolution, ==, -1);

  /* What was answered too late stays so, and is late no more. */
  segue_fake_plan_set (plan->fake, entry, "answered-on", "2026-11-30");
  facts = read_facts (plan, entry, "2026-12-20");
  g_assert_cmpuint (facts.marks[SEGUE_RESISTANCE_STEP_ANSWERED].late, ==, 2);
  g_assert_false (facts.is_late);
  assert_clock (plan, entry, "2026-12-20", "Answered 30 Nov");

  segue_fake_plan_set (plan->fake, entry, "status", "resolved");
  segue_fake_plan_set (plan->fake, entry, "closed-on", "2026-12-01");
  facts = read_facts (plan, entry, "2026-12-20");
  g_assert_cmpint (facts.age, ==, 22);
  g_assert_cmpint (facts.resolution, ==, 16);
  g_assert_cmpint (facts.next, ==, SEGUE_RESISTANCE_STEP_TOLD);
  assert_clock (plan, entry, "2026-12-20", "Not told yet");
  segue_fake_plan_set (plan->fake, entry, "told-them-on", "2026-12-02");
  assert_clock (plan, entry, "2026-12-20", "Told them 2 Dec");
  g_assert_cmpint (read_facts (plan, entry, "2026-12-20").next, ==, SEGUE_N_RESISTANCE_STEPS);
  segue_training_plan_free (plan);
}

/* An answer that is late before the reply is due is late all the same. */
static void
test_answer_before_reply (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-20", "new");

  segue_fake_plan_set (plan->fake, entry, "target-close", "2026-11-21");
  assert_clock (plan, entry, "2026-11-23", "Answer 2 days late");
  g_assert_true (read_facts (plan, entry, "2026-11-23").is_late);

  /* And an answer is a reply. */
  segue_fake_plan_set (plan->fake, entry, "answered-on", "2026-11-24");
  g_assert_cmpint (read_facts (plan, entry, "2026-11-30").response, ==, 2);
  g_assert_cmpint (read_facts (plan, entry, "2026-11-30").next, ==, SEGUE_RESISTANCE_STEP_TOLD);
  segue_training_plan_free (plan);
}

static void
test_no_clock (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *signal = segue_resistance_plan_add (plan, "2026-09-01", "signal");
  SegueRecord *anticipated = segue_resistance_plan_add (plan, "2026-09-01", "new");
  SegueRecord *not_valid = segue_resistance_plan_add (plan, "2026-09-01", "not-valid");
  SegueResistanceFacts facts;

  segue_fake_plan_set (plan->fake, anticipated, "origin", "anticipated");
  assert_clock (plan, signal, "2026-11-23", "Noticed 83 days ago");
  assert_clock (plan, signal, "2026-09-02", "Noticed 1 day ago");
  assert_clock (plan, signal, "2026-09-01", "Noticed today");
  assert_clock (plan, anticipated, "2026-11-23", "Expected");
  assert_clock (plan, not_valid, "2026-11-23", "Closed");

  facts = read_facts (plan, signal, "2026-11-23");
  g_assert_true (facts.is_open && !facts.is_late && !facts.is_anticipated);
  facts = read_facts (plan, anticipated, "2026-11-23");
  g_assert_true (facts.is_open && !facts.is_late && facts.is_anticipated);
  g_assert_cmpint (facts.next, ==, SEGUE_RESISTANCE_STEP_HEARD);
  facts = read_facts (plan, not_valid, "2026-11-23");
  g_assert_true (!facts.is_open && !facts.is_late);
  g_assert_cmpint (facts.next, ==, SEGUE_N_RESISTANCE_STEPS);
  g_assert_cmpint (facts.age, ==, 0); /* nobody wrote down when it was closed */
  segue_training_plan_free (plan);
}

/* Days that contradict each other come out of other programs. */
static void
test_wrong_days (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-20", "resolved");
  SegueResistanceFacts facts;

  segue_fake_plan_set (plan->fake, entry, "acknowledged-on", "2026-11-16");
  segue_fake_plan_set (plan->fake, entry, "closed-on", "2026-11-10");
  facts = read_facts (plan, entry, "2026-11-23");
  g_assert_cmpint (facts.response, ==, 0);
  g_assert_cmpint (facts.resolution, ==, 0);
  g_assert_cmpint (facts.age, ==, 0);

  entry = segue_resistance_plan_add (plan, "2026-12-20", "new");
  facts = read_facts (plan, entry, "2026-11-23");
  g_assert_cmpint (facts.age, ==, 0);
  g_assert_false (facts.is_late);
  segue_training_plan_free (plan);
}

static void
test_workaround (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-10-14", "resolved");
  const struct { const char *text, *since, *ended; int age; } cases[] = {
    { NULL, NULL, NULL, -1 },
    { "A spreadsheet", NULL, NULL, 40 },          /* since it was heard */
    { "A spreadsheet", "2026-10-24", NULL, 30 },
    { NULL, "2026-10-24", NULL, 30 },
    { "A spreadsheet", "2026-11-23", NULL, 0 },
    { "A spreadsheet", "2026-11-24", NULL, -1 },  /* not yet */
    { "A spreadsheet", NULL, "2026-11-23", -1 },
    { "A spreadsheet", NULL, "2026-11-24", 40 },  /* it ends tomorrow */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %u", i);
      segue_fake_plan_set (plan->fake, entry, "workaround", cases[i].text);
      segue_fake_plan_set (plan->fake, entry, "workaround-since", cases[i].since);
      segue_fake_plan_set (plan->fake, entry, "workaround-ended", cases[i].ended);
      g_assert_cmpint (read_facts (plan, entry, "2026-11-23").workaround_age, ==, cases[i].age);
    }
  segue_training_plan_free (plan);
}

static void
test_who (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *night = segue_training_plan_add_audience (plan, "Night shift", NULL, "80");
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "new");
  g_autoptr(SegueRedactedPlan) managers = NULL;
  g_autofree char *nobody = segue_resistance_dup_who (plan->plan, entry);
  g_autofree char *audience = NULL;
  g_autofree char *person = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *title = NULL;
  g_autofree char *other = NULL;
  SegueRecord *of_managers = NULL;
  SegueRecord *plain = segue_resistance_plan_add (plan, "2026-11-16", "new");

  segue_fake_plan_link (plan->fake, entry, "audience", night);
  audience = segue_resistance_dup_who (plan->plan, entry);
  segue_fake_plan_link (plan->fake, entry, "stakeholder", segue_training_plan_add_person (plan, "Yusuf Krantz", night));
  person = segue_resistance_dup_who (plan->plan, entry);
  g_assert_cmpstr (nobody, ==, "Nobody named");
  g_assert_cmpstr (audience, ==, "Night shift");
  g_assert_cmpstr (person, ==, "Yusuf Krantz");

  /* Managers see who, and the code in place of what was said. */
  segue_fake_plan_set (plan->fake, entry, "code", "R-014");
  segue_fake_plan_set (plan->fake, plain, "summary", "They lie to us.");
  managers = segue_redacted_plan_new (plan->plan, SEGUE_REDACTION_LEVEL_MANAGERS);
  g_assert_true (segue_plan_shows_kind (SEGUE_PLAN (managers), SEGUE_RECORD_RESISTANCE));
  of_managers = segue_plan_find (SEGUE_PLAN (managers), SEGUE_RECORD_RESISTANCE, segue_record_get_id (entry));
  shown = segue_resistance_dup_who (SEGUE_PLAN (managers), of_managers);
  title = segue_plan_dup_title (SEGUE_PLAN (managers), of_managers);
  other = segue_plan_dup_title (SEGUE_PLAN (managers), segue_plan_find (SEGUE_PLAN (managers), SEGUE_RECORD_RESISTANCE, segue_record_get_id (plain)));
  g_assert_cmpstr (shown, ==, "Yusuf Krantz");
  g_assert_cmpstr (title, ==, "R-014");
  g_assert_cmpstr (other, ==, "Resistance entry 2");
  g_clear_object (&managers);

  managers = segue_redacted_plan_new (plan->plan, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_assert_false (segue_plan_shows_kind (SEGUE_PLAN (managers), SEGUE_RECORD_RESISTANCE));
  g_assert_null (segue_plan_find (SEGUE_PLAN (managers), SEGUE_RECORD_RESISTANCE, segue_record_get_id (entry)));
  g_clear_object (&managers);
  segue_training_plan_free (plan);
}

/* The change of @field, or NULL. */
static const SegueResistanceChange *
find_change (GArray *changes,
             guint   field)
{
  for (guint i = 0; i < changes->len; i++)
    if (g_array_index (changes, SegueResistanceChange, i).field == field)
      return &g_array_index (changes, SegueResistanceChange, i);

  return NULL;
}

static void
test_flow (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  const struct { SegueResistanceStatus status; guint fields[4]; } cases[] = {
    { SEGUE_RESISTANCE_STATUS_SIGNAL, { 0 } },
    { SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED, { SEGUE_RESISTANCE_ACKNOWLEDGED_ON } },
    { SEGUE_RESISTANCE_STATUS_IN_WORK, { 0 } },
    { SEGUE_RESISTANCE_STATUS_WAITING, { 0 } },
    { SEGUE_RESISTANCE_STATUS_RESOLVED, { SEGUE_RESISTANCE_ACKNOWLEDGED_ON, SEGUE_RESISTANCE_ANSWERED_ON, SEGUE_RESISTANCE_CLOSED_ON } },
    { SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK, { SEGUE_RESISTANCE_CLOSED_ON } },
    { SEGUE_RESISTANCE_STATUS_ESCALATED, { SEGUE_RESISTANCE_ESCALATED_ON } },
    { SEGUE_RESISTANCE_STATUS_NOT_VALID, { SEGUE_RESISTANCE_CLOSED_ON } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "new");
      g_autoptr(GArray) changes = segue_resistance_dup_changes (entry, cases[i].status, plan->today);
      guint n = 1;

      g_test_message ("status %d", cases[i].status);
      g_assert_cmpint (find_change (changes, SEGUE_RESISTANCE_STATUS)->value, ==, cases[i].status);
      for (guint j = 0; cases[i].fields[j] != 0; j++, n++)
        {
          const SegueResistanceChange *change = find_change (changes, cases[i].fields[j]);

          g_assert_nonnull (change);
          g_assert_true (change->is_set);
          g_assert_cmpint (change->value, ==, plan->today);
        }
      g_assert_cmpuint (changes->len, ==, n);
    }
  segue_training_plan_free (plan);
}

static void
test_flow_keeps (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "acknowledged");
  g_autoptr(GArray) none = segue_resistance_dup_changes (entry, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED, plan->today);
  g_autoptr(GArray) resolved = NULL;
  g_autoptr(GArray) again = NULL;
  g_autoptr(GArray) new = NULL;

  g_assert_cmpuint (none->len, ==, 0);

  segue_fake_plan_set (plan->fake, entry, "acknowledged-on", "2026-11-17");
  resolved = segue_resistance_dup_changes (entry, SEGUE_RESISTANCE_STATUS_RESOLVED, plan->today);
  g_assert_null (find_change (resolved, SEGUE_RESISTANCE_ACKNOWLEDGED_ON));
  g_assert_nonnull (find_change (resolved, SEGUE_RESISTANCE_ANSWERED_ON));

  segue_fake_plan_set (plan->fake, entry, "status", "resolved");
  segue_fake_plan_set (plan->fake, entry, "answered-on", "2026-11-18");
  segue_fake_plan_set (plan->fake, entry, "closed-on", "2026-11-19");
  segue_fake_plan_set (plan->fake, entry, "told-them-on", "2026-11-20");
  again = segue_resistance_dup_changes (entry, SEGUE_RESISTANCE_STATUS_IN_WORK, plan->today);
  g_assert_false (find_change (again, SEGUE_RESISTANCE_ANSWERED_ON)->is_set);
  g_assert_false (find_change (again, SEGUE_RESISTANCE_CLOSED_ON)->is_set);
  g_assert_false (find_change (again, SEGUE_RESISTANCE_TOLD_THEM_ON)->is_set);
  g_assert_cmpuint (again->len, ==, 4);

  new = segue_resistance_dup_changes (entry, SEGUE_RESISTANCE_STATUS_NEW, plan->today);
  g_assert_false (find_change (new, SEGUE_RESISTANCE_ACKNOWLEDGED_ON)->is_set);
  segue_training_plan_free (plan);
}

static void
test_refusal (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "in-work");
  const char *answers[] = { "facts", "options", "outcome" };

  g_assert_false (segue_resistance_has_answer (entry));
  g_assert_true (g_str_has_prefix (segue_resistance_get_refusal (entry, SEGUE_RESISTANCE_STATUS_RESOLVED), "An entry cannot be resolved"));
  g_assert_null (segue_resistance_get_refusal (entry, SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK));
  g_assert_null (segue_resistance_get_refusal (entry, SEGUE_RESISTANCE_STATUS_NOT_VALID));

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      segue_fake_plan_set (plan->fake, entry, answers[i], "The roster is fixed for six weeks.");
      g_assert_true (segue_resistance_has_answer (entry));
      g_assert_null (segue_resistance_get_refusal (entry, SEGUE_RESISTANCE_STATUS_RESOLVED));
      segue_fake_plan_set (plan->fake, entry, answers[i], NULL);
    }
  segue_training_plan_free (plan);
}

static const SegueApproach *
peek_approach (GPtrArray *found,
               guint      i)
{
  g_assert_cmpuint (i, <, found->len);
  return g_ptr_array_index (found, i);
}

static void
test_approaches (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "in-work");
  GPtrArray *found = segue_approaches_find (plan->plan, entry);

  /* Nobody said why yet: it is taken for uncertainty rather than for defiance. */
  g_assert_cmpuint (found->len, ==, 3);
  g_assert_cmpint (peek_approach (found, 0)->approach, ==, SEGUE_RESISTANCE_APPROACH_EDUCATION);
  g_assert_true (g_str_has_prefix (peek_approach (found, 0)->reason, "The barrier is not known"));
  g_ptr_array_unref (found);

  /* The barrier follows from the cause. */
  segue_fake_plan_set (plan->fake, entry, "root-cause", "no-time");
  segue_fake_plan_set (plan->fake, entry, "valid-point", "yes");
  segue_fake_plan_set (plan->fake, entry, "approach", "facilitation");
  segue_resistance_plan_add_attempt (plan, entry, "facilitation", "failed");
  segue_resistance_plan_add_attempt (plan, entry, "facilitation", "worked");
  found = segue_approaches_find (plan->plan, entry);
  g_assert_cmpuint (found->len, ==, 4);
  g_assert_cmpint (peek_approach (found, 0)->approach, ==, SEGUE_RESISTANCE_APPROACH_FIX_THE_CHANGE);
  g_assert_cmpstr (peek_approach (found, 0)->reason, ==, "The point is valid");
  g_assert_cmpstr (peek_approach (found, 1)->reason, ==, "Barrier: Ability");
  g_assert_true (peek_approach (found, 1)->is_chosen);
  g_assert_cmpuint (peek_approach (found, 1)->tried, ==, 2);
  g_assert_cmpuint (peek_approach (found, 1)->failed, ==, 1);
  g_assert_null (peek_approach (found, 1)->suggestion);
  g_assert_false (peek_approach (found, 0)->is_chosen);
  g_ptr_array_unref (found);
  segue_training_plan_free (plan);
}

static void
test_suggestions (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "in-work");
  SegueRecord *general = segue_fake_plan_add (plan->fake, SEGUE_RECORD_SUGGESTION, "approach", "participation", "text", "Ask them", NULL);
  SegueRecord *cause = segue_fake_plan_add (plan->fake, SEGUE_RECORD_SUGGESTION, "approach", "negotiation", "text", "Free an hour a week",
                                            "barrier", "ability", "root-cause", "no-time", NULL);
  GPtrArray *found = NULL;

  segue_fake_plan_set (plan->fake, entry, "barrier", "ability");
  segue_fake_plan_set (plan->fake, entry, "root-cause", "no-time");
  found = segue_approaches_find (plan->plan, entry);
  g_assert_cmpuint (found->len, ==, 5); /* the cause's, three that are built in, the general one */
  g_assert_true (peek_approach (found, 0)->suggestion == cause);
  g_assert_cmpstr (peek_approach (found, 0)->reason, ==, "Root cause: No time");
  g_assert_null (peek_approach (found, 1)->suggestion);
  g_assert_true (peek_approach (found, 4)->suggestion == general);
  g_ptr_array_unref (found);

  /* What the workspace says of a barrier takes the place of what is built in. */
  segue_fake_plan_add (plan->fake, SEGUE_RECORD_SUGGESTION, "approach", "facilitation", "text", "Second screens", "barrier", "ability", NULL);
  found = segue_approaches_find (plan->plan, entry);
  g_assert_cmpuint (found->len, ==, 3);
  g_assert_cmpstr (peek_approach (found, 1)->text, ==, "Second screens");
  g_ptr_array_unref (found);

  found = segue_approaches_dup_built_in ();
  for (guint i = 0; i < found->len; i++)
    {
      SegueRecord *suggestion = g_ptr_array_index (found, i);

      g_assert_true (segue_record_is_set (suggestion, SEGUE_SUGGESTION_BARRIER));
      g_assert_true (segue_record_is_set (suggestion, SEGUE_SUGGESTION_TEXT));
      g_assert_false (segue_approach_is_manipulative (segue_record_get_choice (suggestion, SEGUE_SUGGESTION_APPROACH)));
    }
  g_assert_cmpuint (found->len, >=, 15);
  g_ptr_array_unref (found);
  segue_training_plan_free (plan);
}

static void
test_drawbacks (void)
{
  for (int approach = 0; approach <= SEGUE_RESISTANCE_APPROACH_ESCALATE; approach++)
    {
      gboolean is_red = approach == SEGUE_RESISTANCE_APPROACH_MANIPULATION || approach == SEGUE_RESISTANCE_APPROACH_COERCION;

      g_assert_cmpint (segue_approach_is_manipulative (approach), ==, is_red);
      g_assert_cmpint (segue_approach_get_drawback (approach) != NULL, ==, is_red);
      g_assert_cmpint (strlen (segue_approach_get_use_when (approach)), >, 10);
    }
  g_assert_cmpstr (segue_approach_get_use_when (SEGUE_CHOICE_NONE), ==, "");
}

/* Chronic obstruction and two approaches that did not work: neither alone is enough. */
static void
test_escalation (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueRecord *entry = segue_resistance_plan_add (plan, "2026-11-16", "in-work");
  GPtrArray *found = NULL;

  segue_fake_plan_set (plan->fake, entry, "intent", "obstruction");
  segue_resistance_plan_add_attempt (plan, entry, "education", "failed");
  segue_resistance_plan_add_attempt (plan, entry, "education", "failed");
  segue_resistance_plan_add_attempt (plan, entry, "participation", "partly");
  g_assert_false (segue_resistance_needs_escalation (plan->plan, entry));

  segue_resistance_plan_add_attempt (plan, entry, "negotiation", "failed");
  g_assert_true (segue_resistance_needs_escalation (plan->plan, entry));
  found = segue_approaches_find (plan->plan, entry);
  g_assert_cmpint (peek_approach (found, 0)->approach, ==, SEGUE_RESISTANCE_APPROACH_ESCALATE);
  g_ptr_array_unref (found);

  segue_fake_plan_set (plan->fake, entry, "intent", "destructive");
  g_assert_false (segue_resistance_needs_escalation (plan->plan, entry));
  segue_fake_plan_set (plan->fake, entry, "intent", "obstruction");
  segue_fake_plan_set (plan->fake, entry, "status", "accepted-risk");
  g_assert_false (segue_resistance_needs_escalation (plan->plan, entry));
  segue_training_plan_free (plan);
}

static SegueDay
today_in (const char *zone)
{
  g_setenv ("TZ", zone, TRUE);
  tzset ();

  return segue_today ();
}

/* A clock counts days where the workstation stands: at one moment it is another day on the other
 * side of the date line, and what is late there is not late here yet.
 */
static void
test_zones (void)
{
  SegueTrainingPlan *plan = segue_training_plan_new ();
  SegueDay west, east;
  SegueRecord *entry;
  SegueResistanceFacts facts;

  g_unsetenv ("SEGUE_TODAY");
  west = today_in ("<-12>12");
  east = today_in ("<+14>-14");
  g_assert_cmpint (east - west, >=, 1);
  g_assert_cmpint (east - west, <=, 2);

  entry = segue_resistance_plan_add (plan, "2026-11-16", "acknowledged");
  segue_record_set_integer (entry, SEGUE_RESISTANCE_TARGET_CLOSE, west);
  segue_resistance_get_facts (plan->plan, entry, west, &facts);
  g_assert_cmpuint (facts.marks[SEGUE_RESISTANCE_STEP_ANSWERED].late, ==, 0);
  segue_resistance_get_facts (plan->plan, entry, east, &facts);
  g_assert_cmpuint (facts.marks[SEGUE_RESISTANCE_STEP_ANSWERED].late, ==, (guint) (east - west));

  today_in ("UTC");
  segue_training_plan_free (plan);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rules/resistance/priority", test_priority);
  g_test_add_func ("/rules/resistance/reply", test_reply);
  g_test_add_func ("/rules/resistance/reply-of-audience", test_reply_of_audience);
  g_test_add_func ("/rules/resistance/answer", test_answer);
  g_test_add_func ("/rules/resistance/answer-before-reply", test_answer_before_reply);
  g_test_add_func ("/rules/resistance/no-clock", test_no_clock);
  g_test_add_func ("/rules/resistance/wrong-days", test_wrong_days);
  g_test_add_func ("/rules/resistance/workaround", test_workaround);
  g_test_add_func ("/rules/resistance/who", test_who);
  g_test_add_func ("/rules/resistance/flow", test_flow);
  g_test_add_func ("/rules/resistance/flow-keeps", test_flow_keeps);
  g_test_add_func ("/rules/resistance/refusal", test_refusal);
  g_test_add_func ("/rules/resistance/approaches", test_approaches);
  g_test_add_func ("/rules/resistance/suggestions", test_suggestions);
  g_test_add_func ("/rules/resistance/drawbacks", test_drawbacks);
  g_test_add_func ("/rules/resistance/escalation", test_escalation);
  g_test_add_func ("/rules/resistance/zones", test_zones);

  return g_test_run ();
}
