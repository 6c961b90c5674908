/* test-curriculum.c - first courses, what follows go-live, and what there is to say of a course
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-course-facts.h"
#include "segue-curriculum.h"
#include "segue-delivery-mix.h"
#include "segue-fake-plan.h"
#include "segue-reinforcement-plan.h"
#include "segue-requirement.h"
#include "segue-sheets.h"

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
  SegueRecord   *operations;
  SegueRecord   *dock;
  SegueRecord   *heads;
} Fixture;

static SegueRecord *
add_audience (Fixture     *fixture,
              const char  *name,
              const char  *segment,
              SegueRecord *parent)
{
  SegueRecord *audience = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", name, "segment", segment, NULL);
  SegueRecord *impacted = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", "true", NULL);

  if (parent != NULL)
    segue_fake_plan_link (fixture->plan, audience, "parent", parent);
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
  fixture->operations = add_audience (fixture, "Operations", "end-users", NULL);
  fixture->dock = add_audience (fixture, "Dock", "end-users", fixture->operations);
  fixture->heads = add_audience (fixture, "Heads", "managers", fixture->operations);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->plan);
}

static SegueRecord *
add_course (Fixture    *fixture,
            const char *title,
            const char *delivery)
{
  SegueRecord *course = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_COURSE, "title", title, "delivery", delivery, NULL);

  segue_fake_plan_link (fixture->plan, course, "rollout", fixture->rollout);

  return course;
}

static void
add_rule (Fixture     *fixture,
          SegueRecord *course,
          SegueRecord *audience)
{
  SegueRecord *rule = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_REQUIREMENT, "rule", "required", NULL);

  segue_fake_plan_link (fixture->plan, rule, "course", course);
  segue_fake_plan_link (fixture->plan, rule, "audience", audience);
}

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

/* What is archived needs no course, and hands none down. */
static void
test_archived (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueCurriculum) curriculum = NULL;

  segue_fake_plan_set (fixture->plan, fixture->operations, "archived", "true");
  curriculum = segue_curriculum_new (SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->rollout));
  g_assert_cmpuint (curriculum->audiences->len, ==, 2); /* Dock, Heads */
  g_assert_cmpint (g_array_index (curriculum->audiences, SegueCurriculumAudience, 0).depth, ==, SEGUE_COURSE_DEPTH_CASUAL);
  g_assert_cmpint (g_array_index (curriculum->audiences, SegueCurriculumAudience, 1).depth, ==, SEGUE_COURSE_DEPTH_SUPERVISOR);
}

/* An audience below another of the same depth has its course from above. */
static void
test_curriculum (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(SegueCurriculum) curriculum = segue_curriculum_new (SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->rollout));
  g_autoptr(GPtrArray) records = NULL;
  const int expected[] = { SEGUE_CURRICULUM_NONE, SEGUE_COURSE_DEPTH_SUPERVISOR, SEGUE_COURSE_DEPTH_CASUAL };

  g_assert_cmpuint (curriculum->audiences->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) /* Dock, Heads, Operations */
    g_assert_cmpint (g_array_index (curriculum->audiences, SegueCurriculumAudience, i).depth, ==, expected[i]);
  g_assert_cmpuint (segue_curriculum_count (curriculum), ==, 2);
  g_assert_cmpstr (curriculum->courses[SEGUE_COURSE_DEPTH_CASUAL].title, ==, "Daily tasks");

  records = segue_curriculum_make (curriculum);
  g_assert_cmpuint (records->len, ==, 4); /* two courses, a rule for each */
  g_assert_cmpint (segue_record_get_link (g_ptr_array_index (records, 1), SEGUE_REQUIREMENT_COURSE), ==,
                   segue_record_get_id (g_ptr_array_index (records, 0)));
  g_assert_cmpint (segue_record_get_link (g_ptr_array_index (records, 1), SEGUE_REQUIREMENT_AUDIENCE), ==,
                   segue_record_get_id (fixture->operations));
}

/* Nobody, where no audience goes deep. */
static void
test_none (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueCurriculum) curriculum = segue_curriculum_new (SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->rollout));
  g_autoptr(GPtrArray) records = NULL;

  for (guint i = 0; i < curriculum->audiences->len; i++)
    g_array_index (curriculum->audiences, SegueCurriculumAudience, i).depth = SEGUE_CURRICULUM_NONE;
  records = segue_curriculum_make (curriculum);
  g_assert_cmpuint (records->len, ==, 0);
}

