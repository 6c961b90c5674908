/* test-matrices.c - degree of impact, RACI, champions, shares and alliances, with the vectors of DOMAIN c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-champion-coverage.h"
#include "segue-fake-plan.h"
#include "segue-impact-degree.h"
#include "segue-quadrant.h"
#include "segue-raci-check.h"
#include "segue-shares.h"

#define TODAY (segue_day_from_ymd (2026, 11, 21))

static SegueRecord *
add_impact (SegueFakePlan *plan,
            SegueRecord   *impacted,
            int            aspect,
            const char    *degree)
{
  SegueRecord *impact = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACT, "title", "Something", "aspect",
                                             segue_choices_get_nick (&segue_aspects, aspect), NULL);

  segue_fake_plan_set (plan, impact, "degree", degree);
  segue_fake_plan_link (plan, impact, "impacted-audience", impacted);

  return impact;
}

static void
test_degree (void)
{
  const char *const scores[SEGUE_N_ASPECTS] = { "3", "4", "0", "2", "0", "0", "5", "0", "0", "1" };
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *impacted = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, NULL);
  SegueImpactDegree degree;
  g_autofree char *reason = NULL;
  g_autofree char *partial = NULL;
  g_autofree char *none = NULL;

  degree = segue_impact_degree_get (SEGUE_PLAN (plan), segue_record_get_id (impacted));
  none = segue_impact_degree_dup_reason (&degree);
  g_assert_cmpuint (degree.n_scored, ==, 0);
  g_assert_cmpfloat (degree.degree, ==, 0.0);
  g_assert_cmpstr (none, ==, "No aspect was assessed");

  for (guint i = 0; i < 9; i++)
    add_impact (plan, impacted, (int) i, scores[i]);
  add_impact (plan, impacted, SEGUE_ASPECT_LOCATION, NULL); /* not assessed is not 0 */
  add_impact (plan, impacted, SEGUE_ASPECT_PROCESSES, "2"); /* the highest of an aspect counts */
  degree = segue_impact_degree_get (SEGUE_PLAN (plan), segue_record_get_id (impacted));
  partial = segue_impact_degree_dup_reason (&degree);
  g_assert_cmpuint (degree.n_scored, ==, 9);
  g_assert_true (g_str_has_suffix (partial, ": 9 of 10 aspects assessed, so not complete"));

  add_impact (plan, impacted, SEGUE_ASPECT_LOCATION, scores[9]);
  degree = segue_impact_degree_get (SEGUE_PLAN (plan), segue_record_get_id (impacted));
  reason = segue_impact_degree_dup_reason (&degree);
  g_assert_cmpuint (degree.n_scored, ==, SEGUE_N_ASPECTS);
  g_assert_cmpuint (degree.n_impacted, ==, 5);
  g_assert_cmpuint (degree.sum, ==, 15);
  g_assert_cmpfloat (degree.degree, ==, 3.0);
  g_assert_cmpfloat (degree.mean, ==, 1.5);
  g_assert_true (g_str_has_suffix (reason, ": 15 ÷ 5 aspects impacted = 3.0 (mean of all ten: 1.5)"));
}

static void
test_answered (void)
{
  const struct { const char *degree, *status, *mitigation; int score; gboolean answered; } cases[] = {
    { "4", NULL, NULL, 4, FALSE },
    { "4", "planned", NULL, 4, FALSE },
    { "4", NULL, "Train", 4, TRUE },
    { "5", "accepted", NULL, 5, TRUE },
    { "2", "mitigated", NULL, 2, TRUE },
    { "3", "in-progress", NULL, 3, FALSE },
    { "0", NULL, NULL, 0, TRUE },
    { NULL, NULL, NULL, -1, FALSE },
  };
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *impacted = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueRecord *impact = add_impact (plan, impacted, SEGUE_ASPECT_TOOLS, cases[i].degree);

      segue_fake_plan_set (plan, impact, "status", cases[i].status);
      segue_fake_plan_set (plan, impact, "mitigation", cases[i].mitigation);
      g_test_message ("case %u", i);
      g_assert_cmpint (segue_impact_get_score (impact), ==, cases[i].score);
      g_assert_cmpint (segue_impact_is_answered (impact), ==, cases[i].answered);
    }
}

