/* segue-csv-writer.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cells are quoted where they must be, and also where only the detection of a
 * reader could go astray: at any usual delimiter, an apostrophe in front, a cell
 * that reads like a `sep=` line.  So what was written is read again exactly,
 * without a word about the delimiter.
 */

#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-writer.h"

#include "segue-csv-guard.h"

#include <langinfo.h>
#include <string.h>

#define BUFFER_BYTES 65536
#define BOM          "\xef\xbb\xbf"

/* What a byte asks for. */
enum
{
  QUOTES = 1,      /* wherever it stands */
  QUOTES_ENDS = 2, /* in front or at the end */
  GUARD = 4,       /* in front: to ask whether it is a formula */
  VALIDATION = 8,
};

struct _SegueCsvWriter
{
  GOutputStream   *stream;
  SegueCsvProfile  profile;
  char             delimiter;
  guint8           classes[256];

  GString         *buffer;
  gsize            record_begin; /* in the buffer */
  guint            n_cells;      /* of the record */
  gboolean         is_first;     /* record */
};

/**
 * segue_csv_list_separator:
 * @decimal_point: the character for it, of a locale
 *
 * Returns: the character by which spreadsheets separate the cells of CSV there:
 *   a semicolon where the comma is taken, else a comma
 */
char
segue_csv_list_separator (const char *decimal_point)
{
  g_return_val_if_fail (decimal_point != NULL, ',');

  return strcmp (decimal_point, ",") == 0 ? ';' : ',';
}

/**
 * segue_csv_profile_get_delimiter:
 *
 * Returns: what separates cells, in the present locale
 */
char
segue_csv_profile_get_delimiter (SegueCsvProfile profile)
{
  switch (profile)
    {
    case SEGUE_CSV_PROFILE_RFC4180:
      return ',';
    case SEGUE_CSV_PROFILE_EXCEL:
      return segue_csv_list_separator (nl_langinfo (RADIXCHAR));
    case SEGUE_CSV_PROFILE_UTF16_TAB:
      return '\t';
    }

  g_return_val_if_reached (',');
}

static void
set_classes (guint8 *classes)
{
  for (guint i = 0x80; i < 256; i++)
    classes[i] = VALIDATION;
  for (guint i = 1; i < 0x20; i++)
    classes[i] = QUOTES;
  for (const char *at = "\",;|"; *at != '\0'; at++)
    classes[(guchar) *at] = QUOTES;
  for (const char *at = "=+-@\t\r'"; *at != '\0'; at++)
    classes[(guchar) *at] |= GUARD;
  classes[' '] = QUOTES_ENDS;
  classes['\''] |= QUOTES_ENDS;
}

/**
 * segue_csv_writer_new:
 * @stream: where to write; it is neither closed nor flushed before
 *   segue_csv_writer_finish()
 *
 * Returns: (transfer full): a writer that wrote nothing yet
 */
SegueCsvWriter *
segue_csv_writer_new (GOutputStream   *stream,
                      SegueCsvProfile  profile)
{
  SegueCsvWriter *self;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);

  self = g_new0 (SegueCsvWriter, 1);
  self->stream = g_object_ref (stream);
  self->profile = profile;
  self->delimiter = segue_csv_profile_get_delimiter (profile);
  self->buffer = g_string_sized_new (BUFFER_BYTES + BUFFER_BYTES / 8);
  self->is_first = TRUE;
  set_classes (self->classes);

  if (profile != SEGUE_CSV_PROFILE_RFC4180)
    g_string_append (self->buffer, BOM);
  self->record_begin = self->buffer->len;

  return self;
}

/**
 * segue_csv_writer_free:
 *
 * Frees the writer; what it has written stays.
 */
void
segue_csv_writer_free (SegueCsvWriter *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->stream);
  g_string_free (self->buffer, TRUE);
  g_free (self);
}

/**
 * segue_csv_writer_set_delimiter:
 * @delimiter: an ASCII character that a reader could be told, instead of that of
 *   the profile
 *
 * For what goes back to whoever forced a delimiter.  Call it before the first cell.
 */
void
segue_csv_writer_set_delimiter (SegueCsvWriter *self,
                                char            delimiter)
{
  g_return_if_fail (self != NULL && self->is_first && self->n_cells == 0);
  g_return_if_fail (g_ascii_isprint (delimiter) || g_ascii_iscntrl (delimiter));
  g_return_if_fail (strchr ("\"\n\r\\", delimiter) == NULL);

  self->delimiter = delimiter;
  self->classes[(guchar) delimiter] |= QUOTES;
}

/**
 * segue_csv_writer_set_bom:
 * @has_bom: whether the file begins with a byte order mark, instead of what the
 *   profile says
 *
 * For what goes back to whoever wrote a file with one or without.  Call it
 * before the first cell.
 */
void
segue_csv_writer_set_bom (SegueCsvWriter *self,
                          gboolean        has_bom)
{
  g_return_if_fail (self != NULL && self->is_first && self->n_cells == 0);

  g_string_assign (self->buffer, has_bom ? BOM : "");
  self->record_begin = self->buffer->len;
}

