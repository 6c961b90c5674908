/* test-heard.c - when an audience was last heard of (DOMAIN d 8)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-contact.h"
#include "segue-engagement.h"
#include "segue-fake-plan.h"
#include "segue-heard.h"
#include "segue-involvement.h"
#include "segue-redacted-plan.h"
#include "segue-sheets.h"

#include <string.h>

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

/* Finance with Payroll below it, Ada in Payroll; both hit by ERP. */
typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *erp;
  SegueRecord   *sso;
  SegueRecord   *finance;
  SegueRecord   *payroll;
  SegueRecord   *it;
  SegueRecord   *ada;
  SegueRecord   *impacted;  /* Finance */
  SegueRecord   *payroll_impacted;
} Fixture;

static SegueRecord *
add_impacted (Fixture     *self,
              SegueRecord *audience)
{
  SegueRecord *impacted = segue_fake_plan_add (self->plan, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", "true", NULL);

  segue_fake_plan_link (self->plan, impacted, "audience", audience);
  segue_fake_plan_link (self->plan, impacted, "rollout", self->erp);
  return impacted;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  SegueRecord *membership;

  self->plan = segue_fake_plan_new ();
  self->erp = segue_fake_plan_add (self->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  self->sso = segue_fake_plan_add (self->plan, SEGUE_RECORD_ROLLOUT, "name", "SSO", NULL);
  self->finance = segue_fake_plan_add (self->plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);
  self->payroll = segue_fake_plan_add (self->plan, SEGUE_RECORD_AUDIENCE, "name", "Payroll", NULL);
  self->it = segue_fake_plan_add (self->plan, SEGUE_RECORD_AUDIENCE, "name", "IT", NULL);
  self->ada = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  segue_fake_plan_link (self->plan, self->payroll, "parent", self->finance);
  membership = segue_fake_plan_add (self->plan, SEGUE_RECORD_MEMBERSHIP, "until", "2026-12-31", NULL);
  segue_fake_plan_link (self->plan, membership, "stakeholder", self->ada);
  segue_fake_plan_link (self->plan, membership, "audience", self->payroll);
  self->impacted = add_impacted (self, self->finance);
  self->payroll_impacted = add_impacted (self, self->payroll);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->plan);
}

static void
assert_heard (Fixture    *self,
              const char *today,
              const char *heard,
              int         silence)
{
  SegueHeard found = segue_audience_get_heard (SEGUE_PLAN (self->plan), self->impacted, day (today));

  g_assert_cmpint (found.day, ==, heard != NULL ? day (heard) : SEGUE_DAY_NONE);
  g_assert_cmpint (found.silence, ==, silence);
  g_assert_true ((found.by != NULL) == (heard != NULL));
}

static SegueRecord *
add_talk (Fixture     *self,
          SegueRecord *rollout,
          const char  *date)
{
  SegueRecord *talk = segue_fake_plan_add (self->plan, SEGUE_RECORD_INTERACTION, "date", date, "kind", "meeting", NULL);

  segue_fake_plan_link (self->plan, talk, "who", self->ada);
  if (rollout != NULL)
    segue_fake_plan_link (self->plan, talk, "rollout", rollout);
  return talk;
}

/* With people of it and of those below it, about the rollout or about none, while they belong to it. */
static void
test_talks (Fixture       *self,
            gconstpointer  data)
{
  assert_heard (self, "2026-11-20", NULL, SEGUE_SILENCE_EVER);
  add_talk (self, self->sso, "2026-11-15"); /* about something else */
  assert_heard (self, "2026-11-20", NULL, SEGUE_SILENCE_EVER);
  add_talk (self, self->erp, "2026-11-10");
  assert_heard (self, "2026-11-20", "2026-11-10", 10);
  add_talk (self, NULL, "2026-11-12");
  assert_heard (self, "2026-11-20", "2026-11-12", 8);
  assert_heard (self, "2026-11-11", "2026-11-10", 1); /* what is later has not happened yet */
  assert_heard (self, "2027-01-01", NULL, SEGUE_SILENCE_EVER); /* of no member any more */
}

static void
test_involvements (Fixture       *self,
                   gconstpointer  data)
{
  SegueRecord *pilot = segue_fake_plan_add (self->plan, SEGUE_RECORD_INVOLVEMENT, "stage", "pilot", "date", "2026-11-18", NULL);
  SegueRecord *unknown = segue_fake_plan_add (self->plan, SEGUE_RECORD_INVOLVEMENT, "stage", "test", NULL);

  segue_fake_plan_link (self->plan, pilot, "impacted-audience", self->payroll_impacted);
  segue_fake_plan_link (self->plan, unknown, "impacted-audience", self->impacted);
  assert_heard (self, "2026-11-17", NULL, SEGUE_SILENCE_EVER);
  assert_heard (self, "2026-11-20", "2026-11-18", 2);
}

/* What they said themselves, whoever of them it was; what was only expected, nobody said. */
static void
test_said (Fixture       *self,
           gconstpointer  data)
{
  SegueRecord *expected = segue_fake_plan_add (self->plan, SEGUE_RECORD_RESISTANCE, "summary", "Slow", "heard-on", "2026-11-19",
                                               "origin", "anticipated", NULL);
  SegueRecord *feedback = segue_fake_plan_add (self->plan, SEGUE_RECORD_FEEDBACK, "text", "Slow", "received-on", "2026-11-10", NULL);
  SegueRecord *entry = segue_fake_plan_add (self->plan, SEGUE_RECORD_RESISTANCE, "summary", "Slow", "heard-on", "2026-11-12", NULL);
  SegueHeard heard;
  g_autofree char *reason = NULL;

  segue_fake_plan_link (self->plan, expected, "audience", self->finance);
  segue_fake_plan_link (self->plan, expected, "rollout", self->erp);
  segue_fake_plan_link (self->plan, feedback, "audience", self->payroll);
  segue_fake_plan_link (self->plan, feedback, "rollout", self->sso);
  assert_heard (self, "2026-11-20", NULL, SEGUE_SILENCE_EVER); /* about something else */
  segue_fake_plan_link (self->plan, feedback, "rollout", self->erp);
  assert_heard (self, "2026-11-20", "2026-11-10", 10);
  segue_fake_plan_link (self->plan, entry, "stakeholder", self->ada);
  segue_fake_plan_link (self->plan, entry, "rollout", self->erp);
  assert_heard (self, "2026-11-20", "2026-11-12", 8);
  heard = segue_audience_get_heard (SEGUE_PLAN (self->plan), self->impacted, day ("2026-11-20"));
  reason = segue_heard_dup_reason (SEGUE_PLAN (self->plan), &heard, day ("2026-11-20"));
  g_assert_cmpstr (reason, ==, "Last heard 12 Nov (an objection), 8 days ago");
}

/* Who came was there; who only had a seat was not. */
static void
test_sessions (Fixture       *self,
               gconstpointer  data)
{
  SegueRecord *session = segue_fake_plan_add (self->plan, SEGUE_RECORD_SESSION, "title", "S", "date", "2026-11-18", NULL);
  SegueRecord *seat = segue_fake_plan_add (self->plan, SEGUE_RECORD_ENROLMENT, "status", "no-show", NULL);

  segue_fake_plan_link (self->plan, session, "rollout", self->erp);
  segue_fake_plan_link (self->plan, seat, "session", session);
  segue_fake_plan_link (self->plan, seat, "stakeholder", self->ada);
  assert_heard (self, "2026-11-20", NULL, SEGUE_SILENCE_EVER);
  segue_fake_plan_set (self->plan, seat, "status", "late");
  assert_heard (self, "2026-11-20", "2026-11-18", 2);
}

/* A champion of all of it, of a part of it and of what it is part of; not one of others. */
static void
test_champions (Fixture       *self,
                gconstpointer  data)
{
  SegueRecord *audiences[] = { self->it, self->payroll, self->finance };

  for (guint i = 0; i < G_N_ELEMENTS (audiences); i++)
    {
      SegueRecord *champion = segue_fake_plan_add (self->plan, SEGUE_RECORD_CHAMPION, "last-heard", "2026-11-01", NULL);
      SegueRecord *report = segue_fake_plan_add (self->plan, SEGUE_RECORD_CHAMPION_REPORT, NULL);
      g_autofree char *date = g_strdup_printf ("2026-11-1%u", 9 - i);

      segue_fake_plan_set (self->plan, report, "date", date);
      segue_fake_plan_link (self->plan, report, "champion", champion);
      segue_fake_plan_link (self->plan, champion, "stakeholder", self->ada);
      segue_fake_plan_link (self->plan, champion, "rollout", self->erp);
      segue_fake_plan_link (self->plan, champion, "audiences", audiences[i]);
      if (i == 0)
        assert_heard (self, "2026-11-20", NULL, SEGUE_SILENCE_EVER);
    }
  assert_heard (self, "2026-11-20", "2026-11-18", 2); /* of Payroll */
  self->impacted = self->payroll_impacted;
  assert_heard (self, "2026-11-17", "2026-11-17", 0); /* of Finance, which it is part of */
}

/* Where nothing was heard the silence began when the work did. */
static void
test_kickoff (Fixture       *self,
              gconstpointer  data)
{
  SegueRecord *kickoff = segue_fake_plan_add (self->plan, SEGUE_RECORD_MILESTONE, "role", "kickoff", "date", "2026-10-01", NULL);
  SeguePlan *plan = SEGUE_PLAN (self->plan);
  SegueHeard heard;
  g_autofree char *reason = NULL;

  segue_fake_plan_link (self->plan, kickoff, "rollout", self->erp);
  assert_heard (self, "2026-09-01", NULL, 0);
  assert_heard (self, "2026-10-29", NULL, 28);
  g_assert_cmpuint (segue_rollout_count_silent (plan, segue_record_get_id (self->erp), day ("2026-10-29")), ==, 0);
  g_assert_cmpuint (segue_rollout_count_silent (plan, segue_record_get_id (self->erp), day ("2026-10-30")), ==, 2);
  g_assert_cmpuint (segue_rollout_count_silent (plan, segue_record_get_id (self->sso), day ("2026-10-30")), ==, 0);
  segue_fake_plan_set (self->plan, self->payroll_impacted, "in-scope", "false");
  g_assert_cmpuint (segue_rollout_count_silent (plan, segue_record_get_id (self->erp), day ("2026-10-30")), ==, 1);

  heard = segue_audience_get_heard (plan, self->impacted, day ("2026-10-29"));
  reason = segue_heard_dup_reason (plan, &heard, day ("2026-10-29"));
  g_assert_cmpstr (reason, ==, "Nothing was heard since the kick-off, 28 days ago");
}

static void
test_reason (Fixture       *self,
             gconstpointer  data)
{
  SeguePlan *plan = SEGUE_PLAN (self->plan);
  SegueHeard heard = segue_audience_get_heard (plan, self->impacted, day ("2026-11-20"));
  g_autofree char *never = segue_heard_dup_reason (plan, &heard, day ("2026-11-20"));
  g_autofree char *talk = NULL;
  g_autofree char *word = NULL;
  g_autofree char *same_day = NULL;
  SegueRecord *champion;

  g_assert_cmpstr (never, ==, "Nothing was ever heard");
  add_talk (self, self->erp, "2026-11-10");
  heard = segue_audience_get_heard (plan, self->impacted, day ("2026-11-20"));
  talk = segue_heard_dup_reason (plan, &heard, day ("2026-11-20"));
  g_assert_cmpstr (talk, ==, "Last heard 10 Nov (Meeting), 10 days ago");

  champion = segue_fake_plan_add (self->plan, SEGUE_RECORD_CHAMPION, "last-heard", "2026-11-19", NULL);
  segue_fake_plan_link (self->plan, champion, "stakeholder", self->ada);
  segue_fake_plan_link (self->plan, champion, "rollout", self->erp);
  segue_fake_plan_link (self->plan, champion, "audiences", self->finance);
  heard = segue_audience_get_heard (plan, self->impacted, day ("2026-11-20"));
  word = segue_heard_dup_reason (plan, &heard, day ("2026-11-20"));
  g_assert_cmpstr (word, ==, "Last heard 19 Nov (champion Ada), 1 day ago");
  heard = segue_audience_get_heard (plan, self->impacted, day ("2026-11-19"));
  same_day = segue_heard_dup_reason (plan, &heard, day ("2026-11-19"));
  g_assert_cmpstr (same_day, ==, "Last heard 19 Nov (champion Ada), today");
}

static void
assert_shown (Fixture             *self,
              SegueRedactionLevel  level,
              const char          *heard,
              const char          *last)
{
  g_autoptr(SeguePlan) shown = SEGUE_PLAN (segue_redacted_plan_new (SEGUE_PLAN (self->plan), level));
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");
  const SegueColumn *column = &sheet->columns[segue_sheet_find_column (sheet, "next-contact")];
  SegueRecord *impacted = segue_plan_find (shown, SEGUE_RECORD_IMPACTED_AUDIENCE, segue_record_get_id (self->impacted));
  SegueRecord *engagement = segue_record_list_get (segue_plan_list (shown, SEGUE_RECORD_ENGAGEMENT), 0);
  SegueSheetRow row = { { engagement, segue_plan_follow (shown, engagement, SEGUE_ENGAGEMENT_STAKEHOLDER) } };
  g_auto(SegueValue) next = SEGUE_VALUE_INIT;

  g_assert_cmpint (segue_audience_get_heard (shown, impacted, segue_today ()).day, ==, day (heard));
  g_assert_cmpint (segue_contact_find_last (shown, segue_record_get_id (self->ada), 0, segue_today ()), ==, day (last));
  g_assert_cmpint (segue_contact_get_silence (shown, engagement, segue_today ()), ==, segue_today () - day (last));
  segue_column_get_value (column, shown, &row, &next);
  g_assert_cmpint (next.slot.integer, ==, day (last) + 7);
}

/* When it was last heard of, managers know without having seen what was said; by what is
 * confidential, and by whom who spoke without their name belongs to, it would be found out.
 */
static void
test_managers (Fixture       *self,
               gconstpointer  data)
{
  SegueRecord *ben = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben", "confidential", "true", NULL);
  SegueRecord *membership = segue_fake_plan_add (self->plan, SEGUE_RECORD_MEMBERSHIP, NULL);
  SegueRecord *entry = segue_fake_plan_add (self->plan, SEGUE_RECORD_RESISTANCE, "summary", "Slow", "heard-on", "2026-11-19", NULL);
  SegueRecord *feedback = segue_fake_plan_add (self->plan, SEGUE_RECORD_FEEDBACK, "text", "Slow", "received-on", "2026-11-18",
                                               "anonymous", "true", NULL);
  SegueRecord *engagement = segue_fake_plan_add (self->plan, SEGUE_RECORD_ENGAGEMENT, "cadence", "weekly", NULL);
  SegueRecord *secret;

  segue_fake_plan_link (self->plan, membership, "stakeholder", ben);
  segue_fake_plan_link (self->plan, membership, "audience", self->payroll);
  segue_fake_plan_link (self->plan, entry, "stakeholder", ben);
  segue_fake_plan_link (self->plan, entry, "rollout", self->erp);
  segue_fake_plan_link (self->plan, feedback, "stakeholder", self->ada);
  segue_fake_plan_link (self->plan, feedback, "rollout", self->erp);
  segue_fake_plan_link (self->plan, engagement, "stakeholder", self->ada);
  segue_fake_plan_link (self->plan, engagement, "rollout", self->erp);
  add_talk (self, self->erp, "2026-11-10");
  secret = add_talk (self, self->erp, "2026-11-17");
  segue_fake_plan_set (self->plan, secret, "confidential", "true");

  assert_shown (self, SEGUE_REDACTION_LEVEL_TEAM, "2026-11-19", "2026-11-17");
  assert_shown (self, SEGUE_REDACTION_LEVEL_MANAGERS, "2026-11-10", "2026-11-10");

  segue_fake_plan_link (self->plan, feedback, "audience", self->finance); /* that they may know */
  assert_shown (self, SEGUE_REDACTION_LEVEL_MANAGERS, "2026-11-18", "2026-11-10");
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-11-20", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/heard/talks", Fixture, NULL, set_up, test_talks, tear_down);
  g_test_add ("/heard/said", Fixture, NULL, set_up, test_said, tear_down);
  g_test_add ("/heard/sessions", Fixture, NULL, set_up, test_sessions, tear_down);
  g_test_add ("/heard/involvements", Fixture, NULL, set_up, test_involvements, tear_down);
  g_test_add ("/heard/champions", Fixture, NULL, set_up, test_champions, tear_down);
  g_test_add ("/heard/kickoff", Fixture, NULL, set_up, test_kickoff, tear_down);
  g_test_add ("/heard/managers", Fixture, NULL, set_up, test_managers, tear_down);
  g_test_add ("/heard/reason", Fixture, NULL, set_up, test_reason, tear_down);

  return g_test_run ();
}