/* @cells: "activity:role=letters role=letters|activity:..." */
static char *
check_raci (const char *cells)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *rollout = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *gone = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Gone", "archived", "true", NULL);
  g_auto(GStrv) rows = g_strsplit (cells, "|", -1);
  g_autoptr(SegueRaciMatrix) matrix = NULL;
  g_autoptr(GPtrArray) findings = NULL;
  GString *texts = g_string_new (NULL);

  for (guint i = 0; rows[i] != NULL; i++)
    {
      g_auto(GStrv) row = g_strsplit (rows[i], ":", 2);
      g_auto(GStrv) entries = g_strsplit (row[1], " ", -1);

      for (guint j = 0; entries[j] != NULL; j++)
        {
          g_auto(GStrv) cell = g_strsplit (entries[j], "=", 2);
          SegueRecord *entry = segue_fake_plan_add (plan, SEGUE_RECORD_RACI, "activity", row[0], NULL);

          segue_fake_plan_link (plan, entry, "rollout", rollout);
          if (g_strcmp0 (cell[0], "Gone") == 0)
            segue_fake_plan_link (plan, entry, "stakeholder", gone);
          else
            segue_fake_plan_set (plan, entry, "role", cell[0]);
          if (cell[0] != NULL && cell[1] != NULL && *cell[1] != '\0')
            segue_fake_plan_set (plan, entry, "letters", cell[1]);
        }
    }

  matrix = segue_raci_matrix_new (SEGUE_PLAN (plan), segue_record_get_id (rollout));
  findings = segue_raci_check (matrix);
  for (guint i = 0; i < findings->len; i++)
    {
      const SegueRaciFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *text = segue_raci_finding_dup_text (finding);

      g_string_append_printf (texts, "%s%c %s", i > 0 ? "|" : "", "EWI"[finding->severity], text);
    }

  return g_string_free (texts, FALSE);
}

static void
test_raci (void)
{
  const struct { const char *cells, *findings; } cases[] = {
    { "Train:Lead=a Team=r Boss=c|train:Lead=i Team=i", "" },
    { "Train:Lead=ra Team=c|Test:Team=ra Lead=i", "" },
    { "Train:Lead=r Team=i", "E Train: nobody is accountable|I Lead: never consulted or informed" },
    { "Train:Lead=ra Boss=a Team=c",
      "E Train: 2 are accountable, so nobody is|I Lead: never consulted or informed|"
      "I Boss: never consulted or informed" },
    { "Train:Lead=a Team=c",
      "E Train: nobody is responsible|I Lead: never consulted or informed" },
    { "Train:Team=i",
      "E Train: nobody is accountable|E Train: nobody is responsible|W Train: people are informed of what nobody does" },
    { "Train:A=a B=r C=r D=r E=r|Test:A=i B=ra C=i D=i E=i", "W Train: 4 are responsible; more than three wait for one another|"
      "I B: never consulted or informed" },
    { "Train:A=ra B=c C=c D=c E=c|Test:B=ra A=i", "W Train: 4 are consulted; each is a delay" },
    { "Train:Gone=a Team=r|Test:Team=ra Gone=i",
      "W Train: who is accountable is archived|I Team: never consulted or informed" },
    { "1:Lead=a Team=r|2:Lead=a Team=r|3:Team=ra Lead=i",
      "W Lead: accountable for 2 activities, more than half of all|I Team: never consulted or informed" },
    { "1:Lead=ra Idle=|2:Lead=ra|3:Lead=ra",
      "W Lead: accountable for 3 activities, more than half of all|I Lead: never consulted or informed|"
      "I Lead: responsible and accountable everywhere|W Idle: named, without a part in anything" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *findings = check_raci (cases[i].cells);

      g_test_message ("%s", cases[i].cells);
      g_assert_cmpstr (findings, ==, cases[i].findings);
    }
}

static SegueRecord *
add_champion (SegueFakePlan *plan,
              SegueRecord   *rollout,
              SegueRecord   *audience,
              const char    *heard,
              const char    *level)
{
  SegueRecord *person = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Somebody", NULL);
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  SegueRecord *champion = segue_fake_plan_add (plan, SEGUE_RECORD_CHAMPION, "status", "active",
                                               "active-from", "2026-09-01", NULL);

  segue_fake_plan_set (plan, champion, "last-heard", heard);
  segue_fake_plan_set (plan, engagement, "engagement-current", level);
  segue_fake_plan_link (plan, engagement, "stakeholder", person);
  segue_fake_plan_link (plan, engagement, "rollout", rollout);
  segue_fake_plan_link (plan, champion, "stakeholder", person);
  segue_fake_plan_link (plan, champion, "rollout", rollout);
  segue_fake_plan_link (plan, champion, "audiences", audience);

  return champion;
}

static void
test_champions (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *erp = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *sso = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "SSO", NULL);
  SegueRecord *all = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Everybody", NULL);
  SegueRecord *finance = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", "headcount", "130", NULL);
  SegueRecord *it = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "IT", NULL);
  SegueRecord *impacted = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, NULL);
  SegueChampionCoverage coverage;
  SegueRecord *gone;

  segue_fake_plan_link (plan, finance, "parent", all);
  segue_fake_plan_link (plan, impacted, "audience", finance);
  segue_fake_plan_link (plan, impacted, "rollout", erp);

  coverage = segue_champion_get_coverage (SEGUE_PLAN (plan), impacted, TODAY);
  g_assert_cmpint (coverage.headcount.people, ==, 130);
  g_assert_cmpint (coverage.ratio, ==, 25);
  g_assert_cmpuint (coverage.needed, ==, 6);
  g_assert_cmpuint (coverage.n_active, ==, 0);
  g_assert_cmpfloat (coverage.weight, ==, 0.0);

  add_champion (plan, erp, finance, "2026-11-20", "leading");
  add_champion (plan, erp, all, "2026-10-22", "neutral");  /* 30 days ago, and covers those below */
  add_champion (plan, erp, finance, "2026-10-21", NULL);   /* 31 days ago */
  add_champion (plan, erp, finance, NULL, "supportive");   /* nothing since September */
  add_champion (plan, erp, it, "2026-11-20", "leading");   /* of others */
  add_champion (plan, sso, finance, "2026-11-20", "leading");
  gone = add_champion (plan, erp, finance, "2026-11-20", "leading");
  segue_fake_plan_set (plan, gone, "active-to", "2026-11-20");

  segue_fake_plan_set (plan, impacted, "champion-target-ratio", "26");
  coverage = segue_champion_get_coverage (SEGUE_PLAN (plan), impacted, TODAY);
  g_assert_cmpuint (coverage.needed, ==, 5);
  g_assert_cmpuint (coverage.n_active, ==, 4);
  g_assert_cmpuint (coverage.n_silent, ==, 2);
  g_assert_cmpuint (coverage.n_doubtful, ==, 1);
  g_assert_cmpfloat (coverage.weight, ==, 3.0);
}

