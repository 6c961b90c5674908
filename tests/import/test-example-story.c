/* test-example-story.c - the example shows what it means to show, and nothing beside it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "example-fixture.h"
#include "segue-audience.h"
#include "segue-barrier.h"
#include "segue-champion-coverage.h"
#include "segue-contact.h"
#include "segue-engagement.h"
#include "segue-gap.h"
#include "segue-impact-degree.h"
#include "segue-impacted-audience.h"
#include "segue-interaction.h"
#include "segue-judgement.h"
#include "segue-membership.h"
#include "segue-quadrant.h"
#include "segue-raci-check.h"
#include "segue-reach.h"
#include "segue-relationship.h"
#include "segue-rollout-dates.h"
#include "segue-rollout.h"
#include "segue-standing.h"
#include "segue-stakeholder.h"

static gboolean
lacks_owner (ExampleFixture *fixture,
             SegueRecord    *engagement)
{
  SegueThresholds thresholds = segue_thresholds_read (fixture->plan);

  return segue_quadrant_get (engagement, &thresholds) == SEGUE_QUADRANT_MANAGE_CLOSELY &&
         segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT) ==
           SEGUE_ENGAGEMENT_LEVEL_RESISTANT &&
         !segue_record_is_set (engagement, SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER);
}

static gboolean
is_not_placed (ExampleFixture *fixture,
               SegueRecord    *engagement)
{
  SegueThresholds thresholds = segue_thresholds_read (fixture->plan);

  return segue_quadrant_get (engagement, &thresholds) == SEGUE_CHOICE_NONE;
}

static gboolean
is_of (ExampleFixture *fixture,
       SegueRecord    *engagement,
       SegueFreshness  freshness)
{
  SegueThresholds thresholds = segue_thresholds_read (fixture->plan);
  SegueRecord *judgement = segue_standing_find_judgement (fixture->plan, engagement, fixture->today);

  return segue_judgement_get_freshness (judgement, fixture->today, &thresholds) == freshness;
}

static gboolean
is_stale (ExampleFixture *fixture,
          SegueRecord    *engagement)
{
  return is_of (fixture, engagement, SEGUE_FRESHNESS_STALE);
}

static gboolean
is_old (ExampleFixture *fixture,
        SegueRecord    *engagement)
{
  return is_of (fixture, engagement, SEGUE_FRESHNESS_OLD);
}

static gboolean
is_overdue (ExampleFixture *fixture,
            SegueRecord    *engagement)
{
  SegueDay last = segue_contact_find_last (fixture->plan,
                                           segue_record_get_link (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER),
                                           segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT),
                                           fixture->today);
  SegueDay next = segue_contact_get_next (engagement, last);

  return next != SEGUE_DAY_NONE && next < fixture->today;
}

static gboolean
is_disputed (ExampleFixture *fixture,
             SegueRecord    *engagement)
{
  return segue_record_get_boolean (engagement, SEGUE_ENGAGEMENT_DISPUTED) &&
         segue_record_is_set (engagement, SEGUE_ENGAGEMENT_DISPUTE_NOTE);
}

static gboolean
is_over_engaged (ExampleFixture *fixture,
                 SegueRecord    *engagement)
{
  int gap;

  return segue_gap_get (engagement, &gap) && gap < 0;
}

/* Now neutral or worse, and better once. */
static gboolean
has_slipped (ExampleFixture *fixture,
             SegueRecord    *engagement)
{
  int level = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT);
  SegueRecord * const *judgements;
  int best = level;
  guint n;

  judgements = segue_plan_incoming (fixture->plan, SEGUE_RECORD_JUDGEMENT, SEGUE_JUDGEMENT_ENGAGEMENT,
                                    segue_record_get_id (engagement), &n);
  for (guint i = 0; i < n; i++)
    best = MAX (best, segue_record_get_choice (judgements[i], SEGUE_JUDGEMENT_CURRENT));

  return level <= SEGUE_ENGAGEMENT_LEVEL_NEUTRAL && level < best;
}

