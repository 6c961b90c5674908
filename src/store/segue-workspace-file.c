/* segue-workspace-file.c - making, copying, compacting and describing the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-workspace"

#include "config.h"

#include "segue-workspace-private.h"

#include "segue-backup.h"
#include "segue-day.h"
#include "segue-edit.h"
#include "segue-file.h"
#include "segue-opening.h"
#include "segue-rollout.h"
#include "segue-schema.h"
#include "segue-settings.h"
#include "segue-table.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

/* What every workspace begins with, written without a step to undo. */
static gboolean
write_beginnings (SegueDatabase  *database,
                  GError        **error)
{
  g_autofree char *uuid = g_uuid_string_random ();
  g_autoptr(SegueRecord) settings = segue_record_new (SEGUE_RECORD_WORKSPACE, 0);
  g_autoptr(SegueRecord) rollout = segue_record_new (SEGUE_RECORD_ROLLOUT, 0);

  segue_record_set_text (settings, SEGUE_SETTINGS_UUID, uuid);
  segue_record_set_text (rollout, SEGUE_ROLLOUT_NAME, _("First rollout"));

  return segue_database_begin (database, error) &&
         segue_table_insert (segue_table_get (SEGUE_RECORD_WORKSPACE), database, settings, error) &&
         segue_table_insert (segue_table_get (SEGUE_RECORD_ROLLOUT), database, rollout, error) &&
         segue_database_commit (database, error);
}

/**
 * segue_workspace_dup_default_path:
 *
 * Returns: (transfer full): the workspace that is meant when none is named; it
 *   need not exist
 */
char *
segue_workspace_dup_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "segue", "workspace.segue", NULL);
}

/**
 * segue_workspace_list_backups:
 * @path: of a workspace, which may be damaged
 *
 * Returns: (transfer full) (element-type filename): the paths of its backups,
 *   newest first
 */
GPtrArray *
segue_workspace_list_backups (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  return segue_backup_list (path);
}

/**
 * segue_workspace_create:
 * @path: a name that is free
 * @error: %SEGUE_STORE_ERROR_EXISTS where it is not
 *
 * Makes a workspace with one rollout whose go-live is not known yet, and opens
 * it.  The file appears when it is complete, readable by its owner only.
 *
 * Returns: (transfer full) (nullable): the workspace
 */
SegueWorkspace *
segue_workspace_create (const char  *path,
                        GError     **error)
{
  g_autofree char *absolute = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  absolute = segue_file_dup_path (path);
  if (!segue_opening_create (absolute, write_beginnings, error))
    return NULL;

  return segue_workspace_open (absolute, NULL, error);
}

static gboolean
change_identity (SegueDatabase  *database,
                 GError        **error)
{
  g_autofree char *uuid = g_uuid_string_random ();
  g_autofree char *sql = g_strdup_printf ("UPDATE workspace SET uuid = '%s'; DELETE FROM undo", uuid);

  return segue_database_exec (database, sql, error);
}

/**
 * segue_workspace_copy:
 * @path: a name that is free
 * @new_identity: whether it becomes a workspace of its own, which can never be
 *   merged with this one; its undo history starts anew
 *
 * Copies the file, whole or not at all.
 */
gboolean
segue_workspace_copy (SegueWorkspace  *self,
                      const char      *path,
                      gboolean         new_identity,
                      GError         **error)
{
  g_autofree char *absolute = NULL;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (segue_workspace_refuse_lent (self, error))
    return FALSE;

  absolute = segue_file_dup_path (path);
  return segue_backup_copy (self->database, absolute, new_identity ? change_identity : NULL, NULL, error);
}

/* What a copy of a backup turned out to be decides whether it stays. */
static gboolean
try_copy (const char  *path,
          GError     **error)
{
  g_autoptr(SegueWorkspace) self = segue_workspace_open (path, NULL, error);

  if (self == NULL)
    g_unlink (path);

  return self != NULL;
}

/**
 * segue_workspace_copy_backup:
 * @backup: the path of a backup, which is only read: one of an older version stays
 *   so
 * @path: a name that is free
 *
 * Copies @backup and brings the copy to the present version.
 */
