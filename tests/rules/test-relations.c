/* test-relations.c - what people are to each other from both ends; what happened, newest first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fake-plan.h"
#include "segue-relations.h"
#include "segue-relationship.h"
#include "segue-timeline.h"

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *ada;
  SegueRecord   *ben;
  SegueRecord   *cem;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = segue_fake_plan_new ();
  fixture->ada = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  fixture->ben = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben", NULL);
  fixture->cem = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Cem", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->plan);
}

static SegueRecord *
relate (Fixture     *fixture,
        SegueRecord *from,
        const char  *kind,
        SegueRecord *to)
{
  SegueRecord *relationship = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_RELATIONSHIP, "kind", kind, NULL);

  segue_fake_plan_link (fixture->plan, relationship, "from-whom", from);
  segue_fake_plan_link (fixture->plan, relationship, "to-whom", to);

  return relationship;
}

static void
assert_titles (Fixture     *fixture,
               SegueRecord *person,
               const char  *expected)
{
  gint64 id = segue_record_get_id (person);
  g_autoptr(GPtrArray) records = segue_relations_list (SEGUE_PLAN (fixture->plan), id);
  g_autoptr(GString) titles = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *title = segue_relations_dup_title (SEGUE_PLAN (fixture->plan), g_ptr_array_index (records, i), id);

      g_string_append_printf (titles, "%s%s", i > 0 ? "; " : "", title);
    }
  g_assert_cmpstr (titles->str, ==, expected);
}

static void
test_both_ends (Fixture       *fixture,
                gconstpointer  data)
{
  relate (fixture, fixture->cem, "influences", fixture->ada);
  relate (fixture, fixture->ada, "conflicts-with", fixture->ben);
  relate (fixture, fixture->ada, "reports-to", fixture->cem);
  relate (fixture, fixture->ben, "influences", fixture->ada);

  assert_titles (fixture, fixture->ada,
                 "Reports to: Cem; Is influenced by: Ben; Is influenced by: Cem; In conflict with: Ben");
  assert_titles (fixture, fixture->ben, "Influences: Ada; In conflict with: Ada");
  assert_titles (fixture, fixture->cem, "Superior of: Ada; Influences: Ada");
}

static guint
find_way (const char *label)
{
  for (guint i = 0; i < segue_relations_get_n (); i++)
    if (g_str_equal (segue_relations_get_label (i), label))
      return i;

  g_assert_not_reached ();
}

/* None with oneself, and none twice, from whichever end it was made. */
static void
test_problems (Fixture       *fixture,
               gconstpointer  data)
{
  SeguePlan *plan = SEGUE_PLAN (fixture->plan);
  const struct { SegueRecord *person; const char *way; SegueRecord *other; gboolean is_refused; } cases[] = {
    { fixture->ada, "Trusts", fixture->ada, TRUE },
    { fixture->ada, "Influences", fixture->ben, TRUE },
    { fixture->ben, "Is influenced by", fixture->ada, TRUE },
    { fixture->ben, "Influences", fixture->ada, FALSE },
    { fixture->ada, "Influences", fixture->cem, FALSE },
    { fixture->ben, "Allied with", fixture->cem, TRUE },
    { fixture->cem, "Allied with", fixture->ben, TRUE },
    { fixture->cem, "In conflict with", fixture->ben, FALSE },
  };

  relate (fixture, fixture->ada, "influences", fixture->ben);
  relate (fixture, fixture->cem, "allied-with", fixture->ben);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *problem = segue_relations_dup_problem (plan, segue_record_get_id (cases[i].person),
                                                              find_way (cases[i].way), segue_record_get_id (cases[i].other));

      g_test_message ("%u: %s: %s", i, cases[i].way, problem);
      g_assert_true ((problem != NULL) == cases[i].is_refused);
    }
}

/* What is said of the one end is written from the other. */
static void
test_make (Fixture       *fixture,
           gconstpointer  data)
{
  gint64 ada = segue_record_get_id (fixture->ada), ben = segue_record_get_id (fixture->ben);
  g_autoptr(SegueRecord) inverse = segue_relations_make (ada, find_way ("Is influenced by"), ben);
  g_autoptr(SegueRecord) mutual = segue_relations_make (ada, find_way ("Allied with"), ben);

  g_assert_cmpint (segue_record_get_link (inverse, SEGUE_RELATIONSHIP_FROM_WHOM), ==, ben);
  g_assert_cmpint (segue_record_get_link (inverse, SEGUE_RELATIONSHIP_TO_WHOM), ==, ada);
  g_assert_cmpint (segue_record_get_choice (inverse, SEGUE_RELATIONSHIP_KIND), ==, SEGUE_RELATIONSHIP_INFLUENCES);
  g_assert_false (segue_record_get_boolean (inverse, SEGUE_RELATIONSHIP_TWO_WAY));
  g_assert_cmpint (segue_record_get_link (mutual, SEGUE_RELATIONSHIP_FROM_WHOM), ==, ada);
  g_assert_true (segue_record_get_boolean (mutual, SEGUE_RELATIONSHIP_TWO_WAY));
}