/* The newest report or what stands in the record, whichever is newer; of what is yet to
 * come nothing was heard.  30 days are not silent, 31 are, and count half.
 */
static void
test_reports (void)
{
  const struct { const char *field, *reports[3], *heard; double weight; } cases[] = {
    { NULL, { NULL }, NULL, 0.5 },
    { "2026-10-22", { NULL }, "2026-10-22", 1.0 },
    { "2026-10-21", { NULL }, "2026-10-21", 0.5 },
    { "2026-10-21", { "2026-10-22" }, "2026-10-22", 1.0 },
    { NULL, { "2026-10-21", "2026-10-01" }, "2026-10-21", 0.5 },
    { "2026-11-20", { "2026-10-21", "2026-10-22" }, "2026-11-20", 1.0 },
    { NULL, { "2026-10-01", "2026-11-21", "2026-10-21" }, "2026-11-21", 1.0 },
    { "2026-11-22", { "2026-10-21", "2026-11-22" }, "2026-10-21", 0.5 }, /* tomorrow */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
      SegueRecord *erp = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
      SegueRecord *finance = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", "headcount", "130", NULL);
      SegueRecord *impacted = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, NULL);
      SegueRecord *champion = add_champion (plan, erp, finance, cases[i].field, "leading");
      SegueRecord *other = add_champion (plan, erp, finance, NULL, "leading");
      SegueRecord *stranger = segue_fake_plan_add (plan, SEGUE_RECORD_CHAMPION_REPORT, "date", "2026-11-21", NULL);
      SegueDay heard = SEGUE_DAY_NONE;
      SegueChampionCoverage coverage;

      g_test_message ("case %u", i);
      segue_fake_plan_link (plan, impacted, "audience", finance);
      segue_fake_plan_link (plan, impacted, "rollout", erp);
      segue_fake_plan_link (plan, stranger, "champion", other);
      for (guint j = 0; j < G_N_ELEMENTS (cases[i].reports) && cases[i].reports[j] != NULL; j++)
        {
          SegueRecord *report = segue_fake_plan_add (plan, SEGUE_RECORD_CHAMPION_REPORT, "date", cases[i].reports[j], NULL);

          segue_fake_plan_link (plan, report, "champion", champion);
        }

      g_assert_true (cases[i].heard == NULL || segue_day_parse (cases[i].heard, &heard));
      g_assert_cmpint (segue_champion_get_heard (SEGUE_PLAN (plan), champion, TODAY), ==, heard);
      g_assert_true (segue_champion_is_silent (SEGUE_PLAN (plan), champion, TODAY) == (cases[i].weight < 1.0));
      coverage = segue_champion_get_coverage (SEGUE_PLAN (plan), impacted, TODAY);
      g_assert_cmpuint (coverage.n_active, ==, 2);
      g_assert_cmpfloat (coverage.weight, ==, 1.0 + cases[i].weight);
    }
}

