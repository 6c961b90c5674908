/* segue-backup.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Backups of a workspace lie in the user's data folder, in a folder named after
 * the file and its place, each named after the second at which it was made.
 * They are copied through the connection: opening the live file a second time
 * by other means would drop SQLite's locks.
 */

#define G_LOG_DOMAIN "segue-backup"

#include "config.h"

#include "segue-backup.h"

#include "segue-day.h"
#include "segue-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

/* Of a copy, between two looks whether it is to stop. */
#define PAGES_AT_ONCE 1000

/**
 * segue_backup_dup_folder:
 * @path: of a workspace
 *
 * Returns: (transfer full): the folder of its backups, which need not exist
 */
char *
segue_backup_dup_folder (const char *path)
{
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, absolute, -1);
  g_autofree char *name = g_path_get_basename (absolute);
  g_autofree char *folder = g_strdup_printf ("%s.%.12s", name, digest);

  return g_build_filename (g_get_user_data_dir (), "segue", "backups", folder, NULL);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* The names of the backups, oldest first. */
static GPtrArray *
list_backups (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".segue") && g_ascii_isdigit (name[0]))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  return names;
}

/**
 * segue_backup_list:
 * @path: of a workspace, which may be damaged
 *
 * Returns: (transfer full) (element-type filename): its backups, newest first
 */
GPtrArray *
segue_backup_list (const char *path)
{
  g_autofree char *folder = segue_backup_dup_folder (path);
  g_autoptr(GPtrArray) names = list_backups (folder);
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);

  for (guint i = names->len; i > 0; i--)
    g_ptr_array_add (paths, g_build_filename (folder, g_ptr_array_index (names, i - 1), NULL));

  return paths;
}

/**
 * segue_backup_find_newest:
 * @path: of a workspace, which may be damaged
 *
 * Returns: (transfer full) (nullable): its newest backup
 */
char *
segue_backup_find_newest (const char *path)
{
  g_autofree char *folder = segue_backup_dup_folder (path);
  g_autoptr(GPtrArray) names = list_backups (folder);

  if (names->len == 0)
    return NULL;

  return g_build_filename (folder, g_ptr_array_index (names, names->len - 1), NULL);
}

/**
 * segue_backup_is_due:
 * @path: of a workspace
 *
 * Returns: whether none was made today
 */
gboolean
segue_backup_is_due (const char *path)
{
  g_autofree char *folder = segue_backup_dup_folder (path);
  g_autofree char *now = segue_now_text ();
  g_autoptr(GPtrArray) names = list_backups (folder);

  /* One of a day to come, from when the clock was wrong, is not today's. */
  for (guint i = 0; i < names->len; i++)
    if (strncmp (g_ptr_array_index (names, i), now, strlen ("YYYY-MM-DD")) == 0)
      return FALSE;

  return TRUE;
}

static void
drop_oldest (const char *folder)
{
  g_autoptr(GPtrArray) names = list_backups (folder);

  for (guint i = 0; i + SEGUE_BACKUPS_KEPT < names->len; i++)
    {
      g_autofree char *oldest = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      g_unlink (oldest);
    }
}

/* In pieces, between which it can be stopped. */
static int
step_through (sqlite3_backup *backup,
              GCancellable   *cancellable)
{
  int result;

  do
    result = g_cancellable_is_cancelled (cancellable) ? SQLITE_INTERRUPT : sqlite3_backup_step (backup, PAGES_AT_ONCE);
  while (result == SQLITE_OK);

  return result;
}

static gboolean
copy_pages (SegueDatabase  *source,
            SegueDatabase  *target,
            GCancellable   *cancellable,
            GError        **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (target->handle, "main", source->handle, "main");

  if (backup != NULL)
    {
      /* finish() does not count a writer in between as a failure, and neither
       * connection remembers it.
       */
      int result = step_through (backup, cancellable);

      if (sqlite3_backup_finish (backup) == SQLITE_OK && result == SQLITE_DONE)
        return TRUE;

      if (result == SQLITE_BUSY || result == SQLITE_LOCKED || result == SQLITE_INTERRUPT)
        {
          segue_database_set_code (source, result, error);
          return FALSE;
        }
    }

  segue_database_set_error (target, error);
  return FALSE;
}

/* All pieces of one moment: others write when the last one is copied. */
static gboolean
copy_moment (SegueDatabase  *source,
             SegueDatabase  *target,
             GCancellable   *cancellable,
             GError        **error)
{
  gint64 version;
  gboolean good;

  if (!segue_database_exec (source, "SAVEPOINT copy", error))
    return FALSE;

  good = segue_database_get_integer (source, "PRAGMA user_version", &version, error) &&
         copy_pages (source, target, cancellable, error);

  return segue_database_exec (source, "RELEASE copy", good ? error : NULL) && good;
}

static gboolean
copy_to (SegueDatabase       *database,
         const SegueNewFile  *file,
         SegueFillFunc        change,
         GCancellable        *cancellable,
         GError             **error)
{
  g_autoptr(SegueDatabase) target = segue_database_open (file->temporary, SQLITE_OPEN_READWRITE, error);

  if (target == NULL)
    return FALSE;

  segue_database_set_name (target, file->path);
  return copy_moment (database, target, cancellable, error) && (change == NULL || change (target, error));
}

/**
 * segue_backup_copy:
 * @path: a name that is free
 * @change: (nullable): changes the copy before it gets its name
 * @cancellable: (nullable): stops it, and nothing is left of the copy
 *
 * Copies the whole workspace, undo history included, whole or not at all.
 */
gboolean
segue_backup_copy (SegueDatabase  *database,
                   const char     *path,
                   SegueFillFunc   change,
                   GCancellable   *cancellable,
                   GError        **error)
{
  g_autoptr(SegueNewFile) file = segue_new_file_open (path, error);

  return file != NULL && copy_to (database, file, change, cancellable, error) && segue_new_file_keep (file, error);
}

/**
 * segue_backup_make:
 *
 * Makes a backup and drops the oldest beyond %SEGUE_BACKUPS_KEPT.  Two within a
 * second are one.
 */
gboolean
segue_backup_make (SegueDatabase  *database,
                   GError        **error)
{
  g_autofree char *folder = segue_backup_dup_folder (database->path);
  g_autofree char *now = segue_now_text ();
  g_autofree char *name = g_strdup_printf ("%s.segue", now);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr(GError) local = NULL;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_PERMISSION,
                   _("The folder for backups, %s, could not be created: %s."), folder, g_strerror (errno));
      return FALSE;
    }

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  /* Another Segue may have made it while this one copied. */
  if (!segue_backup_copy (database, path, NULL, NULL, &local) &&
      !g_error_matches (local, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  drop_oldest (folder);
  return TRUE;
}
