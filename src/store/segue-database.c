/* segue-database.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-database"

#include "config.h"

#include "segue-database.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

/* How long a writer waits for its turn. */
#define BUSY_MILLISECONDS 5000

/* SQLite asks whether to go on this often, in steps of its virtual machine. */
#define PROGRESS_STEPS 10000

/* Tests make writers give up sooner. */
static int
get_busy_timeout (void)
{
  const char *text = g_getenv ("SEGUE_BUSY_TIMEOUT");
  gint64 milliseconds;

  if (text != NULL && g_ascii_string_to_signed (text, 10, 0, 60000, &milliseconds, NULL))
    return (int) milliseconds;

  return BUSY_MILLISECONDS;
}

static int
authorize_cb (void       *user_data,
              int         action,
              const char *first,
              const char *second,
              const char *database,
              const char *source)
{
  SegueDatabase *self = user_data;

  if ((action == SQLITE_ATTACH || action == SQLITE_DETACH) && !self->allow_attach)
    return SQLITE_DENY;
  if (action == SQLITE_FUNCTION && second != NULL &&
      (g_ascii_strcasecmp (second, "load_extension") == 0 || g_ascii_strcasecmp (second, "fts3_tokenizer") == 0))
    return SQLITE_DENY;
  if (action == SQLITE_PRAGMA && first != NULL && g_ascii_strcasecmp (first, "writable_schema") == 0)
    return SQLITE_DENY;

  return SQLITE_OK;
}

/* What a file we did not write cannot talk SQLite into. */
static void
harden (SegueDatabase *self)
{
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);

  sqlite3_limit (self->handle, SQLITE_LIMIT_ATTACHED, 1); /* VACUUM needs one */
  sqlite3_limit (self->handle, SQLITE_LIMIT_SQL_LENGTH, 100000);
  /* To take an addition back, the session compares all columns of a row, one within the other. */
  sqlite3_limit (self->handle, SQLITE_LIMIT_EXPR_DEPTH, SEGUE_MAX_FIELDS + 50);
  sqlite3_limit (self->handle, SQLITE_LIMIT_COMPOUND_SELECT, 50);
  sqlite3_limit (self->handle, SQLITE_LIMIT_FUNCTION_ARG, 16);
  sqlite3_limit (self->handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
  sqlite3_limit (self->handle, SQLITE_LIMIT_VDBE_OP, 250000);

  sqlite3_set_authorizer (self->handle, authorize_cb, self);
}

/* How much room there is where the file is or was to be, for the message. */
static char *
dup_free_space (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr(GFile) file = g_file_new_for_path (folder);
  g_autoptr(GFileInfo) info = g_file_query_filesystem_info (file, G_FILE_ATTRIBUTE_FILESYSTEM_FREE, NULL, NULL);

  if (info == NULL)
    return g_strdup (_("no space"));

  return g_format_size (g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_FILESYSTEM_FREE));
}

static void
set_read_only_error (SegueDatabase *self,
                     int            extended,
                     GError       **error)
{
  if (extended == SQLITE_READONLY_DBMOVED)
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_MOVED,
                 _("%s was moved, deleted or replaced while it was open. Nothing was written; open it again where it is now."),
                 self->path);
  else if (extended == SQLITE_READONLY_ROLLBACK || extended == SQLITE_READONLY_RECOVERY || extended == SQLITE_READONLY_CANTINIT)
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NEEDS_RECOVERY,
                 _("%s was left by a crash and cannot be repaired where it is, because the folder or the file is not writable. Copy it, together with the file of the same name ending in “-journal”, to a folder that you can write to and open it there."),
                 self->path);
  else
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_READ_ONLY,
                 _("%s cannot be changed: the file or its folder is not writable."), self->path);
}

/**
 * segue_database_set_code:
 * @code: an extended code of SQLite
 * @error: receives it as a sentence that names the file
 *
 * For functions that clear up after themselves, so that the connection no
 * longer knows why they failed.
 */
