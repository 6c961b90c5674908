/* test-resistance-checks.c - what the checks of objections tell whom, and what mends it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-action.h"
#include "segue-check.h"
#include "segue-feedback.h"
#include "segue-redacted-plan.h"
#include "segue-resistance.h"
#include "segue-written-plan.h"

#include <string.h>

#define TODAY "2026-11-23"

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

static SegueRecord *
add (SegueFakePlan *plan,
     const char    *line)
{
  SegueRecord *record = segue_written_plan_add (plan, line);

  if (segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), "rollout") != SEGUE_NO_FIELD)
    segue_fake_plan_link (plan, record, "rollout", segue_written_plan_find (plan, SEGUE_RECORD_ROLLOUT, "ERP"));

  return record;
}

static SegueFakePlan *
make_plan (void)
{
  SegueFakePlan *plan = segue_fake_plan_new ();

  segue_written_plan_add (plan, "rollout name=ERP");
  segue_written_plan_add (plan, "stakeholder name=Ada Lind");
  segue_written_plan_add (plan, "audience name=Sales|headcount=5");
  segue_written_plan_add (plan, "membership stakeholder=Ada Lind|audience=Sales");

  return plan;
}

/* The codes of objections and promises among what is told, in their order. */
static char *
dup_codes (SeguePlan *plan)
{
  gboolean plan_is_for_team = SEGUE_IS_FAKE_PLAN (plan);
  g_autoptr(GPtrArray) findings = segue_checks_run (plan, day (TODAY));
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (findings, i);
      const char *code = segue_check_get_code (finding->check);
      g_autofree char *text = segue_finding_dup_text (plan, finding);

      g_test_message ("%s %s", code, text);
      if (*code == 'R')
        g_string_append_printf (codes, "%s%s", codes->len > 0 ? " " : "", code);
      g_assert_null (strstr (text, "“”"));
      g_assert_true (plan_is_for_team || strstr (text, "Too slow") == NULL);
    }

  return g_string_free (codes, FALSE);
}

/* Managers read the code of an objection and not what was said, nor that somebody gets around
 * the change; the public reads of none.
 */
static void
test_levels (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueRedactedPlan) managers = segue_redacted_plan_new (SEGUE_PLAN (plan), SEGUE_REDACTION_LEVEL_MANAGERS);
  g_autoptr(SegueRedactedPlan) everybody = segue_redacted_plan_new (SEGUE_PLAN (plan), SEGUE_REDACTION_LEVEL_PUBLIC);
  g_autofree char *team = NULL;
  g_autofree char *fewer = NULL;
  g_autofree char *none = NULL;

  add (plan, "impacted-audience in-scope=true|audience=Sales");
  add (plan, "resistance summary=Too slow|stakeholder=Ada Lind|status=new|heard-on=2026-10-01|severity=5|spread=5|approach=coercion|"
             "code=R-014|workaround=A spreadsheet");
  add (plan, "feedback text=Too slow|anonymous=true|stakeholder=Ada Lind|received-on=2026-10-01");
  add (plan, "action title=Scanner|kind=promise|owner=Ada Lind|promised-to=Ada Lind|due=2026-11-20");
  add (plan, "action title=Order it|kind=task|owner=Ada Lind|due=2026-11-20");

  team = dup_codes (SEGUE_PLAN (plan));
  g_assert_cmpstr (team, ==, "R13 R15 R01 R02 R04 R06 R08 R10 R14 R16 R12");
  fewer = dup_codes (SEGUE_PLAN (managers));
  g_assert_cmpstr (fewer, ==, "R15 R01 R02 R04 R08 R10 R16 R12");
  none = dup_codes (SEGUE_PLAN (everybody));
  g_assert_cmpstr (none, ==, "");
}

/* A promise that is confidential is told to the team alone, whoever it was given to. */
static void
test_confidential (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueRedactedPlan) managers = segue_redacted_plan_new (SEGUE_PLAN (plan), SEGUE_REDACTION_LEVEL_MANAGERS);
  g_autofree char *team = NULL;
  g_autofree char *none = NULL;

  add (plan, "action title=Scanner|kind=promise|owner=Ada Lind|due=2026-11-20|confidential=true");
  team = dup_codes (SEGUE_PLAN (plan));
  g_assert_cmpstr (team, ==, "R15");
  none = dup_codes (SEGUE_PLAN (managers));
  g_assert_cmpstr (none, ==, "");
}

