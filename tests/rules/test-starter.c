/* test-starter.c - what starter plans have, when, and that nothing is made twice
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-communication.h"
#include "segue-dated.h"
#include "segue-fake-plan.h"
#include "segue-milestone.h"
#include "segue-starter-plan.h"

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
  SegueRecord   *managers;
  SegueRecord   *finance;
} Fixture;

static SegueRecord *
add_audience (Fixture    *fixture,
              const char *name,
              const char *segment)
{
  SegueRecord *audience = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", name, "segment", segment, NULL);
  SegueRecord *impacted = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", "true", NULL);

  segue_fake_plan_link (fixture->plan, impacted, "audience", audience);
  segue_fake_plan_link (fixture->plan, impacted, "rollout", fixture->rollout);

  return audience;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = segue_fake_plan_new ();
  fixture->rollout = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  fixture->managers = add_audience (fixture, "Heads", "managers");
  fixture->finance = add_audience (fixture, "Finance", "end-users");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->plan);
}

static SegueRecord *
add_golive (Fixture     *fixture,
            const char  *date,
            SegueRecord *audience)
{
  SegueRecord *golive = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", "role", "go-live", NULL);

  segue_fake_plan_set (fixture->plan, golive, "date", date);
  segue_fake_plan_link (fixture->plan, golive, "rollout", fixture->rollout);
  if (audience != NULL)
    segue_fake_plan_link (fixture->plan, golive, "audiences", audience);

  return golive;
}

static SegueStarterPlan *
make (Fixture            *fixture,
      SegueRecord        *wave,
      SegueStarterWeight  weight)
{
  return segue_starter_plan_new (SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->rollout),
                                 wave != NULL ? segue_record_get_id (wave) : 0, weight, SEGUE_DAY_NONE);
}

static SegueStarterEntry *
find (SegueStarterPlan *starter,
      const char       *key)
{
  for (guint i = 0; i < starter->entries->len; i++)
    {
      SegueStarterEntry *entry = g_ptr_array_index (starter->entries, i);

      if (entry->item != NULL && g_str_equal (entry->item->key, key))
        return entry;
    }

  return NULL;
}

static void
assert_day (SegueStarterPlan *starter,
            const char       *key,
            const char       *day)
{
  SegueStarterEntry *entry = find (starter, key);
  g_autofree char *text = entry != NULL ? segue_day_to_text (entry->day) : NULL;

  g_assert_cmpstr (text, ==, day);
}

/* As if it was agreed to. */
static void
take_over (Fixture          *fixture,
           SegueStarterPlan *starter)
{
  for (guint i = 0; i < starter->entries->len; i++)
    {
      const SegueStarterEntry *entry = g_ptr_array_index (starter->entries, i);
      SegueRecordClass *klass = segue_record_class_get (segue_record_get_kind (entry->record));
      SegueRecord *added = segue_fake_plan_add (fixture->plan, klass->kind, NULL);

      for (guint field = 0; field < klass->n_fields; field++)
        {
          SegueValue value = segue_record_peek (entry->record, field);
          g_autofree char *text = segue_value_to_text (&klass->fields[field], &value);

          if (value.is_set && klass->fields[field].target == SEGUE_RECORD_NONE)
            segue_fake_plan_set (fixture->plan, added, klass->fields[field].name, text);
        }
      segue_fake_plan_link (fixture->plan, added, "rollout", fixture->rollout);
      if (starter->golive != NULL)
        segue_fake_plan_link (fixture->plan, added, "anchor", starter->golive);
    }
}

/* Each weight has all of the lighter one, and every field of every item is right. */
static void
test_weights (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueStarterPlan) light = make (fixture, NULL, SEGUE_STARTER_LIGHT);
  g_autoptr(SegueStarterPlan) standard = make (fixture, NULL, SEGUE_STARTER_STANDARD);
  g_autoptr(SegueStarterPlan) enterprise = make (fixture, NULL, SEGUE_STARTER_ENTERPRISE);

  g_assert_cmpuint (light->entries->len, >=, 10);
  g_assert_cmpuint (standard->entries->len, >, light->entries->len);
  g_assert_cmpuint (enterprise->entries->len, >, standard->entries->len);
  g_assert_nonnull (find (light, "starter-sponsor-message"));
  g_assert_null (find (light, "starter-pulse-1"));
  g_assert_nonnull (find (standard, "starter-pulse-1"));
  g_assert_null (find (standard, "starter-pulses"));
  g_assert_nonnull (find (enterprise, "starter-pulses"));
  g_assert_cmpuint (find (light, "starter-office-hours")->n_occurrences, ==, 12);
  for (guint i = 1; i < light->entries->len; i++)
    g_assert_nonnull (find (enterprise, ((SegueStarterEntry *) g_ptr_array_index (light->entries, i))->item->key));
}

