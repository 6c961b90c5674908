/* segue-opening.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-opening"

#include "config.h"

#include "segue-opening.h"

#include "segue-backup.h"
#include "segue-file.h"
#include "segue-schema.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* The checks may take this long, and a second more for each 4 MB of file:
 * longer takes only a file that was made to.
 */
#define DEADLINE_SECONDS 20
#define BYTES_PER_SECOND (4 * 1024 * 1024)

/* Up to here looking for damage takes no time that anybody notices. */
#define CHECKED_AT_ONCE (8 * 1024 * 1024)

typedef struct
{
  gint64        deadline; /* monotonic, microseconds */
  GCancellable *cancellable;
  gboolean      puts_off; /* in: whether looking for damage may wait; out: whether it does */
  int           version;  /* out: of the schema */
} Patience;

typedef gboolean (*CheckFunc) (SegueDatabase  *database,
                               Patience       *patience,
                               GError        **error);

static int
progress_cb (void *user_data)
{
  Patience *patience = user_data;

  return g_get_monotonic_time () > patience->deadline || g_cancellable_is_cancelled (patience->cancellable);
}

static gboolean
check_plain_file (const char  *path,
                  GStatBuf    *status,
                  GError     **error)
{
  if (g_stat (path, status) != 0)
    {
      int code = errno;

      g_set_error (error, SEGUE_STORE_ERROR,
                   code == ENOENT || code == ENOTDIR ? SEGUE_STORE_ERROR_NOT_FOUND : SEGUE_STORE_ERROR_PERMISSION,
                   code == ENOENT || code == ENOTDIR ? _("There is no file %s.") : _("%s cannot be reached; check the permissions of its folders."),
                   path);
      return FALSE;
    }

  if (!S_ISREG (status->st_mode))
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_SEGUE,
                   _("%s is not a Segue workspace."), path);
      return FALSE;
    }

  if (g_access (path, R_OK) != 0)
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_PERMISSION,
                   _("%s cannot be read; ask its owner for permission."), path);
      return FALSE;
    }

  return TRUE;
}

/* A transaction needs the folder too: SQLite puts its journal there.  Where
 * either is missing the connection must not write at all: it would roll back
 * what a crash left and then could not remove the journal.
 */
static gboolean
can_write (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_access (path, W_OK) == 0 && g_access (folder, W_OK | X_OK) == 0;
}

static gboolean
check_identity (SegueDatabase  *database,
                int            *version,
                GError        **error)
{
  gint64 application_id, user_version;

  if (!segue_database_get_integer (database, "PRAGMA application_id", &application_id, error) ||
      !segue_database_get_integer (database, "PRAGMA user_version", &user_version, error))
    return FALSE;

  if (application_id != SEGUE_SCHEMA_MAGIC || user_version < 1)
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_SEGUE,
                   _("%s is not a Segue workspace."), database->path);
      return FALSE;
    }

  if (!segue_schema_refuse_newer (database, error))
    return FALSE;

  *version = (int) user_version;
  return TRUE;
}

static void
say_damaged (const char  *path,
                   GError     **error)
{
  g_autofree char *backup = segue_backup_find_newest (path);

  g_clear_error (error);
  if (backup != NULL)
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED,
                 _("%s is damaged and was not opened. The newest backup is %s: copy it to a name of your choice and open that."),
                 path, backup);
  else
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED,
                 _("%s is damaged and was not opened. There is no backup on this computer; if you have a copy elsewhere, open that."),
                 path);
}

static gboolean
check_integrity (SegueDatabase  *database,
                 Patience       *patience,
                 GError        **error)
{
  sqlite3_stmt *statement = segue_database_prepare (database, "PRAGMA integrity_check(1)", error);
  gboolean intact;

  if (statement == NULL || segue_database_step (database, statement, error) != SEGUE_STEP_ROW)
    return FALSE;

  intact = g_strcmp0 ((const char *) sqlite3_column_text (statement, 0), "ok") == 0;
  sqlite3_reset (statement);
  if (!intact)
    say_damaged (database->path, error);

  return intact;
}

/**
 * segue_opening_set_settings_error:
 * @path: a file with our tables and without the one row of settings
 */
void
segue_opening_set_settings_error (const char  *path,
                                  GError     **error)
{
  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FOREIGN_SCHEMA,
               _("%s has lost its settings: another program changed it. If you have a copy from before that, open that."),
               path);
}

/* A file of ours has settings, and with them a uuid.  Looked at before an older file
 * is changed to the present version.
 */
static gboolean
check_settings (SegueDatabase  *database,
                GError        **error)
{
  sqlite3_stmt *statement = segue_database_prepare (database, "SELECT uuid FROM workspace ORDER BY id LIMIT 1", error);
  SegueStep step = statement != NULL ? segue_database_step (database, statement, error) : SEGUE_STEP_ERROR;
  const char *uuid = NULL;
  gboolean good;

  if (step == SEGUE_STEP_ERROR)
    return FALSE;

  if (step == SEGUE_STEP_ROW)
    uuid = (const char *) sqlite3_column_text (statement, 0);
  good = uuid != NULL && g_uuid_string_is_valid (uuid);
  sqlite3_reset (statement);
  if (!good)
    segue_opening_set_settings_error (database->path, error);

  return good;
}

/* Version and tables as of one moment: another Segue may be bringing the same file
 * to the present version.
 */
static gboolean
check_version_and_tables (SegueDatabase  *database,
                          int            *version,
                          GError        **error)
{
  gboolean good;

  if (!segue_database_exec (database, "SAVEPOINT look", error))
    return FALSE;

  good = check_identity (database, version, error) && segue_schema_check (database, *version, error);

  return segue_database_exec (database, "RELEASE look", good ? error : NULL) && good;
}