static char *
dup_text (SeguePlan  *plan,
          const char *code)
{
  g_autoptr(GPtrArray) findings = segue_checks_run (plan, day (TODAY));

  for (guint i = 0; i < findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (findings, i);

      if (g_str_equal (segue_check_get_code (finding->check), code))
        return segue_finding_dup_text (plan, finding);
    }

  return NULL;
}

/* Of how many resist, what came again and who is silent, nothing may be left when what is seen is
 * taken off: that would be somebody who is confidential.
 */
static void
test_figures (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SeguePlan) managers = NULL;
  g_autofree char *shares = NULL;
  g_autofree char *shown_shares = NULL;
  g_autofree char *repeats = NULL;
  g_autofree char *shown_repeats = NULL;
  g_autofree char *silences = NULL;
  g_autofree char *shown_silences = NULL;

  segue_written_plan_add (plan, "stakeholder name=Bo Ek|confidential=true");
  segue_written_plan_add (plan, "membership stakeholder=Bo Ek|audience=Sales");
  add (plan, "impacted-audience in-scope=true|audience=Sales");
  add (plan, "resistance summary=Slow|stakeholder=Ada Lind|audience=Sales|root-cause=worse-tool|status=new|heard-on=2026-10-02");
  add (plan, "resistance summary=Ugly|stakeholder=Bo Ek|audience=Sales|root-cause=worse-tool|status=new|heard-on=2026-10-05");
  add (plan, "resistance summary=Slow|stakeholder=Ada Lind|audience=Sales|root-cause=worse-tool|status=new|heard-on=2026-10-09");
  add (plan, "resistance summary=Loud|stakeholder=Bo Ek|audience=Sales|status=new|heard-on=2026-11-20");
  managers = SEGUE_PLAN (segue_redacted_plan_new (SEGUE_PLAN (plan), SEGUE_REDACTION_LEVEL_MANAGERS));

  shares = dup_text (SEGUE_PLAN (plan), "R10");
  shown_shares = dup_text (managers, "R10");
  g_assert_cmpstr (shares, ==, "Sales: 40 % resist, 2 of 5 people.");
  g_assert_cmpstr (shown_shares, ==, "Sales: 20 % resist, 1 of 5 people.");
  repeats = dup_text (SEGUE_PLAN (plan), "R11");
  shown_repeats = dup_text (managers, "R11");
  g_assert_nonnull (strstr (repeats, "3 objections"));
  g_assert_nonnull (strstr (shown_repeats, "2 objections"));
  silences = dup_text (SEGUE_PLAN (plan), "R12");
  shown_silences = dup_text (managers, "R12");
  g_assert_null (silences);
  g_assert_nonnull (shown_silences);
}

static SegueFix *
dup_fix (SegueFakePlan *plan,
         const char    *code)
{
  g_autoptr(GPtrArray) findings = segue_checks_run (SEGUE_PLAN (plan), day (TODAY));

  for (guint i = 0; i < findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (findings, i);

      if (g_str_equal (segue_check_get_code (finding->check), code))
        return segue_finding_dup_fix (SEGUE_PLAN (plan), finding);
    }

  return NULL;
}

static void
assert_change (const SegueFix *fix,
               guint           place,
               guint           field,
               gint64          value)
{
  const SegueFixChange *change = &g_array_index (fix->changes, SegueFixChange, place);

  g_assert_cmpuint (change->field, ==, field);
  g_assert_true (change->value.is_set);
  g_assert_cmpint (change->value.slot.integer, ==, value);
}