void
segue_database_set_code (SegueDatabase *self,
                         int            code,
                         GError       **error)
{
  g_autofree char *space = NULL;

  switch (code & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY,
                   _("%s is in use: another program is writing to it. Try again in a moment."), self->path);
      return;
    case SQLITE_FULL:
      space = dup_free_space (self->path);
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FULL,
                   _("There is no room left for %s (%s free). Nothing was lost; make room and try again."), self->path, space);
      return;
    case SQLITE_READONLY:
      set_read_only_error (self, code, error);
      return;
    case SQLITE_NOTADB:
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_SEGUE,
                   _("%s is not a Segue workspace."), self->path);
      return;
    case SQLITE_CORRUPT:
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED,
                   _("%s is damaged."), self->path);
      return;
    case SQLITE_INTERRUPT:
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED,
                   _("Stopped. %s is as it was."), self->path);
      return;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_PERMISSION,
                   _("%s cannot be opened or its folder cannot be written to; check their permissions."), self->path);
      return;
    default: /* SQLite's codes, not ours */
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FAILED,
                   /* Translators: a file and SQLite's own words. */
                   _("%s could not be read or written: %s"), self->path,
                   code == sqlite3_extended_errcode (self->handle) ? sqlite3_errmsg (self->handle) : sqlite3_errstr (code));
    }
}

/**
 * segue_database_set_error:
 * @error: receives what SQLite last complained of, as a sentence that names the file
 */
void
segue_database_set_error (SegueDatabase *self,
                          GError       **error)
{
  segue_database_set_code (self, sqlite3_extended_errcode (self->handle), error);
}

static void
finalize_statement (gpointer statement)
{
  sqlite3_finalize (statement);
}

/**
 * segue_database_open:
 * @path: a file
 * @flags: for sqlite3_open_v2()
 *
 * Opens the connection and hardens it, before a byte of the file is read.  It
 * has no mutex: it may be lent to another thread, but never shared.
 *
 * Returns: (transfer full) (nullable): the database
 */
SegueDatabase *
segue_database_open (const char *path,
                     int         flags,
                     GError    **error)
{
  g_autoptr(SegueDatabase) self = g_new0 (SegueDatabase, 1);
  int result;

  self->path = g_strdup (path);
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, finalize_statement);
  self->kept = g_hash_table_new (NULL, NULL);

  result = sqlite3_open_v2 (path, &self->handle, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX, NULL);
  if (self->handle == NULL)
    g_error ("out of memory"); /* as everywhere in GLib */

  if (result != SQLITE_OK)
    {
      segue_database_set_error (self, error);
      return NULL;
    }

  harden (self);
  sqlite3_busy_timeout (self->handle, get_busy_timeout ());

  return g_steal_pointer (&self);
}

/**
 * segue_database_set_name:
 * @path: what messages call the file, which has another name until it is complete
 */
void
segue_database_set_name (SegueDatabase *self,
                         const char    *path)
{
  g_free (self->path);
  self->path = g_strdup (path);
}

/**
 * segue_database_close:
 * @self: (transfer full) (nullable): the connection
 *
 * Closes it; a transaction that is open is rolled back.
 */
void
segue_database_close (SegueDatabase *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->kept, g_hash_table_unref);
  g_clear_pointer (&self->statements, g_hash_table_unref);
  if (self->handle != NULL)
    sqlite3_close (self->handle);
  g_free (self->path);
  g_free (self);
}

/**
 * segue_database_set_progress:
 * @callback: (nullable): is asked now and then while a statement runs, and interrupts
 *   it by saying other than 0
 * @data: for @callback
 */
void
segue_database_set_progress (SegueDatabase  *self,
                             int           (*callback) (void *data),
                             void           *data)
{
  sqlite3_progress_handler (self->handle, callback != NULL ? PROGRESS_STEPS : 0, callback, data);
}

/**
 * segue_database_exec:
 * @sql: one or several statements without parameters
 */