static gboolean
was_not_told (ExampleFixture *fixture,
              SegueRecord    *engagement)
{
  SegueRecord *person = segue_plan_follow (fixture->plan, engagement, SEGUE_ENGAGEMENT_STAKEHOLDER);

  return segue_record_get_choice (person, SEGUE_STAKEHOLDER_RECORD_KIND) == SEGUE_STAKEHOLDER_KIND_PERSON &&
         !segue_record_is_set (person, SEGUE_STAKEHOLDER_NOTIFIED_ON);
}

/* The faults of data/example/README.md: who, in which rollout, and nobody else. */
static const struct
{
  const char  *fault;
  gboolean   (*shows) (ExampleFixture *fixture,
                       SegueRecord    *engagement);
  const char  *erp[8];
  const char  *security[8];
} faults[] = {
  { "resistant key person without an owner", lacks_owner, { "Красимир Въжаров" }, { NULL } },
  { "not placed on the grid", is_not_placed,
    { "Field service lead (vacant)", "Dock supervisor, night shift", "Fang Meiyun", "조은별" },
    { "永原 匠" } },
  { "stale judgement", is_stale,
    { "Ruairí Ó Dubhshláin", "钱维桢", "رنا الحوراني", "Leonore Tiefenthaler" }, { "European works council" } },
  { "judgement too old to count", is_old, { "조은별" }, { NULL } },
  { "overdue contact", is_overdue,
    { "Aurélien Pochard-Lévêque", "Живко Караджинов", "沈若溪", "钱维桢", "Walter Bogaerde", "Milojka Brezovar" },
    { "欧阳澈", "Walter Bogaerde" } },
  { "disputed judgement", is_disputed, { "Halina Dzięgielak" }, { NULL } },
  { "over-engaged", is_over_engaged, { NULL }, { "Oisín Delahunt" } },
  { "slipped", has_slipped, { "Красимир Въжаров", "Aurélien Pochard-Lévêque", "Walter Bogaerde" }, { NULL } },
  { "not told of the register", was_not_told,
    { "Живко Караджинов", "Fang Meiyun", "조은별" }, { "Живко Караджинов", "永原 匠" } },
};

static gboolean
shows (ExampleFixture *fixture,
       guint           fault,
       gint64          rollout,
       SegueRecord    *engagement)
{
  return segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT) == rollout &&
         faults[fault].shows (fixture, engagement);
}

static void
check_fault (ExampleFixture     *fixture,
             guint               fault,
             const char         *rollout,
             const char * const *names)
{
  gint64 id = segue_record_get_id (example_find (fixture, SEGUE_RECORD_ROLLOUT, rollout));
  guint n = 0;

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_ENGAGEMENT); i++)
    {
      SegueRecord *engagement = example_get (fixture, SEGUE_RECORD_ENGAGEMENT, i);
      SegueRecord *person = segue_plan_follow (fixture->plan, engagement, SEGUE_ENGAGEMENT_STAKEHOLDER);
      const char *name = segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME);

      if (!shows (fixture, fault, id, engagement))
        continue;

      n++;
      if (!g_strv_contains (names, name))
        {
          g_test_message ("%s, %s: %s as well", rollout, faults[fault].fault, name);
          g_test_fail ();
        }
    }

  if (n != g_strv_length ((char **) names))
    {
      g_test_message ("%s, %s: %u people", rollout, faults[fault].fault, n);
      g_test_fail ();
    }
}

/* A day more or less, because of a week-end, must not change the story. */
static void
test_faults (void)
{
  for (int weekday = 0; weekday < 7; weekday++)
    {
      ExampleFixture fixture = { 0 };

      example_fixture_fill (&fixture, EXAMPLE_TODAY + weekday);
      for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
        {
          check_fault (&fixture, i, EXAMPLE_ERP, faults[i].erp);
          check_fault (&fixture, i, EXAMPLE_SECURITY, faults[i].security);
        }
      example_tear_down (&fixture, NULL);
    }
}