static void
test_fixes (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *entry = add (plan, "resistance summary=Too slow|audience=Sales|status=new|heard-on=2026-11-02|target-close=2026-12-31");
  SegueRecord *feedback = add (plan, "feedback text=Nobody asked us|anonymous=true|stakeholder=Ada Lind|received-on=2026-11-20");
  g_autoptr(SegueFix) fix = dup_fix (plan, "R01");

  /* It becomes acknowledged, unless it is further than that. */
  g_assert_cmpuint (fix->changes->len, ==, 2);
  assert_change (fix, 0, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, day (TODAY));
  assert_change (fix, 1, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  g_clear_pointer (&fix, segue_fix_free);
  segue_fake_plan_set (plan, entry, "status", "in-work");
  fix = dup_fix (plan, "R01");
  g_assert_cmpuint (fix->changes->len, ==, 1);
  g_clear_pointer (&fix, segue_fix_free);

  segue_fake_plan_set (plan, entry, "status", "resolved");
  fix = dup_fix (plan, "R03");
  assert_change (fix, 0, SEGUE_RESISTANCE_TOLD_THEM_ON, day (TODAY));
  g_clear_pointer (&fix, segue_fix_free);
  segue_fake_plan_set (plan, entry, "told-them-on", TODAY);
  g_assert_null (dup_fix (plan, "R03"));

  add (plan, "action title=Scanner|kind=promise|owner=Ada Lind|due=2026-11-20|status=open");
  fix = dup_fix (plan, "R15");
  assert_change (fix, 0, SEGUE_ACTION_STATUS, SEGUE_ACTION_STATUS_DONE);
  assert_change (fix, 1, SEGUE_ACTION_DONE_ON, day (TODAY));
  g_clear_pointer (&fix, segue_fix_free);
  fix = dup_fix (plan, "R13");
  g_assert_true (g_array_index (fix->changes, SegueFixChange, 0).record == feedback);
  g_assert_cmpuint (g_array_index (fix->changes, SegueFixChange, 0).field, ==, SEGUE_FEEDBACK_STAKEHOLDER);
  g_assert_false (g_array_index (fix->changes, SegueFixChange, 0).value.is_set);
}

static char *
dup_text_of (SegueFakePlan *plan,
             const char    *code)
{
  g_autoptr(GPtrArray) findings = segue_checks_run (SEGUE_PLAN (plan), day (TODAY));

  for (guint i = 0; i < findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (findings, i);

      if (g_str_equal (segue_check_get_code (finding->check), code))
        return segue_finding_dup_text (SEGUE_PLAN (plan), finding);
    }

  g_assert_not_reached ();
}

/* Much of what somebody said does not make a sentence endless. */
static void
test_quotes (void)
{
  static const struct
  {
    const char *text;
    const char *quote;
  } rows[] = {
    { "Too slow", "“Too slow”" },
    { "Too slow\nand too late", "“Too slow…”" },
    { "äääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää", /* 81 */
      "“ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää…”" },
    { "ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää",
      "“ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan ();
      g_autofree char *text = NULL;
      SegueRecord *feedback = add (plan, "feedback text=Slow|audience=Sales|received-on=2026-10-05");

      segue_fake_plan_set (plan, feedback, "text", rows[i].text);
      text = dup_text_of (plan, "R14");
      g_test_message ("%s", text);
      g_assert_nonnull (strstr (text, rows[i].quote));
    }
}

/* It says who waits: the person, else the audiences. */
static void
test_promised_to (void)
{
  static const struct
  {
    const char *line;
    const char *text;
  } rows[] = {
    { "promised-to=Ada Lind|audiences=Sales", "“Scanner” was promised to Ada Lind for 20 Nov and is not done." },
    { "audiences=Sales", "“Scanner” was promised to Sales for 20 Nov and is not done." },
    { "pinned=true", "“Scanner” was promised for 20 Nov and is not done." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan ();
      g_autofree char *line = g_strdup_printf ("action title=Scanner|kind=promise|owner=Ada Lind|due=2026-11-20|%s", rows[i].line);
      g_autofree char *text = NULL;

      add (plan, line);
      text = dup_text_of (plan, "R15");
      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/resistance-checks/levels", test_levels);
  g_test_add_func ("/resistance-checks/confidential", test_confidential);
  g_test_add_func ("/resistance-checks/figures", test_figures);
  g_test_add_func ("/resistance-checks/fixes", test_fixes);
  g_test_add_func ("/resistance-checks/quotes", test_quotes);
  g_test_add_func ("/resistance-checks/promised-to", test_promised_to);

  return g_test_run ();
}
