/* test-edit.c - edits: all or nothing, and nothing before the commit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-stakeholder.h"
#include "store-fixture.h"

#include <string.h>

/* Everything that a workspace tells the outside while something is tried. */
typedef struct
{
  guint           notified;
  guint           items_changed;
  const char     *path;
  char           *committed; /* what the file held when a record told of its change */
  SegueWorkspace *workspace;
} Watch;

static void
on_notify (SegueRecord *record,
           GParamSpec  *pspec,
           gpointer     data)
{
  Watch *watch = data;

  watch->notified++;
  if (watch->path != NULL)
    {
      g_free (watch->committed);
      watch->committed = store_dump_file (watch->path);
    }
}

static void
on_items_changed (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    data)
{
  Watch *watch = data;

  watch->items_changed++;
}

static void
watch_everything (Watch          *watch,
                  SegueWorkspace *workspace)
{
  watch->workspace = workspace;
  for (int kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), kind);

      g_signal_connect (list, "items-changed", G_CALLBACK (on_items_changed), watch);
      for (guint i = 0; i < segue_record_list_get_n (list); i++)
        g_signal_connect (segue_record_list_get (list, i), "notify", G_CALLBACK (on_notify), watch);
    }
}

static void
test_nothing_before_commit (StoreFixture  *fixture,
                            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *bob = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) eve = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Eve", NULL);
  g_autofree char *lists = store_dump_lists (workspace, FALSE);
  g_autofree char *file = store_dump_file (fixture->path);
  g_autofree char *lists_after = NULL;
  g_autofree char *file_after = NULL;
  g_autoptr(GError) error = NULL;
  Watch watch = { 0 };

  watch_everything (&watch, workspace);
  g_assert_true (segue_edit_is_empty (edit));
  segue_edit_add (edit, eve);
  g_assert_true (segue_edit_set_text (edit, ada, SEGUE_STAKEHOLDER_NAME, "Ada Lovelace", &error));
  g_assert_true (segue_edit_remove (edit, bob, FALSE, &error));
  g_assert_no_error (error);
  g_assert_false (segue_edit_is_empty (edit));
  g_assert_cmpstr (segue_edit_peek (edit, ada, SEGUE_STAKEHOLDER_NAME).slot.text,
                   ==, "Ada Lovelace");

  lists_after = store_dump_lists (workspace, FALSE);
  file_after = store_dump_file (fixture->path);
  store_assert_same (lists, lists_after);
  store_assert_same (file, file_after);

  /* Dropped, it leaves no trace. */
  g_clear_object (&edit);
  g_clear_pointer (&lists_after, g_free);
  lists_after = store_dump_lists (workspace, FALSE);
  store_assert_same (lists, lists_after);
  g_assert_cmpuint (watch.notified, ==, 0);
  g_assert_cmpuint (watch.items_changed, ==, 0);
  g_assert_false (segue_record_is_attached (eve));
}

static void
test_all_at_once (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *bob = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  gint64 bob_id = segue_record_get_id (bob);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) eve = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Eve", NULL);
  g_autoptr(SegueWorkspace) fresh = NULL;
  g_autofree char *lists = NULL;
  g_autofree char *file = NULL;
  g_autoptr(GError) error = NULL;
  Watch watch = { .path = fixture->path };

  watch_everything (&watch, workspace);
  segue_edit_add (edit, eve);
  g_assert_true (segue_edit_set_text (edit, ada, SEGUE_STAKEHOLDER_NAME, "Ada Lovelace", &error));
  g_assert_true (segue_edit_remove (edit, bob, FALSE, &error));
  store_commit (edit);

  /* The record told of it once, when the file already had all of it. */
  g_assert_cmpuint (watch.notified, ==, 1);
  g_assert_cmpuint (watch.items_changed, >, 0);
  g_assert_nonnull (strstr (watch.committed, "Ada Lovelace"));
  g_assert_nonnull (strstr (watch.committed, "Eve"));
  g_assert_null (strstr (watch.committed, "Bob"));
  g_free (watch.committed);
  g_signal_handlers_disconnect_by_data (ada, &watch);

  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 2);
  g_assert_cmpstr (store_text (ada, "name"), ==, "Ada Lovelace");
  g_assert_true (segue_record_is_attached (eve));
  g_assert_true (segue_plan_find (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER,
                                  segue_record_get_id (eve)) == eve);
  g_assert_null (segue_plan_find (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER, bob_id));

  lists = store_dump_lists (workspace, FALSE);
  fresh = store_open (fixture->path);
  file = store_dump_lists (fresh, FALSE);
  store_assert_same (lists, file);
}

