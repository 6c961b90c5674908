/* test-example-resistance.c - what people of the example object to, and what is wrong with it on purpose
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "example-fixture.h"
#include "segue-approaches.h"
#include "segue-attempt.h"
#include "segue-feedback.h"
#include "segue-promises.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-insights.h"
#include "segue-settings.h"
#include "segue-thresholds.h"

static SegueRecord *
find_entry (ExampleFixture *fixture,
            const char     *code)
{
  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_RESISTANCE); i++)
    {
      SegueRecord *entry = example_get (fixture, SEGUE_RECORD_RESISTANCE, i);

      if (g_strcmp0 (segue_record_get_text (entry, SEGUE_MAIN_CODE), code) == 0)
        return entry;
    }

  g_error ("There is no entry %s", code);
}

static SegueResistanceFacts
read_facts (ExampleFixture *fixture,
            const char     *code)
{
  SegueResistanceFacts facts;

  segue_resistance_get_facts (fixture->plan, find_entry (fixture, code), fixture->today, &facts);

  return facts;
}

static void
test_numbers (ExampleFixture *fixture,
              gconstpointer   data)
{
  const struct { SegueRecordKind kind; guint least; } cases[] = {
    { SEGUE_RECORD_RESISTANCE, 28 }, { SEGUE_RECORD_ATTEMPT, 7 }, { SEGUE_RECORD_ACTION, 19 },
    { SEGUE_RECORD_FEEDBACK, 9 },    { SEGUE_RECORD_OBJECTION, 10 }, { SEGUE_RECORD_SUGGESTION, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", segue_record_kind_get_name (cases[i].kind));
      g_assert_cmpuint (example_count (fixture, cases[i].kind), >=, cases[i].least);
    }
}

/* Every value is there to be seen. */
static void
test_variety (ExampleFixture *fixture,
              gconstpointer   data)
{
  static const struct { SegueRecordKind kind; guint field; guint n; } cases[] = {
    { SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_NOT_VALID + 1 },
    { SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_INTENT, SEGUE_RESISTANCE_INTENT_OBSTRUCTION + 1 },
    { SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_FORM, SEGUE_RESISTANCE_FORM_SILENCE + 1 },
    { SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_VALID_POINT, SEGUE_RESISTANCE_VALID_UNKNOWN + 1 },
    { SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_HEARD_IN, SEGUE_HEARD_IN_EMAIL + 1 },
    { SEGUE_RECORD_ATTEMPT, SEGUE_ATTEMPT_RESULT, SEGUE_ATTEMPT_RESULT_FAILED + 1 },
    { SEGUE_RECORD_ACTION, SEGUE_ACTION_KIND, SEGUE_ACTION_KIND_DECISION + 1 },
    { SEGUE_RECORD_ACTION, SEGUE_ACTION_STATUS, SEGUE_ACTION_STATUS_CANCELLED + 1 },
    { SEGUE_RECORD_FEEDBACK, SEGUE_FEEDBACK_THEME, SEGUE_FEEDBACK_THEME_PROBLEM + 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint seen = 0;

      for (guint j = 0; j < example_count (fixture, cases[i].kind); j++)
        {
          int choice = segue_record_get_choice (example_get (fixture, cases[i].kind, j), cases[i].field);

          if (choice != SEGUE_CHOICE_NONE)
            seen |= 1u << choice;
        }
      g_test_message ("case %u: %#x", i, seen);
      if (cases[i].field == SEGUE_FEEDBACK_THEME && cases[i].kind == SEGUE_RECORD_FEEDBACK)
        seen |= 1u << SEGUE_FEEDBACK_THEME_CONCERN; /* a concern becomes an entry */
      g_assert_cmpuint (seen, ==, (1u << cases[i].n) - 1);
    }
}

/* All have a code of their own, say who it was, and are not from the future. */
static void
test_whole (ExampleFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_RESISTANCE); i++)
    {
      SegueRecord *entry = example_get (fixture, SEGUE_RECORD_RESISTANCE, i);
      const char *code = segue_record_get_text (entry, SEGUE_MAIN_CODE);
      const guint days[] = { SEGUE_RESISTANCE_ACKNOWLEDGED_ON, SEGUE_RESISTANCE_ANSWERED_ON, SEGUE_RESISTANCE_CLOSED_ON, SEGUE_RESISTANCE_TOLD_THEM_ON };
      SegueDay last = segue_record_get_day (entry, SEGUE_RESISTANCE_HEARD_ON);

      g_test_message ("%s", code);
      g_assert_true (g_hash_table_add (codes, (gpointer) code));
      g_assert_true (segue_record_is_set (entry, SEGUE_RESISTANCE_AUDIENCE));
      for (guint j = 0; j < G_N_ELEMENTS (days); j++)
        if (segue_record_is_set (entry, days[j]))
          {
            g_assert_cmpint (segue_record_get_day (entry, days[j]), >=, last);
            last = segue_record_get_day (entry, days[j]);
          }
      g_assert_cmpint (last, <=, fixture->today);
    }
}