/* One audience that is in scope has neither manager nor member. */
static void
test_silent_audience (ExampleFixture *fixture,
                      gconstpointer   data)
{
  const char *silent = NULL;

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_AUDIENCE); i++)
    {
      SegueRecord *audience = example_get (fixture, SEGUE_RECORD_AUDIENCE, i);
      guint n_scopes, n_members;

      segue_plan_incoming (fixture->plan, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_AUDIENCE,
                           segue_record_get_id (audience), &n_scopes);
      segue_plan_incoming (fixture->plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_AUDIENCE,
                           segue_record_get_id (audience), &n_members);

      g_assert_cmpuint (n_scopes, >, 0);
      if (n_members == 0 && !segue_record_is_set (audience, SEGUE_AUDIENCE_MANAGER))
        {
          g_assert_null (silent);
          silent = segue_record_get_text (audience, SEGUE_AUDIENCE_NAME);
        }
    }

  g_assert_cmpstr (silent, ==, "Field service");
}

static SegueRecord *
find_impacted (ExampleFixture *fixture,
               const char     *rollout,
               const char     *audience)
{
  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_IMPACTED_AUDIENCE); i++)
    {
      SegueRecord *impacted = example_get (fixture, SEGUE_RECORD_IMPACTED_AUDIENCE, i);
      SegueRecord *whose = segue_plan_follow (fixture->plan, impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE);
      SegueRecord *where = segue_plan_follow (fixture->plan, impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT);

      if (g_strcmp0 (segue_record_get_text (whose, SEGUE_AUDIENCE_NAME), audience) == 0 &&
          g_strcmp0 (segue_record_get_text (where, SEGUE_ROLLOUT_NAME), rollout) == 0)
        return impacted;
    }

  g_error ("%s is not impacted by %s.", audience, rollout);
}

/* Nobody champions Field service and the watertight IT; Suzhou’s is only proposed. */
static void
test_champions (ExampleFixture *fixture,
                gconstpointer   data)
{
  static const struct { const char *audience; guint needed, n_active, n_silent, n_doubtful; } cases[] = {
    { "Field service", 9, 0, 0, 0 },
    { "Suzhou plant", 7, 0, 0, 0 },
    { "Wrocław warehouse", 12, 2, 0, 1 },
    { "Plovdiv plant", 20, 2, 0, 0 },
    { "Sales and Order Desk", 8, 1, 1, 0 },
    { "Finance and People", 5, 2, 0, 0 },
    { "IT and Service Desk", 4, 1, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueRecord *impacted = find_impacted (fixture, EXAMPLE_ERP, cases[i].audience);
      SegueChampionCoverage coverage = segue_champion_get_coverage (fixture->plan, impacted, fixture->today);

      g_test_message ("%s", cases[i].audience);
      g_assert_cmpuint (coverage.needed, ==, cases[i].needed);
      g_assert_cmpuint (coverage.n_active, ==, cases[i].n_active);
      g_assert_cmpuint (coverage.n_silent, ==, cases[i].n_silent);
      g_assert_cmpuint (coverage.n_doubtful, ==, cases[i].n_doubtful);
    }
}

/* The warehouse is assessed in all aspects; what Field service meets nobody answers. */
static void
test_impacts (ExampleFixture *fixture,
              gconstpointer   data)
{
  SegueRecord *warehouse = find_impacted (fixture, EXAMPLE_ERP, "Wrocław warehouse");
  SegueImpactDegree degree = segue_impact_degree_get (fixture->plan, segue_record_get_id (warehouse));
  guint n_unanswered = 0;

  g_assert_cmpuint (degree.n_scored, ==, SEGUE_N_ASPECTS);
  g_assert_cmpuint (degree.n_impacted, ==, 5);
  g_assert_cmpfloat (degree.degree, ==, 3.0);

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_IMPACT); i++)
    {
      SegueRecord *impact = example_get (fixture, SEGUE_RECORD_IMPACT, i);
      gint64 impacted = segue_record_get_link (impact, SEGUE_IMPACT_IMPACTED_AUDIENCE);
      gboolean answered = segue_impact_is_answered (impact);

      n_unanswered += !answered;
      if (impacted == segue_record_get_id (find_impacted (fixture, EXAMPLE_ERP, "Field service")))
        g_assert_false (answered);
      if (impacted == segue_record_get_id (warehouse))
        g_assert_true (answered);
    }
  g_assert_cmpuint (n_unanswered, ==, 8);
}

