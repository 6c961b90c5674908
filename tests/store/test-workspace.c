/* test-workspace.c - creating, opening, copying, compacting
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-settings.h"
#include "segue-stakeholder.h"
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define APPLICATION_ID 0x53454755

static int
get_mode (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  return status.st_mode & 0777;
}

static void
test_create (StoreFixture  *fixture,
             gconstpointer  data)
{
  mode_t mask = umask (0);
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *around = NULL;

  umask (mask);
  g_assert_cmpint (get_mode (fixture->path), ==, 0600);
  g_assert_cmpstr (segue_workspace_get_path (workspace), ==, fixture->path);
  g_assert_false (segue_workspace_is_read_only (workspace));
  g_assert_cmpint (segue_workspace_get_schema (workspace), >=, 1);
  g_assert_true (g_uuid_string_is_valid (segue_plan_get_uuid (SEGUE_PLAN (workspace))));

  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA application_id"), ==, APPLICATION_ID);
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"),
                   ==, segue_workspace_get_schema (workspace));
  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT journal_mode = 'delete' FROM pragma_journal_mode"),
                   ==, 1);

  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "plan.segue");
}

static void
test_create_exists (StoreFixture  *fixture,
                    gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  SegueWorkspace *workspace = store_create (fixture->path);

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Zoë", NULL);
  g_object_unref (workspace);
  before = store_file_hash (fixture->path);

  g_assert_null (segue_workspace_create (fixture->path, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS);
  after = store_file_hash (fixture->path);
  g_assert_cmpstr (before, ==, after);
}

static void
test_create_over_anything (StoreFixture  *fixture,
                           gconstpointer  data)
{
  g_autofree char *dangling = g_build_filename (fixture->dir, "dangling.segue", NULL);
  g_autofree char *nowhere = g_build_filename (fixture->dir, "nowhere", NULL);
  g_autofree char *lost = g_build_filename (nowhere, "plan.segue", NULL);
  g_autoptr(GError) error = NULL;

  /* An empty file might be something that another program is about to fill. */
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  g_assert_null (segue_workspace_create (fixture->path, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS);
  g_clear_error (&error);

  g_assert_null (segue_workspace_create (fixture->dir, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS);
  g_clear_error (&error);

  g_assert_null (segue_workspace_create (lost, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_FOUND);
  g_clear_error (&error);

  /* Nothing is made at the far end of a link that leads nowhere. */
  g_assert_cmpint (g_file_test (nowhere, G_FILE_TEST_EXISTS), ==, FALSE);
  g_assert_cmpint (symlink (nowhere, dangling), ==, 0);
  g_assert_null (segue_workspace_create (dangling, &error));
  g_assert_nonnull (error);
  g_assert_false (g_file_test (nowhere, G_FILE_TEST_EXISTS));
}

static void
test_reopen (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *uuid = g_strdup (segue_plan_get_uuid (SEGUE_PLAN (workspace)));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *around = NULL;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Žofie Nováková",
             "notes", "Two\nlines", "archived", "true", NULL);
  store_add (workspace, SEGUE_RECORD_AUDIENCE, "name", "Finance", "headcount", "12", NULL);
  before = store_dump_lists (workspace, FALSE);
  g_clear_object (&workspace);
  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "plan.segue");

  workspace = store_open (fixture->path);
  g_assert_cmpstr (segue_plan_get_uuid (SEGUE_PLAN (workspace)), ==, uuid);
  g_assert_true (segue_workspace_load (workspace, NULL, NULL));
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);
  g_assert_nonnull (strstr (after, "Žofie Nováková"));
  g_assert_nonnull (strstr (after, "headcount 12"));
}

