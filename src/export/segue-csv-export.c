/* segue-csv-export.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cells are written in their stable text form, which the import reads back
 * exactly.  Most of them are texts that lie in the records already or fit into a
 * small buffer, so that a cell costs no memory.
 */

#define G_LOG_DOMAIN "segue-csv-export"

#include "config.h"

#include "segue-csv-export.h"

#include "segue-sheet-source.h"

/* The longest number, sign and end included. */
#define NUMBER_SIZE 24

static void
add_integer (SegueCsvWriter *writer,
             gint64          integer)
{
  char buffer[NUMBER_SIZE];
  char *at = buffer + sizeof buffer - 1;
  guint64 rest = integer < 0 ? 0 - (guint64) integer : (guint64) integer;

  *at = '\0';
  do
    *--at = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);

  if (integer < 0)
    *--at = '-';

  segue_csv_writer_add_cell (writer, at);
}

static char *
put_digits (char *at,
            int   number,
            int   n_digits)
{
  for (int i = n_digits - 1; i >= 0; i--, number /= 10)
    at[i] = (char) ('0' + number % 10);

  return at + n_digits;
}

static void
add_day (SegueCsvWriter *writer,
         SegueDay        day)
{
  char buffer[NUMBER_SIZE];
  char *at = buffer;
  int year, month, month_day;

  segue_day_to_ymd (day, &year, &month, &month_day);
  at = put_digits (at, year, 4);
  *at++ = '-';
  at = put_digits (at, month, 2);
  *at++ = '-';
  at = put_digits (at, month_day, 2);
  *at = '\0';

  segue_csv_writer_add_cell (writer, buffer);
}

static void
add_other (SegueCsvWriter   *writer,
           const SegueField *field,
           const SegueValue *value)
{
  g_autofree char *text = segue_value_to_text (field, value);

  segue_csv_writer_add_cell (writer, text);
}

static void
add_value (SegueCsvWriter   *writer,
           const SegueField *field,
           const SegueValue *value)
{
  if (!value->is_set)
    {
      segue_csv_writer_add_cell (writer, "");
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
      segue_csv_writer_add_cell (writer, value->slot.text);
      break;
    case SEGUE_FIELD_CHOICE:
      segue_csv_writer_add_cell (writer, segue_choices_get_nick (field->choices, (int) value->slot.integer));
      break;
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_DURATION:
      add_integer (writer, value->slot.integer);
      break;
    case SEGUE_FIELD_DATE:
      add_day (writer, (SegueDay) value->slot.integer);
      break;
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_TIME:
      add_other (writer, field, value);
      break;
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      g_assert_not_reached (); /* names */
    }
}

static gboolean
write_header (SegueSheetSource  *source,
              SegueCsvWriter    *writer,
              GError           **error)
{
  for (guint i = 0; i < segue_sheet_source_get_n_columns (source); i++)
    segue_csv_writer_add_cell (writer, segue_sheet_source_get_field (source, i)->name);

  return segue_csv_writer_end_record (writer, error);
}

static gboolean
write_row (SegueSheetSource  *source,
           SegueCsvWriter    *writer,
           GError           **error)
{
  for (guint i = 0; i < segue_sheet_source_get_n_columns (source); i++)
    {
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;
      const char *names = segue_sheet_source_get_cell (source, i, &value);

      if (names != NULL)
        segue_csv_writer_add_cell (writer, names);
      else
        add_value (writer, segue_sheet_source_get_field (source, i), &value);
    }

  return segue_csv_writer_end_record (writer, error);
}

/**
 * segue_csv_export:
 * @plan: where the records are
 * @sheet: which of them, and what of them
 * @filter: (nullable): which rows; %NULL for all
 * @level: who it is for
 * @profile: how it is written
 * @stream: where to; it is not closed
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_REDACTION_ERROR where @level leaves nothing of @sheet, the
 *   stream's own, or %G_IO_ERROR_CANCELLED
 *
 * Writes a header of the stable names of the columns and a record for each row,
 * each cell in its stable text form; links are named as segue_names_append()
 * names them.
 *
 * Returns: whether all of it was written
 */
gboolean
segue_csv_export (SeguePlan               *plan,
                  const SegueSheet        *sheet,
                  const SegueSheetFilter  *filter,
                  SegueRedactionLevel      level,
                  SegueCsvProfile          profile,
                  GOutputStream           *stream,
                  GCancellable            *cancellable,
                  GError                 **error)
{
  g_autoptr(SegueSheetSource) source = NULL;
  g_autoptr(SegueCsvWriter) writer = NULL;
  gboolean is_row = FALSE;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  source = segue_sheet_source_new (plan, sheet, filter, level, error);
  if (source == NULL)
    return FALSE;

  writer = segue_csv_writer_new (stream, profile);
  if (!write_header (source, writer, error))
    return FALSE;
  for (;;)
    {
      if (!segue_sheet_source_next (source, &is_row, cancellable, error))
        return FALSE;
      if (!is_row)
        return segue_csv_writer_finish (writer, error);
      if (!write_row (source, writer, error))
        return FALSE;
    }
}
