/* test-read-only.c - files and folders that may not be written, or not even read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-stakeholder.h"
#include "store-child.h"
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static void
set_up_workspace (StoreFixture *fixture)
{
  SegueWorkspace *workspace = store_create (fixture->path);

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  segue_workspace_undo (workspace, NULL);
  g_object_unref (workspace);
}

typedef struct
{
  const char *name;
  int         file_mode;
  int         dir_mode;
  gboolean    journal;   /* left by a crash */
  int         code;      /* of opening; -1: it opens, to be looked at */
} ModeCase;

static const ModeCase mode_cases[] = {
  { "/read-only/file", 0400, 0700, FALSE, -1 },
  { "/read-only/folder", 0600, 0500, FALSE, -1 },
  { "/read-only/both", 0400, 0500, FALSE, -1 },
  { "/read-only/unreadable-file", 0000, 0700, FALSE, SEGUE_STORE_ERROR_PERMISSION },
  { "/read-only/write-only-file", 0200, 0700, FALSE, SEGUE_STORE_ERROR_PERMISSION },
  { "/read-only/unreadable-folder", 0600, 0000, FALSE, SEGUE_STORE_ERROR_PERMISSION },
  { "/read-only/crashed-file", 0400, 0700, TRUE, SEGUE_STORE_ERROR_NEEDS_RECOVERY },
  { "/read-only/crashed-folder", 0600, 0500, TRUE, SEGUE_STORE_ERROR_NEEDS_RECOVERY },
  { "/read-only/crashed-both", 0400, 0500, TRUE, SEGUE_STORE_ERROR_NEEDS_RECOVERY },
};

static void
assert_refuses_writing (SegueWorkspace *workspace)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_STAKEHOLDER);
  SegueRecord *ada = store_first (workspace, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_workspace_is_read_only (workspace));
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);

  g_assert_true (segue_edit_set_text (edit, ada, SEGUE_STAKEHOLDER_NAME, "Eve", NULL));
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (segue_workspace_undo (workspace, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (segue_workspace_redo (workspace, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (segue_workspace_compact (workspace, 0, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_READ_ONLY);

  g_assert_cmpstr (store_text (ada, "name"), ==, "Ada");
  g_assert_true (segue_workspace_refresh (workspace, NULL));
}

static void
run_mode (StoreFixture  *fixture,
          gconstpointer  data)
{
  const ModeCase *test = data;
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_chmod (fixture->path, test->file_mode), ==, 0);
  g_assert_cmpint (g_chmod (fixture->dir, test->dir_mode), ==, 0);
  workspace = segue_workspace_open (fixture->path, NULL, &error);
  if (test->code >= 0)
    {
      g_assert_null (workspace);
      g_assert_error (error, SEGUE_STORE_ERROR, test->code);
      g_test_message ("%s", error->message);
    }
  else
    {
      g_assert_no_error (error);
      assert_refuses_writing (workspace);
    }
  g_clear_object (&workspace);
  g_assert_cmpint (g_chmod (fixture->dir, 0700), ==, 0);
  g_assert_cmpint (g_chmod (fixture->path, 0600), ==, 0);
}

static void
test_mode (StoreFixture  *fixture,
           gconstpointer  data)
{
  const ModeCase *test = data;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *around = NULL;

  set_up_workspace (fixture);
  if (test->journal)
    store_leave_journal (fixture->path);
  before = store_file_hash (fixture->path);
  if (!store_run_as_nobody (fixture, run_mode, test))
    return;

  after = store_file_hash (fixture->path);
  g_assert_cmpstr (before, ==, after);
  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, test->journal ? "plan.segue plan.segue-journal" : "plan.segue");

  /* Where it can be written, all of it is there. */
  g_object_unref (store_open (fixture->path));
}

static void
test_recovers (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autofree char *around = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  set_up_workspace (fixture);
  workspace = store_open (fixture->path);
  before = store_dump_lists (workspace, FALSE);
  g_clear_object (&workspace);
  store_leave_journal (fixture->path);

  workspace = store_open (fixture->path);
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);
  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "plan.segue");
}

static void
run_create (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->dir, "new.segue", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_chmod (fixture->dir, 0500), ==, 0);
  g_assert_null (segue_workspace_create (path, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_PERMISSION);
  g_test_message ("%s", error->message);
  g_assert_cmpint (g_chmod (fixture->dir, 0700), ==, 0);
}

static void
test_create (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autofree char *around = NULL;

  if (!store_run_as_nobody (fixture, run_create, NULL))
    return;

  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "");
}

