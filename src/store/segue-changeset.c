/* segue-changeset.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * SQLite trusts the changesets that it is given: one whose last table name has
 * no end keeps it reading for ever, and older ones read beyond the end.  Ours
 * lie in a file that may come from anybody, so each is looked through before
 * SQLite sees it.  The format is that of
 * https://www.sqlite.org/src/file?name=ext/session/sqlite3session.c
 */

#define G_LOG_DOMAIN "segue-changeset"

#include "config.h"

#include "segue-changeset.h"

#include "segue-table.h"

#include <string.h>

/* What stands before each value. */
enum
{
  VALUE_UNCHANGED,
  VALUE_INTEGER,
  VALUE_REAL,
  VALUE_TEXT,
  VALUE_BLOB,
  VALUE_NULL,
};

typedef struct
{
  const guint8 *at;
  const guint8 *end;
} Reader;

static gboolean
skip (Reader *reader,
      gsize   n)
{
  if ((gsize) (reader->end - reader->at) < n)
    return FALSE;

  reader->at += n;
  return TRUE;
}

/* Seven bits a byte, the highest first; longer ones than a length needs are none. */
static gboolean
read_varint (Reader *reader,
             gsize  *number)
{
  *number = 0;
  for (guint i = 0; i < 4 && reader->at < reader->end; i++)
    {
      guint8 byte = *reader->at++;

      *number = *number << 7 | (byte & 0x7f);
      if ((byte & 0x80) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
skip_value (Reader *reader)
{
  gsize length;

  if (reader->at == reader->end)
    return FALSE;

  switch (*reader->at++)
    {
    case VALUE_UNCHANGED:
    case VALUE_NULL:
      return TRUE;
    case VALUE_INTEGER:
    case VALUE_REAL:
      return skip (reader, 8);
    case VALUE_TEXT:
    case VALUE_BLOB:
      return read_varint (reader, &length) && skip (reader, length);
    default: /* bytes, not ours */
      return FALSE;
    }
}

static gboolean
skip_values (Reader *reader,
             gsize   n)
{
  for (gsize i = 0; i < n; i++)
    if (!skip_value (reader))
      return FALSE;

  return TRUE;
}

/* Number of columns, which of them are the key, name.  Tables are those of
 * records and have as many columns as ours.
 */
static gboolean
read_table (Reader *reader,
            gsize  *n_columns)
{
  const SegueTable *table;
  const char *name;
  const guint8 *end;
  guint links_field;

  if (!read_varint (reader, n_columns) || !skip (reader, *n_columns))
    return FALSE;

  name = (const char *) reader->at;
  end = memchr (reader->at, '\0', (gsize) (reader->end - reader->at));
  if (end == NULL)
    return FALSE;

  reader->at = end + 1;
  table = segue_table_find (name, &links_field);

  return table != NULL && *n_columns == (links_field == SEGUE_NO_FIELD ? table->n_columns + 1 : 2);
}

/* A byte for what was done is read already; one more says whether indirectly. */
static gboolean
skip_change (Reader *reader,
             guint8  operation,
             gsize   n_columns)
{
  if (n_columns == 0 || !skip (reader, 1))
    return FALSE;

  if (operation == SQLITE_UPDATE)
    return skip_values (reader, 2 * n_columns);

  return (operation == SQLITE_INSERT || operation == SQLITE_DELETE) && skip_values (reader, n_columns);
}

/**
 * segue_changeset_is_sound:
 * @changes: bytes out of a file
 *
 * Returns: whether they are a changeset of tables of records from the first
 *   byte to the last
 */
gboolean
segue_changeset_is_sound (GBytes *changes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (changes, &size);
  Reader reader = { data, data + size };
  gsize n_columns = 0;

  while (reader.at < reader.end)
    {
      guint8 operation = *reader.at++;
      gboolean good = operation == 'T' ? read_table (&reader, &n_columns)
                                       : skip_change (&reader, operation, n_columns);

      if (!good)
        return FALSE;
    }

  return TRUE;
}
