/* test-links.c - links, the reverse index, and what a removal does to both
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-audience.h"
#include "segue-engagement.h"
#include "segue-interaction.h"
#include "segue-judgement.h"
#include "segue-membership.h"
#include "segue-milestone.h"
#include "segue-stakeholder.h"
#include "store-fixture.h"

#include <string.h>

/* A small plan in which every sort of link occurs. */
typedef struct
{
  SegueWorkspace *workspace;
  SegueRecord    *ada;         /* reports to Bob, in Finance, engaged in ERP, judged by Bob */
  SegueRecord    *bob;
  SegueRecord    *finance;     /* below Everyone, managed by Ada */
  SegueRecord    *everyone;
  SegueRecord    *erp;
  SegueRecord    *engagement;
  SegueRecord    *judgement;
  SegueRecord    *membership;
  SegueRecord    *go_live;     /* for Finance and Everyone */
  SegueRecord    *interaction; /* with Ada and Bob, about ERP */
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

static void
set_ids (SegueRecord *record,
         const char  *field,
         SegueRecord *a,
         SegueRecord *b)
{
  gint64 ids[2] = { segue_record_get_id (a), segue_record_get_id (b) };
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_ids (&value, ids, 2);
  segue_record_set_value (record, store_field (segue_record_get_kind (record), field), &value);
}

static void
set_up_plan (Plan       *plan,
             const char *path)
{
  g_autoptr(SegueEdit) edit = NULL;

  plan->workspace = store_create (path);
  edit = segue_edit_new (plan->workspace, SEGUE_VERB_EXAMPLE, SEGUE_RECORD_WORKSPACE);
  plan->ada = add_to (edit, SEGUE_RECORD_STAKEHOLDER, "name", "Ada");
  plan->bob = add_to (edit, SEGUE_RECORD_STAKEHOLDER, "name", "Bob");
  plan->finance = add_to (edit, SEGUE_RECORD_AUDIENCE, "name", "Finance");
  plan->everyone = add_to (edit, SEGUE_RECORD_AUDIENCE, "name", "Everyone");
  plan->erp = add_to (edit, SEGUE_RECORD_ROLLOUT, "name", "ERP");
  plan->engagement = add_to (edit, SEGUE_RECORD_ENGAGEMENT, "strategy", "Ask first.");
  plan->judgement = add_to (edit, SEGUE_RECORD_JUDGEMENT, "as-of", "2026-11-01");
  plan->membership = add_to (edit, SEGUE_RECORD_MEMBERSHIP, "since", "2026-01-01");
  plan->go_live = add_to (edit, SEGUE_RECORD_MILESTONE, "title", "Go-live");
  plan->interaction = add_to (edit, SEGUE_RECORD_INTERACTION, "date", "2026-11-02");

  store_set_link (plan->ada, "reports-to", plan->bob);
  store_set_link (plan->finance, "parent", plan->everyone);
  store_set_link (plan->finance, "manager", plan->ada);
  store_set_link (plan->engagement, "stakeholder", plan->ada);
  store_set_link (plan->engagement, "rollout", plan->erp);
  store_set_link (plan->judgement, "engagement", plan->engagement);
  segue_record_set_text (plan->judgement, SEGUE_JUDGEMENT_ASSESSOR, "Bob");
  segue_record_set_integer (plan->judgement, SEGUE_JUDGEMENT_BASIS, SEGUE_BASIS_OBSERVED);
  segue_record_set_integer (plan->judgement, SEGUE_JUDGEMENT_POWER, 4);
  store_set_link (plan->membership, "stakeholder", plan->ada);
  store_set_link (plan->membership, "audience", plan->finance);
  store_set_link (plan->go_live, "rollout", plan->erp);
  set_ids (plan->go_live, "audiences", plan->finance, plan->everyone);
  store_set_link (plan->interaction, "rollout", plan->erp);
  segue_record_set_integer (plan->interaction, SEGUE_INTERACTION_KIND, 0);
  set_ids (plan->interaction, "who", plan->ada, plan->bob);
  store_commit (edit);
}

static guint
count_incoming (Plan            *plan,
                SegueRecordKind  kind,
                const char      *field,
                SegueRecord     *target)
{
  guint n = 0;

  segue_plan_incoming (SEGUE_PLAN (plan->workspace), kind, store_field (kind, field),
                       segue_record_get_id (target), &n);
  return n;
}

static void
assert_same_as_file (Plan       *plan,
                     const char *path)
{
  g_autoptr(SegueWorkspace) fresh = store_open (path);
  g_autofree char *lists = store_dump_lists (plan->workspace, FALSE);
  g_autofree char *file = store_dump_lists (fresh, FALSE);

  store_assert_same (file, lists);
  g_assert_cmpint (store_sql_integer (path, "SELECT count (*) FROM pragma_foreign_key_check"),
                   ==, 0);
}

static void
test_reverse (StoreFixture  *fixture,
              gconstpointer  data)
{
  Plan plan = { 0 };
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  SegueValue unset = SEGUE_VALUE_INIT;
  gint64 ada;

  set_up_plan (&plan, fixture->path);
  workspace = plan.workspace;
  ada = segue_record_get_id (plan.ada);

  g_assert_true (segue_plan_follow (SEGUE_PLAN (workspace), plan.ada,
                                    SEGUE_STAKEHOLDER_REPORTS_TO) == plan.bob);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.bob), ==, 1);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.ada), ==, 0);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_MILESTONE, "audiences", plan.finance), ==, 1);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_INTERACTION, "who", plan.bob), ==, 1);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM interaction_who"), ==, 2);

  /* The index follows the edits. */
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_INTERACTION);
  segue_value_set_ids (&value, &ada, 1);
  segue_edit_set_value (edit, plan.interaction, SEGUE_INTERACTION_WHO, &value);
  segue_edit_set_value (edit, plan.ada, SEGUE_STAKEHOLDER_REPORTS_TO, &unset);
  segue_value_clear (&value);
  segue_value_set_integer (&value, ada);
  segue_edit_set_value (edit, plan.bob, SEGUE_STAKEHOLDER_REPORTS_TO, &value);
  store_commit (edit);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_INTERACTION, "who", plan.bob), ==, 0);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.bob), ==, 0);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.ada), ==, 1);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM interaction_who"), ==, 1);

  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_INTERACTION, "who", plan.bob), ==, 1);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.bob), ==, 1);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.ada), ==, 0);
  assert_same_as_file (&plan, fixture->path);
}