/* It hangs on go-live, on days that follow it; without one it has none. */
static void
test_reinforcement (Fixture       *fixture,
                    gconstpointer  data)
{
  gint64 rollout = segue_record_get_id (fixture->rollout);
  g_autoptr(SegueReinforcementPlan) without = segue_reinforcement_plan_new (SEGUE_PLAN (fixture->plan), rollout, 0);
  g_autoptr(SegueReinforcementPlan) with = NULL;
  SegueReinforcementEntry *entry = g_ptr_array_index (without->entries, 2);
  g_autoptr(SegueRecord) undated = segue_reinforcement_plan_make (without, entry);
  g_autoptr(SegueRecord) dated = NULL;
  g_autofree char *offsets = segue_reinforcement_plan_dup_days (without, entry, day ("2027-01-04"));
  g_autofree char *days = NULL;
  SegueRecord *golive = NULL;

  g_assert_cmpint (entry->kind, ==, SEGUE_REINFORCEMENT_KIND_OFFICE_HOUR);
  g_assert_cmpstr (offsets, ==, "T+1 to T+42");
  g_assert_false (segue_record_is_set (undated, SEGUE_REINFORCEMENT_DATE));
  g_assert_false (segue_record_is_set (undated, SEGUE_REINFORCEMENT_ANCHOR));

  golive = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", "role", "go-live", "date", "2027-01-18", NULL);
  segue_fake_plan_link (fixture->plan, golive, "rollout", fixture->rollout);
  with = segue_reinforcement_plan_new (SEGUE_PLAN (fixture->plan), rollout, segue_record_get_id (fixture->dock));
  entry = g_ptr_array_index (with->entries, 2);
  dated = segue_reinforcement_plan_make (with, entry);
  days = segue_reinforcement_plan_dup_days (with, entry, day ("2027-01-04"));
  g_assert_cmpstr (days, ==, "T+1 to T+42 · 19 Jan to 1 Mar");
  g_assert_cmpint (segue_record_get_day (dated, SEGUE_REINFORCEMENT_DATE), ==, day ("2027-01-19"));
  g_assert_cmpint (segue_record_get_day (dated, SEGUE_REINFORCEMENT_END_DATE), ==, day ("2027-03-01"));
  g_assert_cmpint (segue_record_get_link (dated, SEGUE_REINFORCEMENT_ANCHOR), ==, segue_record_get_id (golive));
  g_assert_cmpint (segue_record_get_integer (dated, SEGUE_REINFORCEMENT_ANCHOR_OFFSET), ==, 1);
}

/* What is there already is not chosen: for those whom it reaches, and unless it is cancelled. */
static void
test_there (Fixture       *fixture,
            gconstpointer  data)
{
  gint64 rollout = segue_record_get_id (fixture->rollout);
  SegueRecord *hours = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_REINFORCEMENT, "title", "Hours", "kind", "office-hour", NULL);
  g_autoptr(SegueReinforcementPlan) plan = NULL;

  segue_fake_plan_link (fixture->plan, hours, "rollout", fixture->rollout);
  plan = segue_reinforcement_plan_new (SEGUE_PLAN (fixture->plan), rollout, 0);
  g_assert_cmpuint (segue_reinforcement_plan_count (plan), ==, plan->entries->len - 1);

  segue_fake_plan_link (fixture->plan, hours, "audiences", fixture->heads);
  segue_reinforcement_plan_aim (plan, SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->dock));
  g_assert_cmpuint (segue_reinforcement_plan_count (plan), ==, plan->entries->len);
  segue_reinforcement_plan_aim (plan, SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->heads));
  g_assert_cmpuint (segue_reinforcement_plan_count (plan), ==, plan->entries->len - 1);
  segue_fake_plan_set (fixture->plan, hours, "status", "cancelled");
  segue_reinforcement_plan_aim (plan, SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->heads));
  g_assert_cmpuint (segue_reinforcement_plan_count (plan), ==, plan->entries->len);
}

/* Each of the five ways counts what belongs to it, for whom it is. */
static void
test_mix (Fixture       *fixture,
          gconstpointer  data)
{
  SeguePlan *plan = SEGUE_PLAN (fixture->plan);
  SegueRecord *class = add_course (fixture, "Order entry", "classroom");
  SegueRecord *guide = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MATERIAL, "title", "Card", "kind", "quick-reference", NULL);
  SegueRecord *huddle = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_REINFORCEMENT, "title", "Huddle", "kind", "manager-huddle", NULL);
  g_autofree char *words = NULL;
  SegueDeliveryMix mix;

  add_course (fixture, "Video", "video");
  add_rule (fixture, class, fixture->dock);
  segue_fake_plan_link (fixture->plan, class, "materials", guide);
  segue_fake_plan_link (fixture->plan, huddle, "audiences", fixture->heads);
  segue_delivery_mix_get (plan, segue_record_get_id (fixture->rollout), 0, &mix);
  g_assert_cmpuint (mix.n[SEGUE_DELIVERY_LIVE], ==, 1); /* a video is none */
  g_assert_cmpuint (mix.n[SEGUE_DELIVERY_GUIDE], ==, 1);
  g_assert_cmpuint (mix.n[SEGUE_DELIVERY_OFFICE_HOURS], ==, 0);
  g_assert_cmpuint (mix.n[SEGUE_DELIVERY_PEER_COACHING], ==, 0);
  g_assert_cmpuint (mix.n[SEGUE_DELIVERY_MANAGER], ==, 1);
  words = segue_delivery_mix_dup_words (&mix);
  g_assert_cmpstr (words, ==, "Still missing: Office hours, Peer coaching.");

  segue_delivery_mix_get (plan, 0, segue_record_get_id (fixture->heads), &mix);
  g_assert_cmpuint (mix.n[SEGUE_DELIVERY_LIVE], ==, 0); /* it is for the dock */
  g_assert_cmpuint (mix.n[SEGUE_DELIVERY_GUIDE], ==, 0);
  g_assert_cmpuint (mix.n[SEGUE_DELIVERY_MANAGER], ==, 1);
}

