/* segue-table-read.c - from rows to records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table"

#include "config.h"

#include "segue-table.h"

#include "segue-id.h"

/**
 * segue_table_count:
 * @n: (out): how many rows lie from @first to @last
 */
gboolean
segue_table_count (const SegueTable  *self,
                   SegueDatabase     *database,
                   gint64             first,
                   gint64             last,
                   gint64            *n,
                   GError           **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM \"%s\" WHERE id BETWEEN ?1 AND ?2", self->name);
  sqlite3_stmt *statement = segue_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, first);
  sqlite3_bind_int64 (statement, 2, last);
  if (segue_database_step (database, statement, error) != SEGUE_STEP_ROW)
    return FALSE;

  *n = sqlite3_column_int64 (statement, 0);
  sqlite3_reset (statement);
  return TRUE;
}

/* Bytes that are no text come from no Segue; what can be read of them is shown. */
static void
read_text (sqlite3_stmt *statement,
           int           column,
           SegueValue   *value)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);
  int length = sqlite3_column_bytes (statement, column);

  if (text == NULL)
    return;
  if (g_utf8_validate_len (text, (gsize) length, NULL))
    segue_value_take_text (value, g_strndup (text, (gsize) length));
  else
    segue_value_take_text (value, g_utf8_make_valid (text, length));
}

/* A value that does not fit its field, which only a foreign program can have
 * written, reads as unset; the file keeps it until the field is edited.
 */
static void
read_value (sqlite3_stmt     *statement,
            int               column,
            const SegueField *field,
            SegueValue       *value)
{
  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_RECURRENCE:
      read_text (statement, column, value);
      return;
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_LINK:
      segue_value_set_integer (value, sqlite3_column_int64 (statement, column));
      break;
    case SEGUE_FIELD_REAL:
      segue_value_set_real (value, sqlite3_column_double (statement, column));
      break;
    case SEGUE_FIELD_DATE:
    case SEGUE_FIELD_TIME:
    case SEGUE_FIELD_CHOICE:
      {
        const char *text = (const char *) sqlite3_column_text (statement, column);

        if (text != NULL && g_utf8_validate (text, -1, NULL))
          segue_value_from_text (field, text, value, NULL);
        return;
      }
    case SEGUE_FIELD_LINKS: /* in a table of its own */
      g_assert_not_reached ();
    }

  if (!segue_value_check (field, value, NULL))
    segue_value_clear (value);
}

static SegueRecord *
read_row (const SegueTable *self,
          sqlite3_stmt     *statement)
{
  SegueRecord *record = segue_record_new (self->kind, sqlite3_column_int64 (statement, 0));

  for (guint i = 0; i < self->n_columns; i++)
    if (sqlite3_column_type (statement, (int) i + 1) != SQLITE_NULL)
      {
        SegueValue value = SEGUE_VALUE_INIT;

        read_value (statement, (int) i + 1, &self->klass->fields[self->columns[i]], &value);
        segue_record_take_value (record, self->columns[i], &value);
      }

  return record;
}

static void
set_links (SegueRecord  *record,
           guint         field,
           const GArray *ids)
{
  SegueValue value = SEGUE_VALUE_INIT;

  if (record == NULL || ids->len == 0)
    return;

  segue_value_set_ids (&value, (const gint64 *) (gconstpointer) ids->data, ids->len);
  segue_record_take_value (record, field, &value);
}

/* Owners come in the order of the records; an owner without a record is skipped. */
static gboolean
read_links (const SegueTable *self,
            SegueDatabase    *database,
            guint             index,
            gint64            first,
            gint64            last,
            GPtrArray        *records,
            GError          **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT owner, target FROM \"%s\" WHERE owner BETWEEN ?1 AND ?2 "
                                          "ORDER BY owner, target", self->link_tables[index]);
  sqlite3_stmt *statement = segue_database_prepare (database, sql, error);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  SegueRecord *owner = NULL;
  guint next = 0;
  SegueStep step;

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, first);
  sqlite3_bind_int64 (statement, 2, last);
  while ((step = segue_database_step (database, statement, error)) == SEGUE_STEP_ROW)
    {
      gint64 id = sqlite3_column_int64 (statement, 0);
      gint64 target = sqlite3_column_int64 (statement, 1);

      if (owner == NULL || segue_record_get_id (owner) != id)
        {
          set_links (owner, self->links[index], ids);
          g_array_set_size (ids, 0);
          while (next < records->len && segue_record_get_id (g_ptr_array_index (records, next)) < id)
            next++;
          owner = next < records->len ? g_ptr_array_index (records, next) : NULL;
          if (owner != NULL && segue_record_get_id (owner) != id)
            owner = NULL;
        }
      g_array_append_val (ids, target);
    }
  set_links (owner, self->links[index], ids);

  return step == SEGUE_STEP_DONE;
}

/**
 * segue_table_read:
 * @first: lowest id
 * @last: highest id
 *
 * Returns: (transfer full) (nullable) (element-type SegueRecord): the records
 *   from @first to @last, by id, not attached
 */
GPtrArray *
segue_table_read (const SegueTable  *self,
                  SegueDatabase     *database,
                  gint64             first,
                  gint64             last,
                  GError           **error)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  sqlite3_stmt *statement = segue_database_prepare (database, self->select, error);
  SegueStep step;

  if (statement == NULL)
    return NULL;

  sqlite3_bind_int64 (statement, 1, first);
  sqlite3_bind_int64 (statement, 2, last);
  while ((step = segue_database_step (database, statement, error)) == SEGUE_STEP_ROW)
    if (sqlite3_column_int64 (statement, 0) > 0) /* 0 means none; no Segue gives a negative id */
      g_ptr_array_add (records, read_row (self, statement));

  if (step != SEGUE_STEP_DONE)
    return NULL;

  if (records->len > 0)
    segue_id_seen (segue_record_get_id (g_ptr_array_index (records, records->len - 1)));

  for (guint i = 0; i < self->n_links; i++)
    if (!read_links (self, database, i, first, last, records, error))
      return NULL;

  return g_steal_pointer (&records);
}
