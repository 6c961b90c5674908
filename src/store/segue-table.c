/* segue-table.c - which table a kind of record has
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table"

#include "config.h"

#include "segue-table.h"

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