gboolean
segue_workspace_copy_backup (const char  *backup,
                             const char  *path,
                             GError     **error)
{
  g_autofree char *absolute = NULL;
  g_autoptr(SegueDatabase) database = NULL;

  g_return_val_if_fail (backup != NULL && path != NULL, FALSE);

  absolute = segue_file_dup_path (path);
  database = segue_database_open (backup, SQLITE_OPEN_READONLY, error);

  return database != NULL &&
         segue_backup_copy (database, absolute, NULL, NULL, error) &&
         try_copy (absolute, error);
}

static char *
dup_instant_before (guint days)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr(GDateTime) then = g_date_time_add_days (now, -(int) MIN (days, 100000));

  return g_date_time_format (then, "%Y-%m-%dT%H:%M:%SZ");
}

/* Without a line in the journal other processes would take what is done here
 * for a foreign program's work and end the undo history.
 */
static gboolean
write_compact_line (SegueWorkspace  *self,
                    GError         **error)
{
  SegueSpan nothing = { SEGUE_RECORD_WORKSPACE, 0, 0 };

  return segue_journal_write (self->database, self->author, "compact", &nothing, NULL, error);
}

/* Drops undo steps older than @keep_days. */
gboolean
segue_workspace_forget_steps (SegueWorkspace  *self,
                              guint            keep_days,
                              GError         **error)
{
  g_autofree char *before = keep_days > 0 ? dup_instant_before (keep_days) : NULL;

  if (!segue_workspace_begin (self, error))
    return FALSE;

  if (!segue_undo_forget (self->database, before, error) || !write_compact_line (self, error))
    {
      segue_database_rollback (self->database);
      return FALSE;
    }

  return segue_workspace_finish (self, error);
}

/* VACUUM is a transaction of its own, in which nothing can be written. */
gboolean
segue_workspace_sign_vacuum (SegueWorkspace  *self,
                             GError         **error)
{
  if (!segue_workspace_begin (self, error))
    return FALSE;

  if (!write_compact_line (self, error))
    {
      segue_database_rollback (self->database);
      return FALSE;
    }

  return segue_workspace_finish (self, error);
}

gboolean
segue_workspace_vacuum (SegueWorkspace  *self,
                        GError         **error)
{
  gboolean good;

  self->database->allow_attach = TRUE; /* VACUUM builds the new file beside the old */
  good = segue_database_exec (self->database, "VACUUM", error);
  self->database->allow_attach = FALSE;

  return good;
}

/**
 * segue_workspace_compact:
 * @keep_days: how many days of the undo history stay; 0 for none
 *
 * Drops older undo steps for good and makes the file as small as its content.
 */
gboolean
segue_workspace_compact (SegueWorkspace  *self,
                         guint            keep_days,
                         GError         **error)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  return segue_workspace_forget_steps (self, keep_days, error) &&
         segue_workspace_vacuum (self, error) &&
         segue_workspace_sign_vacuum (self, error);
}

/**
 * segue_workspace_get_info:
 * @info: (out): what the file holds
 *
 * Counts without loading.
 */
gboolean
segue_workspace_get_info (SegueWorkspace      *self,
                          SegueWorkspaceInfo  *info,
                          GError             **error)
{
  GStatBuf status;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (info != NULL, FALSE);

  *info = (SegueWorkspaceInfo) { .schema = segue_schema_get_version () };
  if (segue_workspace_refuse_lent (self, error))
    return FALSE;

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (!segue_table_count (segue_table_get (kind), self->database, 1, G_MAXINT64, &info->counts[kind], error))
      return FALSE;

  if (g_stat (self->path, &status) == 0)
    info->file_size = status.st_size;

  return segue_database_get_integer (self->database, "SELECT count(*) FROM journal", &info->journal_lines, error) &&
         segue_database_get_integer (self->database, "SELECT count(*) FROM undo", &info->undo_steps, error) &&
         segue_database_get_integer (self->database,
                                     "SELECT coalesce (sum (coalesce (length (changes), 0) + coalesce (length (added), 0)), 0) FROM undo",
                                     &info->undo_size, error);
}