static void
test_no_change (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(SegueEdit) nothing = segue_edit_new (workspace, SEGUE_VERB_CHANGE,
                                                 SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueEdit) same = segue_edit_new (workspace, SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueEdit) back = segue_edit_new (workspace, SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GError) error = NULL;
  SegueWorkspaceInfo info;

  store_commit (nothing);
  g_assert_true (segue_edit_set_text (same, ada, SEGUE_STAKEHOLDER_NAME, "Ada", &error));
  g_assert_true (segue_edit_is_empty (same));
  store_commit (same);
  g_assert_true (segue_edit_set_text (back, ada, SEGUE_STAKEHOLDER_NAME, "Eve", &error));
  g_assert_true (segue_edit_set_text (back, ada, SEGUE_STAKEHOLDER_NAME, "Ada", &error));
  store_commit (back);

  /* Only the addition can be undone: nothing else happened. */
  g_assert_true (segue_workspace_get_info (workspace, &info, &error));
  g_assert_cmpint (info.undo_steps, ==, 1);
  g_assert_cmpint (info.journal_lines, ==, 1);
}

static void
test_bad_text (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GError) error = NULL;

  g_assert_false (segue_edit_set_text (edit, ada, SEGUE_STAKEHOLDER_NOTIFIED_ON,
                                       "next week", &error));
  g_assert_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_SYNTAX);
  g_assert_true (segue_edit_is_empty (edit));
}

static void
test_add_then_remove (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) ada = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(SegueRecord) eve = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Eve", NULL);
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, ada);
  segue_edit_add (edit, eve);
  g_assert_true (segue_edit_set_text (edit, ada, SEGUE_STAKEHOLDER_NAME, "Ada Lovelace", &error));
  g_assert_true (segue_edit_remove (edit, eve, FALSE, &error));
  g_assert_no_error (error);
  store_commit (edit);

  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);
  g_assert_cmpstr (store_text (store_first (workspace, SEGUE_RECORD_STAKEHOLDER), "name"),
                   ==, "Ada Lovelace");
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM stakeholder"), ==, 1);
}

static void
test_id_is_kept (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueRecord) ada = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  gint64 id = segue_record_get_id (ada);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM stakeholder WHERE id = %"
                                          G_GINT64_FORMAT, id);

  g_assert_cmpint (id, >, 0);
  segue_edit_add (edit, ada);
  store_commit (edit);
  g_assert_cmpint (segue_record_get_id (ada), ==, id);
  g_assert_cmpint (store_sql_integer (fixture->path, sql), ==, 1);
}

/* What must fail as a whole, although the first things in the edit are fine. */
typedef enum
{
  FAIL_INCOMPLETE_NEW,
  FAIL_INCOMPLETE_CHANGE,
  FAIL_SAME_PAIR,
  FAIL_DANGLING,
} Failure;

typedef struct
{
  const char *name;
  Failure     failure;
  int         code;
} FailCase;

static const FailCase fail_cases[] = {
  { "/edit/fails/incomplete-new", FAIL_INCOMPLETE_NEW, SEGUE_STORE_ERROR_INCOMPLETE },
  { "/edit/fails/incomplete-change", FAIL_INCOMPLETE_CHANGE, SEGUE_STORE_ERROR_INCOMPLETE },
  { "/edit/fails/same-pair", FAIL_SAME_PAIR, SEGUE_STORE_ERROR_EXISTS },
  { "/edit/fails/dangling", FAIL_DANGLING, SEGUE_STORE_ERROR_OUTDATED },
};

static void
spoil (SegueEdit      *edit,
       SegueWorkspace *workspace,
       Failure         failure)
{
  SegueRecord *ada = store_first (workspace, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) nameless = store_new_record (SEGUE_RECORD_STAKEHOLDER,
                                                      "notes", "Who?", NULL);
  g_autoptr(SegueRecord) engagement = store_new_record (SEGUE_RECORD_ENGAGEMENT, NULL);
  SegueValue unset = SEGUE_VALUE_INIT;

  store_set_link (engagement, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  switch (failure)
    {
    case FAIL_INCOMPLETE_NEW:
      segue_edit_add (edit, nameless);
      break;

    case FAIL_INCOMPLETE_CHANGE:
      segue_edit_set_value (edit, ada, SEGUE_STAKEHOLDER_NAME, &unset);
      break;

    case FAIL_SAME_PAIR:
      store_set_link (engagement, "stakeholder", ada);
      segue_edit_add (edit, engagement);
      break;

    case FAIL_DANGLING:
      store_set_link (engagement, "stakeholder", nameless);
      segue_edit_add (edit, engagement);
      break;
    }
}

static void
set_up_pair (SegueWorkspace *workspace)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD,
                                              SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) ada = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(SegueRecord) engagement = store_new_record (SEGUE_RECORD_ENGAGEMENT, NULL);

  /* Whatever order they are added in. */
  store_set_link (engagement, "stakeholder", ada);
  store_set_link (engagement, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  segue_edit_add (edit, engagement);
  segue_edit_add (edit, ada);
  store_commit (edit);
}

