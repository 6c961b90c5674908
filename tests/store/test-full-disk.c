/* test-full-disk.c - no room left: said, nothing lost, and it goes on afterwards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only ever on a file system of 1 MB in memory, which this program mounts for
 * itself and which goes away with it.
 */

#define _GNU_SOURCE /* unshare() */

#include "config.h"

#include "segue-backup.h"
#include "segue-stakeholder.h"
#include "store-fixture.h"
#include "store-random.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define DISK_BYTES (1024 * 1024)

static gboolean own_mounts; /* what is mounted here nobody else sees */

/* Mounts a small disk at a folder, or skips the test. */
static gboolean
mount_disk (const char *dir)
{
  if (!own_mounts || mount ("tmpfs", dir, "tmpfs", 0, "size=1m,mode=0700") != 0)
    {
      g_test_skip ("no file system can be mounted here");
      return FALSE;
    }

  return TRUE;
}

static void
unmount_disk (const char *dir)
{
  g_assert_cmpint (umount2 (dir, MNT_DETACH), ==, 0);
}

/* Leaves about @free bytes.  Asks first whether this is the small disk. */
static void
fill_disk (const char *dir,
           gsize       free)
{
  g_autofree char *path = g_build_filename (dir, "ballast", NULL);
  char block[1024] = { 0 };
  struct statvfs disk;
  int fd;

  g_assert_cmpint (statvfs (dir, &disk), ==, 0);
  g_assert_cmpuint (disk.f_blocks * disk.f_frsize, ==, DISK_BYTES);

  fd = g_open (path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  g_assert_cmpint (fd, >=, 0);
  while (statvfs (dir, &disk) == 0 && disk.f_bfree * disk.f_frsize > free
         && write (fd, block, sizeof block) == (gssize) sizeof block)
    ;
  g_assert_cmpint (close (fd), ==, 0);
}

static void
empty_disk (const char *dir)
{
  g_autofree char *path = g_build_filename (dir, "ballast", NULL);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
assert_full (gboolean   done,
             GError   **error)
{
  g_assert_false (done);
  g_assert_error (*error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FULL);
  g_test_message ("%s", (*error)->message);
  g_assert_nonnull (strstr ((*error)->message, ".segue ("));
  g_clear_error (error);
}

/* Everything is as @lists says, in memory and in the file, and nothing lies beside it. */
static void
assert_untouched (StoreFixture   *fixture,
                  SegueWorkspace *workspace,
                  const char     *lists)
{
  g_autofree char *now = store_dump_lists (workspace, FALSE);
  g_autofree char *around = store_list_dir (fixture->dir);
  g_autofree char *read = NULL;
  g_autoptr(SegueWorkspace) fresh = NULL;

  store_assert_same (lists, now);
  g_assert_null (strstr (around, "journal"));
  fresh = store_open (fixture->path);
  read = store_dump_lists (fresh, FALSE);
  store_assert_same (lists, read);
}

static void
test_edit (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *text = g_strnfill (100000, 'x');
  g_autofree char *before = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *ada;

  if (!mount_disk (fixture->dir))
    return;

  workspace = store_create (fixture->path);
  ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  before = store_dump_lists (workspace, FALSE);
  fill_disk (fixture->dir, 40000);
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_true (segue_edit_set_text (edit, ada, SEGUE_MAIN_NOTES, text, NULL));
  assert_full (segue_edit_commit (edit, NULL, &error), &error);
  assert_untouched (fixture, workspace, before);

  /* With room again the very same edit goes through. */
  empty_disk (fixture->dir);
  store_commit (edit);
  g_assert_cmpstr (store_text (ada, "notes"), ==, text);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  assert_untouched (fixture, workspace, before);
  g_clear_object (&workspace);
  unmount_disk (fixture->dir);
}

static void
test_no_byte (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *before = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *ada;

  if (!mount_disk (fixture->dir))
    return;

  /* Not even the journal can be written; opening and reading still work. */
  workspace = store_create (fixture->path);
  ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  before = store_dump_lists (workspace, FALSE);
  fill_disk (fixture->dir, 0);
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_true (segue_edit_set_text (edit, ada, SEGUE_STAKEHOLDER_NAME, "Eve", NULL));
  assert_full (segue_edit_commit (edit, NULL, &error), &error);
  assert_untouched (fixture, workspace, before);
  assert_full (segue_workspace_undo (workspace, &error), &error);
  assert_untouched (fixture, workspace, before);

  empty_disk (fixture->dir);
  g_assert_true (segue_workspace_undo (workspace, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  fill_disk (fixture->dir, 0);
  assert_full (segue_workspace_redo (workspace, &error), &error);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  empty_disk (fixture->dir);
  g_assert_true (segue_workspace_redo (workspace, NULL));
  assert_untouched (fixture, workspace, before);
  g_clear_object (&workspace);
  unmount_disk (fixture->dir);
}

static void
test_import (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *before = NULL;
  g_autofree char *text = g_strnfill (500, 'x');
  g_autoptr(GError) error = NULL;
  g_autoptr(GRand) rand = g_rand_new_with_seed (1);

  if (!mount_disk (fixture->dir))
    return;

  workspace = store_create (fixture->path);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  before = store_dump_lists (workspace, FALSE);
  edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT, SEGUE_RECORD_STAKEHOLDER);
  for (guint i = 0; i < 5000; i++)
    {
      g_autoptr(SegueRecord) record = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Person",
                                                        "notes", text, NULL);

      segue_edit_add (edit, record);
    }
  assert_full (segue_edit_commit (edit, NULL, &error), &error);
  assert_untouched (fixture, workspace, before);

  /* A smaller one fits. */
  store_import (workspace, rand, 20);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 21);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  assert_untouched (fixture, workspace, before);
  g_clear_object (&workspace);
  unmount_disk (fixture->dir);
}

static void
test_create (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autofree char *around = NULL;
  g_autoptr(GError) error = NULL;

  if (!mount_disk (fixture->dir))
    return;

  for (gsize room = 0; room < 80000; room += 16000)
    {
      fill_disk (fixture->dir, room);
      assert_full (segue_workspace_create (fixture->path, &error) != NULL, &error);
      g_clear_pointer (&around, g_free);
      around = store_list_dir (fixture->dir);
      g_assert_cmpstr (around, ==, "ballast");
      empty_disk (fixture->dir);
    }
  unmount_disk (fixture->dir);
}

static void
test_copy (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autofree char *path = g_build_filename (fixture->dir, "copy.segue", NULL);
  g_autofree char *before = NULL;
  g_autofree char *around = NULL;
  g_autoptr(GError) error = NULL;

  if (!mount_disk (fixture->dir))
    return;

  workspace = store_create (fixture->path);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  before = store_dump_lists (workspace, FALSE);
  for (int new_identity = FALSE; new_identity <= TRUE; new_identity++)
    {
      fill_disk (fixture->dir, 20000);
      assert_full (segue_workspace_copy (workspace, path, new_identity, &error), &error);
      assert_untouched (fixture, workspace, before);
      g_clear_pointer (&around, g_free);
      around = store_list_dir (fixture->dir);
      g_assert_cmpstr (around, ==, "ballast plan.segue");
      empty_disk (fixture->dir);
    }
  g_assert_true (segue_workspace_copy (workspace, path, FALSE, &error));
  g_clear_object (&workspace);
  unmount_disk (fixture->dir);
}

static void
test_compact (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autofree char *text = g_strnfill (30000, 'x');
  g_autofree char *before = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *ada;

  if (!mount_disk (fixture->dir))
    return;

  /* VACUUM writes it all once more: where that does not fit, nothing is lost. */
  workspace = store_create (fixture->path);
  ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  for (guint i = 0; i < 4; i++)
    {
      text[i] = 'y';
      store_change (workspace, ada, "notes", text);
    }
  before = store_dump_lists (workspace, FALSE);
  fill_disk (fixture->dir, 4096);
  assert_full (segue_workspace_compact (workspace, 0, &error), &error);
  assert_untouched (fixture, workspace, before);

  empty_disk (fixture->dir);
  g_assert_true (segue_workspace_compact (workspace, 0, &error));
  g_assert_no_error (error);
  assert_untouched (fixture, workspace, before);
  g_clear_object (&workspace);
  unmount_disk (fixture->dir);
}

/* Random edits until it is full, and on: each is done or refused whole. */
static void
test_brim (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  guint n_full = 0;

  if (!mount_disk (fixture->dir))
    return;

  workspace = store_create (fixture->path);
  fill_disk (fixture->dir, 300000);
  for (guint i = 0; i < 400 && n_full < 12; i++)
    {
      g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD,
                                                  SEGUE_RECORD_STAKEHOLDER);
      g_autofree char *text = g_strnfill ((gsize) g_test_rand_int_range (1, 9000), 'x');
      g_autoptr(SegueRecord) record = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Person",
                                                        "notes", text, NULL);
      g_autofree char *before = store_dump_lists (workspace, FALSE);
      g_autoptr(GError) error = NULL;

      segue_edit_add (edit, record);
      if (segue_edit_commit (edit, NULL, &error))
        continue;
      assert_full (FALSE, &error);
      assert_untouched (fixture, workspace, before);
      n_full++;
    }
  g_assert_cmpuint (n_full, ==, 12);
  g_clear_object (&workspace);
  unmount_disk (fixture->dir);
}

