/* segue-csv-foreign.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People take workbooks for CSV; as Windows-1252 any file could even be read.
 */

#define _GNU_SOURCE /* for memmem */
#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-foreign.h"

#include "segue-csv-dialect.h"

#include <glib/gi18n.h>
#include <string.h>

/* So many bytes tell what a file is. */
#define LOOK_BYTES 65536

/* Tables have a stray control character here and there, or one instead of a
 * delimiter; of random bytes every tenth is one, and there are all kinds.
 */
#define CONTROLS_MANY  8
#define CONTROLS_KINDS 8
#define CONTROLS_SHARE 20 /* one of so many characters */

/* An SQLite database that is a workspace carries this at that place. */
#define SQLITE_OWNER_OFFSET 68
#define SQLITE_OWNER        "SEGU"

static gboolean
begins_with (const char *data,
             gsize       size,
             const char *magic,
             gsize       length)
{
  return size >= length && memcmp (data, magic, length) == 0;
}

#define BEGINS_WITH(DATA, SIZE, MAGIC) begins_with (DATA, SIZE, MAGIC, sizeof (MAGIC) - 1)

static gboolean
holds (const char *data,
       gsize       size,
       const char *part)
{
  return memmem (data, MIN (size, LOOK_BYTES), part, strlen (part)) != NULL;
}

static const char *
describe_archive (const char *data,
                  gsize       size)
{
  if (holds (data, size, "application/vnd.oasis.opendocument.spreadsheet"))
    return _("This is an OpenDocument spreadsheet (.ods), not CSV. Open it in a spreadsheet program and save the sheet as CSV first.");
  if (holds (data, size, "xl/") || holds (data, size, "[Content_Types].xml"))
    return _("This is an Excel workbook (.xlsx), not CSV. Open it in a spreadsheet program and save the sheet as CSV first.");

  return _("This is an archive, not CSV. Unpack it, or if it is a workbook, save the sheet as CSV first.");
}

static const char *
describe_database (const char *data,
                   gsize       size)
{
  if (size >= SQLITE_OWNER_OFFSET + 4 && memcmp (data + SQLITE_OWNER_OFFSET, SQLITE_OWNER, 4) == 0)
    return _("This is a Segue workspace, not CSV. Open it; to bring its records into another one, export them as CSV first.");

  return _("This is a database, not CSV. Save the table in it as CSV first.");
}

static const char *
describe (const char *data,
          gsize       size)
{
  if (BEGINS_WITH (data, size, "PK\003\004") || BEGINS_WITH (data, size, "PK\005\006"))
    return describe_archive (data, size);
  if (BEGINS_WITH (data, size, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
    return _("This is an Excel workbook (.xls) or another document of an office program, not CSV. Open it there and save the sheet as CSV first.");
  if (BEGINS_WITH (data, size, "SQLite format 3\0"))
    return describe_database (data, size);
  if (BEGINS_WITH (data, size, "%PDF-"))
    return _("This is a PDF document, not CSV. Save the table as CSV in the program that made it.");

  return NULL;
}

/**
 * segue_csv_foreign_check_bytes:
 * @bytes: a whole file
 *
 * Looks at the beginning, by which many formats tell what they are.
 *
 * Returns: whether it may be text, else %SEGUE_CSV_ERROR_NO_TEXT
 */
gboolean
segue_csv_foreign_check_bytes (GBytes  *bytes,
                               GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *sentence = data != NULL ? describe (data, size) : NULL;

  if (sentence == NULL)
    return TRUE;

  g_set_error_literal (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_NO_TEXT, sentence);
  return FALSE;
}

/**
 * segue_csv_foreign_check_text:
 * @text: what the bytes of a file became, in UTF-8
 * @length: its length
 * @delimiter: the one that was forced, which may be a control character, or 0
 *
 * Returns: whether somebody can have written it, else %SEGUE_CSV_ERROR_NO_TEXT
 */
gboolean
segue_csv_foreign_check_text (const char  *text,
                              gsize        length,
                              int          delimiter,
                              GError     **error)
{
  gsize n_looked = MIN (length, LOOK_BYTES);
  gsize n_of_kind[128] = { 0 };
  gsize n_controls = 0;
  guint n_kinds = 0;

  for (gsize i = 0; i < n_looked; i++)
    if (g_ascii_iscntrl (text[i]) && !g_ascii_isspace (text[i]) && (text[i] != delimiter || text[i] == 0))
      {
        n_kinds += n_of_kind[(guint) text[i]]++ == 0;
        n_controls++;
      }
  if (n_kinds < CONTROLS_KINDS)
    n_controls = n_of_kind[0];

  if (n_controls < CONTROLS_MANY || n_controls * CONTROLS_SHARE < n_looked)
    return TRUE;

  g_set_error_literal (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_NO_TEXT,
                       _("The file is no text, so it cannot be CSV. Save the table as CSV in the program that made it."));
  return FALSE;
}
