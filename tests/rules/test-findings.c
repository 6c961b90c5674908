/* test-findings.c - findings that are accepted, mended, hidden from some, and of which rollout
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-check.h"
#include "segue-communication.h"
#include "segue-faq.h"
#include "segue-message-use.h"
#include "segue-redacted-plan.h"
#include "segue-stakeholder.h"
#include "segue-written-plan.h"

#include <string.h>

typedef struct
{
  SegueFakePlan *plan;
  GPtrArray     *findings;
} Fixture;

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

/* A mail of Ada's, the sponsor, due in a freeze, with jargon and an old wording. */
static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  static const char *const lines[] = {
    "stakeholder name=Ada Lind",
    "rollout name=ERP|sponsor=Ada Lind",
    "rollout name=SSO",
    "audience name=Finance|manager=Ada Lind",
    "impacted-audience in-scope=true|audience=Finance|rollout=ERP",
    "milestone title=Go-live|role=go-live|date=2026-12-01|rollout=ERP",
    "window name=Year-end|kind=freeze|severity=forbid|date=2026-11-24|end-date=2026-11-26",
    "term technical=SSO|plain=one password",
    "message title=Reason|wording=Because|kind=business-reason|version=3|rollout=ERP",
    "communication title=Mail|rollout=ERP|date=2026-11-25|sender-role=project-lead|body=Use SSO now|audiences=Finance",
    "message-use communication=Mail|message=Reason|version=1",
    "faq question=Why|rollout=ERP",
  };

  self->plan = segue_fake_plan_new ();
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    segue_written_plan_add (self->plan, lines[i]);
}

static void
run (Fixture   *self,
     SeguePlan *plan)
{
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  self->findings = segue_checks_run (plan, day ("2026-11-23"));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_object_unref (self->plan);
}

static SegueFinding *
find (Fixture    *self,
      const char *code)
{
  for (guint i = 0; i < self->findings->len; i++)
    {
      SegueFinding *finding = g_ptr_array_index (self->findings, i);

      if (g_str_equal (segue_check_get_code (finding->check), code))
        return finding;
    }

  return NULL;
}

static SegueFixChange *
find_change (SegueFix *fix,
             guint     field)
{
  for (guint i = 0; i < fix->changes->len; i++)
    if (g_array_index (fix->changes, SegueFixChange, i).field == field)
      return &g_array_index (fix->changes, SegueFixChange, i);

  return NULL;
}

/* Errors, then warnings, then notes; each by code. */
static void
test_order (Fixture       *self,
            gconstpointer  data)
{
  run (self, SEGUE_PLAN (self->plan));
  g_assert_nonnull (find (self, "C09"));
  g_assert_nonnull (find (self, "C19"));
  for (guint i = 1; i < self->findings->len; i++)
    {
      const SegueFinding *one = g_ptr_array_index (self->findings, i - 1);
      const SegueFinding *two = g_ptr_array_index (self->findings, i);

      g_assert_cmpint (segue_check_get_severity (one->check), <=, segue_check_get_severity (two->check));
      if (segue_check_get_severity (one->check) == segue_check_get_severity (two->check))
        g_assert_cmpstr (segue_check_get_code (one->check), <=, segue_check_get_code (two->check));
    }
}

/* The key stays the same while only words and other fields change, and goes with the day. */
static void
test_accept (Fixture       *self,
             gconstpointer  data)
{
  SegueRecord *mail = segue_written_plan_find (self->plan, SEGUE_RECORD_COMMUNICATION, "Mail");
  SegueRecord *acceptance = NULL;
  g_autofree char *subject = NULL;

  run (self, SEGUE_PLAN (self->plan));
  subject = segue_finding_dup_subject (SEGUE_PLAN (self->plan), find (self, "C09"));
  acceptance = segue_fake_plan_add (self->plan, SEGUE_RECORD_ACCEPTANCE, "code", "C09", "subject", subject,
                                    "reason", "agreed", NULL);
  segue_fake_plan_add (self->plan, SEGUE_RECORD_ACCEPTANCE, "code", "C20", "subject", "of something that is gone",
                       "reason", "agreed", NULL);

  run (self, SEGUE_PLAN (self->plan));
  g_assert_true (find (self, "C09")->acceptance == acceptance);
  g_assert_null (find (self, "C20")->acceptance);

  segue_fake_plan_set (self->plan, mail, "title", "Letter");
  run (self, SEGUE_PLAN (self->plan));
  g_assert_true (find (self, "C09")->acceptance == acceptance);

  segue_fake_plan_set (self->plan, mail, "date", "2026-11-26");
  run (self, SEGUE_PLAN (self->plan));
  g_assert_null (find (self, "C09")->acceptance);

  segue_fake_plan_set (self->plan, mail, "date", "2026-11-27");
  run (self, SEGUE_PLAN (self->plan));
  g_assert_null (find (self, "C09"));

  segue_fake_plan_set (self->plan, mail, "date", "2026-11-25");
  run (self, SEGUE_PLAN (self->plan));
  g_assert_true (find (self, "C09")->acceptance == acceptance);
}

