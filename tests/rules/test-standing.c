/* test-standing.c - which judgement holds and how fresh it is; when contact is due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-contact.h"
#include "segue-engagement.h"
#include "segue-fake-plan.h"
#include "segue-standing.h"

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

static void
test_current (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  SegueRecord *other = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  const char *const days[] = { "2026-05-01", "2026-03-01", "2026-05-01", "2026-04-01" };
  SegueRecord *judgements[G_N_ELEMENTS (days)];
  SeguePlan *base = SEGUE_PLAN (plan);

  g_assert_null (segue_standing_find_judgement (base, engagement, SEGUE_DAY_NONE));

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      judgements[i] = segue_fake_plan_add (plan, SEGUE_RECORD_JUDGEMENT, "as-of", days[i], NULL);
      segue_fake_plan_link (plan, judgements[i], "engagement", engagement);
    }

  /* Of one day the one that was made last. */
  g_assert_true (segue_standing_find_judgement (base, engagement, SEGUE_DAY_NONE) == judgements[2]);
  g_assert_true (segue_standing_find_judgement (base, engagement, day ("2026-04-30")) == judgements[3]);
  g_assert_true (segue_standing_find_judgement (base, engagement, day ("2026-04-01")) == judgements[3]);
  g_assert_true (segue_standing_find_judgement (base, engagement, day ("2026-03-31")) == judgements[1]);
  g_assert_null (segue_standing_find_judgement (base, engagement, day ("2026-02-28")));
  g_assert_null (segue_standing_find_judgement (base, other, SEGUE_DAY_NONE));
}

static void
test_freshness (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *judgement = segue_fake_plan_add (plan, SEGUE_RECORD_JUDGEMENT, "as-of", "2026-01-01", NULL);
  SegueThresholds thresholds = segue_thresholds_read (SEGUE_PLAN (plan));
  const SegueDay first = day ("2026-01-01");
  const struct { int age; SegueFreshness freshness; } cases[] = {
    { -1, SEGUE_FRESHNESS_FRESH }, { 0, SEGUE_FRESHNESS_FRESH }, { 60, SEGUE_FRESHNESS_FRESH },
    { 61, SEGUE_FRESHNESS_STALE }, { 120, SEGUE_FRESHNESS_STALE }, { 121, SEGUE_FRESHNESS_OLD },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%d days", cases[i].age);
      g_assert_cmpint (segue_judgement_get_freshness (judgement, first + cases[i].age, &thresholds), ==,
                       cases[i].freshness);
    }
  g_assert_cmpint (segue_judgement_get_freshness (NULL, first, &thresholds), ==, SEGUE_FRESHNESS_NONE);
}

static void
test_last_contact (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *erp = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *sso = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "SSO", NULL);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *ben = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben", NULL);
  const struct { const char *date; SegueRecord *about; } held[] = {
    { "2026-01-10", erp }, { "2026-02-10", NULL }, { "2026-03-10", sso }, { "2026-12-24", erp },
  };
  gint64 ada_id = segue_record_get_id (ada);
  SegueDay today = day ("2026-11-21");

  for (guint i = 0; i < G_N_ELEMENTS (held); i++)
    {
      SegueRecord *interaction = segue_fake_plan_add (plan, SEGUE_RECORD_INTERACTION, "date", held[i].date, NULL);

      segue_fake_plan_link (plan, interaction, "who", ada);
      if (held[i].about != NULL)
        segue_fake_plan_link (plan, interaction, "rollout", held[i].about);
    }

  /* What is about nothing in particular counts for every rollout; Christmas is to come. */
  g_assert_cmpint (segue_contact_find_last (SEGUE_PLAN (plan), ada_id, segue_record_get_id (erp), today), ==,
                   day ("2026-02-10"));
  g_assert_cmpint (segue_contact_find_last (SEGUE_PLAN (plan), ada_id, segue_record_get_id (sso), today), ==,
                   day ("2026-03-10"));
  g_assert_cmpint (segue_contact_find_last (SEGUE_PLAN (plan), ada_id, 0, today), ==, day ("2026-03-10"));
  g_assert_cmpint (segue_contact_find_last (SEGUE_PLAN (plan), segue_record_get_id (ben), 0, today), ==,
                   SEGUE_DAY_NONE);
}

