/* table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "table.h"

#include <string.h>

struct _Table
{
  GPtrArray *records; /* GPtrArray of char *; the first holds the headers */
};

/* RFC 4180: where the cell ends; what is in it goes to @cell. */
static const char *
read_cell (const char *at,
           GString    *cell)
{
  gboolean quoted = *at == '"';

  at += quoted ? 1 : 0;
  for (; *at != '\0'; at++)
    {
      if (quoted && at[0] == '"' && at[1] == '"')
        at++;
      else if (quoted && *at == '"')
        return at + 1;
      else if (!quoted && (*at == ',' || *at == '\r' || *at == '\n'))
        return at;
      g_string_append_c (cell, *at);
    }

  return at;
}

/**
 * table_parse:
 * @text: RFC 4180, with or without a byte order mark
 *
 * Returns: (transfer full): its records, the first of which holds the headers
 */
Table *
table_parse (const char *text)
{
  Table *table = g_new0 (Table, 1);
  const char *at = g_str_has_prefix (text, "\xEF\xBB\xBF") ? text + 3 : text;

  table->records = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  while (*at != '\0')
    {
      GPtrArray *record = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (table->records, record);
      for (;;)
        {
          GString *cell = g_string_new (NULL);

          at = read_cell (at, cell);
          g_ptr_array_add (record, g_string_free (cell, FALSE));
          if (*at != ',')
            break;
          at++;
        }
      at += strspn (at, "\r\n");
    }

  return table;
}

void
table_free (Table *table)
{
  g_ptr_array_unref (table->records);
  g_free (table);
}

/* How many records there are beneath the headers. */
guint
table_get_n (Table *table)
{
  return table->records->len > 0 ? table->records->len - 1 : 0;
}

/**
 * table_get:
 * @row: from 0, beneath the headers
 *
 * Returns: (transfer none): the cell; a column that is not there fails the test
 */
const char *
table_get (Table      *table,
           guint       row,
           const char *column)
{
  GPtrArray *headers, *record;

  g_assert_cmpuint (row, <, table_get_n (table));
  headers = g_ptr_array_index (table->records, 0);
  record = g_ptr_array_index (table->records, row + 1);
  for (guint i = 0; i < headers->len; i++)
    if (g_str_equal (g_ptr_array_index (headers, i), column))
      return i < record->len ? g_ptr_array_index (record, i) : "";

  g_error ("there is no column %s", column);
}

/* The first row with @cell in @column, -1 for none. */
int
table_find (Table      *table,
            const char *column,
            const char *cell)
{
  for (guint i = 0; i < table_get_n (table); i++)
    if (g_str_equal (table_get (table, i, column), cell))
      return (int) i;

  return -1;
}