static void
test_fails (StoreFixture  *fixture,
            gconstpointer  data)
{
  const FailCase *test = data;
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) eve = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Eve", NULL);
  g_autofree char *lists = NULL;
  g_autofree char *file = NULL;
  g_autofree char *lists_after = NULL;
  g_autofree char *file_after = NULL;
  g_autofree char *label = NULL;
  g_autofree char *label_after = NULL;
  g_autoptr(GError) error = NULL;
  Watch watch = { 0 };

  set_up_pair (workspace);
  lists = store_dump_lists (workspace, FALSE);
  file = store_dump_file (fixture->path);
  label = segue_workspace_dup_undo_label (workspace);
  watch_everything (&watch, workspace);

  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  segue_edit_add (edit, eve);
  segue_edit_set_text (edit, store_first (workspace, SEGUE_RECORD_ROLLOUT),
                       store_field (SEGUE_RECORD_ROLLOUT, "name"), "CRM", &error);
  g_assert_no_error (error);
  spoil (edit, workspace, test->failure);

  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, test->code);
  g_test_message ("%s", error->message);
  g_assert_null (strstr (error->message, "constraint"));

  lists_after = store_dump_lists (workspace, FALSE);
  file_after = store_dump_file (fixture->path);
  label_after = segue_workspace_dup_undo_label (workspace);
  store_assert_same (lists, lists_after);
  store_assert_same (file, file_after);
  g_assert_cmpstr (label, ==, label_after);
  g_assert_cmpuint (watch.notified, ==, 0);
  g_assert_cmpuint (watch.items_changed, ==, 0);

  /* The next edit goes through. */
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Grace", NULL);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 2);
}

static void
test_pair_moves (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) again = store_new_record (SEGUE_RECORD_ENGAGEMENT, NULL);
  g_autoptr(GError) error = NULL;
  SegueRecord *engagement;

  /* Removing a pair and making it anew is one edit. */
  set_up_pair (workspace);
  engagement = store_first (workspace, SEGUE_RECORD_ENGAGEMENT);
  store_set_link (again, "stakeholder", store_first (workspace, SEGUE_RECORD_STAKEHOLDER));
  store_set_link (again, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENGAGEMENT);
  g_assert_true (segue_edit_remove (edit, engagement, TRUE, &error));
  segue_edit_add (edit, again);
  store_commit (edit);
  g_assert_true (store_first (workspace, SEGUE_RECORD_ENGAGEMENT) == again);
}

static void
test_cancelled (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT,
                                              SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *before = store_dump_file (fixture->path);
  g_autofree char *after = NULL;

  for (guint i = 0; i < 100; i++)
    {
      g_autoptr(SegueRecord) record = store_new_record (SEGUE_RECORD_STAKEHOLDER,
                                                        "name", "Somebody", NULL);

      segue_edit_add (edit, record);
    }
  g_cancellable_cancel (cancellable);
  g_assert_false (segue_edit_commit (edit, cancellable, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  after = store_dump_file (fixture->path);
  store_assert_same (before, after);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
}

static void
on_progress (double   fraction,
             gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (fraction, >=, *last);
  g_assert_cmpfloat (fraction, <=, 1.0);
  *last = fraction;
}

static void
test_progress (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT,
                                              SEGUE_RECORD_STAKEHOLDER);
  double last = 0;

  for (guint i = 0; i < 5000; i++)
    {
      g_autoptr(SegueRecord) record = store_new_record (SEGUE_RECORD_STAKEHOLDER,
                                                        "name", "Somebody", NULL);

      segue_edit_add (edit, record);
    }
  segue_edit_set_progress (edit, on_progress, &last);
  store_commit (edit);
  g_assert_cmpfloat (last, >, 0.5);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 5000);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/edit/nothing-before-commit", test_nothing_before_commit, NULL);
  store_test_add ("/edit/all-at-once", test_all_at_once, NULL);
  store_test_add ("/edit/no-change", test_no_change, NULL);
  store_test_add ("/edit/bad-text", test_bad_text, NULL);
  store_test_add ("/edit/add-then-remove", test_add_then_remove, NULL);
  store_test_add ("/edit/id-is-kept", test_id_is_kept, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (fail_cases); i++)
    store_test_add (fail_cases[i].name, test_fails, &fail_cases[i]);
  store_test_add ("/edit/pair-moves", test_pair_moves, NULL);
  store_test_add ("/edit/cancelled", test_cancelled, NULL);
  store_test_add ("/edit/progress", test_progress, NULL);

  return store_test_run ();
}