/* One activity that nobody is accountable for, and no other error. */
static void
test_raci (ExampleFixture *fixture,
           gconstpointer   data)
{
  g_autoptr(GString) errors = g_string_new (NULL);

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_ROLLOUT); i++)
    {
      gint64 rollout = segue_record_get_id (example_get (fixture, SEGUE_RECORD_ROLLOUT, i));
      g_autoptr(SegueRaciMatrix) matrix = segue_raci_matrix_new (fixture->plan, rollout);
      g_autoptr(GPtrArray) findings = segue_raci_check (matrix);

      for (guint j = 0; j < findings->len; j++)
        {
          const SegueRaciFinding *finding = g_ptr_array_index (findings, j);
          g_autofree char *text = segue_raci_finding_dup_text (finding);

          if (finding->severity != SEGUE_SEVERITY_INFO)
            g_string_append_printf (errors, "%s\n", text);
        }
    }

  g_assert_cmpstr (errors->str, ==, "Work on paper when the power fails: nobody is accountable\n");
}

static void
test_allies (ExampleFixture *fixture,
             gconstpointer   data)
{
  gint64 rollout = segue_record_get_id (example_find (fixture, SEGUE_RECORD_ROLLOUT, EXAMPLE_ERP));
  guint n = 0;

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_RELATIONSHIP); i++)
    n += segue_quadrant_allies (fixture->plan, example_get (fixture, SEGUE_RECORD_RELATIONSHIP, i), rollout);

  g_assert_cmpuint (n, ==, 1);
}

/* Every way of being stuck is there, not being stuck and not being known too. */
static void
test_barriers (ExampleFixture *fixture,
               gconstpointer   data)
{
  guint n[SEGUE_N_BARRIERS] = { 0 };

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_ENGAGEMENT); i++)
    {
      SegueRecord *profile = segue_profile_find_current (fixture->plan, example_get (fixture, SEGUE_RECORD_ENGAGEMENT, i),
                                                         fixture->today);
      int barrier = profile != NULL ? segue_barrier_get (profile) : SEGUE_CHOICE_NONE;

      if (barrier != SEGUE_CHOICE_NONE)
        n[barrier]++;
    }

  for (guint i = 0; i < SEGUE_N_BARRIERS; i++)
    g_assert_cmpuint (n[i], >, 0);
}

/* Three months of judgements; each engagement stands where the newest one says. */
static void
test_history (ExampleFixture *fixture,
              gconstpointer   data)
{
  guint judged_again = 0;

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_ENGAGEMENT); i++)
    {
      SegueRecord *engagement = example_get (fixture, SEGUE_RECORD_ENGAGEMENT, i);
      SegueRecord *judgement = segue_standing_find_judgement (fixture->plan, engagement, fixture->today);
      guint n;

      g_assert_nonnull (judgement);
      for (guint attitude = 0; attitude < SEGUE_N_ATTITUDES; attitude++)
        {
          SegueValue now = segue_record_peek (engagement, SEGUE_ENGAGEMENT_POWER + attitude);
          SegueValue judged = segue_record_peek (judgement, SEGUE_JUDGEMENT_POWER + attitude);

          g_assert_true (segue_value_equal (segue_record_get_field (engagement, SEGUE_ENGAGEMENT_POWER + attitude),
                                            &now, &judged));
        }

      segue_plan_incoming (fixture->plan, SEGUE_RECORD_JUDGEMENT, SEGUE_JUDGEMENT_ENGAGEMENT,
                           segue_record_get_id (engagement), &n);
      if (n > 1)
        judged_again++;
    }

  g_assert_cmpuint (judged_again, >=, 50);
}

