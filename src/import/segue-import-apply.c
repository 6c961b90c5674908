/* segue-import-apply.c - the plan becomes an edit; what was refused goes back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-private.h"

#include "segue-csv-guard.h"
#include "segue-csv-writer.h"
#include "segue-judgement.h"

#include <string.h>

static void
complete_edit (SegueImportPlan    *self,
               SegueProgressFunc   progress,
               gpointer            user_data)
{
  if (!self->is_filled)
    for (guint i = 0; i < self->created->len; i++)
      segue_edit_add (self->edit, g_ptr_array_index (self->created, i));
  self->is_filled = TRUE;

  segue_edit_set_basis (self->edit, SEGUE_BASIS_IMPORTED);
  segue_edit_set_progress (self->edit, progress, user_data);
}

/**
 * segue_import_plan_apply:
 * @progress: (nullable): is told the fraction that is written, 0 to 1
 * @cancellable: (nullable): stops it
 * @error: #SegueStoreError
 *
 * Writes what the plan says, as one edit and one undo step.  Stopped or failed
 * at any moment, it leaves the workspace as it was.  Attitudes become judgements
 * whose basis is that they were imported.
 *
 * Returns: whether it was written; a plan that changes nothing writes nothing
 */
gboolean
segue_import_plan_apply (SegueImportPlan    *self,
                         SegueProgressFunc   progress,
                         gpointer            user_data,
                         GCancellable       *cancellable,
                         GError            **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  complete_edit (self, progress, user_data);

  return segue_edit_commit (self->edit, cancellable, error);
}

/**
 * segue_import_plan_apply_async:
 * @progress: (nullable): is told the fraction that is written, 0 to 1
 * @progress_data: for @progress
 * @cancellable: (nullable): stops it
 *
 * As segue_import_plan_apply(), while a worker writes.  The plan must live until
 * the callback.
 */
void
segue_import_plan_apply_async (SegueImportPlan     *self,
                               SegueProgressFunc    progress,
                               gpointer             progress_data,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (self != NULL);

  complete_edit (self, progress, progress_data);
  segue_edit_commit_async (self->edit, cancellable, callback, user_data);
}

/**
 * segue_import_plan_apply_finish:
 *
 * Returns: whether it was written
 */
gboolean
segue_import_plan_apply_finish (GAsyncResult  *result,
                                GError       **error)
{
  g_autoptr(GObject) edit = g_async_result_get_source_object (result);

  return segue_edit_commit_finish (SEGUE_EDIT (edit), result, error);
}

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

/* The header comes in the line in which the file has it, so that the same
 * command reads it again.
 */
static gboolean
write_header (SegueImportPlan  *self,
              SegueCsvWriter   *writer,
              GError          **error)
{
  guint row = segue_mapping_get_header_row (self->mapping);
  guint line = segue_grid_get_line (self->grid, row);

  for (guint i = 1; i < line; i++)
    if (!segue_csv_writer_end_record (writer, error))
      return FALSE;

  for (guint i = 0; i < count_columns (self); i++)
    segue_csv_writer_add_cell (writer, segue_grid_get_cell (self->grid, row, i));
  segue_csv_writer_add_cell (writer, SEGUE_MAPPING_REASON_HEADER);

  return segue_csv_writer_end_record (writer, error);
}

static void
add_cell (SegueImportPlan *self,
          SegueCsvWriter  *writer,
          guint            row,
          guint            column)
{
  segue_csv_writer_add_cell (writer, segue_csv_unguard (segue_grid_get_cell (self->grid, row, column)));
}

/* Cells beyond the headers come after the reason: they are still too many. */
static gboolean
write_row (SegueImportPlan  *self,
           SegueCsvWriter   *writer,
           guint             index,
           GError          **error)
{
  guint row = segue_import_plan_row (self, index)->row;
  guint n = count_columns (self);
  guint width = segue_grid_get_width (self->grid, row);
  g_autofree char *reason = segue_import_plan_dup_reason (self, index);

  for (guint i = 0; i < n; i++)
    add_cell (self, writer, row, i);
  segue_csv_writer_add_cell (writer, reason);
  for (guint i = MAX (n, segue_mapping_get_n_columns (self->mapping)); i < width; i++)
    add_cell (self, writer, row, i);

  return segue_csv_writer_end_record (writer, error);
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
 * @stream: where to
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
  g_autoptr(SegueCsvWriter) writer = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  writer = make_writer (stream, segue_grid_get_style (self->grid), error);
  if (writer == NULL || !write_header (self, writer, error))
    return FALSE;

  for (guint i = 0; i < self->rows->len; i++)
    if (segue_import_plan_row (self, i)->result == SEGUE_IMPORT_REFUSED && !write_row (self, writer, i, error))
      return FALSE;

  return segue_csv_writer_finish (writer, error);
}
