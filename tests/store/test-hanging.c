/* test-hanging.c - what hangs on people, audiences and rollouts goes with them, and comes back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-champion.h"
#include "segue-impact.h"
#include "segue-involvement.h"
#include "segue-profile.h"
#include "segue-raci.h"
#include "segue-relationship.h"
#include "store-fixture.h"

typedef struct
{
  SegueWorkspace *workspace;
  SegueRecord    *ada;        /* in ERP with a profile, champion who reported, A of a RACI row */
  SegueRecord    *ben;        /* trusts Ada */
  SegueRecord    *finance;    /* impacted by ERP: fear, involvement, impact owned by Ada; has a benefit */
  SegueRecord    *it;
  SegueRecord    *erp;
} Plan;

static SegueRecord *
add_to (SegueEdit       *edit,
        SegueRecordKind  kind,
        const char      *field,
        const char      *text)
{
  SegueRecord *record = store_new_record (kind, field, text, NULL);

  segue_edit_add (edit, record);
  g_object_unref (record); /* the edit holds it */

  return record;
}

static SegueRecord *
add_below (SegueEdit       *edit,
           SegueRecordKind  kind,
           const char      *field,
           const char      *text,
           const char      *link,
           SegueRecord     *owner)
{
  SegueRecord *record = add_to (edit, kind, field, text);

  store_set_link (record, link, owner);
  return record;
}

static void
add_impacted (Plan      *plan,
              SegueEdit *edit)
{
  SegueRecord *impacted = add_below (edit, SEGUE_RECORD_IMPACTED_AUDIENCE, "wave", "1", "audience", plan->finance);
  SegueRecord *involvement, *impact, *fear, *benefit;

  store_set_link (impacted, "rollout", plan->erp);
  fear = add_below (edit, SEGUE_RECORD_FEAR, "fear", "More work", "impacted-audience", impacted);
  store_set_link (fear, "co-author", plan->ada);
  involvement = add_below (edit, SEGUE_RECORD_INVOLVEMENT, "date", "2026-10-01", "impacted-audience", impacted);
  segue_record_set_integer (involvement, SEGUE_INVOLVEMENT_STAGE, 0);
  impact = add_below (edit, SEGUE_RECORD_IMPACT, "title", "The close", "impacted-audience", impacted);
  segue_record_set_integer (impact, SEGUE_IMPACT_ASPECT, SEGUE_ASPECT_PROCESSES);
  store_set_link (impact, "owner", plan->ada);
  benefit = add_below (edit, SEGUE_RECORD_BENEFIT, "text", "Fewer calls", "rollout", plan->erp);
  store_set_link (benefit, "audience", plan->finance);
}

static SegueRecord *
add_champion (SegueEdit   *edit,
              SegueRecord *person,
              SegueRecord *rollout,
              SegueRecord *one,
              SegueRecord *other)
{
  SegueRecord *champion = add_below (edit, SEGUE_RECORD_CHAMPION, "active-from", "2026-10-01", "stakeholder", person);
  gint64 ids[2] = { segue_record_get_id (one), segue_record_get_id (other) };
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_ids (&value, ids, 2);
  segue_record_set_value (champion, SEGUE_CHAMPION_AUDIENCES, &value);
  store_set_link (champion, "rollout", rollout);

  return champion;
}

static void
set_up_plan (Plan       *plan,
             const char *path)
{
  g_autoptr(SegueEdit) edit = NULL;
  SegueRecord *champion, *engagement, *profile, *trust, *raci;

  plan->workspace = store_create (path);
  edit = segue_edit_new (plan->workspace, SEGUE_VERB_EXAMPLE, SEGUE_RECORD_WORKSPACE);
  plan->ada = add_to (edit, SEGUE_RECORD_STAKEHOLDER, "name", "Ada");
  plan->ben = add_to (edit, SEGUE_RECORD_STAKEHOLDER, "name", "Ben");
  plan->finance = add_to (edit, SEGUE_RECORD_AUDIENCE, "name", "Finance");
  plan->it = add_to (edit, SEGUE_RECORD_AUDIENCE, "name", "IT");
  plan->erp = add_to (edit, SEGUE_RECORD_ROLLOUT, "name", "ERP");
  add_impacted (plan, edit);
  champion = add_champion (edit, plan->ada, plan->erp, plan->finance, plan->it);
  add_below (edit, SEGUE_RECORD_CHAMPION_REPORT, "date", "2026-11-01", "champion", champion);

  engagement = add_below (edit, SEGUE_RECORD_ENGAGEMENT, "strategy", "Ask.", "stakeholder", plan->ada);
  store_set_link (engagement, "rollout", plan->erp);
  profile = add_below (edit, SEGUE_RECORD_PROFILE, "date", "2026-11-01", "engagement", engagement);
  segue_record_set_integer (profile, SEGUE_PROFILE_RESPONDENTS, 1);
  trust = add_below (edit, SEGUE_RECORD_RELATIONSHIP, "note", "Since school", "from-whom", plan->ben);
  store_set_link (trust, "to-whom", plan->ada);
  segue_record_set_integer (trust, SEGUE_RELATIONSHIP_KIND, SEGUE_RELATIONSHIP_TRUSTS);
  raci = add_below (edit, SEGUE_RECORD_RACI, "activity", "Train", "rollout", plan->erp);
  store_set_link (raci, "stakeholder", plan->ada);
  segue_record_set_integer (raci, SEGUE_RACI_LETTERS, SEGUE_RACI_A);
  store_commit (edit);
}

