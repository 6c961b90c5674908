/* segue-import-rejects.c - what was refused goes back, as CSV or as a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-passes.h"

#include "segue-csv-guard.h"
#include "segue-csv-writer.h"
#include "segue-xlsx-writer.h"

#include <glib/gi18n.h>
#include <string.h>

/* One of the two. */
typedef struct
{
  SegueCsvWriter  *csv;
  SegueXlsxWriter *workbook;
} Writer;

/* The columns of the file, without that of an earlier reason. */
static guint
count_columns (SegueImportPlan *self)
{
  guint n = segue_mapping_get_n_columns (self->mapping);

  for (guint i = 0; i < n; i++)
    if (segue_mapping_get_column (self->mapping, i)->state == SEGUE_MAPPING_REASON)
      return i;

  return n;
}

static gboolean
end_row (Writer  *writer,
         GError **error)
{
  return writer->csv != NULL ? segue_csv_writer_end_record (writer->csv, error)
                             : segue_xlsx_writer_end_row (writer->workbook, error);
}

static void
add_header (Writer     *writer,
            const char *text)
{
  if (writer->csv != NULL)
    segue_csv_writer_add_cell (writer->csv, text);
  else
    segue_xlsx_writer_add_header (writer->workbook, text);
}

static void
add_text (Writer     *writer,
          const char *text)
{
  if (writer->csv != NULL)
    segue_csv_writer_add_cell (writer->csv, text);
  else
    segue_xlsx_writer_add_text (writer->workbook, text);
}

/* A text of the file goes back as a text; only a number that a text would make
 * something else of stays one.
 */
static void
add_cell (SegueImportPlan *self,
          Writer          *writer,
          guint            row,
          guint            column)
{
  const char *text = segue_csv_unguard (segue_grid_get_cell (self->grid, row, column));

  if (writer->workbook != NULL && segue_grid_is_decimal (self->grid, row, column))
    segue_xlsx_writer_add_number (writer->workbook, g_ascii_strtod (text, NULL), SEGUE_XLSX_DECIMAL);
  else
    add_text (writer, text);
}

/* The header comes in the line in which the file has it, so that the same
 * command reads it again.
 */
static gboolean
write_header (SegueImportPlan  *self,
              Writer           *writer,
              GError          **error)
{
  guint row = segue_mapping_get_header_row (self->mapping);
  guint line = segue_grid_get_line (self->grid, row);

  for (guint i = 1; i < line; i++)
    if (!end_row (writer, error))
      return FALSE;

  for (guint i = 0; i < count_columns (self); i++)
    add_header (writer, segue_grid_get_cell (self->grid, row, i));
  add_header (writer, segue_mapping_reason_header (self->sheet));

  return end_row (writer, error);
}

/* Cells beyond the headers come after the reason: they are still too many. */
static gboolean
write_row (SegueImportPlan  *self,
           Writer           *writer,
           guint             index,
           GError          **error)
{
  guint row = segue_import_plan_row (self, index)->row;
  guint n = count_columns (self);
  guint width = segue_grid_get_width (self->grid, row);
  g_autofree char *reason = segue_import_plan_dup_reason (self, index);

  for (guint i = 0; i < n; i++)
    add_cell (self, writer, row, i);
  add_text (writer, reason);
  for (guint i = MAX (n, segue_mapping_get_n_columns (self->mapping)); i < width; i++)
    add_cell (self, writer, row, i);

  return end_row (writer, error);
}

static gboolean
write_rows (SegueImportPlan  *self,
            Writer           *writer,
            GError          **error)
{
  if (!write_header (self, writer, error))
    return FALSE;

  for (guint i = 0; i < self->rows->len; i++)
    if (segue_import_plan_row (self, i)->result == SEGUE_IMPORT_REFUSED && !write_row (self, writer, i, error))
      return FALSE;

  return TRUE;
}

