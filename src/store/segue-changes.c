/* segue-changes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the session extension needs, all of it kept here and in the schema: a
 * primary key on every table; foreign keys and triggers off while a changeset
 * is applied; no recording alive meanwhile.
 */

#define G_LOG_DOMAIN "segue-changes"

#include "config.h"

#include "segue-changes.h"

#include "segue-changeset.h"
#include "segue-journal.h"
#include "segue-table.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
fail (SegueDatabase  *database,
      int             code,
      GError        **error)
{
  int primary = code & 0xff;

  /* The session's own clearing up has covered the connection's last error. */
  if (primary == SQLITE_FULL || primary == SQLITE_IOERR || primary == SQLITE_READONLY)
    segue_database_set_code (database, code, error);
  else
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_OUTDATED,
                 _("This step does not fit what %s holds now: another program changed it. Nothing was changed."),
                 database->path);

  return FALSE;
}

/* Whether there is nothing to do, or something to do that SQLite may see. */
static gboolean
check_changes (SegueDatabase  *database,
               GBytes         *changes,
               GError        **error)
{
  return changes == NULL || segue_changeset_is_sound (changes) || fail (database, SQLITE_CORRUPT, error);
}

static int
attach_tables (SegueRecording *self)
{
  int result = SQLITE_OK;

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS && result == SQLITE_OK; kind++)
    {
      const SegueTable *table = segue_table_get (kind);

      result = sqlite3session_attach (self, table->name);
      for (guint i = 0; i < table->n_links && result == SQLITE_OK; i++)
        result = sqlite3session_attach (self, table->link_tables[i]);
    }

  return result;
}

/**
 * segue_recording_start:
 *
 * Records what is written to the tables of records from now on.
 *
 * Returns: (transfer full) (nullable): the recording
 */
SegueRecording *
segue_recording_start (SegueDatabase  *database,
                       GError        **error)
{
  SegueRecording *self = NULL;

  if (sqlite3session_create (database->handle, "main", &self) == SQLITE_OK && attach_tables (self) == SQLITE_OK)
    return self;

  segue_database_set_error (database, error);
  segue_recording_discard (self);
  return NULL;
}

/**
 * segue_recording_pause:
 *
 * What is written from now on is not recorded.
 */
void
segue_recording_pause (SegueRecording *self)
{
  sqlite3session_enable (self, 0);
}

/**
 * segue_recording_discard:
 * @self: (transfer full) (nullable): the recording
 *
 * Ends it; what was recorded is forgotten.
 */
void
segue_recording_discard (SegueRecording *self)
{
  if (self != NULL)
    sqlite3session_delete (self);
}

/**
 * segue_recording_finish:
 * @self: (transfer full): the recording
 *
 * Returns: (transfer full) (nullable): the changeset, which may be empty
 */
GBytes *
segue_recording_finish (SegueRecording  *self,
                        SegueDatabase   *database,
                        GError         **error)
{
  void *data = NULL;
  int size = 0;
  int result = sqlite3session_changeset (self, &size, &data);

  sqlite3session_delete (self);
  if (result != SQLITE_OK)
    {
      fail (database, result, error);
      return NULL;
    }

  return g_bytes_new_with_free_func (data, (gsize) size, sqlite3_free, data);
}

static int
conflict_cb (void                  *user_data,
             int                    conflict,
             sqlite3_changeset_iter *change)
{
  return SQLITE_CHANGESET_ABORT;
}

/**
 * segue_changes_apply:
 * @changes: a changeset
 * @inverse: whether to take it back
 * @error: %SEGUE_STORE_ERROR_OUTDATED where the rows are not as the changeset found them
 *
 * Applies all of it or nothing.
 */
gboolean
segue_changes_apply (SegueDatabase  *database,
                     GBytes         *changes,
                     gboolean        inverse,
                     GError        **error)
{
  int result;

  if (!check_changes (database, changes, error))
    return FALSE;
  if (changes == NULL || g_bytes_get_size (changes) == 0)
    return TRUE;

  segue_database_enforce (database, FALSE);
  result = sqlite3changeset_apply_v2 (database->handle,
                                      (int) g_bytes_get_size (changes), (void *) g_bytes_get_data (changes, NULL),
                                      NULL, conflict_cb, NULL, NULL, NULL,
                                      inverse ? SQLITE_CHANGESETAPPLY_INVERT : 0);
  segue_database_enforce (database, TRUE);

  return result == SQLITE_OK || fail (database, result, error);
}

/* In every table of ours the first column is the record, or its owner. */
static gint64
get_record_id (sqlite3_changeset_iter *change,
               int                     operation)
{
  sqlite3_value *value = NULL;

  if (operation == SQLITE_INSERT)
    sqlite3changeset_new (change, 0, &value);
  else
    sqlite3changeset_old (change, 0, &value);

  return value != NULL ? sqlite3_value_int64 (value) : 0;
}

/**
 * segue_changes_collect:
 * @changes: a changeset
 * @spans: (element-type SegueSpan): receives the records that it touches, a span each
 */
gboolean
segue_changes_collect (SegueDatabase  *database,
                       GBytes         *changes,
                       GArray         *spans,
                       GError        **error)
{
  sqlite3_changeset_iter *change = NULL;
  int result;

  if (!check_changes (database, changes, error))
    return FALSE;
  if (changes == NULL || g_bytes_get_size (changes) == 0)
    return TRUE;

  result = sqlite3changeset_start (&change, (int) g_bytes_get_size (changes), (void *) g_bytes_get_data (changes, NULL));
  while (result == SQLITE_OK && sqlite3changeset_next (change) == SQLITE_ROW)
    {
      const char *name;
      int n_columns, operation, indirect;
      guint links_field;
      const SegueTable *table;

      result = sqlite3changeset_op (change, &name, &n_columns, &operation, &indirect);
      table = result == SQLITE_OK ? segue_table_find (name, &links_field) : NULL;
      if (table != NULL)
        {
          gint64 id = get_record_id (change, operation);
          SegueSpan span = { table->kind, id, id };

          g_array_append_val (spans, span);
        }
    }

  if (change != NULL && sqlite3changeset_finalize (change) != SQLITE_OK)
    result = SQLITE_CORRUPT;

  return result == SQLITE_OK || fail (database, result, error);
}
