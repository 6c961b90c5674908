/* segue-csv-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The whole file is held in memory: it is limited, its encoding can only be
 * told from all of it, and a file mapped instead would bring the program down
 * if another one cut it short meanwhile.
 */

#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-reader.h"

#include "segue-csv-foreign.h"
#include "segue-csv-scanner-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define READ_BYTES 65536 /* at a time, where the size is not known before */

struct _SegueCsvReader
{
  GBytes          *text;
  SegueEncoding    encoding;
  SegueCsvDialect  dialect;
  SegueCsvLimits   limits;

  SegueCsvScanner  scanner;
  SegueCsvScanner  inner;   /* for records inside a cell */
  GArray          *problems; /* of both, where a record was inside a cell */
  SegueCsvRecord   record;
  guint64          n_rows;  /* records so far that are no blank lines */
};

static SegueCsvLimits
resolve_limits (const SegueCsvLimits *asked)
{
  SegueCsvLimits limits = {
    .file_bytes = asked->file_bytes != 0 ? asked->file_bytes : SEGUE_CSV_MAX_FILE_BYTES,
    .rows = asked->rows != 0 ? asked->rows : SEGUE_CSV_MAX_ROWS,
    .cell_bytes = asked->cell_bytes != 0 ? asked->cell_bytes : SEGUE_CSV_MAX_CELL_BYTES,
    .columns = asked->columns != 0 ? asked->columns : SEGUE_CSV_MAX_COLUMNS,
  };

  return limits;
}

static gboolean
check_size (gsize     size,
            guint64   limit,
            GError  **error)
{
  g_autofree char *text = NULL;

  if (size <= limit)
    return TRUE;

  text = g_format_size_full (limit, G_FORMAT_SIZE_IEC_UNITS);
  g_set_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_FILE_TOO_BIG,
               _("The file is bigger than %s. Split it into several."), text);
  return FALSE;
}

static void
set_syntax (SegueCsvReader  *self,
            SegueCsvScanner *scanner)
{
  const char delimiters[] = { self->dialect.delimiter, '\0' };

  segue_csv_scanner_set_syntax (scanner, delimiters, self->dialect.quote, self->dialect.escape, self->dialect.is_padded);
}

/**
 * segue_csv_reader_new_for_bytes:
 * @bytes: a whole file
 * @options: (nullable): what to force, %NULL to find everything out
 *
 * Decodes the text and finds out how it is written; both can then be asked for.
 *
 * Returns: (transfer full): a reader before the first record, or %NULL with a
 *   #SegueCsvError or #SegueEncodingError
 */
SegueCsvReader *
segue_csv_reader_new_for_bytes (GBytes                 *bytes,
                                const SegueCsvOptions  *options,
                                GError                **error)
{
  static const SegueCsvOptions no_options = { 0 };
  g_autoptr(SegueCsvReader) self = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);

  if (options == NULL)
    options = &no_options;

  self = g_new0 (SegueCsvReader, 1);
  self->limits = resolve_limits (&options->limits);
  self->problems = g_array_new (FALSE, FALSE, sizeof (SegueCsvProblem));

  if (!check_size (g_bytes_get_size (bytes), self->limits.file_bytes, error) ||
      !segue_csv_foreign_check_bytes (bytes, error))
    return NULL;

  self->text = segue_encoding_decode (bytes, options->encoding, &self->encoding, error);
  if (self->text == NULL)
    return NULL;

  text = g_bytes_get_data (self->text, &length);
  if (text == NULL)
    text = "";
  if (!segue_csv_foreign_check_text (text, length, options->delimiter, error) ||
      !segue_csv_dialect_detect (text, length, options, &self->dialect, error))
    return NULL;

  segue_csv_scanner_init (&self->scanner, text, length, &self->limits);
  segue_csv_scanner_init (&self->inner, "", 0, &self->limits);
  set_syntax (self, &self->scanner);
  set_syntax (self, &self->inner);
  segue_csv_reader_rewind (self);

  return g_steal_pointer (&self);
}

/* Reads to the end, but not past the limit, whatever the file's size was. */
static GBytes *
read_all (int       fd,
          gsize     expected,
          guint64   limit,
          GError  **error)
{
  g_autoptr(GByteArray) content = g_byte_array_new ();
  gsize used = 0;

  for (;;)
    {
      gsize room = expected + 1 > used ? expected + 1 - used : READ_BYTES;
      gssize n_read;

      g_byte_array_set_size (content, (guint) (used + MIN (room, limit + 1 - used)));
      do
        n_read = read (fd, content->data + used, content->len - used);
      while (n_read < 0 && errno == EINTR);

      if (n_read < 0)
        {
          int saved_errno = errno;

          g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (saved_errno),
                       _("The file cannot be read: %s"), g_strerror (saved_errno));
          return NULL;
        }

      used += (gsize) n_read;
      if (!check_size (used, limit, error))
        return NULL;
      if (n_read == 0)
        {
          g_byte_array_set_size (content, (guint) used);
          return g_byte_array_free_to_bytes (g_steal_pointer (&content));
        }
    }
}

static GBytes *
read_file (const char  *path,
           guint64      limit,
           GError     **error)
{
  GBytes *bytes = NULL;
  struct stat info;
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY, 0);

  if (fd < 0 || fstat (fd, &info) != 0)
    {
      int saved_errno = errno;

      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (saved_errno),
                   _("The file cannot be opened: %s"), g_strerror (saved_errno));
    }
  else if (S_ISDIR (info.st_mode))
    {
      g_set_error_literal (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_NO_FILE, _("This is a folder. Choose a file in it."));
    }
  else
    {
      gsize expected = S_ISREG (info.st_mode) ? (gsize) info.st_size : 0;

      if (check_size (expected, limit, error))
        bytes = read_all (fd, expected, limit, error);
    }

  if (fd >= 0)
    close (fd);
  return bytes;
}