/* What the removal of one record of the plan must do. */
typedef struct
{
  const char *name;
  gsize       record;        /* offset in Plan */
  gboolean    in_use;        /* refused unless its dependants go as well */
  guint       n_cleared;     /* optional links that pointed to what goes */
  guint       left[SEGUE_N_RECORD_KINDS];
} RemovalCase;

#define LEFT(audience_, stakeholder_, rollout_, milestone_, engagement_, judgement_, membership_, \
             interaction_)                                                                        \
  { [SEGUE_RECORD_AUDIENCE] = audience_, [SEGUE_RECORD_STAKEHOLDER] = stakeholder_,               \
    [SEGUE_RECORD_ROLLOUT] = rollout_ + 1 /* every workspace begins with one */, [SEGUE_RECORD_MILESTONE] = milestone_,                     \
    [SEGUE_RECORD_ENGAGEMENT] = engagement_, [SEGUE_RECORD_JUDGEMENT] = judgement_,               \
    [SEGUE_RECORD_MEMBERSHIP] = membership_, [SEGUE_RECORD_INTERACTION] = interaction_ }

static const RemovalCase removal_cases[] = {
  /* Bob: Ada reports to him, and one line of the interaction's who. */
  { "/links/remove/bob", G_STRUCT_OFFSET (Plan, bob), FALSE, 2, LEFT (2, 1, 1, 1, 1, 1, 1, 1) },
  /* Ada: manager of Finance and who; engagement and its judgement, membership go. */
  { "/links/remove/ada", G_STRUCT_OFFSET (Plan, ada), TRUE, 2, LEFT (2, 1, 1, 1, 0, 0, 0, 1) },
  { "/links/remove/engagement", G_STRUCT_OFFSET (Plan, engagement), TRUE, 0,
    LEFT (2, 2, 1, 1, 0, 0, 1, 1) },
  { "/links/remove/judgement", G_STRUCT_OFFSET (Plan, judgement), FALSE, 0,
    LEFT (2, 2, 1, 1, 1, 0, 1, 1) },
  /* Finance: one line of the milestone's audiences; the membership goes. */
  { "/links/remove/finance", G_STRUCT_OFFSET (Plan, finance), TRUE, 1,
    LEFT (1, 2, 1, 1, 1, 1, 0, 1) },
  /* Everyone: parent of Finance, and the milestone's audiences. */
  { "/links/remove/everyone", G_STRUCT_OFFSET (Plan, everyone), FALSE, 2,
    LEFT (1, 2, 1, 1, 1, 1, 1, 1) },
  { "/links/remove/milestone", G_STRUCT_OFFSET (Plan, go_live), FALSE, 0,
    LEFT (2, 2, 1, 0, 1, 1, 1, 1) },
  { "/links/remove/interaction", G_STRUCT_OFFSET (Plan, interaction), FALSE, 0,
    LEFT (2, 2, 1, 1, 1, 1, 1, 0) },
};