static SegueRecord *
add_judgement (Fixture     *fixture,
               SegueRecord *engagement,
               const char  *day,
               const char  *current,
               const char  *power)
{
  SegueRecord *judgement = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_JUDGEMENT, "as-of", day,
                                                "engagement-current", current, NULL);

  segue_fake_plan_set (fixture->plan, judgement, "power", power);
  segue_fake_plan_link (fixture->plan, judgement, "engagement", engagement);

  return judgement;
}

static void
test_timeline (Fixture       *fixture,
               gconstpointer  data)
{
  SeguePlan *plan = SEGUE_PLAN (fixture->plan);
  SegueRecord *erp = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *sso = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "SSO", NULL);
  SegueRecord *engagement = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  SegueRecord *talk = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_INTERACTION, "date", "2026-03-02", NULL);
  SegueRecord *other = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_INTERACTION, "date", "2026-03-09", NULL);
  SegueRecord *first, *second, *third;
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(GPtrArray) all = NULL;
  g_autofree char *begun = NULL;
  g_autofree char *moved = NULL;
  g_autofree char *same = NULL;

  segue_fake_plan_link (fixture->plan, engagement, "stakeholder", fixture->ada);
  segue_fake_plan_link (fixture->plan, engagement, "rollout", erp);
  segue_fake_plan_link (fixture->plan, talk, "who", fixture->ada);
  segue_fake_plan_link (fixture->plan, other, "who", fixture->ada);
  segue_fake_plan_link (fixture->plan, other, "rollout", sso);
  second = add_judgement (fixture, engagement, "2026-03-02", "supportive", "4");
  first = add_judgement (fixture, engagement, "2026-01-05", "neutral", "4");
  third = add_judgement (fixture, engagement, "2026-04-01", "supportive", "4");

  /* What was thought that day came after what was said. */
  records = segue_timeline_list (plan, segue_record_get_id (fixture->ada), engagement);
  g_assert_cmpuint (records->len, ==, 4);
  g_assert_true (g_ptr_array_index (records, 0) == third);
  g_assert_true (g_ptr_array_index (records, 1) == second);
  g_assert_true (g_ptr_array_index (records, 2) == talk);
  g_assert_true (g_ptr_array_index (records, 3) == first);

  /* Who is in no rollout has no judgements, and all interactions. */
  all = segue_timeline_list (plan, segue_record_get_id (fixture->ada), NULL);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_true (g_ptr_array_index (all, 0) == other);

  begun = segue_timeline_dup_movement (plan, first);
  moved = segue_timeline_dup_movement (plan, second);
  same = segue_timeline_dup_movement (plan, third);
  g_assert_nonnull (strstr (begun, "Power: 4"));
  g_assert_nonnull (strstr (begun, ": Neutral"));
  g_assert_nonnull (strstr (moved, ": Neutral → Supportive"));
  g_assert_null (strstr (moved, "Power"));
  g_assert_cmpstr (same, ==, "");
}

static void
test_sentiments (void)
{
  for (int i = -2; i <= 2; i++)
    for (int j = i + 1; j <= 2; j++)
      {
        g_assert_cmpstr (segue_sentiment_get_label (i), !=, segue_sentiment_get_label (j));
        g_assert_cmpstr (segue_sentiment_get_shape (i), !=, segue_sentiment_get_shape (j));
      }
  g_assert_cmpstr (segue_sentiment_get_label (-2), ==, "Very negative");
  g_assert_cmpstr (segue_sentiment_get_label (2), ==, "Very positive");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/relations/both-ends", Fixture, NULL, set_up, test_both_ends, tear_down);
  g_test_add ("/relations/problems", Fixture, NULL, set_up, test_problems, tear_down);
  g_test_add ("/relations/make", Fixture, NULL, set_up, test_make, tear_down);
  g_test_add ("/relations/timeline", Fixture, NULL, set_up, test_timeline, tear_down);
  g_test_add_func ("/relations/sentiments", test_sentiments);

  return g_test_run ();
}
