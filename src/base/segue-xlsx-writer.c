/* segue-xlsx-writer.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts are written as texts, never as formulas or links, and keep that format, so
 * that nobody who edits such a cell makes a formula of it.  Rows go out one by one
 * into files without a name; the workbook itself is put together in memory, where a
 * full disk cannot cut it.  libxlsxwriter writes numbers with the decimal sign of the
 * locale, and does not tell what could not be written: both is looked after here.
 */

#define _GNU_SOURCE /* for memfd_create() */
#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-writer.h"

#include "segue-csv-guard.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <math.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* What an archive entry of the sheet's is called. */
#define SHEET_PATH "xl/worksheets/sheet1.xml"

#define MAX_WIDTH 60
#define COPY_BYTES 65536

typedef enum
{
  FORMAT_HEADER,
  FORMAT_TEXT,
  FORMAT_DAY,
  FORMAT_WHOLE,
  FORMAT_AMOUNT,
  FORMAT_PERCENT,
  FORMAT_DECIMAL,
  N_FORMATS
} Format;

/* Those that every spreadsheet knows have a number of their own. */
static const struct { guint8 number; const char *code; } codes[N_FORMATS] = {
  [FORMAT_HEADER] = { 49, "@" },
  [FORMAT_TEXT] = { 49, "@" },
  [FORMAT_DAY] = { 0, "yyyy-mm-dd" },
  [FORMAT_WHOLE] = { 1, "0" },
  [FORMAT_AMOUNT] = { 4, "#,##0.00" },
  [FORMAT_PERCENT] = { 9, "0%" },
  [FORMAT_DECIMAL] = { 0, NULL },
};

struct _SegueXlsxWriter
{
  lxw_workbook  *workbook;  /* NULL once it is closed */
  lxw_worksheet *sheet;     /* belongs to it */
  lxw_format    *formats[N_FORMATS];
  int            fd;        /* what the workbook is written into */
  locale_t       numbers;   /* with a point */

  lxw_row_t      row;
  guint          column;
  guint          n_columns; /* of the header */
  gint64         header;    /* its row, -1 before */
  GError        *problem;   /* the first that could not be told yet */
};

static void
set_failure (GError **error,
             int      code)
{
  g_set_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_FAILED,
               /* Translators: the system's reason */
               _("The workbook could not be put together: %s. Is there room in the folder for temporary files?"),
               g_strerror (code));
}

static void
add_formats (SegueXlsxWriter *self)
{
  for (guint i = 0; i < N_FORMATS; i++)
    {
      self->formats[i] = workbook_add_format (self->workbook);
      if (codes[i].number != 0)
        format_set_num_format_index (self->formats[i], codes[i].number);
      else if (codes[i].code != NULL)
        format_set_num_format (self->formats[i], codes[i].code);
    }
  format_set_bold (self->formats[FORMAT_HEADER]);
}

static void
describe (SegueXlsxWriter     *self,
          const SegueXlsxInfo *info)
{
  lxw_doc_properties properties = { 0 };
  g_autofree char *title = info->title != NULL ? segue_xlsx_escape (info->title) : NULL;
  g_autofree char *comment = info->comment != NULL ? segue_xlsx_escape (info->comment) : NULL;

  /* The library copies them. */
  properties.title = (char *) (title != NULL ? title : info->title);
  properties.comments = (char *) (comment != NULL ? comment : info->comment);
  properties.created = (time_t) ((gint64) info->day - segue_day_from_ymd (1970, 1, 1)) * 86400;
  workbook_set_properties (self->workbook, &properties);
}

static gboolean
make_workbook (SegueXlsxWriter      *self,
               const SegueXlsxInfo  *info,
               GError              **error)
{
  lxw_workbook_options options = { .constant_memory = TRUE, .tmpdir = (char *) g_get_tmp_dir () };
  g_autofree char *path = NULL;

  self->fd = memfd_create ("segue-workbook", MFD_CLOEXEC);
  if (self->fd < 0)
    {
      set_failure (error, errno);
      return FALSE;
    }

  path = g_strdup_printf ("/proc/self/fd/%d", self->fd);
  self->workbook = workbook_new_opt (path, &options);
  self->sheet = self->workbook != NULL ? workbook_add_worksheet (self->workbook, info->sheet) : NULL;
  if (self->sheet == NULL || self->sheet->optimize_tmpfile == NULL)
    {
      set_failure (error, errno);
      return FALSE;
    }

  add_formats (self);
  describe (self, info);
  return TRUE;
}

