/* segue-schema.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Migrations are numbered SQL texts, immutable once released.  A fresh file
 * runs through all of them too, so that fresh and migrated files have the same
 * schema to the letter, and the schema of every version can be known by
 * running them in memory.
 */

#define G_LOG_DOMAIN "segue-schema"

#include "config.h"

#include "segue-schema.h"

#include "segue-store-resources.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

/* Append only. */
#define SCHEMA_VERSION 6

/**
 * segue_schema_get_version:
 *
 * Returns: the version that this Segue writes
 */
int
segue_schema_get_version (void)
{
  return SCHEMA_VERSION;
}

/**
 * segue_schema_refuse_newer:
 * @error: %SEGUE_STORE_ERROR_NEWER
 *
 * Returns: whether the file has a version that this Segue knows
 */
gboolean
segue_schema_refuse_newer (SegueDatabase  *database,
                           GError        **error)
{
  gint64 version;

  if (!segue_database_get_integer (database, "PRAGMA user_version", &version, error))
    return FALSE;
  if (version <= SCHEMA_VERSION)
    return TRUE;

  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NEWER,
               _("%s was made by a newer Segue (version %d; this one knows up to %d). Open it with a newer Segue."),
               database->path, (int) version, SCHEMA_VERSION);
  return FALSE;
}

/* The migrations, the first of which makes version 1 of nothing. */
static char **
dup_steps (void)
{
  g_autoptr(GStrvBuilder) steps = g_strv_builder_new ();

  for (int version = 1; version <= SCHEMA_VERSION; version++)
    {
      g_autofree char *path = g_strdup_printf ("/io/github/segueplanner/Segue/migrations/%d.sql", version);
      g_autoptr(GBytes) sql = g_resource_lookup_data (segue_store_get_resource (), path, 0, NULL);

      g_assert (sql != NULL);
      g_strv_builder_add (steps, g_bytes_get_data (sql, NULL)); /* ends with a NUL that its size does not count */
    }

  return g_strv_builder_end (steps);
}

/* Without SQLite's check of foreign keys: making a table anew drops the old one,
 * which other tables still refer to.
 */
static gboolean
run_step (SegueDatabase  *database,
          const char     *sql,
          int             version,
          GError        **error)
{
  g_autofree char *stamp = g_strdup_printf ("PRAGMA user_version = %d", version);
  gboolean good;

  segue_database_enforce (database, FALSE);
  good = segue_database_exec (database, sql, error) &&
         segue_database_exec (database, stamp, error) &&
         segue_database_exec (database, "DELETE FROM undo", error);
  segue_database_enforce (database, TRUE);

  return good;
}

/* Within the writers' turn: another Segue may have taken the step while this one
 * waited for it.
 */
static gboolean
ensure_step (SegueDatabase  *database,
             const char     *sql,
             int             version,
             GError        **error)
{
  gint64 found;

  return segue_database_get_integer (database, "PRAGMA user_version", &found, error) &&
         (found >= version || run_step (database, sql, version, error));
}

/**
 * segue_schema_run_steps:
 * @steps: (array zero-terminated=1): SQL, the first to make version 1
 * @from: the version the file has, 0 for an empty one
 *
 * Runs the steps after @from, each with its version in one transaction.  A
 * step that fails leaves the file at the version before it.  The undo history
 * ends here, since its changesets speak of the old tables.
 */
gboolean
segue_schema_run_steps (SegueDatabase       *database,
                        const char * const  *steps,
                        int                  from,
                        GError             **error)
{
  for (int version = from + 1; steps[version - 1] != NULL; version++)
    {
      if (!segue_database_begin (database, error))
        return FALSE;

      if (!ensure_step (database, steps[version - 1], version, error) || !segue_database_commit (database, error))
        {
          segue_database_rollback (database);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * segue_schema_migrate:
 * @from: the version the file has, 0 for an empty one
 *
 * Brings the file to the version that this Segue writes.
 */
gboolean
segue_schema_migrate (SegueDatabase  *database,
                      int             from,
                      GError        **error)
{
  g_auto(GStrv) steps = dup_steps ();

  return segue_schema_run_steps (database, (const char * const *) steps, from, error);
}

static GPtrArray *
read_schema (SegueDatabase  *database,
             GError        **error)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  sqlite3_stmt *statement;
  SegueStep step;

  statement = segue_database_prepare (database,
                                      "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name",
                                      error);
  if (statement == NULL)
    return NULL;

  while ((step = segue_database_step (database, statement, error)) == SEGUE_STEP_ROW)
    g_ptr_array_add (lines, g_strjoin ("\n",
                                       (const char *) sqlite3_column_text (statement, 0),
                                       (const char *) sqlite3_column_text (statement, 1),
                                       (const char *) sqlite3_column_text (statement, 2),
                                       (const char *) sqlite3_column_text (statement, 3),
                                       NULL));

  return step == SEGUE_STEP_DONE ? g_steal_pointer (&lines) : NULL;
}

static gboolean
equal_schemas (GPtrArray *a,
               GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!g_str_equal (g_ptr_array_index (a, i), g_ptr_array_index (b, i)))
      return FALSE;

  return TRUE;
}

/**
 * segue_schema_check:
 * @version: the version the file says it has
 * @error: %SEGUE_STORE_ERROR_FOREIGN_SCHEMA where anything differs
 *
 * Returns: whether the file's schema is that of @version, to the letter: no
 *   trigger, view, virtual table, index or column more or less
 */
gboolean
segue_schema_check (SegueDatabase  *database,
                    int             version,
                    GError        **error)
{
  g_autoptr(SegueDatabase) model = segue_database_open (":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);
  g_autoptr(GPtrArray) expected = NULL;
  g_autoptr(GPtrArray) found = NULL;
  g_auto(GStrv) steps = NULL;

  if (model == NULL)
    return FALSE;

  steps = dup_steps ();
  for (int step = 1; step <= version; step++)
    if (!run_step (model, steps[step - 1], step, error))
      return FALSE;

  expected = read_schema (model, error);
  found = expected != NULL ? read_schema (database, error) : NULL;
  if (found == NULL)
    return FALSE;

  if (equal_schemas (expected, found))
    return TRUE;

  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FOREIGN_SCHEMA,
               _("%s contains tables, triggers or views that Segue did not make and was not opened. If you have a copy from before another program changed it, open that."),
               database->path);
  return FALSE;
}
