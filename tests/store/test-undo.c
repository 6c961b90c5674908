/* test-undo.c - undo and redo, their labels and the journal
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-stakeholder.h"
#include "segue-workspace-private.h"
#include "store-fixture.h"
#include "store-random.h"

#include <string.h>

static void
undo (SegueWorkspace *workspace)
{
  g_autoptr(GError) error = NULL;

  segue_workspace_undo (workspace, &error);
  g_assert_no_error (error);
}

static void
redo (SegueWorkspace *workspace)
{
  g_autoptr(GError) error = NULL;

  segue_workspace_redo (workspace, &error);
  g_assert_no_error (error);
}

static void
assert_labels (SegueWorkspace *workspace,
               gboolean        can_undo,
               gboolean        can_redo)
{
  g_autofree char *undo_label = segue_workspace_dup_undo_label (workspace);
  g_autofree char *redo_label = segue_workspace_dup_redo_label (workspace);

  g_assert_cmpint (undo_label != NULL, ==, can_undo);
  g_assert_cmpint (redo_label != NULL, ==, can_redo);
}

static void
test_there_and_back (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada;

  assert_labels (workspace, FALSE, FALSE);
  g_assert_false (segue_workspace_undo (workspace, NULL));
  g_assert_false (segue_workspace_redo (workspace, NULL));

  ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_change (workspace, ada, "name", "Ada Lovelace");
  assert_labels (workspace, TRUE, FALSE);

  undo (workspace);
  g_assert_cmpstr (store_text (ada, "name"), ==, "Ada");
  assert_labels (workspace, TRUE, TRUE);
  redo (workspace);
  g_assert_cmpstr (store_text (ada, "name"), ==, "Ada Lovelace");
  assert_labels (workspace, TRUE, FALSE);

  undo (workspace);
  undo (workspace);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  assert_labels (workspace, FALSE, TRUE);
  g_assert_false (segue_workspace_undo (workspace, NULL));

  /* A new edit is a new branch: what was undone is gone. */
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Grace", NULL);
  assert_labels (workspace, TRUE, FALSE);
  g_assert_false (segue_workspace_redo (workspace, NULL));
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);
}

/* Whole records cannot be read any more, single columns can. */
static int
hide_notes (void       *user_data,
            int         action,
            const char *first,
            const char *second,
            const char *third,
            const char *fourth)
{
  return action == SQLITE_READ && g_strcmp0 (second, "notes") == 0 ? SQLITE_DENY : SQLITE_OK;
}