static void
test_backup (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autofree char *folder = segue_backup_dup_folder (fixture->path);
  g_autofree char *around = NULL;

  /* No room for today's backup: that is said, and one can work all the same. */
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  if (!mount_disk (folder))
    return;

  fill_disk (folder, 20000);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_assert_nonnull (segue_workspace_get_warning (workspace));
  g_test_message ("%s", segue_workspace_get_warning (workspace));
  around = store_list_dir (folder);
  g_assert_cmpstr (around, ==, "ballast");
  empty_disk (folder);
  unmount_disk (folder);
}

int
main (int   argc,
      char *argv[])
{
  /* Before GLib starts a thread: a user namespace can only be entered alone. */
  own_mounts = (unshare (CLONE_NEWNS) == 0 || unshare (CLONE_NEWUSER | CLONE_NEWNS) == 0)
               && mount ("none", "/", "none", MS_REC | MS_PRIVATE, NULL) == 0;

  store_test_init (&argc, &argv);

  store_test_add ("/full-disk/edit", test_edit, NULL);
  store_test_add ("/full-disk/no-byte", test_no_byte, NULL);
  store_test_add ("/full-disk/import", test_import, NULL);
  store_test_add ("/full-disk/create", test_create, NULL);
  store_test_add ("/full-disk/copy", test_copy, NULL);
  store_test_add ("/full-disk/compact", test_compact, NULL);
  store_test_add ("/full-disk/backup", test_backup, NULL);
  store_test_add ("/full-disk/brim", test_brim, NULL);

  return store_test_run ();
}