static void
test_span (ExampleFixture *fixture,
           gconstpointer   data)
{
  guint months[4] = { 0 };

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_JUDGEMENT); i++)
    {
      SegueRecord *judgement = example_get (fixture, SEGUE_RECORD_JUDGEMENT, i);
      int age = fixture->today - segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF);

      g_assert_cmpint (age, >, 0); /* nothing was judged by the loading itself */
      g_assert_true (segue_record_is_set (judgement, SEGUE_JUDGEMENT_EVIDENCE));
      g_assert_true (segue_record_is_set (judgement, SEGUE_JUDGEMENT_CONFIDENCE));
      g_assert_cmpint (segue_record_get_day (judgement, SEGUE_JUDGEMENT_REVIEW_AFTER), >,
                       segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF));
      months[MIN (age / 31, 3)]++;
    }

  for (guint i = 0; i < 3; i++)
    g_assert_cmpuint (months[i], >=, 15);
  g_assert_cmpuint (months[3], <=, 8);
}

/* Talks are with people of the rollout that they are about, or they would count nowhere. */
static void
test_talks (ExampleFixture *fixture,
            gconstpointer   data)
{
  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_INTERACTION); i++)
    {
      SegueRecord *talk = example_get (fixture, SEGUE_RECORD_INTERACTION, i);
      gint64 rollout = segue_record_get_link (talk, SEGUE_INTERACTION_ROLLOUT);
      const gint64 *who;
      guint n_who;

      who = segue_record_get_links (talk, SEGUE_INTERACTION_WHO, &n_who);
      for (guint j = 0; j < n_who; j++)
        {
          SegueRecord * const *engagements;
          gboolean found = FALSE;
          guint n;

          engagements = segue_plan_incoming (fixture->plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER,
                                             who[j], &n);
          for (guint k = 0; k < n; k++)
            found |= segue_record_get_link (engagements[k], SEGUE_ENGAGEMENT_ROLLOUT) == rollout;
          g_assert_true (found);
        }
    }
}

/* When each audience goes live: its own milestone, else the rollout's. */
static void
test_waves (ExampleFixture *fixture,
            gconstpointer   data)
{
  static const struct
  {
    const char *rollout, *audience;
    int         days;
  } waves[] = {
    { EXAMPLE_ERP, "Finance and People", 56 },
    { EXAMPLE_ERP, "Plovdiv plant", 56 },
    { EXAMPLE_ERP, "Suzhou plant", 98 },
    { EXAMPLE_ERP, "Field service", 98 },
    { EXAMPLE_SECURITY, "IT and Service Desk", -14 },
    { EXAMPLE_SECURITY, "Sales and Order Desk", 28 },
    { EXAMPLE_SECURITY, "Wrocław warehouse", 70 },
    { EXAMPLE_SECURITY, "Field service", 70 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (waves); i++)
    {
      gint64 rollout = segue_record_get_id (example_find (fixture, SEGUE_RECORD_ROLLOUT, waves[i].rollout));
      gint64 audience = segue_record_get_id (example_find (fixture, SEGUE_RECORD_AUDIENCE, waves[i].audience));
      SegueRecord *go_live = segue_audience_find_milestone (fixture->plan, rollout, audience,
                                                            SEGUE_MILESTONE_ROLE_GO_LIVE);

      g_assert_nonnull (go_live);
      g_assert_cmpint (segue_record_get_day (go_live, SEGUE_MILESTONE_DATE) - fixture->today, ==, waves[i].days);
    }

  for (guint i = 0; i < 2; i++)
    {
      SegueReach reach = segue_reach_get (fixture->plan,
                                          segue_record_get_id (example_get (fixture, SEGUE_RECORD_ROLLOUT, i)),
                                          NULL, fixture->today);

      g_assert_cmpint (reach.people, >=, 1150);
      g_assert_cmpint (reach.people, <=, 1250);
    }
}

#define ADD(NAME, TEST) g_test_add (NAME, ExampleFixture, NULL, example_set_up, TEST, example_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/example/faults", test_faults);
  ADD ("/example/silent-audience", test_silent_audience);
  ADD ("/example/champions", test_champions);
  ADD ("/example/impacts", test_impacts);
  ADD ("/example/raci", test_raci);
  ADD ("/example/allies", test_allies);
  ADD ("/example/barriers", test_barriers);
  ADD ("/example/history", test_history);
  ADD ("/example/span", test_span);
  ADD ("/example/talks", test_talks);
  ADD ("/example/waves", test_waves);

  return g_test_run ();
}