gboolean
segue_database_exec (SegueDatabase *self,
                     const char    *sql,
                     GError       **error)
{
  if (sqlite3_exec (self->handle, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  segue_database_set_error (self, error);
  return FALSE;
}

/**
 * segue_database_prepare:
 * @sql: one statement
 *
 * Returns: (transfer none) (nullable): the statement, reset, without bindings;
 *   it is kept, so that each SQL text is compiled once
 */
sqlite3_stmt *
segue_database_prepare (SegueDatabase *self,
                        const char    *sql,
                        GError       **error)
{
  sqlite3_stmt *statement = g_hash_table_lookup (self->statements, sql);

  if (statement != NULL)
    {
      sqlite3_reset (statement);
      sqlite3_clear_bindings (statement);
      return statement;
    }

  if (sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    {
      segue_database_set_error (self, error);
      return NULL;
    }

  g_hash_table_insert (self->statements, g_strdup (sql), statement);
  return statement;
}

/**
 * segue_database_prepare_kept:
 * @sql: one statement, a text that never moves nor ends
 *
 * As segue_database_prepare(), for statements that run for every row of an
 * import: their long text is not looked at each time.
 *
 * Returns: (transfer none) (nullable): the statement
 */
sqlite3_stmt *
segue_database_prepare_kept (SegueDatabase *self,
                             const char    *sql,
                             GError       **error)
{
  sqlite3_stmt *statement = g_hash_table_lookup (self->kept, sql);

  if (statement == NULL)
    {
      statement = segue_database_prepare (self, sql, error);
      if (statement != NULL)
        g_hash_table_insert (self->kept, (gpointer) sql, statement);
      return statement;
    }

  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
  return statement;
}

/**
 * segue_database_step:
 *
 * Returns: whether there is a row, no more, or an error; after the last two
 *   the statement is reset
 */
SegueStep
segue_database_step (SegueDatabase *self,
                     sqlite3_stmt  *statement,
                     GError       **error)
{
  int result = sqlite3_step (statement);

  if (result == SQLITE_ROW)
    return SEGUE_STEP_ROW;
  if (result == SQLITE_DONE)
    {
      sqlite3_reset (statement);
      return SEGUE_STEP_DONE;
    }

  segue_database_set_error (self, error);
  sqlite3_reset (statement);
  return SEGUE_STEP_ERROR;
}

/**
 * segue_database_run:
 * @statement: one that gives no rows
 */
gboolean
segue_database_run (SegueDatabase *self,
                    sqlite3_stmt  *statement,
                    GError       **error)
{
  SegueStep step = segue_database_step (self, statement, error);

  if (step == SEGUE_STEP_ROW)
    sqlite3_reset (statement);

  return step != SEGUE_STEP_ERROR;
}

/**
 * segue_database_get_integer:
 * @sql: a query for one number
 * @integer: (out): the number; 0 where there is no row or it is NULL
 */
gboolean
segue_database_get_integer (SegueDatabase *self,
                            const char    *sql,
                            gint64        *integer,
                            GError       **error)
{
  sqlite3_stmt *statement = segue_database_prepare (self, sql, error);
  SegueStep step;

  *integer = 0;
  if (statement == NULL)
    return FALSE;

  step = segue_database_step (self, statement, error);
  if (step == SEGUE_STEP_ERROR)
    return FALSE;

  if (step == SEGUE_STEP_ROW)
    {
      *integer = sqlite3_column_int64 (statement, 0);
      sqlite3_reset (statement);
    }

  return TRUE;
}

/**
 * segue_database_begin:
 *
 * Takes the writer's turn, or waits for it.
 */
gboolean
segue_database_begin (SegueDatabase *self,
                      GError       **error)
{
  return segue_database_exec (self, "BEGIN IMMEDIATE", error);
}

/**
 * segue_database_commit:
 * @error: %SEGUE_STORE_ERROR; the transaction is then still open
 *
 * Returns: whether what was written since segue_database_begin() is in the file
 */
gboolean
segue_database_commit (SegueDatabase *self,
                       GError       **error)
{
  return segue_database_exec (self, "COMMIT", error);
}

/**
 * segue_database_rollback:
 *
 * Ends a transaction without a trace; some errors have ended it already.
 * Where the disk was full in the middle of it, SQLite takes back what it had
 * written only when it next reads; that is now.
 */
void
segue_database_rollback (SegueDatabase *self)
{
  if (!sqlite3_get_autocommit (self->handle))
    sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);

  sqlite3_exec (self->handle, "PRAGMA user_version", NULL, NULL, NULL);
}

/**
 * segue_database_sweep:
 *
 * Removes a journal that a crash left before anything was written to the file:
 * there is nothing to take back, so SQLite lets it lie until the next edit.  With
 * the writers' turn taken it can be nobody else's; who writes now keeps theirs.
 */
void
segue_database_sweep (SegueDatabase *self)
{
  const char *journal = sqlite3_filename_journal (sqlite3_db_filename (self->handle, "main"));

  if (!g_file_test (journal, G_FILE_TEST_EXISTS))
    return;

  sqlite3_busy_timeout (self->handle, 0);
  if (segue_database_begin (self, NULL))
    {
      g_unlink (journal);
      segue_database_rollback (self);
    }
  sqlite3_busy_timeout (self->handle, get_busy_timeout ());
}

/**
 * segue_database_has_moved:
 *
 * Returns: whether the file that is open has another name now, or none
 */
gboolean
segue_database_has_moved (SegueDatabase *self)
{
  int moved = 0;

  sqlite3_file_control (self->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);

  return moved != 0;
}

/**
 * segue_database_enforce:
 * @foreign_keys: whether SQLite checks them
 *
 * Works within a transaction as well, unlike the pragma.
 */
void
segue_database_enforce (SegueDatabase *self,
                        gboolean       foreign_keys)
{
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_FKEY, (int) foreign_keys, NULL);
}