static void
test_faults (ExampleFixture *fixture,
             gconstpointer   data)
{
  guint n_escalations = 0, n_manipulative = 0, n_untold = 0, n_unchanged = 0, n_named = 0;

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_RESISTANCE); i++)
    {
      SegueRecord *entry = example_get (fixture, SEGUE_RECORD_RESISTANCE, i);
      gboolean is_resolved = segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == SEGUE_RESISTANCE_STATUS_RESOLVED;

      n_escalations += segue_resistance_needs_escalation (fixture->plan, entry);
      n_manipulative += segue_approach_is_manipulative (segue_record_get_choice (entry, SEGUE_RESISTANCE_APPROACH));
      n_untold += is_resolved && !segue_record_is_set (entry, SEGUE_RESISTANCE_TOLD_THEM_ON);
      n_unchanged += is_resolved && segue_record_get_choice (entry, SEGUE_RESISTANCE_VALID_POINT) == SEGUE_RESISTANCE_VALID_YES &&
                     !segue_record_get_boolean (entry, SEGUE_RESISTANCE_CHANGED_SOMETHING);
    }
  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_FEEDBACK); i++)
    {
      SegueRecord *feedback = example_get (fixture, SEGUE_RECORD_FEEDBACK, i);

      n_named += segue_record_get_boolean (feedback, SEGUE_FEEDBACK_ANONYMOUS) && segue_record_is_set (feedback, SEGUE_FEEDBACK_STAKEHOLDER);
    }

  g_assert_true (segue_resistance_needs_escalation (fixture->plan, find_entry (fixture, "R-005")));
  g_assert_cmpuint (n_escalations, ==, 1);
  g_assert_cmpuint (n_manipulative, ==, 1);
  g_assert_cmpuint (n_untold, ==, 1);
  g_assert_cmpuint (n_unchanged, ==, 1);
  g_assert_cmpuint (n_named, ==, 1);
}

static void
test_clocks (ExampleFixture *fixture,
             gconstpointer   data)
{
  int limit = (int) segue_thresholds_read_setting (fixture->plan, SEGUE_SETTINGS_WORKAROUND_DAYS);
  SegueResistanceFacts facts = read_facts (fixture, "R-006");

  g_assert_true (facts.is_late);
  g_assert_cmpint (facts.next, ==, SEGUE_RESISTANCE_STEP_ACKNOWLEDGED);
  g_assert_cmpuint (facts.priority, ==, 20);
  g_assert_false (segue_record_is_set (find_entry (fixture, "R-006"), SEGUE_RESISTANCE_OWNER));

  facts = read_facts (fixture, "R-010");
  g_assert_cmpint (facts.workaround_age, >, limit + 5);
  g_assert_cmpuint (facts.marks[SEGUE_RESISTANCE_STEP_ANSWERED].late, >, 0);
  g_assert_cmpint (read_facts (fixture, "R-012").workaround_age, <, limit);

  /* What is still in time is so on any day of the week. */
  g_assert_false (read_facts (fixture, "R-013").is_late);
  g_assert_false (read_facts (fixture, "R-014").is_late);
  g_assert_false (read_facts (fixture, "R-021").is_late);
  g_assert_true (read_facts (fixture, "R-022").is_anticipated);
}

static void
test_insights (ExampleFixture *fixture,
               gconstpointer   data)
{
  gint64 rollout = segue_record_get_id (example_find (fixture, SEGUE_RECORD_ROLLOUT, EXAMPLE_ERP));
  g_autoptr(SegueResistanceInsights) insights = segue_resistance_insights_new (fixture->plan, rollout, 0, fixture->today);
  const GArray *repeats = segue_resistance_insights_get_repeats (insights);
  gboolean is_left_out_again = FALSE;

  for (guint i = 0; i < repeats->len; i++)
    is_left_out_again |= g_array_index (repeats, SegueRepeat, i).cause == SEGUE_RESISTANCE_CAUSE_LEFT_OUT;
  g_assert_true (is_left_out_again);
  g_assert_cmpuint (segue_resistance_insights_get_n_signals (insights), ==, 2);
  g_assert_cmpuint (segue_resistance_insights_get_workarounds (insights)->len, ==, 2);
  g_assert_cmpuint (segue_resistance_insights_get_weeks (insights)->len, >=, 12);
  g_assert_cmpint (segue_resistance_insights_get_replied (insights), >, 30);
  g_assert_cmpint (segue_resistance_insights_get_replied (insights), <, 100);
  g_assert_cmpuint (segue_resistance_insights_get_heard_in (insights, SEGUE_HEARD_IN_CORRIDOR), >=, 2);
}

/* Most promises are kept, some are not. */
static void
test_promises (ExampleFixture *fixture,
               gconstpointer   data)
{
  SegueKept kept = segue_promises_sum_up (fixture->plan, 0, fixture->today);

  g_assert_cmpuint (kept.done, ==, 5);
  g_assert_cmpuint (kept.overdue, >=, 2);
  g_assert_cmpuint (kept.open, >, kept.overdue);
  g_assert_cmpint (kept.percent, >, 30);
  g_assert_cmpint (kept.percent, <, 90);
  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_ACTION); i++)
    g_assert_true (segue_record_is_set (example_get (fixture, SEGUE_RECORD_ACTION, i), SEGUE_ACTION_DUE));
}

/* The story holds on any day of the week. */
static void
test_week (void)
{
  for (SegueDay i = 1; i < 7; i++)
    {
      ExampleFixture fixture = { 0 };

      g_test_message ("%d days later", i);
      example_fixture_fill (&fixture, EXAMPLE_TODAY + i);
      test_whole (&fixture, NULL);
      test_faults (&fixture, NULL);
      test_clocks (&fixture, NULL);
      test_insights (&fixture, NULL);
      test_promises (&fixture, NULL);
      example_tear_down (&fixture, NULL);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(PATH, FUNC) g_test_add (PATH, ExampleFixture, NULL, example_set_up, FUNC, example_tear_down)
  ADD ("/import/example-resistance/numbers", test_numbers);
  ADD ("/import/example-resistance/variety", test_variety);
  ADD ("/import/example-resistance/whole", test_whole);
  ADD ("/import/example-resistance/faults", test_faults);
  ADD ("/import/example-resistance/clocks", test_clocks);
  ADD ("/import/example-resistance/insights", test_insights);
  ADD ("/import/example-resistance/promises", test_promises);
  g_test_add_func ("/import/example-resistance/week", test_week);

  return g_test_run ();
}
