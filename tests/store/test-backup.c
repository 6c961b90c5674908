/* test-backup.c - one backup a day, the last ten kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-backup.h"
#include "segue-stakeholder.h"
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static GStrv
list_backups (StoreFixture *fixture)
{
  g_autofree char *folder = segue_backup_dup_folder (fixture->path);
  g_autofree char *names = g_file_test (folder, G_FILE_TEST_IS_DIR) ? store_list_dir (folder)
                                                                    : g_strdup ("");

  return *names == '\0' ? g_new0 (char *, 1) : g_strsplit (names, " ", -1);
}

static guint
count_backups (StoreFixture *fixture)
{
  g_auto(GStrv) names = list_backups (fixture);

  return g_strv_length (names);
}

/* What was made today was made on @day: the clock cannot be set for the test. */
static void
date_back (StoreFixture *fixture,
           const char   *day)
{
  g_autofree char *folder = segue_backup_dup_folder (fixture->path);
  g_autofree char *old_name = NULL;
  g_autofree char *name = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_auto(GStrv) names = list_backups (fixture);

  old_name = g_strdup (names[g_strv_length (names) - 1]);
  name = g_strconcat (day, old_name + strlen ("YYYY-MM-DD"), NULL);
  from = g_build_filename (folder, old_name, NULL);
  to = g_build_filename (folder, name, NULL);
  g_assert_cmpint (g_rename (from, to), ==, 0);
}

/* The day that the backup of the given place is of, as its name says. */
static void
assert_day (StoreFixture *fixture,
            guint         place,
            const char   *day)
{
  g_auto(GStrv) names = list_backups (fixture);

  g_assert_cmpuint (place, <, g_strv_length (names));
  g_assert_true (g_str_has_prefix (names[place], day));
}

static SegueWorkspace *
open_backup (StoreFixture *fixture,
             guint         place)
{
  g_autofree char *folder = segue_backup_dup_folder (fixture->path);
  g_auto(GStrv) names = list_backups (fixture);
  g_autofree char *path = g_build_filename (folder, names[place], NULL);
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);

  return store_open (path);
}

static void
test_daily (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueWorkspace) backup = NULL;
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autofree char *before = store_dump_lists (workspace, FALSE);
  g_autofree char *kept = NULL;

  g_assert_cmpuint (count_backups (fixture), ==, 1);
  date_back (fixture, "2026-01-01");

  /* The first edit of a day keeps what was there before it, undo steps and all. */
  store_change (workspace, ada, "name", "Adele");
  g_assert_cmpuint (count_backups (fixture), ==, 2);
  assert_day (fixture, 0, "2026-01-01");
  backup = open_backup (fixture, 1);
  kept = store_dump_lists (backup, FALSE);
  store_assert_same (before, kept);
  g_assert_true (segue_workspace_undo (backup, NULL));
  g_assert_cmpuint (store_count (backup, SEGUE_RECORD_STAKEHOLDER), ==, 0);

  /* The second does not, nor does reading; undo is an edit. */
  store_change (workspace, ada, "name", "Eve");
  g_assert_cmpuint (count_backups (fixture), ==, 2);
  date_back (fixture, "2026-01-02");
  g_assert_true (segue_workspace_load (workspace, NULL, NULL));
  g_assert_true (segue_workspace_refresh (workspace, NULL));
  g_assert_cmpuint (count_backups (fixture), ==, 2);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_cmpuint (count_backups (fixture), ==, 3);
}

static void
test_last_ten (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autofree char *folder = segue_backup_dup_folder (fixture->path);
  g_autofree char *note = g_build_filename (folder, "0-note.txt", NULL);

  /* Only what is a backup is ever dropped. */
  g_assert_true (g_file_set_contents (note, "mine", -1, NULL));
  for (guint i = 1; i <= 15; i++)
    {
      g_autofree char *day = g_strdup_printf ("2026-01-%02u", i);

      date_back (fixture, day);
      store_change (workspace, ada, "name", day);
    }
  g_assert_cmpuint (count_backups (fixture), ==, 10 + 1);
  assert_day (fixture, 1, "2026-01-07");
  assert_day (fixture, 9, "2026-01-15");
  g_assert_true (g_file_test (note, G_FILE_TEST_EXISTS));
}

/* A clock that was once ahead must not keep backups from being made. */
static void
test_clock (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);

  date_back (fixture, "2099-01-01");
  store_change (workspace, ada, "name", "Adele");
  g_assert_cmpuint (count_backups (fixture), ==, 2);
  store_change (workspace, ada, "name", "Eve");
  g_assert_cmpuint (count_backups (fixture), ==, 2);
}

static void
test_own_folder (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->dir, "elsewhere", NULL);
  g_autofree char *other = g_build_filename (folder, "plan.segue", NULL);
  g_autofree char *ours = segue_backup_dup_folder (fixture->path);
  g_autofree char *theirs = NULL;

  /* Two files of one name in two places do not share their backups. */
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  theirs = segue_backup_dup_folder (other);
  g_assert_cmpstr (ours, !=, theirs);
  g_assert_true (g_str_has_prefix (ours, g_get_user_data_dir ()));
}

static void
test_damaged (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *newest = NULL;
  g_autoptr(GError) error = NULL;

  /* A damaged file's message names the backup that helps. */
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  date_back (fixture, "2026-01-01");
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  g_clear_object (&workspace);
  store_sql (fixture->path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2"
                            " WHERE name = 'stakeholder'");

  g_assert_null (segue_workspace_open (fixture->path, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED);
  newest = segue_backup_find_newest (fixture->path);
  g_assert_nonnull (newest);
  g_assert_nonnull (strstr (error->message, newest));
  workspace = store_open (newest);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);
}

static void
test_impossible (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *folder = segue_backup_dup_folder (fixture->path);
  g_autofree char *parent = g_path_get_dirname (folder);

  /* Where it cannot be made, one is told and goes on working. */
  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  g_assert_null (segue_workspace_get_warning (workspace));
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_assert_nonnull (segue_workspace_get_warning (workspace));
  g_test_message ("%s", segue_workspace_get_warning (workspace));
  g_assert_cmpint (g_unlink (folder), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/backup/daily", test_daily, NULL);
  store_test_add ("/backup/last-ten", test_last_ten, NULL);
  store_test_add ("/backup/clock", test_clock, NULL);
  store_test_add ("/backup/own-folder", test_own_folder, NULL);
  store_test_add ("/backup/damaged", test_damaged, NULL);
  store_test_add ("/backup/impossible", test_impossible, NULL);

  return store_test_run ();
}