/* Nothing of the content is read before the file has shown to have our schema
 * and no other: looking for damage evaluates the checks and indices of a schema,
 * and one that is not ours can make that take gigabytes.
 */
static gboolean
check_identity_and_schema (SegueDatabase  *database,
                           Patience       *patience,
                           GError        **error)
{
  return segue_database_exec (database, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY", error) &&
         check_version_and_tables (database, &patience->version, error);
}

/* A file that is to be changed at once, by a migration, is looked at in full first. */
static gboolean
check_file (SegueDatabase  *database,
            Patience       *patience,
            GError        **error)
{
  if (!check_identity_and_schema (database, patience, error))
    return FALSE;

  patience->puts_off = patience->puts_off && patience->version == segue_schema_get_version ();
  return (patience->puts_off || check_integrity (database, patience, error)) && check_settings (database, error);
}

static gboolean
prepare_writing (SegueDatabase  *database,
                 int             version,
                 GError        **error)
{
  if (!segue_database_exec (database,
                            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON",
                            error))
    return FALSE;

  segue_database_sweep (database);
  if (version == segue_schema_get_version ())
    return TRUE;

  return segue_backup_make (database, error) && segue_schema_migrate (database, version, error);
}

static gboolean
check_with_patience (SegueDatabase  *database,
                     gint64          size,
                     CheckFunc       check,
                     Patience       *patience,
                     GError        **error)
{
  GCancellable *cancellable = patience->cancellable;
  g_autoptr(GError) local = NULL;
  gboolean good;

  patience->deadline = g_get_monotonic_time () + (DEADLINE_SECONDS + size / BYTES_PER_SECOND) * G_USEC_PER_SEC;

  if (g_cancellable_is_cancelled (cancellable)) /* a small file is checked before SQLite asks */
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED,
                   _("Stopped. %s is as it was."), database->path);
      return FALSE;
    }

  segue_database_set_progress (database, progress_cb, patience);
  good = check (database, patience, &local);
  segue_database_set_progress (database, NULL, NULL);

  /* Damage may show as an error of any statement, or as checks without end. */
  if (g_error_matches (local, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FAILED) ||
      (g_error_matches (local, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED)) ||
      (g_error_matches (local, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED) &&
       !g_cancellable_is_cancelled (cancellable)))
    say_damaged (database->path, &local);

  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));

  return good;
}

/**
 * segue_opening_open:
 * @path: a file that may be anything
 * @read_only: (out): whether it can only be read
 * @unchecked: (out) (nullable): whether a large file was not looked at for
 *   damage yet, which is then left to segue_opening_check(); %NULL to look first
 * @cancellable: (nullable): stops the checks
 * @error: %SEGUE_STORE_ERROR with one message for each thing that can be wrong
 *
 * Opens a workspace file.  A file that is refused is not changed and nothing
 * is left beside it.
 *
 * Returns: (transfer full) (nullable): the database, checked and migrated
 */
SegueDatabase *
segue_opening_open (const char    *path,
                    gboolean      *read_only,
                    gboolean      *unchecked,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autoptr(SegueDatabase) database = NULL;
  Patience patience = { .cancellable = cancellable };
  GStatBuf status;

  if (!check_plain_file (path, &status, error))
    return NULL;

  patience.puts_off = unchecked != NULL && status.st_size > CHECKED_AT_ONCE;

  *read_only = !can_write (path);
  database = segue_database_open (path, *read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, error);
  if (database == NULL || !check_with_patience (database, status.st_size, check_file, &patience, error))
    return NULL;
  if (unchecked != NULL)
    *unchecked = patience.puts_off;

  if (!*read_only)
    return prepare_writing (database, patience.version, error) ? g_steal_pointer (&database) : NULL;

  if (patience.version != segue_schema_get_version ())
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_READ_ONLY,
                   _("%s was made by an older Segue and cannot be brought up to date, because it or its folder is not writable. Copy it to a folder that you can write to and open it there."),
                   path);
      return NULL;
    }

  return g_steal_pointer (&database);
}

/**
 * segue_opening_check:
 * @database: opened without having been looked at for damage
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_STORE_ERROR_DAMAGED
 *
 * Looks for damage.
 *
 * Returns: whether the file is whole
 */
gboolean
segue_opening_check (SegueDatabase  *database,
                     GCancellable   *cancellable,
                     GError        **error)
{
  Patience patience = { .cancellable = cancellable };
  GStatBuf status = { 0 };

  return g_stat (database->path, &status) == 0
           ? check_with_patience (database, status.st_size, check_integrity, &patience, error)
           : check_plain_file (database->path, &status, error);
}

static gboolean
fill_new_file (const SegueNewFile  *file,
               SegueFillFunc        fill,
               GError             **error)
{
  g_autoptr(SegueDatabase) database = segue_database_open (file->temporary, SQLITE_OPEN_READWRITE, error);
  g_autofree char *stamp = g_strdup_printf ("PRAGMA application_id = %d", SEGUE_SCHEMA_MAGIC);

  if (database == NULL)
    return FALSE;

  segue_database_set_name (database, file->path);
  return segue_database_exec (database, stamp, error) &&
         segue_schema_migrate (database, 0, error) &&
         fill (database, error);
}

/**
 * segue_opening_create:
 * @path: a name that is free
 * @fill: writes what the new file begins with
 *
 * Makes a workspace, readable by its owner only.  The name appears when
 * the file is complete, or not at all.
 */
gboolean
segue_opening_create (const char     *path,
                      SegueFillFunc   fill,
                      GError        **error)
{
  g_autoptr(SegueNewFile) file = segue_new_file_open (path, error);

  return file != NULL && fill_new_file (file, fill, error) && segue_new_file_keep (file, error);
}