/* A record that came from outside is known by the uid that it came with. */
static void
test_uid (Fixture       *self,
          gconstpointer  data)
{
  g_autofree char *subject = NULL;

  segue_fake_plan_set (self->plan, segue_written_plan_find (self->plan, SEGUE_RECORD_COMMUNICATION, "Mail"), "uid", "m-1");
  run (self, SEGUE_PLAN (self->plan));
  subject = segue_finding_dup_subject (SEGUE_PLAN (self->plan), find (self, "C20"));
  g_assert_cmpstr (subject, ==, "m-1");
}

static void
assert_integer (SegueFix *fix,
                guint     field,
                gint64    integer)
{
  SegueFixChange *change = find_change (fix, field);

  g_assert_nonnull (change);
  g_assert_true (change->value.is_set);
  g_assert_cmpint (change->value.slot.integer, ==, integer);
}

static void
test_fixes (Fixture       *self,
            gconstpointer  data)
{
  SeguePlan *plan = SEGUE_PLAN (self->plan);
  SegueRecord *ada = segue_written_plan_find (self->plan, SEGUE_RECORD_STAKEHOLDER, "Ada Lind");
  g_autoptr(SegueFix) sender = NULL;
  g_autoptr(SegueFix) move = NULL;
  g_autoptr(SegueFix) version = NULL;
  g_autoptr(SegueFix) words = NULL;
  g_autoptr(SegueFix) review = NULL;
  g_autoptr(SegueFix) approve = NULL;

  run (self, plan);
  sender = segue_finding_dup_fix (plan, find (self, "C01"));
  g_assert_cmpstr (sender->label, ==, "Send by Ada Lind, the Sponsor");
  assert_integer (sender, SEGUE_COMMUNICATION_SENDER, segue_record_get_id (ada));

  move = segue_finding_dup_fix (plan, find (self, "C09"));
  g_assert_true (move->moved == segue_written_plan_find (self->plan, SEGUE_RECORD_COMMUNICATION, "Mail"));
  g_assert_cmpint (move->day, ==, day ("2026-11-27")); /* a Friday, the first day without anything */

  version = segue_finding_dup_fix (plan, find (self, "C17"));
  assert_integer (version, SEGUE_MESSAGE_USE_VERSION, 3);

  words = segue_finding_dup_fix (plan, find (self, "C19"));
  g_assert_cmpstr (find_change (words, SEGUE_COMMUNICATION_BODY)->value.slot.text, ==, "Use one password now");

  review = segue_finding_dup_fix (plan, find (self, "C24"));
  assert_integer (review, SEGUE_FAQ_REVIEWED_ON, day ("2026-11-23"));

  approve = segue_finding_dup_fix (plan, find (self, "C20")); /* somebody has to read it */
  g_assert_null (approve);
}

static void
assert_nothing_of (Fixture    *self,
                   SeguePlan  *plan,
                   const char *word)
{
  for (guint i = 0; i < self->findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (self->findings, i);
      g_autofree char *text = segue_finding_dup_text (plan, finding);
      g_autoptr(SegueFix) fix = segue_finding_dup_fix (plan, finding);

      g_test_message ("%s", text);
      g_assert_null (strstr (text, word));
      if (fix != NULL)
        g_assert_null (strstr (fix->label, word));
    }
}

/* Managers see no texts, and so no words of them; the public sees no names of people. */
static void
test_levels (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr(SegueRedactedPlan) managers = segue_redacted_plan_new (SEGUE_PLAN (self->plan), SEGUE_REDACTION_LEVEL_MANAGERS);
  g_autoptr(SegueRedactedPlan) public = segue_redacted_plan_new (SEGUE_PLAN (self->plan), SEGUE_REDACTION_LEVEL_PUBLIC);
  guint n_all;

  run (self, SEGUE_PLAN (self->plan));
  n_all = self->findings->len;
  run (self, SEGUE_PLAN (managers));
  g_assert_null (find (self, "C19"));
  g_assert_nonnull (find (self, "C09"));
  g_assert_cmpuint (self->findings->len, <, n_all);
  assert_nothing_of (self, SEGUE_PLAN (managers), "SSO");
  g_assert_true (find (self, "C09")->records[0] != segue_written_plan_find (self->plan, SEGUE_RECORD_COMMUNICATION, "Mail"));

  run (self, SEGUE_PLAN (public));
  g_assert_nonnull (find (self, "C01"));
  assert_nothing_of (self, SEGUE_PLAN (public), "Ada");
}