/**
 * segue_xlsx_writer_new:
 * @info: what stands around the cells
 * @error: %SEGUE_XLSX_ERROR_FAILED
 *
 * Rows are added one after the other; the first with a cell is the header.
 *
 * Returns: (transfer full) (nullable): a writer without rows
 */
SegueXlsxWriter *
segue_xlsx_writer_new (const SegueXlsxInfo  *info,
                       GError              **error)
{
  g_autoptr(SegueXlsxWriter) self = NULL;

  g_return_val_if_fail (info != NULL && info->sheet != NULL, NULL);
  g_return_val_if_fail (info->day != SEGUE_DAY_NONE, NULL);

  self = g_new0 (SegueXlsxWriter, 1);
  self->fd = -1;
  self->header = -1;
  self->numbers = newlocale (LC_NUMERIC_MASK, "C", duplocale (uselocale ((locale_t) 0)));
  if (!make_workbook (self, info, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * segue_xlsx_writer_free:
 *
 * Frees the writer; a workbook that was not finished is given up.
 */
void
segue_xlsx_writer_free (SegueXlsxWriter *self)
{
  if (self == NULL)
    return;

  if (self->workbook != NULL)
    lxw_workbook_free (self->workbook);
  if (self->fd >= 0)
    close (self->fd);
  if (self->numbers != (locale_t) 0)
    freelocale (self->numbers);
  g_clear_error (&self->problem);
  g_free (self);
}

/**
 * segue_xlsx_writer_set_width:
 * @column: from 0
 * @characters: how many should be seen
 */
void
segue_xlsx_writer_set_width (SegueXlsxWriter *self,
                             guint            column,
                             guint            characters)
{
  g_return_if_fail (self != NULL && self->workbook != NULL);
  g_return_if_fail (column < SEGUE_XLSX_MAX_COLUMNS);

  worksheet_set_column (self->sheet, (lxw_col_t) column, (lxw_col_t) column, MIN (characters, MAX_WIDTH) + 2, NULL);
}

/* Excel counts UTF-16. */
static gboolean
is_too_long (const char *text)
{
  gsize n = 0;

  if (strlen (text) <= SEGUE_XLSX_MAX_CHARACTERS)
    return FALSE;

  for (const guchar *at = (const guchar *) text; *at != '\0'; at++)
    n += (*at & 0xc0) != 0x80 ? (*at >= 0xf0 ? 2 : 1) : 0;

  return n > SEGUE_XLSX_MAX_CHARACTERS;
}

static void
set_problem (SegueXlsxWriter *self,
             char            *message)
{
  if (self->problem == NULL)
    self->problem = g_error_new_literal (SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_CAPACITY, message);
  g_free (message);
}

/* Whether there is a place for another cell. */
static gboolean
has_place (SegueXlsxWriter *self)
{
  if (self->row >= SEGUE_XLSX_MAX_ROWS)
    set_problem (self, g_strdup_printf (_("There are more rows than a workbook holds, which is %d with the headers. "
                                          "CSV holds them all."), SEGUE_XLSX_MAX_ROWS));
  else if (self->column >= SEGUE_XLSX_MAX_COLUMNS)
    set_problem (self, g_strdup_printf (_("There are more columns than a workbook holds, which is %d. "
                                          "CSV holds them all."), SEGUE_XLSX_MAX_COLUMNS));

  return self->problem == NULL;
}

static void
write_text (SegueXlsxWriter *self,
            const char      *text,
            Format           format)
{
  g_autofree char *valid = NULL;
  g_autofree char *escaped = NULL;
  locale_t before = (locale_t) 0;

  if (!has_place (self) || *text == '\0')
    return;

  if (!g_utf8_validate (text, -1, NULL))
    text = valid = g_utf8_make_valid (text, -1);
  escaped = segue_xlsx_escape (text);
  if (escaped != NULL)
    text = escaped;

  if (is_too_long (text))
    {
      set_problem (self, g_strdup_printf (_("The text in row %u, column %u is longer than the %d characters that a "
                                            "cell of a workbook holds. CSV holds it whole."),
                                          self->row + 1, self->column + 1, SEGUE_XLSX_MAX_CHARACTERS));
      return;
    }

  before = uselocale (self->numbers);
  worksheet_write_string (self->sheet, self->row, (lxw_col_t) self->column, text, self->formats[format]);
  uselocale (before);
}

static void
write_number (SegueXlsxWriter *self,
              double           number,
              Format           format)
{
  locale_t before = (locale_t) 0;

  if (!has_place (self))
    return;

  before = uselocale (self->numbers);
  worksheet_write_number (self->sheet, self->row, (lxw_col_t) self->column, number, self->formats[format]);
  uselocale (before);
}

/**
 * segue_xlsx_writer_add_header:
 * @text: the header of a column
 */
void
segue_xlsx_writer_add_header (SegueXlsxWriter *self,
                              const char      *text)
{
  g_return_if_fail (self != NULL && self->workbook != NULL);
  g_return_if_fail (text != NULL);

  write_text (self, text, FORMAT_HEADER);
  self->header = self->row;
  self->n_columns = ++self->column;
}

/**
 * segue_xlsx_writer_add_empty:
 *
 * Adds a cell that has nothing in it.
 */
void
segue_xlsx_writer_add_empty (SegueXlsxWriter *self)
{
  g_return_if_fail (self != NULL && self->workbook != NULL);

  self->column++;
}

/**
 * segue_xlsx_writer_add_text:
 * @text: the text; what is not UTF-8 in it is replaced by U+FFFD
 *
 * Adds a cell that is a text whatever it looks like.  A text that the import would
 * take for a guarded one (see segue_csv_guard()) is guarded, so that it comes back.
 */
void
segue_xlsx_writer_add_text (SegueXlsxWriter *self,
                            const char      *text)
{
  g_autofree char *guarded = NULL;

  g_return_if_fail (self != NULL && self->workbook != NULL);
  g_return_if_fail (text != NULL);

  if (segue_csv_unguard (text) != text)
    text = guarded = segue_csv_guard (text);
  write_text (self, text, FORMAT_TEXT);
  self->column++;
}

/* Whether a workbook, which keeps 15 digits, has exactly this number. */
static gboolean
is_exact (double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (fabs (number) < 1e9 && floor (number) == number)
    return TRUE;

  return g_ascii_strtod (g_ascii_formatd (digits, sizeof digits, "%.15g", number), NULL) == number;
}

/**
 * segue_xlsx_writer_add_number:
 * @number: finite
 *
 * Adds a number; one that has more digits than spreadsheets keep becomes a text.
 */
void
segue_xlsx_writer_add_number (SegueXlsxWriter *self,
                              double           number,
                              SegueXlsxFormat  format)
{
  static const Format formats[] = { FORMAT_WHOLE, FORMAT_AMOUNT, FORMAT_PERCENT, FORMAT_DECIMAL };
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_if_fail (self != NULL && self->workbook != NULL);
  g_return_if_fail (isfinite (number));
  g_return_if_fail (format < G_N_ELEMENTS (formats));

  if (is_exact (number))
    write_number (self, number, formats[format]);
  else
    write_text (self, g_ascii_dtostr (digits, sizeof digits, number), FORMAT_TEXT);
  self->column++;
}

/**
 * segue_xlsx_writer_add_day:
 * @day: a day; one that spreadsheets cannot count becomes a text
 */
void
segue_xlsx_writer_add_day (SegueXlsxWriter *self,
                           SegueDay         day)
{
  gint64 serial = segue_day_to_serial (day);
  g_autofree char *text = serial == 0 ? segue_day_to_text (day) : NULL;

  g_return_if_fail (self != NULL && self->workbook != NULL);

  if (text != NULL)
    write_text (self, text, FORMAT_TEXT);
  else
    write_number (self, (double) serial, FORMAT_DAY);
  self->column++;
}

/**
 * segue_xlsx_writer_add_boolean:
 * @boolean: the value
 *
 * Adds a cell that is true or false, in the words of whoever opens the workbook.
 */
void
segue_xlsx_writer_add_boolean (SegueXlsxWriter *self,
                               gboolean         boolean)
{
  g_return_if_fail (self != NULL && self->workbook != NULL);

  if (has_place (self))
    worksheet_write_boolean (self->sheet, self->row, (lxw_col_t) self->column, boolean, NULL);
  self->column++;
}

/**
 * segue_xlsx_writer_end_row:
 * @error: %SEGUE_XLSX_ERROR_CAPACITY
 *
 * Ends the row.  One without cells stays empty.
 *
 * Returns: whether a workbook holds all cells so far
 */
gboolean
segue_xlsx_writer_end_row (SegueXlsxWriter  *self,
                           GError          **error)
{
  g_return_val_if_fail (self != NULL && self->workbook != NULL, FALSE);

  self->row++;
  self->column = 0;
  if (self->problem == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->problem));
  return FALSE;
}

static void
arrange (SegueXlsxWriter *self)
{
  lxw_row_t header = (lxw_row_t) self->header;
  lxw_row_t last = MAX (self->row, header + 1) - 1;
  lxw_col_t last_column = (lxw_col_t) (self->n_columns - 1);
  char range[2 * LXW_MAX_CELL_NAME_LENGTH];

  worksheet_freeze_panes (self->sheet, header + 1, 0);
  worksheet_autofilter (self->sheet, header, 0, last, last_column);
  worksheet_repeat_rows (self->sheet, header, header);

  /* Codes and telephone numbers are texts of digits, on purpose. */
  lxw_rowcol_to_range (range, header, 0, last, last_column);
  worksheet_ignore_errors (self->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range);
}

/* Whether the sheet in the finished archive has at least the bytes of its rows. */
static gboolean
is_whole (int    fd,
          gint64 n_bytes)
{
  struct archive *archive = archive_read_new ();
  struct archive_entry *entry = NULL;
  gint64 found = -1;

  archive_read_support_format_zip_seekable (archive);
  if (lseek (fd, 0, SEEK_SET) == 0 && archive_read_open_fd (archive, fd, COPY_BYTES) == ARCHIVE_OK)
    while (found < 0 && archive_read_next_header (archive, &entry) == ARCHIVE_OK)
      if (g_strcmp0 (archive_entry_pathname (entry), SHEET_PATH) == 0)
        found = archive_entry_size (entry);
  archive_read_free (archive);

  return found >= n_bytes;
}

/* Puts the workbook together; there is none afterwards. */
static gboolean
close_workbook (SegueXlsxWriter  *self,
                GError          **error)
{
  FILE *rows = self->sheet->optimize_tmpfile;
  locale_t before = uselocale (self->numbers);
  gint64 n_bytes = 0;
  lxw_error code;
  gboolean good;

  errno = 0;
  lxw_worksheet_write_single_row (self->sheet);
  good = fflush (rows) == 0 && !ferror (rows);
  n_bytes = (gint64) ftello (rows);
  if (!good)
    {
      uselocale (before);
      set_failure (error, errno != 0 ? errno : ENOSPC);
      return FALSE;
    }

  code = workbook_close (g_steal_pointer (&self->workbook));
  uselocale (before);
  if (code == LXW_NO_ERROR && is_whole (self->fd, n_bytes))
    return TRUE;

  set_failure (error, errno != 0 ? errno : ENOSPC);
  return FALSE;
}

static gboolean
copy_out (int             fd,
          GOutputStream  *stream,
          GCancellable   *cancellable,
          GError        **error)
{
  g_autofree char *buffer = g_malloc (COPY_BYTES);
  gssize n = 0;

  if (lseek (fd, 0, SEEK_SET) != 0)
    {
      set_failure (error, errno);
      return FALSE;
    }

  while ((n = read (fd, buffer, COPY_BYTES)) > 0)
    if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
        !g_output_stream_write_all (stream, buffer, (gsize) n, NULL, cancellable, error))
      return FALSE;

  if (n < 0)
    set_failure (error, errno);
  return n == 0 && g_output_stream_flush (stream, cancellable, error);
}

/**
 * segue_xlsx_writer_finish:
 * @stream: where the workbook goes; the caller closes it
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_XLSX_ERROR, the stream's own, or %G_IO_ERROR_CANCELLED
 *
 * Freezes and filters at the header, and writes all of it.
 *
 * Returns: whether everything was written
 */
gboolean
segue_xlsx_writer_finish (SegueXlsxWriter  *self,
                          GOutputStream    *stream,
                          GCancellable     *cancellable,
                          GError          **error)
{
  g_return_val_if_fail (self != NULL && self->workbook != NULL && self->column == 0, FALSE);
  g_return_val_if_fail (self->n_columns > 0, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  arrange (self);
  return close_workbook (self, error) && copy_out (self->fd, stream, cancellable, error);
}