/* 1 March 2027 is a Monday. */
static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  SegueRecord *golive = add_golive (fixture, "2027-03-01", NULL);
  g_autoptr(SegueStarterPlan) starter = make (fixture, NULL, SEGUE_STARTER_STANDARD);

  g_assert_true (starter->golive == golive);
  assert_day (starter, "starter-sponsor-message", "2027-01-08");  /* T-50 is a Sunday */
  assert_day (starter, "starter-role-changes", "2027-02-01");
  assert_day (starter, "starter-cut-over", "2027-03-01");
  assert_day (starter, "starter-first-weeks", "2027-03-22");
  assert_day (starter, "starter-adoption-review", "2027-03-31");
  assert_day (starter, "starter-follow-up-training", "2027-04-30");
  assert_day (starter, "starter-sustainment-review", "2027-08-30"); /* T+180 is a Saturday */
  assert_day (starter, "starter-office-hours", "2027-03-02");
  g_assert_cmpint (segue_record_get_choice (find (starter, "starter-sponsor-message")->record, SEGUE_COMMUNICATION_SENDER_ROLE), ==,
                   SEGUE_SENDER_ROLE_EXECUTIVE);
}

/* What is for managers names those that there are. */
static void
test_segment (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueStarterPlan) starter = make (fixture, NULL, SEGUE_STARTER_ENTERPRISE);
  guint n = 0;
  const gint64 *ids = segue_record_get_links (find (starter, "starter-managers-briefed")->record, SEGUE_COMMUNICATION_AUDIENCES, &n);

  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (ids[0], ==, segue_record_get_id (fixture->managers));
  segue_record_get_links (find (starter, "starter-support-briefed")->record, SEGUE_COMMUNICATION_AUDIENCES, &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_no_golive (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueStarterPlan) starter = make (fixture, NULL, SEGUE_STARTER_LIGHT);
  const SegueStarterEntry *first = g_ptr_array_index (starter->entries, 0);

  g_assert_null (starter->golive);
  g_assert_null (first->item);
  g_assert_cmpint (segue_record_get_choice (first->record, SEGUE_MILESTONE_ROLE), ==, SEGUE_MILESTONE_ROLE_GO_LIVE);
  assert_day (starter, "starter-role-changes", "");
}

static void
test_wave (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueStarterPlan) along = NULL;
  g_autoptr(SegueStarterPlan) own = NULL;
  guint n = 0;

  add_golive (fixture, "2027-03-01", NULL);
  along = make (fixture, fixture->finance, SEGUE_STARTER_STANDARD);
  g_assert_null (along->golive); /* it gets its own, with the rollout */
  assert_day (along, "starter-role-changes", "2027-02-01");
  g_assert_null (find (along, "starter-pilot"));

  add_golive (fixture, "2027-04-05", fixture->finance);
  own = make (fixture, fixture->finance, SEGUE_STARTER_STANDARD);
  assert_day (own, "starter-role-changes", "2027-03-08");
  segue_record_get_links (find (own, "starter-role-changes")->record, SEGUE_COMMUNICATION_AUDIENCES, &n);
  g_assert_cmpuint (n, ==, 1);
}

static guint
count_new (SegueStarterPlan *starter)
{
  guint n = 0;

  for (guint i = 0; i < starter->entries->len; i++)
    n += !((SegueStarterEntry *) g_ptr_array_index (starter->entries, i))->is_there;

  return n;
}

static void
test_twice (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueStarterPlan) first = NULL;
  g_autoptr(SegueStarterPlan) second = NULL;
  g_autoptr(SegueStarterPlan) heavier = NULL;
  g_autoptr(SegueStarterPlan) wave = NULL;

  add_golive (fixture, "2027-03-01", NULL);
  first = make (fixture, NULL, SEGUE_STARTER_LIGHT);
  g_assert_cmpuint (count_new (first), ==, first->entries->len);
  take_over (fixture, first);

  second = make (fixture, NULL, SEGUE_STARTER_LIGHT);
  g_assert_cmpuint (count_new (second), ==, 0);
  heavier = make (fixture, NULL, SEGUE_STARTER_ENTERPRISE);
  g_assert_cmpuint (count_new (heavier), ==, heavier->entries->len - first->entries->len);

  /* A wave hears it all the same. */
  wave = make (fixture, fixture->finance, SEGUE_STARTER_LIGHT);
  g_assert_cmpuint (count_new (wave), ==, wave->entries->len);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void      (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/starter/weights", test_weights }, { "/starter/days", test_days }, { "/starter/segment", test_segment },
    { "/starter/no-go-live", test_no_golive }, { "/starter/wave", test_wave }, { "/starter/twice", test_twice },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
