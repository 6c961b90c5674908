/* segue-bulk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A record type has up to fifty columns, an import fills ten of them.  One
 * statement that writes several rows and names only the columns that any of the
 * records fills takes two thirds of the time of one per row that names all.
 */

#define G_LOG_DOMAIN "segue-bulk"

#include "config.h"

#include "segue-bulk.h"

#define N_ROWS 16

struct _SegueBulk
{
  const SegueTable *table;
  guint             n_parameters;                 /* of a row, the id among them */
  int               parameters[SEGUE_MAX_FIELDS]; /* place in a row, 0 for fields that no record has */
  char             *sql;
};

static void
find_columns (SegueBulk *self,
              GPtrArray *records)
{
  gboolean used[SEGUE_MAX_FIELDS] = { FALSE };

  for (guint i = 0; i < records->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (records, i);

      for (guint f = segue_record_next_set (record, 0); f != SEGUE_NO_FIELD; f = segue_record_next_set (record, f + 1))
        used[f] = TRUE;
    }

  self->n_parameters = 1;
  for (guint i = 0; i < self->table->n_columns; i++)
    if (used[self->table->columns[i]])
      self->parameters[self->table->columns[i]] = (int) self->n_parameters++;
}

static char *
make_sql (SegueBulk *self)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "INSERT INTO \"%s\" (id", self->table->name);
  for (guint i = 0; i < self->table->n_columns; i++)
    if (self->parameters[self->table->columns[i]] != 0)
      {
        g_autofree char *column = segue_field_dup_column (&self->table->klass->fields[self->table->columns[i]]);

        g_string_append_printf (sql, ", \"%s\"", column);
      }

  g_string_append (sql, ") VALUES ");
  for (guint row = 0; row < N_ROWS; row++)
    {
      g_string_append (sql, row > 0 ? ", (?" : "(?");
      for (guint i = 1; i < self->n_parameters; i++)
        g_string_append (sql, ", ?");
      g_string_append_c (sql, ')');
    }

  return g_string_free (sql, FALSE);
}

/**
 * segue_bulk_new:
 * @table: the table of their kind
 * @records: (element-type SegueRecord): all that will be written
 *
 * Returns: (transfer full): what writes them
 */
SegueBulk *
segue_bulk_new (const SegueTable *table,
                GPtrArray        *records)
{
  SegueBulk *self = g_new0 (SegueBulk, 1);

  self->table = table;
  find_columns (self, records);
  self->sql = make_sql (self);

  return self;
}

void
segue_bulk_free (SegueBulk *self)
{
  g_free (self->sql);
  g_free (self);
}

static gboolean
insert_rows (SegueBulk            *self,
             SegueDatabase        *database,
             SegueRecord * const  *records,
             GError              **error)
{
  sqlite3_stmt *statement = segue_database_prepare (database, self->sql, error);

  if (statement == NULL)
    return FALSE;

  for (guint row = 0; row < N_ROWS; row++)
    {
      SegueRecord *record = records[row];
      int first = (int) (row * self->n_parameters) + 1;

      sqlite3_bind_int64 (statement, first, segue_record_get_id (record));
      for (guint i = segue_record_next_set (record, 0); i != SEGUE_NO_FIELD; i = segue_record_next_set (record, i + 1))
        if (self->parameters[i] != 0)
          {
            SegueValue value = segue_record_peek (record, i);

            segue_table_bind (statement, first + self->parameters[i], &self->table->klass->fields[i], &value);
          }
    }

  if (!segue_database_run (database, statement, error))
    return FALSE;

  for (guint row = 0; row < N_ROWS && self->table->n_links > 0; row++)
    if (!segue_table_insert_links (self->table, database, records[row], error))
      return FALSE;

  return TRUE;
}

/**
 * segue_bulk_insert:
 * @records: (array length=n): the next of the records
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

  for (; done + N_ROWS <= n; done += N_ROWS)
    if (!insert_rows (self, database, records + done, error))
      return FALSE;

  for (; done < n; done++)
    if (!segue_table_insert (self->table, database, records[done], error))
      return FALSE;

  return TRUE;
}