static void
test_cancelled (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *dump = NULL;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_clear_object (&workspace);
  g_cancellable_cancel (cancellable);

  g_assert_null (segue_workspace_open (fixture->path, cancellable, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  g_clear_error (&error);

  workspace = store_open (fixture->path);
  g_assert_false (segue_workspace_load (workspace, cancellable, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  g_clear_error (&error);

  /* It may be asked for again, and then everything is there. */
  g_assert_true (segue_workspace_load (workspace, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);
}

static void
test_settings (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *settings = segue_workspace_get_settings (workspace);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (segue_record_get_kind (settings), ==, SEGUE_RECORD_WORKSPACE);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_WORKSPACE), ==, 1);
  g_assert_cmpstr (segue_record_get_text (settings, SEGUE_SETTINGS_UUID),
                   ==, segue_plan_get_uuid (SEGUE_PLAN (workspace)));

  store_change (workspace, settings, "organisation", "Contoso & Söhne");
  g_assert_cmpstr (store_text (settings, "organisation"), ==, "Contoso & Söhne");
  g_clear_object (&workspace);

  workspace = store_open (fixture->path);
  settings = segue_workspace_get_settings (workspace);
  g_assert_cmpstr (store_text (settings, "organisation"), ==, "Contoso & Söhne");
  g_assert_true (segue_workspace_undo (workspace, &error));
  g_assert_no_error (error);
  g_assert_false (segue_record_is_set (settings, SEGUE_SETTINGS_ORGANISATION));
}

static void
test_author (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *name = g_strdup ("Grace");

  segue_workspace_set_author (workspace, name);
  memset (name, 'x', strlen (name));
  g_assert_cmpstr (segue_workspace_get_author (workspace), ==, "Grace");
}

typedef struct
{
  const char *name;
  gboolean    new_identity;
} CopyCase;

static const CopyCase copy_cases[] = {
  { "/workspace/copy/same-identity", FALSE },
  { "/workspace/copy/new-identity", TRUE },
};

static void
test_copy (StoreFixture  *fixture,
           gconstpointer  data)
{
  const CopyCase *test = data;
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueWorkspace) copy = NULL;
  g_autofree char *path = g_build_filename (fixture->dir, "copy.segue", NULL);
  g_autofree char *original = NULL;
  g_autofree char *copied = NULL;
  g_autofree char *label = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);

  store_change (workspace, ada, "notes", "Reads everything.");
  g_assert_true (segue_workspace_copy (workspace, path, test->new_identity, &error));
  g_assert_no_error (error);
  g_assert_cmpint (get_mode (path), ==, 0600);

  copy = store_open (path);
  g_assert_nonnull (segue_plan_find (SEGUE_PLAN (copy), SEGUE_RECORD_STAKEHOLDER,
                                     segue_record_get_id (ada)));
  if (test->new_identity)
    {
      g_assert_cmpstr (segue_plan_get_uuid (SEGUE_PLAN (copy)),
                       !=, segue_plan_get_uuid (SEGUE_PLAN (workspace)));
      g_assert_true (g_uuid_string_is_valid (segue_plan_get_uuid (SEGUE_PLAN (copy))));
      g_assert_null (segue_workspace_dup_undo_label (copy));
    }
  else
    {
      original = store_dump_lists (workspace, FALSE);
      copied = store_dump_lists (copy, FALSE);
      store_assert_same (original, copied);
      label = segue_workspace_dup_undo_label (copy);
      g_assert_cmpstr (label, ==, "Change Notes");
    }

  /* Each goes its own way. */
  store_add (copy, SEGUE_RECORD_STAKEHOLDER, "name", "Grace", NULL);
  g_assert_true (segue_workspace_refresh (workspace, &error));
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);

  g_assert_false (segue_workspace_copy (workspace, path, test->new_identity, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_false (segue_workspace_copy (workspace, fixture->path, test->new_identity, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS);
}

static void
test_compact (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autofree char *long_text = g_strnfill (50000, 'x');
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  SegueWorkspaceInfo info;
  gint64 size;

  for (guint i = 0; i < 20; i++)
    {
      long_text[i] = 'y';
      store_change (workspace, ada, "notes", long_text);
    }
  g_assert_true (segue_workspace_get_info (workspace, &info, &error));
  g_assert_cmpint (info.undo_steps, ==, 21);
  g_assert_cmpint (info.undo_size, >, 19 * 50000);
  size = info.file_size;

  /* All of it was made today: nothing is older than a day. */
  g_assert_true (segue_workspace_compact (workspace, 1, &error));
  g_assert_no_error (error);
  g_assert_true (segue_workspace_get_info (workspace, &info, &error));
  g_assert_cmpint (info.undo_steps, ==, 21);

  before = store_dump_lists (workspace, FALSE);
  g_assert_true (segue_workspace_compact (workspace, 0, &error));
  g_assert_no_error (error);
  g_assert_true (segue_workspace_get_info (workspace, &info, &error));
  g_assert_cmpint (info.undo_steps, ==, 0);
  g_assert_cmpint (info.journal_lines, >=, 21);
  g_assert_cmpint (info.file_size, <, size - 15 * 50000);
  g_assert_null (segue_workspace_dup_undo_label (workspace));
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);

  store_change (workspace, ada, "notes", "Short.");
  g_assert_true (segue_workspace_undo (workspace, &error));
  g_assert_cmpstr (store_text (ada, "notes"), ==, long_text);
}

/* Steps by number, and how old each is in days; what compacting to 30 days leaves. */
typedef struct
{
  const char *name;
  int         ages[5];
  int         n_left;
} AgeCase;

static const AgeCase age_cases[] = {
  { "/workspace/compact/old-and-new", { 90, 80, 31, 29, 0 }, 2 },
  { "/workspace/compact/all-new", { 29, 20, 10, 5, 0 }, 5 },
  { "/workspace/compact/all-old", { 90, 80, 70, 60, 50 }, 0 },
  { "/workspace/compact/clock-was-wrong", { 3, 2, 9000, 1, 0 }, 2 },
};

static void
test_compact_ages (StoreFixture  *fixture,
                   gconstpointer  data)
{
  const AgeCase *test = data;
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GError) error = NULL;
  SegueWorkspaceInfo info;

  for (guint i = 0; i < G_N_ELEMENTS (test->ages); i++)
    store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Person", NULL);
  g_clear_object (&workspace);
  for (guint i = 0; i < G_N_ELEMENTS (test->ages); i++)
    {
      g_autofree char *sql = g_strdup_printf ("UPDATE undo SET time = strftime ('%%Y-%%m-%%dT%%H:%%M:%%SZ',"
                                              " 'now', '-%d days') WHERE number = %u",
                                              test->ages[i], i + 1);

      store_sql (fixture->path, sql);
    }

  /* What is left can be undone to its end. */
  workspace = store_open (fixture->path);
  g_assert_true (segue_workspace_compact (workspace, 30, &error));
  g_assert_no_error (error);
  g_assert_true (segue_workspace_get_info (workspace, &info, &error));
  g_assert_cmpint (info.undo_steps, ==, test->n_left);
  for (int i = 0; i < test->n_left; i++)
    g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_false (segue_workspace_undo (workspace, NULL));
  g_assert_cmpint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 5 - test->n_left);
}

