/* segue-table-write.c - from records to rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table"

#include "config.h"

#include "segue-table.h"

#include "segue-time.h"

/**
 * segue_table_bind:
 * @index: of the parameter
 * @field: describes @value; not of kind LINKS
 * @value: must not change until the statement was stepped
 */
void
segue_table_bind (sqlite3_stmt     *statement,
                  int               index,
                  const SegueField *field,
                  const SegueValue *value)
{
  if (!value->is_set)
    {
      sqlite3_bind_null (statement, index);
      return;
    }

  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_RECURRENCE:
      sqlite3_bind_text (statement, index, value->slot.text, -1, SQLITE_STATIC);
      return;
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_LINK:
      sqlite3_bind_int64 (statement, index, value->slot.integer);
      return;
    case SEGUE_FIELD_REAL:
      sqlite3_bind_double (statement, index, value->slot.real);
      return;
    case SEGUE_FIELD_TIME:
      sqlite3_bind_text (statement, index, segue_time_to_text ((int) value->slot.integer), -1, g_free);
      return;
    case SEGUE_FIELD_DATE:
      sqlite3_bind_text (statement, index, segue_day_to_text ((SegueDay) value->slot.integer), -1, g_free);
      return;
    case SEGUE_FIELD_CHOICE:
      /* Nicks live as long as the process. */
      sqlite3_bind_text (statement, index,
                         segue_choices_get_nick (field->choices, (int) value->slot.integer), -1, SQLITE_STATIC);
      return;
    case SEGUE_FIELD_LINKS: /* in a table of its own */
      g_assert_not_reached ();
    }

  g_assert_not_reached ();
}

static gboolean
write_links (const SegueTable *self,
             SegueDatabase    *database,
             guint             index,
             gint64            owner,
             const SegueIds   *ids,
             GError          **error)
{
  g_autofree char *sql = g_strdup_printf ("INSERT INTO \"%s\" (owner, target) VALUES (?1, ?2)", self->link_tables[index]);

  for (guint i = 0; i < ids->n; i++)
    {
      sqlite3_stmt *statement = segue_database_prepare (database, sql, error);

      if (statement == NULL)
        return FALSE;
      sqlite3_bind_int64 (statement, 1, owner);
      sqlite3_bind_int64 (statement, 2, ids->ids[i]);
      if (!segue_database_run (database, statement, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * segue_table_insert_links:
 * @record: a record with its id
 *
 * Writes only its fields of kind LINKS.
 */
gboolean
segue_table_insert_links (const SegueTable  *self,
                          SegueDatabase     *database,
                          SegueRecord       *record,
                          GError           **error)
{
  for (guint i = 0; i < self->n_links; i++)
    {
      SegueValue value = segue_record_peek (record, self->links[i]);

      if (value.is_set &&
          !write_links (self, database, i, segue_record_get_id (record), value.slot.ids, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * segue_table_insert:
 * @record: a record with its id; its links are written as well
 */
gboolean
segue_table_insert (const SegueTable  *self,
                    SegueDatabase     *database,
                    SegueRecord       *record,
                    GError           **error)
{
  gint64 id = segue_record_get_id (record);
  sqlite3_stmt *statement = segue_database_prepare_kept (database, self->insert, error);

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, id);
  for (guint i = segue_record_next_set (record, 0); i != SEGUE_NO_FIELD; i = segue_record_next_set (record, i + 1))
    if (self->parameters[i] != 0)
      {
        SegueValue value = segue_record_peek (record, i);

        segue_table_bind (statement, self->parameters[i], &self->klass->fields[i], &value);
      }

  return segue_database_run (database, statement, error) &&
         segue_table_insert_links (self, database, record, error);
}

static gboolean
run_for_range (SegueDatabase *database,
               const char    *sql,
               gint64         first,
               gint64         last,
               GError       **error)
{
  sqlite3_stmt *statement = segue_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, first);
  sqlite3_bind_int64 (statement, 2, last);
  return segue_database_run (database, statement, error);
}

static gboolean
delete_links (const SegueTable *self,
              SegueDatabase    *database,
              guint             index,
              gint64            first,
              gint64            last,
              GError          **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM \"%s\" WHERE owner BETWEEN ?1 AND ?2", self->link_tables[index]);

  return run_for_range (database, sql, first, last, error);
}

static guint
find_links_index (const SegueTable *self,
                  guint             field)
{
  for (guint i = 0; i < self->n_links; i++)
    if (self->links[i] == field)
      return i;

  g_assert_not_reached ();
}

/**
 * segue_table_update:
 * @id: of the record
 * @field: which of its fields
 * @value: the new value
 *
 * Returns: FALSE on failure
 */
gboolean
segue_table_update (const SegueTable  *self,
                    SegueDatabase     *database,
                    gint64             id,
                    guint              field,
                    const SegueValue  *value,
                    GError           **error)
{
  const SegueField *row = &self->klass->fields[field];
  g_autofree char *column = segue_field_dup_column (row);
  g_autofree char *sql = NULL;
  sqlite3_stmt *statement;

  if (row->kind == SEGUE_FIELD_LINKS)
    {
      guint index = find_links_index (self, field);

      return delete_links (self, database, index, id, id, error) &&
             (!value->is_set || write_links (self, database, index, id, value->slot.ids, error));
    }

  sql = g_strdup_printf ("UPDATE \"%s\" SET \"%s\" = ?2 WHERE id = ?1", self->name, column);
  statement = segue_database_prepare (database, sql, error);
  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, id);
  segue_table_bind (statement, 2, row, value);
  return segue_database_run (database, statement, error);
}

/**
 * segue_table_delete:
 * @first: lowest id
 * @last: highest id
 *
 * Deletes the rows from @first to @last and the links that they own.
 */
gboolean
segue_table_delete (const SegueTable  *self,
                    SegueDatabase     *database,
                    gint64             first,
                    gint64             last,
                    GError           **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM \"%s\" WHERE id BETWEEN ?1 AND ?2", self->name);

  for (guint i = 0; i < self->n_links; i++)
    if (!delete_links (self, database, i, first, last, error))
      return FALSE;

  return run_for_range (database, sql, first, last, error);
}
