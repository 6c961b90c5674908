/* segue-calendar-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * To read and to sort, not to import again: that is done kind by kind.
 */

#define G_LOG_DOMAIN "segue-calendar-table"

#include "config.h"

#include "segue-calendar-table.h"

#include "segue-calendar-entries.h"
#include "segue-xlsx-writer.h"

#include <glib/gi18n.h>

#define ROWS_PER_CHECK 256

typedef enum
{
  COLUMN_DATE,
  COLUMN_END_DATE,
  COLUMN_TIME,
  COLUMN_END_TIME,
  COLUMN_KIND,
  COLUMN_TITLE,
  COLUMN_AUDIENCES,
  COLUMN_CHANNEL,
  COLUMN_SENDER,
  COLUMN_STATUS,
  COLUMN_ROLLOUT,
  N_COLUMNS,
} Column;

/* The names are those of the fields, and as stable. */
static const struct
{
  const char *name;
  guint       width;
} columns[N_COLUMNS] = {
  [COLUMN_DATE] = { "date", 11 },
  [COLUMN_END_DATE] = { "end-date", 11 },
  [COLUMN_TIME] = { "time", 7 },
  [COLUMN_END_TIME] = { "end-time", 9 },
  [COLUMN_KIND] = { "kind", 16 },
  [COLUMN_TITLE] = { "title", 36 },
  [COLUMN_AUDIENCES] = { "audiences", 28 },
  [COLUMN_CHANNEL] = { "channel", 16 },
  [COLUMN_SENDER] = { "sender", 20 },
  [COLUMN_STATUS] = { "status", 12 },
  [COLUMN_ROLLOUT] = { "rollout", 18 },
};

static char *
dup_cell (const SegueCalendarEntry *entry,
          Column                    column)
{
  switch (column)
    {
    case COLUMN_DATE:
      return segue_day_to_text (entry->first);
    case COLUMN_END_DATE:
      return segue_day_to_text (entry->last);
    case COLUMN_TIME:
      return entry->starts != SEGUE_TIME_NONE ? segue_time_to_text (entry->starts) : NULL;
    case COLUMN_END_TIME:
      return entry->ends != SEGUE_TIME_NONE ? segue_time_to_text (entry->ends) : NULL;
    case COLUMN_KIND:
      return g_strdup (segue_calendar_kind_get_nick (entry->kind));
    case COLUMN_TITLE:
      return g_strdup (entry->title);
    case COLUMN_AUDIENCES:
      return g_strdup (entry->audiences);
    case COLUMN_CHANNEL:
      return g_strdup (entry->channel_text);
    case COLUMN_SENDER:
      return g_strdup (entry->sender);
    case COLUMN_STATUS:
      return g_strdup (entry->status_text);
    case COLUMN_ROLLOUT:
      return g_strdup (entry->rollout);
    case N_COLUMNS:
      break;
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_calendar_table_write_csv:
 * @filter: what of the calendar
 * @from: the first day, %SEGUE_DAY_NONE for no limit
 * @to: the last day, %SEGUE_DAY_NONE for no limit
 * @level: who it is for
 * @profile: how it is written
 * @stream: where to; it is not closed
 * @error: the stream's own, or %G_IO_ERROR_CANCELLED
 *
 * Writes a line for each item, in the order of the calendar.
 *
 * Returns: whether all of it was written
 */
gboolean
segue_calendar_table_write_csv (SeguePlan                  *plan,
                                const SegueCalendarFilter  *filter,
                                SegueDay                    from,
                                SegueDay                    to,
                                SegueRedactionLevel         level,
                                SegueCsvProfile             profile,
                                GOutputStream              *stream,
                                GCancellable               *cancellable,
                                GError                    **error)
{
  guint n_left_out = 0;
  g_autoptr(GPtrArray) entries = segue_calendar_entries_new (plan, filter, from, to, level, &n_left_out);
  g_autoptr(SegueCsvWriter) writer = segue_csv_writer_new (stream, profile);

  for (guint i = 0; i < N_COLUMNS; i++)
    segue_csv_writer_add_cell (writer, columns[i].name);
  if (!segue_csv_writer_end_record (writer, error))
    return FALSE;

  for (guint i = 0; i < entries->len; i++)
    {
      if (i % ROWS_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      for (guint j = 0; j < N_COLUMNS; j++)
        {
          g_autofree char *cell = dup_cell (g_ptr_array_index (entries, i), (Column) j);

          segue_csv_writer_add_cell (writer, cell != NULL ? cell : "");
        }
      if (!segue_csv_writer_end_record (writer, error))
        return FALSE;
    }

  return segue_csv_writer_finish (writer, error);
}

static void
add_cell (SegueXlsxWriter          *writer,
          const SegueCalendarEntry *entry,
          Column                    column)
{
  g_autofree char *cell = NULL;

  if (column == COLUMN_DATE || column == COLUMN_END_DATE)
    {
      segue_xlsx_writer_add_day (writer, column == COLUMN_DATE ? entry->first : entry->last);
      return;
    }

  cell = dup_cell (entry, column);
  if (cell != NULL)
    segue_xlsx_writer_add_text (writer, cell);
  else
    segue_xlsx_writer_add_empty (writer);
}

/**
 * segue_calendar_table_write_xlsx:
 * @filter: what of the calendar
 * @from: the first day, %SEGUE_DAY_NONE for no limit
 * @to: the last day, %SEGUE_DAY_NONE for no limit
 * @level: who it is for
 * @stream: where to; it is not closed
 * @error: %SEGUE_XLSX_ERROR, the stream's own, or %G_IO_ERROR_CANCELLED
 *
 * Writes a workbook with the lines of segue_calendar_table_write_csv().
 *
 * Returns: whether all of it was written
 */
gboolean
segue_calendar_table_write_xlsx (SeguePlan                  *plan,
                                 const SegueCalendarFilter  *filter,
                                 SegueDay                    from,
                                 SegueDay                    to,
                                 SegueRedactionLevel         level,
                                 GOutputStream              *stream,
                                 GCancellable               *cancellable,
                                 GError                    **error)
{
  guint n_left_out = 0;
  g_autoptr(GPtrArray) entries = segue_calendar_entries_new (plan, filter, from, to, level, &n_left_out);
  SegueDay today = segue_today ();
  g_autofree char *day = segue_day_to_text (today);
  /* Translators: of what day a file tells, and who it is for */
  g_autofree char *comment = g_strdup_printf (_("As of %s · %s"), day, segue_choices_get_label (&segue_redaction_levels, (int) level));
  g_autoptr(SegueXlsxWriter) writer = segue_xlsx_writer_new (&(SegueXlsxInfo) { "calendar", _("Communication calendar"), comment, today },
                                                             error);

  if (writer == NULL)
    return FALSE;

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      segue_xlsx_writer_set_width (writer, i, columns[i].width);
      segue_xlsx_writer_add_header (writer, columns[i].name);
    }
  if (!segue_xlsx_writer_end_row (writer, error))
    return FALSE;

  for (guint i = 0; i < entries->len; i++)
    {
      if (i % ROWS_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      for (guint j = 0; j < N_COLUMNS; j++)
        add_cell (writer, g_ptr_array_index (entries, i), (Column) j);
      if (!segue_xlsx_writer_end_row (writer, error))
        return FALSE;
    }

  return segue_xlsx_writer_finish (writer, stream, cancellable, error);
}