/* Each part has columns of its own; parts that lost nothing are passed over. */
static gboolean
write_parts (SegueImportPlan  *self,
             Writer           *writer,
             GError          **error)
{
  for (guint i = 0; segue_import_plan_part (self, i) != NULL; i++)
    {
      SegueImportPlan *part = segue_import_plan_part (self, i);

      if ((self->joined == NULL || part->counts[SEGUE_IMPORT_REFUSED] > 0) && !write_rows (part, writer, error))
        return FALSE;
    }

  return TRUE;
}

/* iconv puts a mark in front of these by itself. */
static gboolean
marks_itself (const char *encoding)
{
  return g_ascii_strcasecmp (encoding, "UTF-16") == 0 || g_ascii_strcasecmp (encoding, "UTF-32") == 0;
}

/* What comes back is written as the file was: whoever could open that can open
 * this.  Formulas are guarded, as it will be opened in a spreadsheet.
 */
static SegueCsvWriter *
make_writer (GOutputStream         *stream,
             const SegueGridStyle  *style,
             GError               **error)
{
  g_autoptr(GCharsetConverter) converter = NULL;
  g_autoptr(GOutputStream) converted = NULL;
  SegueCsvWriter *writer = NULL;

  if (g_ascii_strcasecmp (style->encoding, "UTF-8") != 0)
    {
      converter = g_charset_converter_new (style->encoding, "UTF-8", error);
      if (converter == NULL)
        return NULL;
      g_charset_converter_set_use_fallback (converter, TRUE);
      converted = g_converter_output_stream_new (stream, G_CONVERTER (converter));
      g_filter_output_stream_set_close_base_stream (G_FILTER_OUTPUT_STREAM (converted), FALSE);
      stream = converted;
    }

  writer = segue_csv_writer_new (stream, SEGUE_CSV_PROFILE_EXCEL);
  segue_csv_writer_set_bom (writer, style->has_bom && !marks_itself (style->encoding));
  segue_csv_writer_set_delimiter (writer, style->delimiter);

  return writer;
}

/**
 * segue_import_plan_write_rejects:
 * @stream: where to; it is not closed
 * @error: a #GIOErrorEnum
 *
 * Writes the refused rows as CSV, in the encoding and with the delimiter of the
 * file: all its columns and a last one, `reason`, which an import passes over.
 * Corrected, it is imported by the same command.
 *
 * Returns: whether everything was written
 */
gboolean
segue_import_plan_write_rejects (SegueImportPlan  *self,
                                 GOutputStream    *stream,
                                 GError          **error)
{
  g_autoptr(SegueCsvWriter) csv = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  csv = make_writer (stream, segue_grid_get_style (self->grid), error);

  return csv != NULL && write_parts (self, &(Writer) { .csv = csv }, error) && segue_csv_writer_finish (csv, error);
}

static gboolean
write_workbook (SegueImportPlan  *self,
                GOutputStream    *stream,
                GError          **error)
{
  const SegueXlsxInfo info = { "refused", _("Refused rows"), NULL, segue_today () };
  g_autoptr(SegueXlsxWriter) workbook = segue_xlsx_writer_new (&info, error);

  return workbook != NULL && write_parts (self, &(Writer) { .workbook = workbook }, error) &&
         segue_xlsx_writer_finish (workbook, stream, NULL, error);
}

/**
 * segue_import_plan_write_rejects_as:
 * @path: what the file is called
 * @stream: where to; it is not closed
 * @error: a #SegueXlsxError, or a #GIOErrorEnum
 *
 * Writes what segue_import_plan_write_rejects() writes, as a workbook where @path ends
 * in .xlsx.
 *
 * Returns: whether everything was written
 */
gboolean
segue_import_plan_write_rejects_as (SegueImportPlan  *self,
                                    const char       *path,
                                    GOutputStream    *stream,
                                    GError          **error)
{
  const char *dot = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  dot = strrchr (path, '.');
  if (dot != NULL && g_ascii_strcasecmp (dot, ".xlsx") == 0)
    return write_workbook (self, stream, error);

  return segue_import_plan_write_rejects (self, stream, error);
}