static void
test_unreadable (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  store_change (workspace, ada, "name", "Ada Lovelace");
  before = store_file_hash (fixture->path);

  /* The change itself could be taken back, but nobody could see it. */
  sqlite3_set_authorizer (workspace->database->handle, hide_notes, NULL);
  g_assert_false (segue_workspace_undo (workspace, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (store_text (ada, "name"), ==, "Ada Lovelace");
  after = store_file_hash (fixture->path);
  g_assert_cmpstr (before, ==, after);
  assert_labels (workspace, TRUE, FALSE);

  sqlite3_set_authorizer (workspace->database->handle, NULL, NULL);
  undo (workspace);
  g_assert_cmpstr (store_text (ada, "name"), ==, "Ada");
}

static void
test_restart (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autofree char *label = NULL;
  g_autofree char *label_after = NULL;

  store_change (workspace, ada, "job-title", "Analyst");
  store_change (workspace, ada, "job-title", "Countess");
  undo (workspace);
  label = segue_workspace_dup_undo_label (workspace);
  g_clear_object (&workspace);

  workspace = store_open (fixture->path);
  ada = store_first (workspace, SEGUE_RECORD_STAKEHOLDER);
  assert_labels (workspace, TRUE, TRUE);
  label_after = segue_workspace_dup_undo_label (workspace);
  g_assert_cmpstr (label, ==, label_after);
  redo (workspace);
  g_assert_cmpstr (store_text (ada, "job-title"), ==, "Countess");
  undo (workspace);
  undo (workspace);
  g_assert_null (store_text (ada, "job-title"));
  undo (workspace);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  assert_labels (workspace, FALSE, TRUE);
}

static void
test_labels (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Zyxwv", NULL);
  g_autofree char *added = segue_workspace_dup_undo_label (workspace);
  g_autofree char *changed = NULL;
  g_autofree char *removed = NULL;
  g_autofree char *imported = NULL;
  g_autoptr(GRand) rand = g_rand_new_with_seed (1);

  store_change (workspace, ada, "job-title", "Utsrq");
  changed = segue_workspace_dup_undo_label (workspace);
  store_remove (workspace, ada, FALSE);
  removed = segue_workspace_dup_undo_label (workspace);
  store_import (workspace, rand, 7);
  imported = segue_workspace_dup_undo_label (workspace);

  g_test_message ("%s | %s | %s | %s", added, changed, removed, imported);
  g_assert_cmpstr (added, ==, "New Stakeholder");
  g_assert_cmpstr (changed, ==, "Change Job title");
  g_assert_cmpstr (removed, ==, "Delete Stakeholder");
  g_assert_cmpstr (imported, ==, "Import Stakeholders");

  /* They say what sort of thing, never who or what. */
  g_assert_null (strstr (added, "Zyxwv"));
  g_assert_null (strstr (changed, "Zyxwv"));
  g_assert_null (strstr (changed, "Utsrq"));
  g_assert_null (strstr (removed, "Zyxwv"));
  g_assert_null (strstr (imported, "Person"));
}

/* The journal's own columns hold no text that a person's name or a value could be in. */
static void
test_journal_has_no_names (StoreFixture  *fixture,
                           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Zyxwv", NULL);
  g_autoptr(GError) error = NULL;

  store_change (workspace, ada, "notes", "Utsrq");
  store_remove (workspace, ada, FALSE);
  g_assert_true (segue_workspace_compact (workspace, 0, &error));
  g_assert_no_error (error);
  g_clear_object (&workspace);

  /* With the steps dropped and the record gone, the whole file has forgotten. */
  g_assert_false (store_file_contains (fixture->path, "Zyxwv"));
  g_assert_false (store_file_contains (fixture->path, "Utsrq"));
}

static void
test_import (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GRand) rand = g_rand_new_with_seed (2);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  g_autofree char *file_after = NULL;
  g_autofree char *file_redone = NULL;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  before = store_dump_lists (workspace, FALSE);
  store_import (workspace, rand, 500);
  after = store_dump_lists (workspace, FALSE);
  file_after = store_dump_file (fixture->path);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 501);

  undo (workspace);
  undone = store_dump_lists (workspace, FALSE);
  store_assert_same (before, undone);
  g_clear_object (&workspace);

  workspace = store_open (fixture->path);
  redo (workspace);
  redone = store_dump_lists (workspace, FALSE);
  store_assert_same (after, redone);
  file_redone = store_dump_file (fixture->path);
  store_assert_same (file_after, file_redone);

  for (guint i = 0; i < 3; i++)
    {
      g_clear_pointer (&undone, g_free);
      g_clear_pointer (&redone, g_free);
      undo (workspace);
      undone = store_dump_lists (workspace, FALSE);
      store_assert_same (before, undone);
      redo (workspace);
      redone = store_dump_lists (workspace, FALSE);
      store_assert_same (after, redone);
    }
}

/* Many of one kind are journalled as a range of ids, few row by row; links lead
 * from either to either, in one edit, and from what was there before.
 */
typedef struct
{
  const char *name;
  guint       n_people;
  guint       n_rated;
} RangeCase;

static const RangeCase range_cases[] = {
  { "/undo/range/few", 10, 3 },           { "/undo/range/below", 63, 63 },
  { "/undo/range/none-rated", 64, 0 },    { "/undo/range/one-rated", 64, 1 },
  { "/undo/range/most-rated", 64, 63 },   { "/undo/range/all-rated", 64, 64 },
  { "/undo/range/many-some", 300, 20 },   { "/undo/range/many-all", 300, 300 },
};