/* What is confidential counts, but nothing is told of it. */
static void
test_confidential (Fixture       *self,
                   gconstpointer  data)
{
  g_autoptr(SegueRedactedPlan) managers = NULL;
  g_autofree char *team = NULL;
  g_autofree char *shown = NULL;

  segue_fake_plan_set (self->plan, segue_written_plan_find (self->plan, SEGUE_RECORD_COMMUNICATION, "Mail"), "confidential", "true");
  managers = segue_redacted_plan_new (SEGUE_PLAN (self->plan), SEGUE_REDACTION_LEVEL_MANAGERS);
  run (self, SEGUE_PLAN (self->plan));
  g_assert_nonnull (find (self, "C09"));
  team = segue_finding_dup_subject (SEGUE_PLAN (self->plan), find (self, "C24"));

  run (self, SEGUE_PLAN (managers));
  g_assert_null (find (self, "C09"));
  g_assert_null (find (self, "C01"));
  g_assert_nonnull (find (self, "C07"));
  assert_nothing_of (self, SEGUE_PLAN (managers), "Mail");
  shown = segue_finding_dup_subject (SEGUE_PLAN (managers), find (self, "C24"));
  g_assert_cmpstr (shown, ==, team);
}

/* Of all rollouts is what an audience gets from several of them. */
static void
test_rollouts (Fixture       *self,
               gconstpointer  data)
{
  gint64 erp = segue_record_get_id (segue_written_plan_find (self->plan, SEGUE_RECORD_ROLLOUT, "ERP"));
  gint64 sso = segue_record_get_id (segue_written_plan_find (self->plan, SEGUE_RECORD_ROLLOUT, "SSO"));
  SegueRecord *mail = segue_written_plan_find (self->plan, SEGUE_RECORD_COMMUNICATION, "Mail");
  SegueFinding *crowd = NULL;

  segue_written_plan_add (self->plan, "communication title=Keys|rollout=SSO|date=2026-11-25|audiences=Finance");
  run (self, SEGUE_PLAN (self->plan));
  crowd = find (self, "C11");
  g_assert_nonnull (crowd);
  g_assert_cmpint (crowd->rollout, ==, 0);
  g_assert_true (segue_finding_is_of (crowd, erp));
  g_assert_true (segue_finding_is_of (crowd, sso));
  g_assert_true (segue_finding_is_of (crowd, 0));
  g_assert_true (segue_finding_is_about (crowd, mail));
  g_assert_true (segue_finding_is_of (find (self, "C01"), erp));
  g_assert_false (segue_finding_is_of (find (self, "C01"), sso));
}

/* A tree with a circle, a message of nothing, records without anything: nothing hangs or breaks. */
static void
test_damaged (Fixture       *self,
              gconstpointer  data)
{
  SegueRecord *finance = segue_written_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, "Finance");
  SegueRecord *payroll = segue_written_plan_add (self->plan, "audience name=Payroll|parent=Finance");

  segue_fake_plan_link (self->plan, finance, "parent", payroll);
  segue_written_plan_add (self->plan, "impacted-audience in-scope=true");
  segue_written_plan_add (self->plan, "impact level=high");
  segue_written_plan_add (self->plan, "message-use");
  segue_written_plan_add (self->plan, "message");
  segue_written_plan_add (self->plan, "communication date=2026-11-25");
  segue_written_plan_add (self->plan, "communication date=2026-11-25|anchor=Go-live|anchor-offset=3|pinned=true");
  segue_written_plan_add (self->plan, "event date=2026-11-25|end-date=2026-11-01");
  segue_written_plan_add (self->plan, "window kind=freeze");
  segue_written_plan_add (self->plan, "window kind=peak|date=0001-01-01|end-date=9999-12-31");
  segue_written_plan_add (self->plan, "faq answer=x");
  segue_written_plan_add (self->plan, "acceptance");
  run (self, SEGUE_PLAN (self->plan));
  g_assert_nonnull (find (self, "C09"));
  assert_nothing_of (self, SEGUE_PLAN (self->plan), "(null)");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/findings/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/findings/accept", Fixture, NULL, set_up, test_accept, tear_down);
  g_test_add ("/findings/uid", Fixture, NULL, set_up, test_uid, tear_down);
  g_test_add ("/findings/fixes", Fixture, NULL, set_up, test_fixes, tear_down);
  g_test_add ("/findings/levels", Fixture, NULL, set_up, test_levels, tear_down);
  g_test_add ("/findings/confidential", Fixture, NULL, set_up, test_confidential, tear_down);
  g_test_add ("/findings/rollouts", Fixture, NULL, set_up, test_rollouts, tear_down);
  g_test_add ("/findings/damaged", Fixture, NULL, set_up, test_damaged, tear_down);

  return g_test_run ();
}
