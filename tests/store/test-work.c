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

/* More than are read first. */
#define N_MANY 300

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

static gboolean
complete (SegueWorkspace  *workspace,
          GCancellable    *cancellable,
          GError         **error)
{
  GAsyncResult *waiting = NULL;
  g_autoptr(GAsyncResult) result = NULL;

  segue_workspace_complete_async (workspace, cancellable, done_cb, &waiting);
  assert_refused (workspace, SEGUE_STORE_ERROR_BUSY);
  result = wait_for (&waiting);

  return segue_workspace_work_finish (workspace, result, error);
}

static SegueRecord *
add_person (SegueEdit   *edit,
            const char  *name,
            SegueRecord *rollout,
            SegueRecord *owner)
{
  g_autoptr(SegueRecord) person = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", name, NULL);
  g_autoptr(SegueRecord) standing = store_new_record (SEGUE_RECORD_ENGAGEMENT, "power", "3", "engagement-current", "neutral", NULL);

  store_set_link (standing, "stakeholder", person);
  store_set_link (standing, "rollout", rollout);
  if (owner != NULL)
    store_set_link (standing, "relationship-owner", owner);
  segue_edit_add (edit, person);
  segue_edit_add (edit, standing);

  return person; /* the edit keeps it */
}

/* More people than are read first, the last of the alphabet first in the file; the
 * last of all owns the relationship with everybody.
 */
static void
make_many (const char *path)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  SegueRecord *rollout, *owner;

  make_large (path);
  workspace = store_open (path);
  store_change (workspace, store_first (workspace, SEGUE_RECORD_STAKEHOLDER), "name", "Mona");
  rollout = store_first (workspace, SEGUE_RECORD_ROLLOUT);
  edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT, SEGUE_RECORD_STAKEHOLDER);
  owner = add_person (edit, "Zoë Zwick", rollout, NULL);
  for (guint i = N_MANY; i-- > 0;)
    {
      g_autofree char *name = g_strdup_printf ("%s %03u", i % 3 == 0 ? "Ádám" : i % 3 == 1 ? "Adam" : "Łucja", i);

      add_person (edit, name, rollout, owner);
    }
  store_commit (edit);
}

static int
compare_names (gconstpointer one,
               gconstpointer two)
{
  return g_utf8_collate (*(const char * const *) one, *(const char * const *) two);
}

static GPtrArray *
get_names (SegueWorkspace *workspace)
{
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER);
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; i < segue_record_list_get_n (people); i++)
    g_ptr_array_add (names, (gpointer) segue_record_get_text (segue_record_list_get (people, i), SEGUE_STAKEHOLDER_NAME));
  g_ptr_array_sort (names, compare_names);

  return names;
}

/* Who comes first is there with all that belongs to them, and nobody without it. */
static void
assert_first (SegueWorkspace *workspace,
              SegueWorkspace *whole)
{
  g_autoptr(GPtrArray) first = get_names (workspace);
  g_autoptr(GPtrArray) all = get_names (whole);
  SegueRecordList *standings = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ENGAGEMENT);
  guint n = segue_record_list_get_n (standings);

  g_assert_cmpuint (n, >=, 64);
  g_assert_cmpuint (n, <, N_MANY);
  g_assert_cmpuint (first->len, ==, n + 1); /* and who owns them */
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *standing = segue_record_list_get (standings, i);

      g_assert_cmpstr (g_ptr_array_index (first, i), ==, g_ptr_array_index (all, i));
      g_assert_nonnull (segue_plan_follow (SEGUE_PLAN (workspace), standing, store_field (SEGUE_RECORD_ENGAGEMENT, "stakeholder")));
      g_assert_nonnull (segue_plan_follow (SEGUE_PLAN (workspace), standing, store_field (SEGUE_RECORD_ENGAGEMENT, "relationship-owner")));
    }
  g_assert_cmpstr (g_ptr_array_index (first, n), ==, "Zoë Zwick");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, n);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_ROLLOUT), ==, store_count (whole, SEGUE_RECORD_ROLLOUT));
}

static void
assert_whole (SegueWorkspace *workspace,
              SegueWorkspace *whole)
{
  g_autofree char *lists = store_dump_lists (workspace, FALSE);
  g_autofree char *wanted = store_dump_lists (whole, FALSE);

  g_assert_true (segue_workspace_is_complete (workspace));
  store_assert_same (wanted, lists);
}

