/* test-work.c - what a worker does with a workspace: the look for damage, copies, compacting
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-stakeholder.h"
#include "segue-workspace-private.h"
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#define LARGE (9 * 1024 * 1024)
#define N_LONG 20000

/* Where the file says how many pages are free. */
#define FREE_PAGES 36

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_steal_pointer (result);
}

/* As a window opens it: rows first. */
static SegueWorkspace *
open_rows_first (const char  *path,
                 GError     **error)
{
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;

  segue_workspace_open_async (path, NULL, done_cb, &waiting);
  result = wait_for (&waiting);

  return segue_workspace_open_finish (result, error);
}

static gboolean
check (SegueWorkspace  *workspace,
       GCancellable    *cancellable,
       GError         **error)
{
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;

  segue_workspace_check_async (workspace, cancellable, done_cb, &waiting);
  result = wait_for (&waiting);

  return segue_workspace_work_finish (workspace, result, error);
}

static void
make_large (const char *path)
{
  g_autoptr(SegueWorkspace) workspace = store_create (path);
  g_autofree char *notes = g_strnfill (LARGE, 'n');

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", "notes", notes, NULL);
}

static void
damage (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  bytes[FREE_PAGES + 3] ^= 1;
  g_assert_true (g_file_set_contents (path, bytes, (gssize) length, NULL));
}

static void
assert_refused (SegueWorkspace *workspace,
                int             code)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Bo", NULL);
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, person);
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, code);
}

