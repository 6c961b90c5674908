/* segue-bulk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A record type has up to fifty columns, an import fills ten of them.  One
 * statement that writes many rows and names only the columns that any of the
 * records so far fills takes half the time of one per row that names all.
 *
 * Where SQLite counts on from the highest id of the table it does not search the
 * table for each id.  An import's ids follow each other and are above all others,
 * so that is where they end up anyway; that it is so is looked at before, once,
 * and after each statement.
 */

#define G_LOG_DOMAIN "segue-bulk"

#include "config.h"

#include "segue-bulk.h"

/* More take hardly less time. */
#define N_ROWS 64

struct _SegueBulk
{
  const SegueTable *table;
  guint             n_columns;                 /* of a row, but for the id */
  guint             columns[SEGUE_MAX_FIELDS]; /* place in a row from 1 on, 0 for fields that none has yet */
  sqlite3_stmt     *with_ids;                  /* borrowed from the database, NULL until it is needed */
  sqlite3_stmt     *counting;                  /* likewise; gives the rows the ids that follow the highest */
  gint64            highest;                   /* id of the table, if that is the last written; else 0 */
};

/* Names what @records fill as well, n of them. */
static void
find_columns (SegueBulk            *self,
              SegueRecord * const  *records,
              guint                 n)
{
  guint64 used[SEGUE_MAX_FIELDS / 64] = { 0 };
  guint n_columns = 0;

  for (guint i = 0; i < n; i++)
    segue_record_collect_set (records[i], used);

  for (guint i = 0; i < self->table->n_columns; i++)
    {
      guint field = self->table->columns[i];

      if (((used[field / 64] >> (field % 64)) & 1) != 0 || self->columns[field] != 0)
        self->columns[field] = ++n_columns;
    }

  if (n_columns == self->n_columns)
    return;

  self->n_columns = n_columns;
  self->with_ids = NULL;
  self->counting = NULL;
}

static void
append_names (SegueBulk *self,
              GString   *sql)
{
  const char *separator = "";

  for (guint i = 0; i < self->table->n_columns; i++)
    if (self->columns[self->table->columns[i]] != 0)
      {
        g_autofree char *column = segue_field_dup_column (&self->table->klass->fields[self->table->columns[i]]);

        g_string_append_printf (sql, "%s\"%s\"", separator, column);
        separator = ", ";
      }
}

/* The id, where it is named, comes last. */
static sqlite3_stmt *
prepare (SegueBulk      *self,
         SegueDatabase  *database,
         gboolean        with_ids,
         GError        **error)
{
  g_autoptr(GString) sql = g_string_new (NULL);
  guint n = self->n_columns + (with_ids ? 1 : 0);

  g_string_append_printf (sql, "INSERT INTO \"%s\" (", self->table->name);
  append_names (self, sql);
  g_string_append (sql, with_ids ? (n > 1 ? ", id) VALUES " : "id) VALUES ") : ") VALUES ");
  for (guint row = 0; row < N_ROWS; row++)
    {
      g_string_append (sql, row > 0 ? ", (?" : "(?");
      for (guint i = 1; i < n; i++)
        g_string_append (sql, ", ?");
      g_string_append_c (sql, ')');
    }

  return segue_database_prepare (database, sql->str, error);
}

/**
 * segue_bulk_new:
 * @table: the table of their kind
 *
 * Returns: (transfer full): what writes them
 */
SegueBulk *
segue_bulk_new (const SegueTable *table)
{
  SegueBulk *self = g_new0 (SegueBulk, 1);

  self->table = table;

  return self;
}

/**
 * segue_bulk_free:
 *
 * Frees it; its statements are the database’s.
 */
void
segue_bulk_free (SegueBulk *self)
{
  g_free (self);
}

/* Whether the next ids of the table are those of @records, which are ascending. */
static gboolean
follow_highest (SegueBulk            *self,
                SegueRecord * const  *records)
{
  return self->highest != 0 && self->n_columns > 0 &&
         segue_record_get_id (records[0]) == self->highest + 1 &&
         segue_record_get_id (records[N_ROWS - 1]) == self->highest + N_ROWS;
}

static void
bind_row (SegueBulk    *self,
          sqlite3_stmt *statement,
          int           first,
          SegueRecord  *record)
{
  SegueRecordWalk walk;
  SegueValue value;
  guint field;

  segue_record_walk_init (&walk, record);
  while (segue_record_walk_next (&walk, &field, &value))
    if (self->columns[field] != 0)
      segue_table_bind (statement, first + (int) self->columns[field] - 1, &self->table->klass->fields[field], &value);
}

static gboolean
run (SegueBulk            *self,
     SegueDatabase        *database,
     sqlite3_stmt         *statement,
     gboolean              with_ids,
     SegueRecord * const  *records,
     GError              **error)
{
  int n = (int) self->n_columns + (with_ids ? 1 : 0);

  sqlite3_clear_bindings (statement);
  for (int row = 0; row < N_ROWS; row++)
    {
      bind_row (self, statement, row * n + 1, records[row]);
      if (with_ids)
        sqlite3_bind_int64 (statement, row * n + n, segue_record_get_id (records[row]));
    }

  return segue_database_run (database, statement, error);
}

static gboolean
insert_with_ids (SegueBulk            *self,
                 SegueDatabase        *database,
                 SegueRecord * const  *records,
                 GError              **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT max (id) FROM \"%s\"", self->table->name);
  gint64 highest = 0;

  if (self->with_ids == NULL)
    self->with_ids = prepare (self, database, TRUE, error);
  if (self->with_ids == NULL || !run (self, database, self->with_ids, TRUE, records, error) ||
      !segue_database_get_integer (database, sql, &highest, error))
    return FALSE;

  self->highest = highest == segue_record_get_id (records[N_ROWS - 1]) ? highest : 0;
  return TRUE;
}

static gboolean
insert_counting (SegueBulk            *self,
                 SegueDatabase        *database,
                 SegueRecord * const  *records,
                 GError              **error)
{
  if (self->counting == NULL)
    self->counting = prepare (self, database, FALSE, error);
  if (self->counting == NULL || !run (self, database, self->counting, FALSE, records, error))
    return FALSE;

  self->highest += N_ROWS;
  if (sqlite3_last_insert_rowid (database->handle) == self->highest)
    return TRUE;

  /* The ids of a table that is whole ascend. */
  segue_database_set_code (database, SQLITE_CORRUPT, error);
  return FALSE;
}

static gboolean
insert_rows (SegueBulk            *self,
             SegueDatabase        *database,
             SegueRecord * const  *records,
             GError              **error)
{
  gboolean good = follow_highest (self, records) ? insert_counting (self, database, records, error)
                                                 : insert_with_ids (self, database, records, error);

  for (guint row = 0; good && row < N_ROWS && self->table->n_links > 0; row++)
    good = segue_table_insert_links (self->table, database, records[row], error);

  return good;
}

/**
 * segue_bulk_insert:
 * @records: (array length=n): the next of the records, by id
 *
 * Returns: FALSE on failure
 */
gboolean
segue_bulk_insert (SegueBulk            *self,
                   SegueDatabase        *database,
                   SegueRecord * const  *records,
                   guint                 n,
                   GError              **error)
{
  guint done = 0;

  find_columns (self, records, n);
  for (; done + N_ROWS <= n; done += N_ROWS)
    if (!insert_rows (self, database, records + done, error))
      return FALSE;

  if (done < n)
    self->highest = 0;
  for (; done < n; done++)
    if (!segue_table_insert (self->table, database, records[done], error))
      return FALSE;

  return TRUE;
}