static void
run_copy (StoreFixture  *fixture,
          gconstpointer  data)
{
  g_autofree char *home = g_build_filename (fixture->dir, "home", NULL);
  g_autofree char *path = g_build_filename (home, "copy.segue", NULL);
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueWorkspace) copy = NULL;
  g_autoptr(GError) error = NULL;

  /* What can only be read can be copied to where it can be written. */
  g_assert_cmpint (g_mkdir (home, 0700), ==, 0);
  g_assert_cmpint (g_chmod (fixture->path, 0400), ==, 0);
  workspace = store_open (fixture->path);
  g_assert_true (segue_workspace_is_read_only (workspace));
  g_assert_true (segue_workspace_copy (workspace, path, FALSE, &error));
  g_assert_no_error (error);
  copy = store_open (path);
  g_assert_false (segue_workspace_is_read_only (copy));
}

static void
test_copy (StoreFixture  *fixture,
           gconstpointer  data)
{
  set_up_workspace (fixture);
  store_run_as_nobody (fixture, run_copy, NULL);
}

typedef enum
{
  THING_MISSING,
  THING_FOLDER,
  THING_FIFO,
  THING_DEVICE,
  THING_LINK_TO_NOTHING,
  THING_LINK_TO_ITSELF,
  THING_BELOW_A_FILE,
  THING_EMPTY_NAME,
} Thing;

typedef struct
{
  const char *name;
  Thing       thing;
  int         code;
} ThingCase;

static const ThingCase thing_cases[] = {
  { "/read-only/missing", THING_MISSING, SEGUE_STORE_ERROR_NOT_FOUND },
  { "/read-only/a-folder", THING_FOLDER, SEGUE_STORE_ERROR_NOT_SEGUE },
  { "/read-only/a-fifo", THING_FIFO, SEGUE_STORE_ERROR_NOT_SEGUE },
  { "/read-only/a-device", THING_DEVICE, SEGUE_STORE_ERROR_NOT_SEGUE },
  { "/read-only/a-link-to-nothing", THING_LINK_TO_NOTHING, SEGUE_STORE_ERROR_NOT_FOUND },
  { "/read-only/a-link-to-itself", THING_LINK_TO_ITSELF, -1 },
  { "/read-only/below-a-file", THING_BELOW_A_FILE, SEGUE_STORE_ERROR_NOT_FOUND },
  { "/read-only/empty-name", THING_EMPTY_NAME, -1 },
};

static char *
make_thing (StoreFixture *fixture,
            Thing         thing)
{
  switch (thing)
    {
    case THING_MISSING:
      break;

    case THING_FOLDER:
      return g_strdup (fixture->dir);

    case THING_FIFO:
      g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
      break;

    case THING_DEVICE:
      return g_strdup ("/dev/null");

    case THING_LINK_TO_NOTHING:
      g_assert_cmpint (symlink ("nothing", fixture->path), ==, 0);
      break;

    case THING_LINK_TO_ITSELF:
      g_assert_cmpint (symlink ("plan.segue", fixture->path), ==, 0);
      break;

    case THING_BELOW_A_FILE:
      g_assert_true (g_file_set_contents (fixture->path, "x", 1, NULL));
      return g_build_filename (fixture->path, "plan.segue", NULL);

    case THING_EMPTY_NAME:
      return g_strdup ("");
    }

  return g_strdup (fixture->path);
}

static void
test_thing (StoreFixture  *fixture,
            gconstpointer  data)
{
  const ThingCase *test = data;
  g_autofree char *path = make_thing (fixture, test->thing);
  g_autofree char *before = store_list_dir (fixture->dir);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  alarm (20); /* a FIFO without a writer would wait for ever */
  g_assert_null (segue_workspace_open (path, NULL, &error));
  alarm (0);
  g_assert_nonnull (error);
  g_assert_cmpuint (error->domain, ==, SEGUE_STORE_ERROR);
  if (test->code >= 0)
    g_assert_error (error, SEGUE_STORE_ERROR, test->code);
  g_test_message ("%s", error->message);
  after = store_list_dir (fixture->dir);
  g_assert_cmpstr (before, ==, after);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (mode_cases); i++)
    store_test_add (mode_cases[i].name, test_mode, &mode_cases[i]);
  store_test_add ("/read-only/recovers", test_recovers, NULL);
  store_test_add ("/read-only/create", test_create, NULL);
  store_test_add ("/read-only/copy", test_copy, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (thing_cases); i++)
    store_test_add (thing_cases[i].name, test_thing, &thing_cases[i]);

  return store_test_run ();
}
