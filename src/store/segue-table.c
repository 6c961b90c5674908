/* segue-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table"

#include "config.h"

#include "segue-table.h"

#include "segue-id.h"

#include <string.h>

static char *
make_insert (const SegueTable *self)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "INSERT INTO \"%s\" (id", self->name);
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_autofree char *column = segue_field_dup_column (&self->klass->fields[self->columns[i]]);

      g_string_append_printf (sql, ", \"%s\"", column);
    }
  g_string_append (sql, ") VALUES (?1");
  for (guint i = 0; i < self->n_columns; i++)
    g_string_append_printf (sql, ", ?%u", i + 2);
  g_string_append_c (sql, ')');

  return g_string_free (sql, FALSE);
}

static char *
make_select (const SegueTable *self)
{
  GString *sql = g_string_new ("SELECT id");

  for (guint i = 0; i < self->n_columns; i++)
    {
      g_autofree char *column = segue_field_dup_column (&self->klass->fields[self->columns[i]]);

      g_string_append_printf (sql, ", \"%s\"", column);
    }
  g_string_append_printf (sql, " FROM \"%s\" WHERE id BETWEEN ?1 AND ?2 ORDER BY id", self->name);

  return g_string_free (sql, FALSE);
}

static SegueTable *
make_table (SegueRecordKind kind)
{
  SegueTable *self = g_new0 (SegueTable, 1);

  self->kind = kind;
  self->klass = segue_record_class_get (kind);
  self->name = segue_record_kind_dup_table (kind);

  for (guint i = 0; i < self->klass->n_fields; i++)
    {
      const SegueField *field = &self->klass->fields[i];
      g_autofree char *column = segue_field_dup_column (field);

      if (field->kind != SEGUE_FIELD_LINKS)
        {
          self->columns[self->n_columns++] = i;
          self->parameters[i] = (int) self->n_columns + 1; /* after the id */
          continue;
        }

      g_assert (self->n_links < SEGUE_MAX_LINKS_FIELDS);
      self->link_tables[self->n_links] = g_strdup_printf ("%s_%s", self->name, column);
      self->links[self->n_links++] = i;
    }

  self->insert = make_insert (self);
  self->select = make_select (self);

  return self;
}

/**
 * segue_table_get:
 * @kind: a kind of record
 *
 * Returns: (transfer none): its table, which is kept for ever
 */
const SegueTable *
segue_table_get (SegueRecordKind kind)
{
  static SegueTable *tables[SEGUE_N_RECORD_KINDS];

  g_return_val_if_fail (kind > SEGUE_RECORD_NONE && kind < SEGUE_N_RECORD_KINDS, NULL);

  if (g_once_init_enter (&tables[kind]))
    g_once_init_leave (&tables[kind], make_table (kind));

  return tables[kind];
}

/**
 * segue_table_find:
 * @name: an SQL table
 * @links_field: (out): the LINKS field whose table it is, or %SEGUE_NO_FIELD
 *
 * Returns: (transfer none) (nullable): the table of records that @name belongs to
 */
const SegueTable *
segue_table_find (const char *name,
                  guint      *links_field)
{
  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      const SegueTable *table = segue_table_get (kind);

      *links_field = SEGUE_NO_FIELD;
      if (g_str_equal (table->name, name))
        return table;

      for (guint i = 0; i < table->n_links; i++)
        if (g_str_equal (table->link_tables[i], name))
          {
            *links_field = table->links[i];
            return table;
          }
    }

  return NULL;
}

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