static void
test_remove (StoreFixture  *fixture,
             gconstpointer  data)
{
  const RemovalCase *test = data;
  Plan plan = { 0 };
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueEdit) refused = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  SegueRecord *record;

  set_up_plan (&plan, fixture->path);
  workspace = plan.workspace;
  record = G_STRUCT_MEMBER (SegueRecord *, &plan, test->record);
  before = store_dump_lists (workspace, FALSE);

  refused = segue_edit_new (workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (record));
  g_assert_cmpint (segue_edit_remove (refused, record, FALSE, &error), ==, !test->in_use);
  if (test->in_use)
    {
      g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_IN_USE);
      g_test_message ("%s", error->message);
      g_clear_error (&error);
    }

  edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (record));
  g_assert_true (segue_edit_remove (edit, record, TRUE, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (segue_edit_get_n_cleared (edit), ==, test->n_cleared);
  store_commit (edit);
  for (int kind = SEGUE_RECORD_AUDIENCE; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (kind != SEGUE_RECORD_IMPACTED_AUDIENCE)
      g_assert_cmpuint (store_count (workspace, kind), ==, test->left[kind]);
  assert_same_as_file (&plan, fixture->path);

  g_assert_true (segue_workspace_undo (workspace, &error));
  g_assert_no_error (error);
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);
  assert_same_as_file (&plan, fixture->path);
}

static void
test_remove_rollout (StoreFixture  *fixture,
                     gconstpointer  data)
{
  Plan plan = { 0 };
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  /* What has a rollout by a required link goes with it, and what hangs on that. */
  set_up_plan (&plan, fixture->path);
  workspace = plan.workspace;
  before = store_dump_lists (workspace, FALSE);
  store_remove (workspace, plan.erp, TRUE);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_ROLLOUT), ==, 1);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_ENGAGEMENT), ==, 0);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 0);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 2);
  assert_same_as_file (&plan, fixture->path);

  g_assert_true (segue_workspace_undo (workspace, NULL));
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);
}

static void
test_remove_all (StoreFixture  *fixture,
                 gconstpointer  data)
{
  Plan plan = { 0 };
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;

  /* Records that need each other go in one edit, in whatever order they are named. */
  set_up_plan (&plan, fixture->path);
  workspace = plan.workspace;
  edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_true (segue_edit_remove (edit, plan.judgement, FALSE, &error));
  g_assert_true (segue_edit_remove (edit, plan.engagement, FALSE, &error));
  g_assert_no_error (error);
  g_assert_true (segue_edit_remove (edit, plan.membership, FALSE, &error));
  g_assert_true (segue_edit_remove (edit, plan.ada, FALSE, &error));
  g_assert_no_error (error);
  g_assert_true (segue_edit_remove (edit, plan.bob, TRUE, &error));
  g_assert_true (segue_edit_remove (edit, plan.erp, TRUE, &error));
  g_assert_no_error (error);
  store_commit (edit);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_ROLLOUT), ==, 1);
  assert_same_as_file (&plan, fixture->path);
}

/* The plan, and whoever asks it for every link whenever he hears of a change. */
static void
on_change (Plan *plan)
{
  for (int kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);
      guint n;

      for (guint i = 0; i < klass->n_fields; i++)
        if (klass->fields[i].target != SEGUE_RECORD_NONE)
          segue_plan_incoming (SEGUE_PLAN (plan->workspace), kind, i, 1, &n);
    }
}

