/* test-worker.c - edits and opening in a worker, to which the connection is lent
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "store-fixture.h"

#define N_PEOPLE 3000

/* What one waits for, and what has been told meanwhile. */
typedef struct
{
  SegueWorkspace *workspace;
  GThread        *main_thread;
  GCancellable   *cancellable;
  gboolean        cancel_at_once;  /* at the first progress */
  gboolean        cancel_too_late; /* in the callback */
  gboolean        is_done;
  gboolean        written;
  GError         *error;
  guint           n_progress;
  double          fraction;
  guint           n_items_changed;
} Wait;

static void
wait_init (Wait           *wait,
           SegueWorkspace *workspace)
{
  *wait = (Wait) { .workspace = workspace, .main_thread = g_thread_self () };
  wait->cancellable = g_cancellable_new ();
}

static void
wait_clear (Wait *wait)
{
  g_clear_error (&wait->error);
  g_clear_object (&wait->cancellable);
}

static void
wait_until_done (Wait *wait)
{
  while (!wait->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
on_written (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  Wait *wait = data;

  g_assert_true (g_thread_self () == wait->main_thread);
  if (wait->cancel_too_late)
    g_cancellable_cancel (wait->cancellable);
  wait->written = segue_edit_commit_finish (SEGUE_EDIT (source), result, &wait->error);
  wait->is_done = TRUE;
}

static void
on_progress (double   fraction,
             gpointer data)
{
  Wait *wait = data;

  g_assert_true (g_thread_self () == wait->main_thread);
  g_assert_false (wait->is_done);
  g_assert_cmpfloat (fraction, >=, wait->fraction);
  wait->fraction = fraction;
  wait->n_progress++;
  if (wait->cancel_at_once)
    g_cancellable_cancel (wait->cancellable);
}

static void
on_items_changed (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    data)
{
  Wait *wait = data;

  g_assert_true (g_thread_self () == wait->main_thread);
  wait->n_items_changed++;
}

/* An edit that takes a while. */
static SegueEdit *
make_edit (SegueWorkspace *workspace,
           Wait           *wait)
{
  SegueEdit *edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT, SEGUE_RECORD_STAKEHOLDER);
  SegueRecord *rollout = store_first (workspace, SEGUE_RECORD_ROLLOUT);

  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autoptr(SegueRecord) person = store_new_record (SEGUE_RECORD_STAKEHOLDER,
                                                        "name", "Person", NULL);
      g_autoptr(SegueRecord) standing = store_new_record (SEGUE_RECORD_ENGAGEMENT,
                                                          "power", "3", NULL);

      store_set_link (standing, "stakeholder", person);
      store_set_link (standing, "rollout", rollout);
      segue_edit_add (edit, person);
      segue_edit_add (edit, standing);
    }
  segue_edit_set_progress (edit, on_progress, wait);

  return edit;
}

static void
assert_same_as_file (SegueWorkspace *workspace,
                     const char     *path)
{
  g_autoptr(SegueWorkspace) fresh = store_open (path);
  g_autofree char *lists = store_dump_lists (workspace, FALSE);
  g_autofree char *read = store_dump_lists (fresh, FALSE);

  store_assert_same (read, lists);
}

static void
assert_busy (gboolean   done,
             GError   **error)
{
  g_assert_false (done);
  g_assert_error (*error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY);
  g_clear_error (error);
}

/* Everything that would need the connection. */
static void
assert_lent (SegueWorkspace *workspace,
             StoreFixture   *fixture)
{
  g_autofree char *copy = g_build_filename (fixture->dir, "copy.segue", NULL);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_AUDIENCE);
  g_autoptr(SegueRecord) audience = store_new_record (SEGUE_RECORD_AUDIENCE, "name", "New", NULL);
  g_autoptr(GError) error = NULL;
  SegueWorkspaceInfo info;

  segue_edit_add (edit, audience);
  assert_busy (segue_edit_commit (edit, NULL, &error), &error);
  assert_busy (segue_workspace_undo (workspace, &error), &error);
  assert_busy (segue_workspace_redo (workspace, &error), &error);
  assert_busy (segue_workspace_compact (workspace, 0, &error), &error);
  assert_busy (segue_workspace_copy (workspace, copy, FALSE, &error), &error);
  assert_busy (segue_workspace_get_info (workspace, &info, &error), &error);
  g_assert_null (segue_workspace_dup_undo_label (workspace));
  g_assert_true (segue_workspace_refresh (workspace, NULL));
}

static void
test_commit (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *before = NULL;
  g_autofree char *meanwhile = NULL;
  Wait wait;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  before = store_dump_lists (workspace, FALSE);
  wait_init (&wait, workspace);
  edit = make_edit (workspace, &wait);
  g_signal_connect (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER),
                    "items-changed", G_CALLBACK (on_items_changed), &wait);
  segue_edit_commit_async (edit, wait.cancellable, on_written, &wait);

  /* What was loaded can be read, and is as it was. */
  meanwhile = store_dump_lists (workspace, FALSE);
  store_assert_same (before, meanwhile);
  assert_lent (workspace, fixture);
  segue_workspace_set_author (workspace, "Somebody else");
  wait_until_done (&wait);

  g_assert_no_error (wait.error);
  g_assert_true (wait.written);
  g_assert_cmpuint (wait.n_items_changed, >, 0);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, N_PEOPLE + 1);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, N_PEOPLE);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM journal"
                                                     " WHERE author <> 'Ada Test'"), ==, 0);
  assert_same_as_file (workspace, fixture->path);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);
  g_signal_handlers_disconnect_by_data (segue_plan_list (SEGUE_PLAN (workspace),
                                                         SEGUE_RECORD_STAKEHOLDER), &wait);
  wait_clear (&wait);
}