static void
import_range (SegueWorkspace  *workspace,
              const RangeCase *test,
              SegueRecord     *ada)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT,
                                              SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) audience = store_new_record (SEGUE_RECORD_AUDIENCE, "name", "New", NULL);
  SegueRecord *rollout = store_first (workspace, SEGUE_RECORD_ROLLOUT);
  g_autoptr(SegueRecord) boss = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Boss", NULL);
  g_auto(SegueValue) link = SEGUE_VALUE_INIT;

  for (guint i = 0; i < test->n_people; i++)
    {
      g_autoptr(SegueRecord) person = store_new_record (SEGUE_RECORD_STAKEHOLDER,
                                                        "name", "Person", NULL);
      g_autoptr(SegueRecord) standing = store_new_record (SEGUE_RECORD_ENGAGEMENT, NULL);

      store_set_link (person, "reports-to", i % 2 == 0 ? ada : boss);
      store_set_link (standing, "stakeholder", person);
      store_set_link (standing, "rollout", rollout);
      if (i < test->n_rated)
        segue_record_set_integer (standing, SEGUE_ENGAGEMENT_POWER, 1 + i % 5);
      segue_edit_add (edit, standing);
      segue_edit_add (edit, person);
    }
  store_set_link (audience, "manager", boss);
  segue_edit_add (edit, audience);
  segue_edit_add (edit, boss);
  segue_value_set_integer (&link, segue_record_get_id (boss));
  segue_edit_set_value (edit, ada, SEGUE_STAKEHOLDER_REPORTS_TO, &link);
  store_commit (edit);
}

static void
test_range (StoreFixture  *fixture,
            gconstpointer  data)
{
  const RangeCase *test = data;
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autofree char *before = store_dump_lists (workspace, FALSE);
  g_autofree char *after = NULL;

  import_range (workspace, test, ada);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, test->n_rated);
  after = store_dump_lists (workspace, FALSE);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *undone = NULL;
      g_autofree char *redone = NULL;

      undo (workspace);
      undone = store_dump_lists (workspace, FALSE);
      store_assert_same (before, undone);
      g_clear_object (&workspace);
      workspace = store_open (fixture->path);
      redo (workspace);
      redone = store_dump_lists (workspace, FALSE);
      store_assert_same (after, redone);
      g_assert_cmpint (store_sql_integer (fixture->path,
                                          "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
    }
}

/* What was imported is changed before the import is undone, in the right order. */
static void
test_import_changed (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GRand) rand = g_rand_new_with_seed (3);
  g_autofree char *before = store_dump_lists (workspace, FALSE);
  g_autofree char *final = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;

  store_import (workspace, rand, 50);
  store_change (workspace, store_first (workspace, SEGUE_RECORD_STAKEHOLDER), "name", "Changed");
  store_remove (workspace, store_first (workspace, SEGUE_RECORD_STAKEHOLDER), TRUE);
  store_import (workspace, rand, 50);
  final = store_dump_lists (workspace, FALSE);

  for (guint i = 0; i < 4; i++)
    undo (workspace);
  undone = store_dump_lists (workspace, FALSE);
  store_assert_same (before, undone);
  for (guint i = 0; i < 4; i++)
    redo (workspace);
  redone = store_dump_lists (workspace, FALSE);
  store_assert_same (final, redone);
}

/* The object is the same one before and after: whoever shows it goes on showing it. */
static void
test_identity (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  guint told = 0;

  store_change (workspace, ada, "name", "Eve");
  g_signal_connect_swapped (ada, "notify::name", G_CALLBACK (g_atomic_int_inc), &told);
  undo (workspace);
  g_assert_cmpuint (told, ==, 1);
  g_assert_true (store_first (workspace, SEGUE_RECORD_STAKEHOLDER) == ada);
  redo (workspace);
  g_assert_cmpuint (told, ==, 2);
  g_signal_handlers_disconnect_by_data (ada, &told);
}