static SegueRecord *
add_standing (SegueFakePlan *plan,
              SegueRecord   *rollout,
              const char    *power,
              const char    *current,
              const char    *desired,
              const char    *as_of)
{
  SegueRecord *person = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Somebody", NULL);
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, "interest", "5", NULL);
  SegueRecord *judgement = segue_fake_plan_add (plan, SEGUE_RECORD_JUDGEMENT, "as-of", as_of, NULL);

  segue_fake_plan_set (plan, engagement, "power", power);
  segue_fake_plan_set (plan, engagement, "engagement-current", current);
  segue_fake_plan_set (plan, engagement, "engagement-desired", desired);
  segue_fake_plan_link (plan, engagement, "stakeholder", person);
  segue_fake_plan_link (plan, engagement, "rollout", rollout);
  segue_fake_plan_link (plan, judgement, "engagement", engagement);

  return person;
}

static void
test_shares (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *erp = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  gint64 id = segue_record_get_id (erp);
  SegueShares shares;

  add_standing (plan, erp, "5", "supportive", "supportive", "2026-11-01");
  add_standing (plan, erp, "5", "leading", "supportive", "2026-11-01");
  add_standing (plan, erp, "5", "resistant", "neutral", "2026-11-01");
  add_standing (plan, erp, "5", "neutral", NULL, "2026-11-01");
  add_standing (plan, erp, "1", "resistant", "leading", "2026-11-01");
  add_standing (plan, erp, "5", NULL, "leading", "2026-11-01");
  add_standing (plan, erp, "5", "resistant", "leading", "2026-07-23"); /* 121 days */

  shares = segue_shares_get (SEGUE_PLAN (plan), id, TODAY, FALSE);
  g_assert_cmpuint (shares.n, ==, 5);
  g_assert_cmpuint (shares.n_old, ==, 1);
  g_assert_cmpuint (shares.n_unset, ==, 1);
  g_assert_cmpuint (shares.n_levels[SEGUE_ENGAGEMENT_LEVEL_RESISTANT], ==, 2);
  g_assert_cmpuint (shares.n_key, ==, 3);
  g_assert_cmpuint (shares.n_key_there, ==, 2);
  g_assert_cmpint (segue_share_get_percent (shares.n_key_there, shares.n_key), ==, 67);

  shares = segue_shares_get (SEGUE_PLAN (plan), id, TODAY, TRUE);
  g_assert_cmpuint (shares.n, ==, 6);
  g_assert_cmpuint (shares.n_old, ==, 0);
  g_assert_cmpuint (shares.n_key, ==, 4);
  g_assert_cmpint (segue_share_get_percent (0, 0), ==, -1);
  g_assert_cmpint (segue_share_get_percent (1, 8), ==, 13);

  g_assert_false (segue_engagement_arrives (SEGUE_ENGAGEMENT_LEVEL_UNAWARE, SEGUE_ENGAGEMENT_LEVEL_RESISTANT));
  g_assert_true (segue_engagement_arrives (SEGUE_ENGAGEMENT_LEVEL_UNAWARE, SEGUE_ENGAGEMENT_LEVEL_NEUTRAL));
  g_assert_true (segue_engagement_arrives (SEGUE_ENGAGEMENT_LEVEL_NEUTRAL, SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE));
  g_assert_false (segue_engagement_arrives (SEGUE_ENGAGEMENT_LEVEL_LEADING, SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE));
  g_assert_false (segue_engagement_arrives (SEGUE_CHOICE_NONE, SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE));
}

static void
test_allies (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *erp = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  gint64 id = segue_record_get_id (erp);
  SegueRecord *ada = add_standing (plan, erp, "1", NULL, NULL, "2026-11-01");
  SegueRecord *ben = add_standing (plan, erp, "2", NULL, NULL, "2026-11-01");
  SegueRecord *boss = add_standing (plan, erp, "5", NULL, NULL, "2026-11-01");
  const struct { SegueRecord *to; const char *kind; gboolean allies; } cases[] = {
    { ben, "allied-with", TRUE }, { ben, "trusts", FALSE }, { boss, "allied-with", FALSE }, { ada, "allied-with", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueRecord *relationship = segue_fake_plan_add (plan, SEGUE_RECORD_RELATIONSHIP, "kind", cases[i].kind, NULL);

      segue_fake_plan_link (plan, relationship, "from-whom", ada);
      segue_fake_plan_link (plan, relationship, "to-whom", cases[i].to);
      g_assert_cmpint (segue_quadrant_allies (SEGUE_PLAN (plan), relationship, id), ==, cases[i].allies);
      g_assert_false (segue_quadrant_allies (SEGUE_PLAN (plan), relationship, id + 1));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/matrices/degree", test_degree);
  g_test_add_func ("/matrices/answered", test_answered);
  g_test_add_func ("/matrices/raci", test_raci);
  g_test_add_func ("/matrices/champions", test_champions);
  g_test_add_func ("/matrices/reports", test_reports);
  g_test_add_func ("/matrices/shares", test_shares);
  g_test_add_func ("/matrices/allies", test_allies);

  return g_test_run ();
}