typedef struct
{
  const char *name;
  gsize       target;   /* of Plan: what is deleted */
  gboolean    refused;  /* without what hangs on it */
  guint       n[9];     /* what is left of each of kinds[] */
} Removal;

static const Removal removals[] = {
  { "/hanging/ada", G_STRUCT_OFFSET (Plan, ada), TRUE, { 1, 1, 1, 1, 0, 0, 0, 0, 1 } },
  { "/hanging/ben", G_STRUCT_OFFSET (Plan, ben), TRUE, { 1, 1, 1, 1, 1, 0, 1, 1, 1 } },
  { "/hanging/finance", G_STRUCT_OFFSET (Plan, finance), TRUE, { 1, 0, 0, 0, 1, 1, 1, 1, 1 } },
  { "/hanging/it", G_STRUCT_OFFSET (Plan, it), FALSE, { 1, 1, 1, 1, 1, 1, 1, 1, 1 } },
  { "/hanging/erp", G_STRUCT_OFFSET (Plan, erp), TRUE, { 0, 0, 0, 0, 0, 1, 0, 0, 0 } },
};

static const SegueRecordKind kinds[] = {
  SEGUE_RECORD_BENEFIT, SEGUE_RECORD_FEAR, SEGUE_RECORD_INVOLVEMENT, SEGUE_RECORD_IMPACT, SEGUE_RECORD_PROFILE,
  SEGUE_RECORD_RELATIONSHIP, SEGUE_RECORD_CHAMPION, SEGUE_RECORD_CHAMPION_REPORT, SEGUE_RECORD_RACI,
};

/* Required links take along what they hold, optional ones are cleared; undo brings all back. */
static void
test_removal (StoreFixture  *fixture,
              gconstpointer  data)
{
  const Removal *test = data;
  Plan plan;
  SegueRecord *target;
  g_autoptr(SegueEdit) timid = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *undone = NULL;

  set_up_plan (&plan, fixture->path);
  target = G_STRUCT_MEMBER (SegueRecord *, &plan, test->target);
  before = store_dump_lists (plan.workspace, FALSE);

  timid = segue_edit_new (plan.workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (target));
  g_assert_cmpint (segue_edit_remove (timid, target, FALSE, &error), ==, !test->refused);
  if (test->refused)
    g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_IN_USE);
  g_clear_error (&error);
  g_clear_object (&timid);

  edit = segue_edit_new (plan.workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (target));
  g_assert_true (segue_edit_remove (edit, target, TRUE, &error));
  g_assert_no_error (error);
  store_commit (edit);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_test_message ("%s", segue_record_kind_get_name (kinds[i]));
      g_assert_cmpuint (store_count (plan.workspace, kinds[i]), ==, test->n[i]);
    }

  g_assert_true (segue_workspace_undo (plan.workspace, &error));
  g_assert_no_error (error);
  undone = store_dump_lists (plan.workspace, FALSE);
  store_assert_same (before, undone);
  g_clear_object (&edit);
  g_object_unref (plan.workspace);
}

/* Nobody is a champion of one rollout twice. */
static void
test_champion_twice (StoreFixture  *fixture,
                     gconstpointer  data)
{
  Plan plan;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;

  set_up_plan (&plan, fixture->path);
  edit = segue_edit_new (plan.workspace, SEGUE_VERB_ADD, SEGUE_RECORD_CHAMPION);
  add_champion (edit, plan.ada, plan.erp, plan.it, plan.it);
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS);
  g_assert_cmpuint (store_count (plan.workspace, SEGUE_RECORD_CHAMPION), ==, 1);
  g_clear_error (&error);
  g_clear_object (&edit);

  edit = segue_edit_new (plan.workspace, SEGUE_VERB_ADD, SEGUE_RECORD_CHAMPION);
  add_champion (edit, plan.ben, plan.erp, plan.it, plan.it);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  g_clear_object (&edit);
  g_object_unref (plan.workspace);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (removals); i++)
    store_test_add (removals[i].name, test_removal, &removals[i]);
  store_test_add ("/hanging/champion-twice", test_champion_twice, NULL);

  return store_test_run ();
}