static void
append_quoted (GString    *buffer,
               const char *text,
               gboolean    is_guarded)
{
  const char *quote;

  g_string_append_c (buffer, '"');
  if (is_guarded)
    g_string_append_c (buffer, '\'');

  while ((quote = strchr (text, '"')) != NULL)
    {
      g_string_append_len (buffer, text, quote + 1 - text);
      g_string_append_c (buffer, '"');
      text = quote + 1;
    }

  g_string_append (buffer, text);
  g_string_append_c (buffer, '"');
}

/* In the profile for programs only texts that unguarding would change are
 * guarded, so that the same reader serves all profiles. */
static gboolean
needs_guard (SegueCsvWriter *self,
             const char     *text)
{
  if (self->profile == SEGUE_CSV_PROFILE_RFC4180)
    return segue_csv_unguard (text) != text;

  return segue_csv_guard_is_needed (text);
}

/* The very beginning of a file means something to readers. */
static gboolean
is_mistakable (SegueCsvWriter *self,
               const char     *text)
{
  return self->is_first && self->n_cells == 0 &&
         (g_ascii_strncasecmp (text, "sep=", 4) == 0 || g_str_has_prefix (text, BOM));
}

/**
 * segue_csv_writer_add_cell:
 * @text: the text; what is not UTF-8 in it is replaced by U+FFFD
 *
 * Adds a cell to the record.
 */
void
segue_csv_writer_add_cell (SegueCsvWriter *self,
                           const char     *text)
{
  g_autofree char *valid = NULL;
  const guint8 *classes;
  const char *end;
  guint8 class = 0;
  gboolean is_guarded;

  g_return_if_fail (self != NULL && text != NULL);

  classes = self->classes;
  for (end = text; *end != '\0'; end++)
    class |= classes[(guchar) *end];

  if ((class & VALIDATION) != 0 && !g_utf8_validate_len (text, (gsize) (end - text), NULL))
    {
      valid = g_utf8_make_valid (text, end - text);
      text = valid;
      end = text + strlen (text);
    }

  if (self->n_cells > 0)
    g_string_append_c (self->buffer, self->delimiter);

  is_guarded = (classes[(guchar) *text] & GUARD) != 0 && needs_guard (self, text);
  if ((class & QUOTES) != 0 || is_guarded ||
      ((class & QUOTES_ENDS) != 0 && ((classes[(guchar) *text] | classes[(guchar) end[-1]]) & QUOTES_ENDS) != 0) ||
      is_mistakable (self, text))
    append_quoted (self->buffer, text, is_guarded);
  else
    g_string_append_len (self->buffer, text, end - text);

  self->n_cells++;
}

/* A lone cell has no delimiter beside it: an empty one would be a blank line, and
 * colons or carets in all of them would look like delimiters. */
static void
quote_lone_cell (SegueCsvWriter *self)
{
  const char *text = self->buffer->str + self->record_begin;

  if (text[0] != '"' && (text[0] == '\0' || strpbrk (text, ":^") != NULL))
    {
      g_string_insert_c (self->buffer, (gssize) self->record_begin, '"');
      g_string_append_c (self->buffer, '"');
    }
}

static gboolean
write_buffer (SegueCsvWriter  *self,
              GError         **error)
{
  g_autofree char *utf16 = NULL;
  const char *data = self->buffer->str;
  gsize size = self->buffer->len;

  if (self->profile == SEGUE_CSV_PROFILE_UTF16_TAB)
    {
      utf16 = g_convert (data, (gssize) size, "UTF-16LE", "UTF-8", NULL, &size, error);
      if (utf16 == NULL)
        return FALSE;
      data = utf16;
    }

  if (!g_output_stream_write_all (self->stream, data, size, NULL, NULL, error))
    return FALSE;

  g_string_truncate (self->buffer, 0);
  self->record_begin = 0;
  return TRUE;
}

/**
 * segue_csv_writer_end_record:
 *
 * Ends the record.  One without cells is a blank line.
 *
 * Returns: whether what was written so far could be written
 */
gboolean
segue_csv_writer_end_record (SegueCsvWriter  *self,
                             GError         **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->n_cells == 1)
    quote_lone_cell (self);
  g_string_append (self->buffer, "\r\n");
  self->record_begin = self->buffer->len;
  self->n_cells = 0;
  self->is_first = FALSE;

  return self->buffer->len < BUFFER_BYTES || write_buffer (self, error);
}

/**
 * segue_csv_writer_finish:
 *
 * Writes what is left and flushes the stream.  The caller closes it.
 *
 * Returns: whether everything was written
 */
gboolean
segue_csv_writer_finish (SegueCsvWriter  *self,
                         GError         **error)
{
  g_return_val_if_fail (self != NULL && self->n_cells == 0, FALSE);

  return write_buffer (self, error) && g_output_stream_flush (self->stream, NULL, error);
}