/**
 * segue_csv_reader_new_for_path:
 * @path: a file, or a pipe, which is read to its end
 * @options: (nullable): what to force, %NULL to find everything out
 *
 * As segue_csv_reader_new_for_bytes(); the errors do not name the file.
 *
 * Returns: (transfer full): a reader before the first record, or %NULL with a
 *   #SegueCsvError, #SegueEncodingError or #GFileError
 */
SegueCsvReader *
segue_csv_reader_new_for_path (const char             *path,
                               const SegueCsvOptions  *options,
                               GError                **error)
{
  g_autoptr(GBytes) bytes = NULL;
  SegueCsvLimits limits = { 0 };

  g_return_val_if_fail (path != NULL, NULL);

  if (options != NULL)
    limits = options->limits;
  limits = resolve_limits (&limits);

  bytes = read_file (path, limits.file_bytes, error);

  return bytes != NULL ? segue_csv_reader_new_for_bytes (bytes, options, error) : NULL;
}

/**
 * segue_csv_reader_free:
 *
 * Frees the reader and the records that it gave.
 */
void
segue_csv_reader_free (SegueCsvReader *self)
{
  if (self == NULL)
    return;

  segue_csv_scanner_clear (&self->scanner);
  segue_csv_scanner_clear (&self->inner);
  g_clear_pointer (&self->problems, g_array_unref);
  g_clear_pointer (&self->text, g_bytes_unref);
  g_free (self);
}

/**
 * segue_csv_reader_get_encoding:
 *
 * Returns: (transfer none): how the bytes were read, valid as long as the reader
 */
const SegueEncoding *
segue_csv_reader_get_encoding (SegueCsvReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->encoding;
}

/**
 * segue_csv_reader_get_dialect:
 *
 * Returns: (transfer none): how the text was read, valid as long as the reader
 */
const SegueCsvDialect *
segue_csv_reader_get_dialect (SegueCsvReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->dialect;
}

/**
 * segue_csv_reader_get_line_ends:
 *
 * Returns: the line breaks of what was read so far, those inside quotes included
 */
const SegueCsvLineEnds *
segue_csv_reader_get_line_ends (SegueCsvReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->scanner.line_ends;
}

/**
 * segue_csv_reader_get_progress:
 *
 * Returns: how much of the text was read, from 0 to 1
 */
double
segue_csv_reader_get_progress (SegueCsvReader *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->scanner.length > 0 ? (double) self->scanner.position / (double) self->scanner.length : 1;
}

static void
set_record (SegueCsvReader  *self,
            SegueCsvScanner *source)
{
  const GArray *problems = source->cells.problems;

  if (source == &self->inner && self->scanner.cells.problems->len > 0)
    {
      const GArray *around = self->scanner.cells.problems;

      g_array_set_size (self->problems, 0);
      g_array_append_vals (self->problems, around->data, around->len);
      g_array_append_vals (self->problems, problems->data, problems->len);
      problems = self->problems;
    }

  self->record.line = self->scanner.record_line;
  self->record.number++;
  self->record.is_blank = source->cells.n_cells == 0;
  self->record.is_wrapped = source == &self->inner;
  self->record.cells = source->cells.array;
  self->record.n_cells = source->cells.n_cells;
  self->record.problems = (const SegueCsvProblem *) (gconstpointer) problems->data;
  self->record.n_problems = problems->len;
}

/**
 * segue_csv_reader_next:
 * @record: (out) (transfer none) (nullable): the next record, %NULL at the end;
 *   it lasts until the next call
 *
 * Returns: %FALSE for a record beyond the limits, with a #SegueCsvError that
 *   names line and column; the reader stays before that record
 */
gboolean
segue_csv_reader_next (SegueCsvReader         *self,
                       const SegueCsvRecord  **record,
                       GError                **error)
{
  gsize position;
  SegueCsvLineEnds line_ends;
  gboolean found;

  g_return_val_if_fail (self != NULL && record != NULL, FALSE);

  *record = NULL;
  position = self->scanner.position;
  line_ends = self->scanner.line_ends;
  if (!segue_csv_scanner_next (&self->scanner, &found, error))
    return FALSE;
  if (!found)
    return TRUE;

  if (self->scanner.cells.n_cells > 0 && self->n_rows++ > self->limits.rows)
    {
      self->n_rows--;
      self->scanner.line_ends = line_ends;
      segue_csv_scanner_seek (&self->scanner, position, self->scanner.record_line);
      g_set_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_TOO_MANY_ROWS,
                   _("The file has more than %lu rows, which end before line %lu. Split it into several."),
                   (gulong) self->limits.rows, (gulong) self->scanner.record_line);
      return FALSE;
    }

  if (self->dialect.is_wrapped && segue_csv_scanner_unwrap (&self->scanner, &self->inner))
    set_record (self, &self->inner);
  else
    set_record (self, &self->scanner);

  *record = &self->record;
  return TRUE;
}

/**
 * segue_csv_reader_rewind:
 *
 * Goes back before the first record, to read everything once more.
 */
void
segue_csv_reader_rewind (SegueCsvReader *self)
{
  g_return_if_fail (self != NULL);

  self->n_rows = 0;
  memset (&self->record, 0, sizeof self->record);
  memset (&self->scanner.line_ends, 0, sizeof self->scanner.line_ends);
  segue_csv_scanner_seek (&self->scanner, 0, 1);
  if (self->dialect.has_sep_line)
    segue_csv_scanner_skip_line (&self->scanner);
}