/* Those who come first by name, then all others, then edits and their undo. */
static void
test_first (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueWorkspace) whole = NULL;
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  SegueRecord *first;
  gint64 id;

  make_many (fixture->path);
  whole = store_open (fixture->path);
  g_assert_true (segue_workspace_is_complete (whole));
  workspace = open_rows_first (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_false (segue_workspace_is_complete (workspace));
  assert_first (workspace, whole);
  assert_refused (workspace, SEGUE_STORE_ERROR_BUSY);
  first = store_first (workspace, SEGUE_RECORD_STAKEHOLDER);
  id = segue_record_get_id (first);

  g_cancellable_cancel (cancellable);
  g_assert_false (complete (workspace, cancellable, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  g_clear_error (&error);
  assert_first (workspace, whole);

  g_assert_true (complete (workspace, NULL, &error));
  g_assert_no_error (error);
  assert_whole (workspace, whole);
  g_assert_true (segue_plan_find (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER, id) == first); /* nobody is read twice */
  assert_refused (workspace, SEGUE_STORE_ERROR_BUSY); /* until it is known to be whole */

  g_assert_true (check (workspace, NULL, &error));
  g_assert_no_error (error);
  store_change (workspace, first, "name", "Bo");
  g_assert_true (segue_workspace_undo (workspace, &error));
  g_assert_no_error (error);
  assert_whole (workspace, whole);
}

/* Who only looks for damage has everybody, too. */
static void
test_first_checked (StoreFixture  *fixture,
                    gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueWorkspace) whole = NULL;
  g_autoptr(GError) error = NULL;

  make_many (fixture->path);
  whole = store_open (fixture->path);
  workspace = open_rows_first (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_true (check (workspace, NULL, &error));
  g_assert_no_error (error);
  assert_whole (workspace, whole);
}

/* What another process changes among the first ones, or takes away, before the others are there. */
static void
test_first_and_others (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueWorkspace) whole = NULL;
  g_autoptr(GPtrArray) names = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *standing;

  make_many (fixture->path);
  workspace = open_rows_first (fixture->path, &error);
  g_assert_no_error (error);

  whole = store_open (fixture->path);
  standing = store_first (workspace, SEGUE_RECORD_ENGAGEMENT);
  store_change (whole, segue_plan_find (SEGUE_PLAN (whole), SEGUE_RECORD_ENGAGEMENT, segue_record_get_id (standing)), "power", "5");
  store_remove (whole, store_first (whole, SEGUE_RECORD_ENGAGEMENT), TRUE);
  g_assert_true (complete (workspace, NULL, &error));
  g_assert_no_error (error);
  assert_whole (workspace, whole);
  g_assert_cmpint (segue_record_get_integer (standing, store_field (SEGUE_RECORD_ENGAGEMENT, "power")), ==, 5);
}

/* After a foreign program everything is read anew: nothing is left to be opened. */
static void
test_first_and_foreign (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueWorkspace) whole = NULL;
  g_autoptr(GError) error = NULL;

  make_many (fixture->path);
  workspace = open_rows_first (fixture->path, &error);
  g_assert_no_error (error);
  store_sql (fixture->path, "UPDATE stakeholder SET phone = '0123'");

  g_assert_true (segue_workspace_refresh (workspace, &error));
  g_assert_no_error (error);
  whole = store_open (fixture->path);
  assert_whole (workspace, whole);
  g_assert_true (check (workspace, NULL, &error));
  g_assert_no_error (error);
  assert_whole (workspace, whole);
  store_change (workspace, store_first (workspace, SEGUE_RECORD_STAKEHOLDER), "name", "Bo");
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
  store_test_add ("/lent/first", test_first, NULL);
  store_test_add ("/lent/first/checked", test_first_checked, NULL);
  store_test_add ("/lent/first/and-others", test_first_and_others, NULL);
  store_test_add ("/lent/first/and-foreign", test_first_and_foreign, NULL);
  store_test_add ("/lent/copy", test_copy, NULL);
  store_test_add ("/lent/written-meanwhile", test_written_meanwhile, NULL);
  store_test_add ("/lent/copy/stopped", test_copy_stopped, NULL);
  store_test_add ("/lent/compact", test_compact, NULL);
  store_test_add ("/lent/compact/not-begun", test_compact_not_begun, NULL);
  store_test_add ("/lent/compact/stopped", test_compact_stopped, NULL);

  return store_test_run ();
}