static void
test_asked_meanwhile (StoreFixture  *fixture,
                      gconstpointer  data)
{
  Plan plan = { 0 };
  g_autoptr(SegueWorkspace) workspace = NULL;
  SegueRecord *eve;
  g_autoptr(SegueEdit) edit = NULL;
  g_auto(SegueValue) link = SEGUE_VALUE_INIT;

  set_up_plan (&plan, fixture->path);
  workspace = plan.workspace;
  for (int kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    g_signal_connect_swapped (segue_plan_list (SEGUE_PLAN (workspace), kind), "items-changed",
                              G_CALLBACK (on_change), &plan);
  g_signal_connect_swapped (plan.ada, "notify", G_CALLBACK (on_change), &plan);
  g_signal_connect_swapped (plan.bob, "notify", G_CALLBACK (on_change), &plan);

  /* Between two changes of one edit the index is made; it must not outlive the second. */
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  eve = add_to (edit, SEGUE_RECORD_STAKEHOLDER, "name", "Eve");
  store_set_link (eve, "reports-to", plan.ada);
  segue_value_set_integer (&link, segue_record_get_id (eve));
  segue_edit_set_value (edit, plan.bob, SEGUE_STAKEHOLDER_REPORTS_TO, &link);
  segue_value_clear (&link);
  segue_edit_set_value (edit, plan.ada, SEGUE_STAKEHOLDER_REPORTS_TO, &link);
  store_commit (edit);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.ada), ==, 1);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.bob), ==, 0);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", eve), ==, 1);

  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.ada), ==, 0);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.bob), ==, 1);
  g_assert_true (segue_workspace_redo (workspace, NULL));
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.ada), ==, 1);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.bob), ==, 0);

  /* Nor one made while the lists take over what a foreign program did. */
  store_sql (fixture->path, "UPDATE stakeholder SET reports_to ="
                            " (SELECT max (id) FROM stakeholder) WHERE name = 'Ada';"
                            "UPDATE stakeholder SET reports_to ="
                            " (SELECT min (id) FROM stakeholder) WHERE name = 'Bob'");
  g_assert_true (segue_workspace_refresh (workspace, NULL));
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", plan.ada), ==, 2);
  g_assert_cmpuint (count_incoming (&plan, SEGUE_RECORD_STAKEHOLDER, "reports-to", eve), ==, 1);
}

static void
test_notify_cleared (StoreFixture  *fixture,
                     gconstpointer  data)
{
  Plan plan = { 0 };
  g_autoptr(SegueWorkspace) workspace = NULL;
  gboolean told = FALSE;

  set_up_plan (&plan, fixture->path);
  workspace = plan.workspace;
  g_signal_connect_swapped (plan.ada, "notify::reports-to", G_CALLBACK (g_atomic_int_inc), &told);
  store_remove (workspace, plan.bob, FALSE);
  g_assert_true (told);
  g_assert_false (segue_record_is_set (plan.ada, SEGUE_STAKEHOLDER_REPORTS_TO));
}

static SegueRecord *
add_course (SegueEdit   *edit,
            SegueRecord *rollout,
            const char  *title)
{
  SegueRecord *course = store_new_record (SEGUE_RECORD_COURSE, "title", title, "duration", "60", NULL);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, segue_record_get_id (rollout));
  segue_record_set_value (course, store_field (SEGUE_RECORD_COURSE, "rollout"), &value);
  segue_edit_add (edit, course);
  g_object_unref (course); /* the edit holds it */

  return course;
}

static void
set_first (SegueEdit   *edit,
           SegueRecord *course,
           SegueRecord *a,
           SegueRecord *b)
{
  gint64 ids[2] = { segue_record_get_id (a), segue_record_get_id (b) };
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_ids (&value, ids, 2);
  segue_edit_set_value (edit, course, store_field (SEGUE_RECORD_COURSE, "prerequisites"), &value);
}

/* Where a record has several links of a kind, none leads back to it, along whichever path. */
static void
test_circle (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_COURSE);
  g_autoptr(SegueEdit) own = NULL;
  g_autoptr(SegueEdit) closed = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *rollout = add_to (edit, SEGUE_RECORD_ROLLOUT, "name", "ERP");
  SegueRecord *courses[4];

  for (guint i = 0; i < G_N_ELEMENTS (courses); i++)
    courses[i] = add_course (edit, rollout, (const char *[]) { "Basics", "Orders", "Receipt", "Expert" }[i]);
  set_first (edit, courses[1], courses[0], courses[0]);
  set_first (edit, courses[2], courses[0], courses[1]); /* two ways to one are no circle */
  set_first (edit, courses[3], courses[1], courses[2]);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  closed = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_COURSE);
  set_first (closed, courses[0], courses[3], courses[3]);
  g_assert_false (segue_edit_commit (closed, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "Basics → Expert → Orders → …"));
  g_assert_false (segue_record_is_set (courses[0], store_field (SEGUE_RECORD_COURSE, "prerequisites")));
  g_clear_error (&error);

  own = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_COURSE);
  set_first (own, courses[2], courses[1], courses[2]);
  g_assert_false (segue_edit_commit (own, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FAILED);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/links/reverse", test_reverse, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (removal_cases); i++)
    store_test_add (removal_cases[i].name, test_remove, &removal_cases[i]);
  store_test_add ("/links/remove-rollout", test_remove_rollout, NULL);
  store_test_add ("/links/remove-all", test_remove_all, NULL);
  store_test_add ("/links/asked-meanwhile", test_asked_meanwhile, NULL);
  store_test_add ("/links/notify-cleared", test_notify_cleared, NULL);
  store_test_add ("/links/circle", test_circle, NULL);

  return store_test_run ();
}