static void
test_cancelled (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *before = store_dump_lists (workspace, FALSE);
  g_autofree char *after = NULL;
  Wait wait;

  /* Whether it is stopped in time is a matter of luck; all or nothing is not. */
  wait_init (&wait, workspace);
  wait.cancel_at_once = TRUE;
  edit = make_edit (workspace, &wait);
  segue_edit_commit_async (edit, wait.cancellable, on_written, &wait);
  wait_until_done (&wait);
  if (!wait.written)
    {
      g_assert_error (wait.error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
      after = store_dump_lists (workspace, FALSE);
      store_assert_same (before, after);
    }
  assert_same_as_file (workspace, fixture->path);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  wait_clear (&wait);
}

static void
test_cancelled_before (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  Wait wait;

  wait_init (&wait, workspace);
  edit = make_edit (workspace, &wait);
  g_cancellable_cancel (wait.cancellable);
  segue_edit_commit_async (edit, wait.cancellable, on_written, &wait);
  wait_until_done (&wait);
  g_assert_false (wait.written);
  g_assert_error (wait.error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM stakeholder"), ==, 0);
  wait_clear (&wait);
}

static void
test_cancelled_too_late (StoreFixture  *fixture,
                         gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  Wait wait;

  wait_init (&wait, workspace);
  wait.cancel_too_late = TRUE;
  edit = make_edit (workspace, &wait);
  segue_edit_commit_async (edit, wait.cancellable, on_written, &wait);
  wait_until_done (&wait);
  g_assert_no_error (wait.error);
  g_assert_true (wait.written);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, N_PEOPLE);
  wait_clear (&wait);
}

static void
test_refused (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) nameless = store_new_record (SEGUE_RECORD_STAKEHOLDER, NULL);
  Wait wait;

  /* The last of many spoils it. */
  wait_init (&wait, workspace);
  edit = make_edit (workspace, &wait);
  segue_edit_add (edit, nameless);
  segue_edit_commit_async (edit, NULL, on_written, &wait);
  wait_until_done (&wait);
  g_assert_false (wait.written);
  g_assert_error (wait.error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_INCOMPLETE);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  assert_same_as_file (workspace, fixture->path);

  /* The connection is back. */
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  wait_clear (&wait);
}

static void
test_nobody_waits (StoreFixture  *fixture,
                   gconstpointer  data)
{
  SegueWorkspace *workspace = store_create (fixture->path);
  SegueEdit *edit;
  GWeakRef weak;
  Wait wait;

  /* Whoever began may be gone; it is written all the same, and everything is freed. */
  wait_init (&wait, workspace);
  edit = make_edit (workspace, &wait);
  segue_edit_commit_async (edit, NULL, on_written, &wait);
  g_weak_ref_init (&weak, workspace);
  g_object_unref (edit);
  g_object_unref (workspace);
  wait_until_done (&wait);
  g_assert_true (wait.written);

  /* The worker may let go of it last, which wakes nobody. */
  while ((workspace = g_weak_ref_get (&weak)) != NULL)
    {
      g_object_unref (workspace);
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_weak_ref_clear (&weak);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM stakeholder"),
                   ==, N_PEOPLE);
  wait_clear (&wait);
}

static void
on_opened (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  Wait *wait = data;

  wait->workspace = segue_workspace_open_finish (result, &wait->error);
  wait->is_done = TRUE;
}

static void
test_open (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  Wait wait;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  before = store_dump_lists (workspace, FALSE);
  g_clear_object (&workspace);

  wait_init (&wait, NULL);
  segue_workspace_open_async (fixture->path, wait.cancellable, on_opened, &wait);
  wait_until_done (&wait);
  g_assert_no_error (wait.error);
  after = store_dump_lists (wait.workspace, FALSE);
  store_assert_same (before, after);
  store_add (wait.workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  g_assert_true (segue_workspace_undo (wait.workspace, NULL));
  g_object_unref (wait.workspace);
  wait_clear (&wait);
}

static void
test_open_refused (StoreFixture  *fixture,
                   gconstpointer  data)
{
  Wait wait;

  wait_init (&wait, NULL);
  segue_workspace_open_async (fixture->path, NULL, on_opened, &wait);
  wait_until_done (&wait);
  g_assert_null (wait.workspace);
  g_assert_error (wait.error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_FOUND);
  wait_clear (&wait);

  g_object_unref (store_create (fixture->path));
  wait_init (&wait, NULL);
  g_cancellable_cancel (wait.cancellable);
  segue_workspace_open_async (fixture->path, wait.cancellable, on_opened, &wait);
  wait_until_done (&wait);
  g_assert_null (wait.workspace);
  g_assert_error (wait.error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  wait_clear (&wait);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/worker/commit", test_commit, NULL);
  store_test_add ("/worker/cancelled", test_cancelled, NULL);
  store_test_add ("/worker/cancelled-before", test_cancelled_before, NULL);
  store_test_add ("/worker/cancelled-too-late", test_cancelled_too_late, NULL);
  store_test_add ("/worker/refused", test_refused, NULL);
  store_test_add ("/worker/nobody-waits", test_nobody_waits, NULL);
  store_test_add ("/worker/open", test_open, NULL);
  store_test_add ("/worker/open-refused", test_open_refused, NULL);

  return store_test_run ();
}