/* How far its materials are and when it is held; today is not late yet. */
static void
test_facts (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct
  {
    const char *status;
    const char *date;
  } materials[] = {
    { "ready", "2027-01-01" }, { "in-work", "2027-01-03" }, { "planned", "2027-01-04" }, { "retired", "2027-01-01" },
  };
  static const struct
  {
    const char *status;
    const char *date;
  } sessions[] = {
    { "held", "2026-12-01" }, { "open", "2027-01-11" }, { "planned", "2027-01-08" }, { "draft", "2027-01-05" }, { "cancelled", "2027-01-06" },
  };
  SegueRecord *course = add_course (fixture, "Order entry", "classroom");
  SegueDay today = day ("2027-01-04");
  SegueCourseFacts facts;
  g_autofree char *ready = NULL;
  g_autofree char *held = NULL;

  segue_course_facts_get (SEGUE_PLAN (fixture->plan), course, today, &facts);
  g_assert_cmpuint (facts.n_materials + facts.n_held + facts.n_to_come + facts.n_reinforcements, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (materials); i++)
    segue_fake_plan_link (fixture->plan, course, "materials",
                          segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MATERIAL, "title", "M", "status", materials[i].status,
                                               "date", materials[i].date, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    segue_fake_plan_link (fixture->plan,
                          segue_fake_plan_add (fixture->plan, SEGUE_RECORD_SESSION, "title", "S", "status", sessions[i].status,
                                               "date", sessions[i].date, NULL),
                          "course", course);
  segue_course_facts_get (SEGUE_PLAN (fixture->plan), course, today, &facts);
  ready = segue_course_dup_materials (&facts, today);
  held = segue_course_dup_sessions (&facts, today);
  g_assert_cmpstr (ready, ==, "1 of 3 materials ready, 1 late, next on 4 Jan");
  g_assert_cmpstr (held, ==, "1 session held, 2 to come, 1 proposed, next on 8 Jan");
}

/* The list of needs has the gap, and leaves it open where a level is not known. */
static void
test_gap (Fixture       *fixture,
          gconstpointer  data)
{
  static const struct
  {
    const char *now;
    const char *required;
    int         gap;
  } needs[] = { { "1", "3", 2 }, { "3", "3", 0 }, { "4", "2", 0 }, { NULL, "3", -1 } };
  const SegueSheet *sheet = segue_sheet_get ("training-needs");
  guint column = segue_sheet_find_column (sheet, "gap");

  g_assert_cmpuint (column, <, sheet->n_columns);
  for (guint i = 0; i < G_N_ELEMENTS (needs); i++)
    {
      SegueRecord *need = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_TRAINING_NEED, "title", "Scan", "required-level", needs[i].required, NULL);
      SegueSheetRow row = { .records = { [SEGUE_SHEET_OWN] = need } };
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;

      if (needs[i].now != NULL)
        segue_fake_plan_set (fixture->plan, need, "current-level", needs[i].now);
      segue_column_get_value (&sheet->columns[column], SEGUE_PLAN (fixture->plan), &row, &value);
      g_assert_cmpint (value.is_set ? (int) value.slot.integer : -1, ==, needs[i].gap);
    }
}

/* A row names some audiences, and says how many more there are. */
static void
test_audiences (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    guint       most;
    const char *names;
  } vectors[] = {
    { 1, "Operations and 2 more" },
    { 2, "Operations, Dock and 1 more" },
    { 3, "Operations, Dock, Heads" },
    { 4, "Operations, Dock, Heads" },
  };
  SegueRecord *course = add_course (fixture, "Goods receipt", "classroom");

  g_assert_null (segue_course_dup_audiences (SEGUE_PLAN (fixture->plan), course, SEGUE_REQUIREMENT_RULE_REQUIRED, 1));
  add_rule (fixture, course, fixture->operations);
  add_rule (fixture, course, fixture->dock);
  add_rule (fixture, course, fixture->heads);
  for (guint i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autofree char *names = segue_course_dup_audiences (SEGUE_PLAN (fixture->plan), course, SEGUE_REQUIREMENT_RULE_REQUIRED, vectors[i].most);

      g_assert_cmpstr (names, ==, vectors[i].names);
    }
  g_assert_null (segue_course_dup_audiences (SEGUE_PLAN (fixture->plan), course, SEGUE_REQUIREMENT_RULE_OPTIONAL, 1));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add ("/curriculum/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("courses", test_curriculum);
  ADD ("archived", test_archived);
  ADD ("none", test_none);
  ADD ("reinforcement", test_reinforcement);
  ADD ("there", test_there);
  ADD ("mix", test_mix);
  ADD ("facts", test_facts);
  ADD ("gap", test_gap);
  ADD ("audiences", test_audiences);
#undef ADD

  return g_test_run ();
}