static void
test_small (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) made = store_create (fixture->path);
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;

  g_clear_object (&made);
  workspace = open_rows_first (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_false (segue_workspace_is_unchecked (workspace));
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bo", NULL);
  g_clear_object (&workspace);

  damage (fixture->path);
  g_assert_null (open_rows_first (fixture->path, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED);
}

/* A large file is shown before it is looked at, and edited afterwards. */
static void
test_large (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;

  make_large (fixture->path);
  workspace = open_rows_first (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_true (segue_workspace_is_unchecked (workspace));
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER)), ==, 1);
  g_assert_null (segue_workspace_dup_undo_label (workspace));
  g_assert_false (segue_workspace_undo (workspace, NULL));
  assert_refused (workspace, SEGUE_STORE_ERROR_BUSY);

  g_assert_true (check (workspace, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (segue_workspace_is_unchecked (workspace));
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bo", NULL);
}

/* Where nobody looks first, damage is found before anything is written. */
static void
test_damaged (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize length, length_after;

  make_large (fixture->path);
  damage (fixture->path);
  g_assert_true (g_file_get_contents (fixture->path, &before, &length, NULL));

  g_assert_null (segue_workspace_open (fixture->path, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED);
  g_clear_error (&error);

  workspace = open_rows_first (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_false (check (workspace, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED);
  g_assert_true (segue_workspace_is_unchecked (workspace));
  assert_refused (workspace, SEGUE_STORE_ERROR_BUSY);
  g_clear_object (&workspace);

  g_assert_true (g_file_get_contents (fixture->path, &after, &length_after, NULL));
  g_assert_cmpmem (before, length, after, length_after);
}

/* Rows that cannot be read tell that the file is damaged, not what SQLite says. */
static void
test_unreadable (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *bytes = NULL;
  gsize length;

  make_large (fixture->path);
  g_assert_true (g_file_get_contents (fixture->path, &bytes, &length, NULL));
  memset (bytes + length / 4, 0, 4096 * 64);
  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) length, NULL));

  workspace = open_rows_first (fixture->path, &error);
  if (workspace != NULL)
    g_assert_false (check (workspace, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED);
}

static void
test_stopped (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;

  make_large (fixture->path);
  workspace = open_rows_first (fixture->path, &error);
  g_assert_no_error (error);
  g_cancellable_cancel (cancellable);
  g_assert_false (check (workspace, cancellable, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  g_assert_true (segue_workspace_is_unchecked (workspace));
  g_clear_error (&error);

  g_assert_true (check (workspace, NULL, &error)); /* later is not too late */
  g_assert_no_error (error);
}

static void
test_copy (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueWorkspace) copy = NULL;
  g_autofree char *path = g_build_filename (fixture->dir, "copy.segue", NULL);
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  segue_workspace_copy_async (workspace, path, NULL, done_cb, &waiting);
  assert_refused (workspace, SEGUE_STORE_ERROR_BUSY);
  g_assert_false (segue_workspace_copy (workspace, path, FALSE, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_true (segue_workspace_refresh (workspace, &error));

  result = wait_for (&waiting);
  g_assert_true (segue_workspace_work_finish (workspace, result, &error));
  g_assert_no_error (error);
  g_clear_object (&result);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bo", NULL);

  copy = store_open (path);
  g_assert_cmpstr (segue_plan_get_uuid (SEGUE_PLAN (copy)), ==, segue_plan_get_uuid (SEGUE_PLAN (workspace)));
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (copy), SEGUE_RECORD_STAKEHOLDER)), ==, 1);

  /* Never over another file. */
  segue_workspace_copy_async (workspace, path, NULL, done_cb, &waiting);
  result = wait_for (&waiting);
  g_assert_false (segue_workspace_work_finish (workspace, result, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS);
}

typedef struct
{
  const char   *statement; /* what the worker has begun with when it is to stop */
  GCancellable *cancellable;
} Stop;

/* In the worker: as a user who stops it in the middle. */
static int
stop_cb (unsigned  event,
         void     *data,
         void     *statement,
         void     *sql)
{
  Stop *stop = data;

  if (g_str_has_prefix (sql, stop->statement))
    g_cancellable_cancel (stop->cancellable);

  return 0;
}

static void
stop_at (SegueWorkspace *workspace,
         Stop           *stop)
{
  sqlite3_trace_v2 (workspace->database->handle, SQLITE_TRACE_STMT, stop_cb, stop);
}

/* What another process writes while the worker copies is there afterwards. */
static void
test_written_meanwhile (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueWorkspace) other = store_open (fixture->path);
  g_autofree char *path = g_build_filename (fixture->dir, "copy.segue", NULL);
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  segue_workspace_copy_async (workspace, path, NULL, done_cb, &waiting);
  store_add (other, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_assert_true (segue_workspace_refresh (workspace, &error)); /* as a monitor of the file asks, once */
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);

  result = wait_for (&waiting);
  g_assert_true (segue_workspace_work_finish (workspace, result, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);
}

/* A copy that is stopped leaves nothing, and the workspace as it was. */
static void
test_copy_stopped (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autofree char *path = g_build_filename (fixture->dir, "copy.segue", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  Stop stop = { "SAVEPOINT", cancellable };
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  make_large (fixture->path);
  workspace = store_open (fixture->path);
  g_assert_true (segue_workspace_load (workspace, NULL, NULL));
  before = store_list_dir (fixture->dir);
  stop_at (workspace, &stop);
  segue_workspace_copy_async (workspace, path, cancellable, done_cb, &waiting);
  result = wait_for (&waiting);
  g_assert_false (segue_workspace_work_finish (workspace, result, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  after = store_list_dir (fixture->dir);
  g_assert_cmpstr (after, ==, before);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bo", NULL);
}

static void
test_compact (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  GStatBuf before, after;

  make_large (fixture->path);
  workspace = store_open (fixture->path);
  store_remove (workspace, store_first (workspace, SEGUE_RECORD_STAKEHOLDER), TRUE);
  g_assert_cmpint (g_stat (fixture->path, &before), ==, 0);

  segue_workspace_compact_async (workspace, 0, NULL, done_cb, &waiting);
  assert_refused (workspace, SEGUE_STORE_ERROR_BUSY);
  result = wait_for (&waiting);
  g_assert_true (segue_workspace_work_finish (workspace, result, &error));
  g_assert_no_error (error);

  g_assert_cmpint (g_stat (fixture->path, &after), ==, 0);
  g_assert_cmpint (after.st_size, <, before.st_size / 4);
  g_assert_null (segue_workspace_dup_undo_label (workspace));
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bo", NULL);
}

/* Stopped before it begins, it has done nothing. */
static void
test_compact_not_begun (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autofree char *label = NULL;
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  make_large (fixture->path);
  workspace = store_open (fixture->path);
  g_cancellable_cancel (cancellable);
  segue_workspace_compact_async (workspace, 0, cancellable, done_cb, &waiting);
  result = wait_for (&waiting);
  g_assert_false (segue_workspace_work_finish (workspace, result, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  g_assert_nonnull (strstr (error->message, "as it was"));
  label = segue_workspace_dup_undo_label (workspace);
  g_assert_nonnull (label);
}

/* VACUUM asks whether to stop after each so many rows. */
static void
make_long (const char *path)
{
  g_autoptr(SegueWorkspace) workspace = store_create (path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);

  for (guint i = 0; i < N_LONG; i++)
    {
      g_autofree char *name = g_strdup_printf ("Person %u", i);
      g_autoptr(SegueRecord) person = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", name, NULL);

      segue_edit_add (edit, person);
    }
  store_commit (edit);
}

/* Stopped in the middle, it says what is done and what is not. */
static void
test_compact_stopped (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(SegueWorkspace) workspace = NULL;
  Stop stop = { "VACUUM", cancellable };
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  GStatBuf before, after;

  make_long (fixture->path);
  workspace = store_open (fixture->path);
  g_assert_cmpint (g_stat (fixture->path, &before), ==, 0);
  stop_at (workspace, &stop);
  segue_workspace_compact_async (workspace, 0, cancellable, done_cb, &waiting);
  result = wait_for (&waiting);
  g_assert_false (segue_workspace_work_finish (workspace, result, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  g_assert_null (strstr (error->message, "as it was"));
  g_assert_nonnull (strstr (error->message, "can no longer be undone"));
  g_assert_null (segue_workspace_dup_undo_label (workspace));
  g_assert_cmpint (g_stat (fixture->path, &after), ==, 0);
  g_assert_cmpint (after.st_size, ==, before.st_size);

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bo", NULL);
  g_clear_object (&workspace);
  workspace = store_open (fixture->path);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, N_LONG + 1);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/lent/check/small", test_small, NULL);
  store_test_add ("/lent/check/large", test_large, NULL);
  store_test_add ("/lent/check/damaged", test_damaged, NULL);
  store_test_add ("/lent/check/unreadable", test_unreadable, NULL);
  store_test_add ("/lent/check/stopped", test_stopped, NULL);
  store_test_add ("/lent/copy", test_copy, NULL);
  store_test_add ("/lent/written-meanwhile", test_written_meanwhile, NULL);
  store_test_add ("/lent/copy/stopped", test_copy_stopped, NULL);
  store_test_add ("/lent/compact", test_compact, NULL);
  store_test_add ("/lent/compact/not-begun", test_compact_not_begun, NULL);
  store_test_add ("/lent/compact/stopped", test_compact_stopped, NULL);

  return store_test_run ();
}