static void
test_info (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueWorkspaceInfo info;
  g_autoptr(GError) error = NULL;
  GStatBuf status;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Grace", NULL);
  store_add (workspace, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);

  g_assert_true (segue_workspace_get_info (workspace, &info, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (info.schema, ==, segue_workspace_get_schema (workspace));
  g_assert_cmpint (info.counts[SEGUE_RECORD_STAKEHOLDER], ==, 2);
  g_assert_cmpint (info.counts[SEGUE_RECORD_AUDIENCE], ==, 1);
  g_assert_cmpint (info.counts[SEGUE_RECORD_WORKSPACE], ==, 1);
  g_assert_cmpint (info.counts[SEGUE_RECORD_ENGAGEMENT], ==, 0);
  g_assert_cmpint (info.file_size, ==, status.st_size);
  g_assert_cmpint (info.undo_steps, ==, 3);
  g_assert_cmpint (info.journal_lines, ==, 3);
}

/* A list that cannot be read looks empty; whoever writes it out must hear of it. */
static void
test_unreadable (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GError) error = NULL;

  store_sql (fixture->path, "DROP TABLE interaction");
  g_assert_true (segue_workspace_check_lists (workspace, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_INTERACTION)), ==, 0);
  g_assert_false (segue_workspace_check_lists (workspace, &error));
  g_assert_nonnull (error);
}

/* What compacting leaves can be reached: nothing is redone without what came before it. */
static void
test_compact_undone (StoreFixture  *fixture,
                     gconstpointer  data)
{
  static const char *names[] = { "Ada", "Bob", "Eve" };
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *label = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", names[i], NULL);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_clear_object (&workspace);

  store_sql (fixture->path,
             "UPDATE undo SET time = '2001-01-01T00:00:00Z' WHERE number < (SELECT max (number) FROM undo)");
  workspace = store_open (fixture->path);
  label = segue_workspace_dup_redo_label (workspace);
  g_assert_nonnull (label);
  g_assert_true (segue_workspace_compact (workspace, 30, NULL));
  g_assert_null (segue_workspace_dup_undo_label (workspace));
  g_assert_null (segue_workspace_dup_redo_label (workspace));
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/workspace/create", test_create, NULL);
  store_test_add ("/workspace/create/exists", test_create_exists, NULL);
  store_test_add ("/workspace/create/over-anything", test_create_over_anything, NULL);
  store_test_add ("/workspace/reopen", test_reopen, NULL);
  store_test_add ("/workspace/cancelled", test_cancelled, NULL);
  store_test_add ("/workspace/settings", test_settings, NULL);
  store_test_add ("/workspace/author", test_author, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (copy_cases); i++)
    store_test_add (copy_cases[i].name, test_copy, &copy_cases[i]);
  store_test_add ("/workspace/compact", test_compact, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (age_cases); i++)
    store_test_add (age_cases[i].name, test_compact_ages, &age_cases[i]);
  store_test_add ("/workspace/info", test_info, NULL);
  store_test_add ("/workspace/unreadable", test_unreadable, NULL);
  store_test_add ("/workspace/compact-undone", test_compact_undone, NULL);

  return store_test_run ();
}