typedef struct
{
  SegueVerb   verb;
  const char *name;
} VerbCase;

static const VerbCase verb_cases[] = {
  { SEGUE_VERB_ADD, "add" },       { SEGUE_VERB_CHANGE, "change" },
  { SEGUE_VERB_REMOVE, "remove" }, { SEGUE_VERB_IMPORT, "import" },
  { SEGUE_VERB_EXAMPLE, "example" }, { SEGUE_VERB_MOVE, "move" },
  { SEGUE_VERB_STARTER, "starter" },
};

static void
test_verbs (void)
{
  SegueVerb verb;

  for (guint i = 0; i < G_N_ELEMENTS (verb_cases); i++)
    {
      g_autofree char *one = segue_verb_dup_label (verb_cases[i].verb, SEGUE_RECORD_STAKEHOLDER,
                                                   NULL, 1);
      g_autofree char *many = segue_verb_dup_label (verb_cases[i].verb, SEGUE_RECORD_STAKEHOLDER,
                                                    NULL, 12);

      g_assert_cmpstr (segue_verb_get_name (verb_cases[i].verb), ==, verb_cases[i].name);
      g_assert_true (segue_verb_from_name (verb_cases[i].name, &verb));
      g_assert_cmpint (verb, ==, verb_cases[i].verb);
      g_assert_true (g_utf8_validate (one, -1, NULL));
      g_test_message ("%s | %s", one, many);
    }
  g_assert_false (segue_verb_from_name ("explode", &verb));
  g_assert_false (segue_verb_from_name ("", &verb));
}

/* Also a record of the kind with the most fields goes and comes back. */
static void
test_widest (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecordKind widest = SEGUE_RECORD_ROLLOUT;
  g_autoptr(SegueRecord) rollout = store_new_record (SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  g_autoptr(SegueRecord) record = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  guint before = 0;

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (segue_record_class_get (kind)->is_main && segue_record_class_get (kind)->n_fields > segue_record_class_get (widest)->n_fields)
      widest = kind;

  record = segue_record_new (widest, 0);
  before = store_count (workspace, widest);
  edit = segue_edit_new (workspace, SEGUE_VERB_ADD, widest);
  segue_edit_add (edit, rollout);
  segue_record_set_text (record, segue_record_class_get (widest)->title, "News");
  for (guint i = 0; i < segue_record_class_get (widest)->n_fields; i++)
    if (segue_record_class_get (widest)->fields[i].flags & SEGUE_FIELD_REQUIRED && !segue_record_is_set (record, i) &&
        segue_record_class_get (widest)->fields[i].target == SEGUE_RECORD_NONE)
      segue_record_set_integer (record, i, 1);
  segue_edit_add (edit, record);
  if (segue_record_class_find (segue_record_class_get (widest), "rollout") != SEGUE_NO_FIELD)
    store_set_link (record, "rollout", rollout);
  store_commit (edit);
  g_assert_cmpuint (store_count (workspace, widest), ==, before + 1);

  undo (workspace);
  g_assert_cmpuint (store_count (workspace, widest), ==, before);
  redo (workspace);
  g_assert_cmpuint (store_count (workspace, widest), ==, before + 1);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/undo/there-and-back", test_there_and_back, NULL);
  store_test_add ("/undo/widest", test_widest, NULL);
  store_test_add ("/undo/unreadable", test_unreadable, NULL);
  store_test_add ("/undo/restart", test_restart, NULL);
  store_test_add ("/undo/labels", test_labels, NULL);
  store_test_add ("/undo/journal-has-no-names", test_journal_has_no_names, NULL);
  store_test_add ("/undo/import", test_import, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (range_cases); i++)
    store_test_add (range_cases[i].name, test_range, &range_cases[i]);
  store_test_add ("/undo/import-changed", test_import_changed, NULL);
  store_test_add ("/undo/identity", test_identity, NULL);
  g_test_add_func ("/undo/verbs", test_verbs);

  return store_test_run ();
}
