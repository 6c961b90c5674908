/* test-moved.c - a file that is moved, deleted or replaced while it is open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-stakeholder.h"
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <unistd.h>

typedef enum
{
  GONE_MOVED,
  GONE_DELETED,
  GONE_REPLACED,       /* by another workspace */
  GONE_REPLACED_COPY,  /* by a copy of itself, as a synchronising program does */
  GONE_REPLACED_JUNK,
  GONE_FOLDER,         /* the folder was renamed */
} Gone;

typedef struct
{
  const char *name;
  Gone        gone;
} GoneCase;

static const GoneCase gone_cases[] = {
  { "/moved/moved", GONE_MOVED },
  { "/moved/deleted", GONE_DELETED },
  { "/moved/replaced", GONE_REPLACED },
  { "/moved/replaced-by-copy", GONE_REPLACED_COPY },
  { "/moved/replaced-by-junk", GONE_REPLACED_JUNK },
  { "/moved/folder", GONE_FOLDER },
};

static void
make_go (Gone        gone,
         const char *path,
         const char *away,
         const char *other)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *folder_away = g_strconcat (folder, "-away", NULL);

  switch (gone)
    {
    case GONE_MOVED:
      g_assert_cmpint (g_rename (path, away), ==, 0);
      break;

    case GONE_DELETED:
      g_assert_cmpint (g_unlink (path), ==, 0);
      break;

    case GONE_REPLACED:
    case GONE_REPLACED_COPY:
      g_assert_cmpint (link (path, away), ==, 0);
      g_assert_cmpint (g_rename (other, path), ==, 0);
      break;

    case GONE_REPLACED_JUNK:
      g_assert_cmpint (g_rename (path, away), ==, 0);
      g_assert_true (g_file_set_contents (path, "junk", -1, NULL));
      break;

    case GONE_FOLDER:
      g_assert_cmpint (g_rename (folder, folder_away), ==, 0);
      break;
    }
}

static void
assert_moved (gboolean   done,
              GError   **error)
{
  g_assert_false (done);
  g_assert_error (*error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_MOVED);
  g_test_message ("%s", (*error)->message);
  g_clear_error (error);
}

static void
test_gone (StoreFixture  *fixture,
           gconstpointer  data)
{
  const GoneCase *test = data;
  g_autofree char *folder = g_build_filename (fixture->dir, "folder", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.segue", NULL);
  g_autofree char *away = g_build_filename (fixture->dir, "away.segue", NULL);
  g_autofree char *other = g_build_filename (fixture->dir, "other.segue", NULL);
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  SegueRecord *ada;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  workspace = store_create (path);
  ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  if (test->gone == GONE_REPLACED_COPY)
    g_assert_true (segue_workspace_copy (workspace, other, FALSE, NULL));
  else
    g_object_unref (store_create (other));
  make_go (test->gone, path, away, other);
  before = store_dump_lists (workspace, FALSE);

  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_true (segue_edit_set_text (edit, ada, SEGUE_STAKEHOLDER_NAME, "Adele", NULL));
  assert_moved (segue_edit_commit (edit, NULL, &error), &error);
  assert_moved (segue_workspace_refresh (workspace, &error), &error);
  assert_moved (segue_workspace_undo (workspace, &error), &error);

  /* What was read is still there to be looked at. */
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);
}

static void
test_moved_whole (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autofree char *away = g_build_filename (fixture->dir, "away.segue", NULL);
  g_autofree char *around = NULL;
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueWorkspace) found = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);

  /* Where it went to, nothing that came after is in it, and it opens. */
  g_assert_cmpint (g_rename (fixture->path, away), ==, 0);
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_true (segue_edit_set_text (edit, ada, SEGUE_STAKEHOLDER_NAME, "Adele", NULL));
  g_assert_false (segue_edit_commit (edit, NULL, NULL));
  g_clear_object (&edit);
  g_clear_object (&workspace);

  found = store_open (away);
  g_assert_cmpstr (store_text (store_first (found, SEGUE_RECORD_STAKEHOLDER), "name"), ==, "Ada");
  store_add (found, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "away.segue");
}

static void
test_moved_back (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autofree char *away = g_build_filename (fixture->dir, "away.segue", NULL);
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GError) error = NULL;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_assert_cmpint (g_rename (fixture->path, away), ==, 0);
  assert_moved (segue_workspace_refresh (workspace, &error), &error);

  g_assert_cmpint (g_rename (away, fixture->path), ==, 0);
  segue_workspace_refresh (workspace, &error);
  g_assert_no_error (error);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM stakeholder"), ==, 2);
}

/* A relative name goes on meaning the file that was opened. */
static void
test_working_directory (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autofree char *start = g_get_current_dir ();
  g_autoptr(SegueWorkspace) workspace = NULL;

  g_assert_cmpint (g_chdir (fixture->dir), ==, 0);
  workspace = store_create ("plan.segue");
  g_assert_cmpint (g_chdir (start), ==, 0);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_true (segue_workspace_refresh (workspace, NULL));
  g_assert_true (g_path_is_absolute (segue_workspace_get_path (workspace)));
}

/* Names that mean something else to SQLite, and names that are merely odd. */
static const char *odd_names[] = {
  "file:plan.segue", "file:plan.segue?mode=memory", ":memory:", "file::memory:", "plan 100%.segue",
  "plan?mode=ro.segue", "plan#1.segue", "%2e%2e.segue", "plan'\";--.segue", "-plan", "план.segue",
  "line\nbreak.segue", "\xff\xfe.segue", "plan.segue-journal", ".segue",
};

static void
test_odd_name (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autofree char *start = g_get_current_dir ();

  g_assert_cmpint (g_chdir (fixture->dir), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (odd_names); i++)
    {
      g_autoptr(SegueWorkspace) workspace = store_create (odd_names[i]);
      g_autofree char *around = NULL;

      store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
      g_clear_object (&workspace);
      around = store_list_dir (".");
      g_assert_cmpstr (around, ==, odd_names[i]);

      workspace = store_open (odd_names[i]);
      g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);
      g_clear_object (&workspace);
      g_assert_cmpint (g_unlink (odd_names[i]), ==, 0);
    }
  g_assert_cmpint (g_chdir (start), ==, 0);
}

static void
test_through_link (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autofree char *name = g_build_filename (fixture->dir, "link.segue", NULL);
  g_autofree char *around = NULL;
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);

  /* Two names, one file: locks and journal are those of the file. */
  g_assert_cmpint (symlink (fixture->path, name), ==, 0);
  g_clear_object (&workspace);
  workspace = store_open (name);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_true (segue_workspace_refresh (workspace, NULL));
  g_clear_object (&workspace);
  g_assert_true (g_file_test (name, G_FILE_TEST_IS_SYMLINK));
  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "link.segue plan.segue");
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (gone_cases); i++)
    store_test_add (gone_cases[i].name, test_gone, &gone_cases[i]);
  store_test_add ("/moved/whole", test_moved_whole, NULL);
  store_test_add ("/moved/back", test_moved_back, NULL);
  store_test_add ("/moved/working-directory", test_working_directory, NULL);
  store_test_add ("/moved/odd-name", test_odd_name, NULL);
  store_test_add ("/moved/through-link", test_through_link, NULL);

  return store_test_run ();
}