static void
test_next_contact (void)
{
  const struct { const char *cadence, *days, *last, *next; } cases[] = {
    { "daily", NULL, "2026-01-31", "2026-02-01" },
    { "weekly", NULL, "2026-01-31", "2026-02-07" },
    { "fortnightly", NULL, "2026-01-31", "2026-02-14" },
    { "monthly", NULL, "2026-01-31", "2026-02-28" },
    { "quarterly", NULL, "2025-11-30", "2026-02-28" },
    { "custom", "10", "2026-01-31", "2026-02-10" },
    { "custom", NULL, "2026-01-31", NULL },
    { "none", NULL, "2026-01-31", NULL },
    { NULL, NULL, "2026-01-31", NULL },
    { "weekly", NULL, NULL, "2026-01-15" },
    { "none", NULL, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
      SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT,
                                                     "first-engagement", "2026-01-15", NULL);
      SegueDay last = cases[i].last != NULL ? day (cases[i].last) : SEGUE_DAY_NONE;
      SegueDay next = cases[i].next != NULL ? day (cases[i].next) : SEGUE_DAY_NONE;

      segue_fake_plan_set (plan, engagement, "cadence", cases[i].cadence);
      segue_fake_plan_set (plan, engagement, "cadence-days", cases[i].days);
      g_test_message ("%s after %s", cases[i].cadence, cases[i].last);
      g_assert_cmpint (segue_contact_get_next (engagement, last), ==, next);
    }
}

static void
test_silence (void)
{
  const struct { const char *first, *met, *heard; int silence; gboolean is_silent; } cases[] = {
    { NULL, NULL, NULL, SEGUE_SILENCE_EVER, TRUE },
    { "2026-03-01", NULL, NULL, 31, TRUE },
    { "2026-05-01", NULL, NULL, 0, FALSE }, /* contact is yet to begin */
    { "2026-01-01", "2026-03-04", NULL, 28, FALSE },
    { "2026-01-01", "2026-03-03", NULL, 29, TRUE },
    { NULL, "2026-02-01", "2026-03-31", 1, FALSE },
    { NULL, "2026-04-02", "2026-04-02", SEGUE_SILENCE_EVER, TRUE }, /* has not happened yet */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
      SegueThresholds thresholds = segue_thresholds_read (SEGUE_PLAN (plan));
      SegueRecord *person = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
      SegueRecord *rollout = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
      SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
      SegueRecord *interaction = segue_fake_plan_add (plan, SEGUE_RECORD_INTERACTION, NULL);
      SegueRecord *champion = segue_fake_plan_add (plan, SEGUE_RECORD_CHAMPION, NULL);
      int silence;

      segue_fake_plan_link (plan, engagement, "stakeholder", person);
      segue_fake_plan_link (plan, engagement, "rollout", rollout);
      segue_fake_plan_link (plan, interaction, "who", person);
      segue_fake_plan_link (plan, champion, "stakeholder", person);
      segue_fake_plan_link (plan, champion, "rollout", rollout);
      segue_fake_plan_set (plan, engagement, "first-engagement", cases[i].first);
      segue_fake_plan_set (plan, interaction, "date", cases[i].met);
      segue_fake_plan_set (plan, champion, "last-heard", cases[i].heard);

      g_test_message ("case %u", i);
      silence = segue_contact_get_silence (SEGUE_PLAN (plan), engagement, day ("2026-04-01"));
      g_assert_cmpint (silence, ==, cases[i].silence);
      g_assert_true (segue_contact_is_silent (&thresholds, silence) == cases[i].is_silent);
    }
}

/* How long a silence may last is a setting; whole weeks are not longer than themselves. */
static void
test_silence_weeks (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueThresholds thresholds;

  segue_fake_plan_add (plan, SEGUE_RECORD_WORKSPACE, "silence-weeks", "2", NULL);
  thresholds = segue_thresholds_read (SEGUE_PLAN (plan));
  g_assert_cmpint (thresholds.silence_weeks, ==, 2);
  g_assert_false (segue_contact_is_silent (&thresholds, 0));
  g_assert_false (segue_contact_is_silent (&thresholds, 14));
  g_assert_true (segue_contact_is_silent (&thresholds, 15));
  g_assert_true (segue_contact_is_silent (&thresholds, SEGUE_SILENCE_EVER));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standing/current", test_current);
  g_test_add_func ("/standing/freshness", test_freshness);
  g_test_add_func ("/standing/last-contact", test_last_contact);
  g_test_add_func ("/standing/next-contact", test_next_contact);
  g_test_add_func ("/standing/silence", test_silence);
  g_test_add_func ("/standing/silence-weeks", test_silence_weeks);

  return g_test_run ();
}
