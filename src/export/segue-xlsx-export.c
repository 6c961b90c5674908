/* segue-xlsx-export.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days and numbers are days and numbers, everything else is the stable text that the
 * import reads back exactly.
 */

#define G_LOG_DOMAIN "segue-xlsx-export"

#include "config.h"

#include "segue-xlsx-export.h"

#include "segue-sheet-source.h"
#include "segue-xlsx-writer.h"

#include <glib/gi18n.h>
#include <string.h>

/* Beyond, a spreadsheet would drop digits. */
#define MAX_WHOLE G_GINT64_CONSTANT (999999999999999)

static void
add_text (SegueXlsxWriter  *writer,
          const SegueField *field,
          const SegueValue *value)
{
  g_autofree char *text = segue_value_to_text (field, value);

  segue_xlsx_writer_add_text (writer, text);
}

static void
add_number (SegueXlsxWriter  *writer,
            const SegueField *field,
            const SegueValue *value,
            double            divisor,
            SegueXlsxFormat   format)
{
  gint64 integer = value->slot.integer;

  if (integer < -MAX_WHOLE || integer > MAX_WHOLE)
    add_text (writer, field, value);
  else
    segue_xlsx_writer_add_number (writer, (double) integer / divisor, format);
}

static void
add_value (SegueXlsxWriter  *writer,
           const SegueField *field,
           const SegueValue *value)
{
  if (!value->is_set)
    {
      segue_xlsx_writer_add_empty (writer);
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
      segue_xlsx_writer_add_text (writer, value->slot.text);
      break;
    case SEGUE_FIELD_CHOICE:
      segue_xlsx_writer_add_text (writer, segue_choices_get_nick (field->choices, (int) value->slot.integer));
      break;
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_DURATION:
      add_number (writer, field, value, 1.0, SEGUE_XLSX_WHOLE);
      break;
    case SEGUE_FIELD_PERCENT:
      add_number (writer, field, value, 100.0, SEGUE_XLSX_PERCENT);
      break;
    case SEGUE_FIELD_MONEY:
      add_number (writer, field, value, 100.0, SEGUE_XLSX_AMOUNT);
      break;
    case SEGUE_FIELD_REAL:
      segue_xlsx_writer_add_number (writer, value->slot.real, SEGUE_XLSX_DECIMAL);
      break;
    case SEGUE_FIELD_BOOLEAN:
      segue_xlsx_writer_add_boolean (writer, value->slot.integer != 0);
      break;
    case SEGUE_FIELD_TIME:
      {
        g_autofree char *text = segue_value_to_text (field, value);

        segue_xlsx_writer_add_text (writer, text);
        break;
      }
    case SEGUE_FIELD_DATE:
      segue_xlsx_writer_add_day (writer, (SegueDay) value->slot.integer);
      break;
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      g_assert_not_reached (); /* names */
    }
}

static gboolean
write_header (SegueSheetSource  *source,
              SegueXlsxWriter   *writer,
              GError           **error)
{
  for (guint i = 0; i < segue_sheet_source_get_n_columns (source); i++)
    {
      const SegueField *field = segue_sheet_source_get_field (source, i);

      segue_xlsx_writer_set_width (writer, i, MAX (field->width, (guint) strlen (field->name)));
      segue_xlsx_writer_add_header (writer, field->name);
    }

  return segue_xlsx_writer_end_row (writer, error);
}

static gboolean
write_row (SegueSheetSource  *source,
           SegueXlsxWriter   *writer,
           GError           **error)
{
  for (guint i = 0; i < segue_sheet_source_get_n_columns (source); i++)
    {
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;
      const char *names = segue_sheet_source_get_cell (source, i, &value);

      if (names != NULL)
        segue_xlsx_writer_add_text (writer, names);
      else
        add_value (writer, segue_sheet_source_get_field (source, i), &value);
    }

  return segue_xlsx_writer_end_row (writer, error);
}

/* What a page has at its foot. */
static SegueXlsxWriter *
make_writer (const SegueSheet     *sheet,
             SegueRedactionLevel   level,
             GError              **error)
{
  SegueDay today = segue_today ();
  g_autofree char *day = segue_day_to_text (today);
  g_autofree char *comment = NULL;

  /* Translators: of what day a file tells, and who it is for */
  comment = g_strdup_printf (_("As of %s · %s"), day, segue_choices_get_label (&segue_redaction_levels, (int) level));
  return segue_xlsx_writer_new (&(SegueXlsxInfo) { sheet->name, _(sheet->label), comment, today }, error);
}

/**
 * segue_xlsx_export:
 * @plan: where the records are
 * @sheet: which of them, and what of them
 * @filter: (nullable): which rows; %NULL for all
 * @level: who it is for
 * @stream: where to; it is not closed
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_REDACTION_ERROR where @level leaves nothing of @sheet,
 *   %SEGUE_XLSX_ERROR, the stream's own, or %G_IO_ERROR_CANCELLED
 *
 * Writes a workbook of one sheet with the columns and rows that segue_csv_export()
 * writes.
 *
 * Returns: whether all of it was written
 */
gboolean
segue_xlsx_export (SeguePlan               *plan,
                   const SegueSheet        *sheet,
                   const SegueSheetFilter  *filter,
                   SegueRedactionLevel      level,
                   GOutputStream           *stream,
                   GCancellable            *cancellable,
                   GError                 **error)
{
  g_autoptr(SegueSheetSource) source = NULL;
  g_autoptr(SegueXlsxWriter) writer = NULL;
  gboolean is_row = FALSE;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  source = segue_sheet_source_new (plan, sheet, filter, level, error);
  if (source == NULL)
    return FALSE;

  writer = make_writer (sheet, level, error);
  if (writer == NULL || !write_header (source, writer, error))
    return FALSE;
  for (;;)
    {
      if (!segue_sheet_source_next (source, &is_row, cancellable, error))
        return FALSE;
      if (!is_row)
        return segue_xlsx_writer_finish (writer, stream, cancellable, error);
      if (!write_row (source, writer, error))
        return FALSE;
    }
}
