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

#include "segue-names.h"

/* How often a long export asks whether to go on. */
#define ROWS_PER_CHECK 1024

/* The longest number, sign and end included. */
#define NUMBER_SIZE 24

typedef struct
{
  const SegueColumn *column;
  SegueShown         shown;
} Cell;

typedef struct
{
  SeguePlan           *plan;
  SegueRedactionLevel  level;
  SegueNames          *names;
  SegueCsvWriter      *writer;
  GArray              *cells; /* Cell: the columns that are written */
  GString             *text;  /* for links */
} Export;

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

/* The team gets texts that find their way back; everybody else what a record may
 * be called before them.
 */
static void
append_link (Export           *self,
             const SegueField *field,
             gint64            id)
{
  SegueRecord *record = segue_plan_find (self->plan, field->target, id);
  g_autofree char *name = record != NULL ? segue_redaction_dup_name (self->level, self->plan, record) : NULL;

  if (name == NULL)
    return;

  if (self->text->len > 0)
    g_string_append (self->text, SEGUE_NAMES_SEPARATOR);
  g_string_append (self->text, name);
}

static void
add_links (Export           *self,
           const SegueField *field,
           const SegueValue *value)
{
  g_string_truncate (self->text, 0);

  if (self->level == SEGUE_REDACTION_LEVEL_TEAM)
    segue_names_append (self->names, field, value, self->text);
  else if (field->kind == SEGUE_FIELD_LINK)
    append_link (self, field, value->slot.integer);
  else
    for (guint i = 0; i < value->slot.ids->n; i++)
      append_link (self, field, value->slot.ids->ids[i]);

  segue_csv_writer_add_cell (self->writer, self->text->str);
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
add_value (Export           *self,
           const SegueField *field,
           const SegueValue *value)
{
  if (!value->is_set)
    {
      segue_csv_writer_add_cell (self->writer, "");
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
      segue_csv_writer_add_cell (self->writer, value->slot.text);
      break;
    case SEGUE_FIELD_CHOICE:
      segue_csv_writer_add_cell (self->writer, segue_choices_get_nick (field->choices, (int) value->slot.integer));
      break;
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_DURATION:
      add_integer (self->writer, value->slot.integer);
      break;
    case SEGUE_FIELD_DATE:
      add_day (self->writer, (SegueDay) value->slot.integer);
      break;
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      add_links (self, field, value);
      break;
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_BOOLEAN:
      add_other (self->writer, field, value);
      break;
    }
}

/* Somebody's own name, which only their pseudonym stands for. */
static void
add_pseudonym (Export      *self,
               SegueRecord *record)
{
  g_autofree char *name = record != NULL ? segue_redaction_dup_name (self->level, self->plan, record) : NULL;

  segue_csv_writer_add_cell (self->writer, name != NULL ? name : "");
}

static void
choose_columns (Export           *self,
                const SegueSheet *sheet)
{
  for (guint i = 0; i < sheet->n_columns; i++)
    {
      Cell cell = { &sheet->columns[i],
                    segue_redaction_decide (self->level, sheet->columns[i].field, self->plan, NULL) };

      if (cell.shown != SEGUE_SHOWN_NOT)
        g_array_append_val (self->cells, cell);
    }
}

static gboolean
write_header (Export  *self,
              GError **error)
{
  for (guint i = 0; i < self->cells->len; i++)
    segue_csv_writer_add_cell (self->writer, g_array_index (self->cells, Cell, i).column->field->name);

  return segue_csv_writer_end_record (self->writer, error);
}

static gboolean
write_row (Export               *self,
           const SegueSheetRow  *row,
           GError              **error)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = &g_array_index (self->cells, Cell, i);
      const SegueColumn *column = cell->column;
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;

      if (cell->shown == SEGUE_SHOWN_AS_PSEUDONYM && column->field->target == SEGUE_RECORD_NONE)
        {
          add_pseudonym (self, row->records[column->source]);
          continue;
        }

      segue_column_get_value (column, self->plan, row, &value);
      add_value (self, column->field, &value);
    }

  return segue_csv_writer_end_record (self->writer, error);
}

static gboolean
write_rows (Export        *self,
            GArray        *rows,
            GCancellable  *cancellable,
            GError       **error)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const SegueSheetRow *row = &g_array_index (rows, SegueSheetRow, i);

      if (i % ROWS_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!segue_redaction_shows_row (self->level, self->plan, row))
        continue;
      if (!write_row (self, row, error))
        return FALSE;
    }

  return TRUE;
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
  g_autoptr(SegueNames) names = NULL;
  g_autoptr(SegueCsvWriter) writer = NULL;
  g_autoptr(GArray) cells = NULL;
  g_autoptr(GString) text = NULL;
  g_autoptr(GArray) rows = NULL;
  Export self = { .plan = plan, .level = level };

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (sheet != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  if (!segue_redaction_check_sheet (level, sheet, error))
    return FALSE;

  self.names = names = segue_names_new (plan);
  self.writer = writer = segue_csv_writer_new (stream, profile);
  self.cells = cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  self.text = text = g_string_new (NULL);
  rows = segue_sheet_dup_rows (sheet, plan, filter);
  segue_redaction_order_rows (level, plan, rows);
  choose_columns (&self, sheet);

  return write_header (&self, error) &&
         write_rows (&self, rows, cancellable, error) &&
         segue_csv_writer_finish (writer, error);
}
