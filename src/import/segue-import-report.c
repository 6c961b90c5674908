/* segue-import-report.c - the plan as those see it who decide about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-private.h"

#include "segue-attendance.h"
#include "segue-import-members.h"
#include "segue-import-plan-passes.h"
#include "segue-import-quote.h"

#include <glib/gi18n.h>

/**
 * segue_import_plan_count:
 *
 * Returns: how many rows have @result; the four counts add up to the rows
 */
guint
segue_import_plan_count (SegueImportPlan   *self,
                         SegueImportResult  result)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (result < SEGUE_N_IMPORT_RESULTS, 0);

  for (guint i = 0; segue_import_plan_part (self, i) != NULL; i++)
    n += segue_import_plan_part (self, i)->counts[result];

  return n;
}

/**
 * segue_import_plan_count_unknown:
 *
 * Returns: how many rows of attendance are of people who were not in the register
 */
guint
segue_import_plan_count_unknown (SegueImportPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->attendance != NULL ? segue_attendance_count_unknown (self->attendance) : 0;
}

/**
 * segue_import_plan_get_n_rows:
 *
 * Returns: how many rows of data the file has
 */
guint
segue_import_plan_get_n_rows (SegueImportPlan *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; segue_import_plan_part (self, i) != NULL; i++)
    n += segue_import_plan_part (self, i)->rows->len;

  return n;
}

/**
 * segue_import_plan_get_result:
 *
 * Returns: what becomes of row @index, from 0
 */
SegueImportResult
segue_import_plan_get_result (SegueImportPlan *self,
                              guint            index)
{
  g_return_val_if_fail (self != NULL, SEGUE_IMPORT_REFUSED);

  self = segue_import_plan_find_part (self, &index);
  return segue_import_plan_row (self, index)->result;
}

/**
 * segue_import_plan_get_line:
 *
 * Returns: the line of the file on which row @index begins
 */
guint
segue_import_plan_get_line (SegueImportPlan *self,
                            guint            index)
{
  g_return_val_if_fail (self != NULL, 0);

  self = segue_import_plan_find_part (self, &index);
  return segue_grid_get_line (self->grid, segue_import_plan_row (self, index)->row);
}

static char *
dup_record_title (SegueImportPlan *self,
                  SegueRecord     *record)
{
  guint title = SEGUE_RECORD_GET_CLASS (record)->title;
  const char *text = title != SEGUE_NO_FIELD ? segue_record_get_text (record, title) : NULL;

  return text != NULL ? g_strdup (text) : segue_plan_dup_title (self->plan, record);
}

/**
 * segue_import_plan_dup_title:
 *
 * Returns: (transfer full): what row @index is about, empty for a refused row
 */
char *
segue_import_plan_dup_title (SegueImportPlan *self,
                             guint            index)
{
  const SegueImportRow *row = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  self = segue_import_plan_find_part (self, &index);
  if (self->attendance != NULL)
    return segue_attendance_dup_title (self->attendance, index);
  row = segue_import_plan_row (self, index);
  for (guint source = G_N_ELEMENTS (row->records); source > 0; source--)
    if (row->records[source - 1] != NULL)
      return dup_record_title (self, row->records[source - 1]);

  return g_strdup ("");
}

/**
 * segue_import_plan_dup_reason:
 *
 * Returns: (transfer full) (nullable): why row @index is refused
 */
char *
segue_import_plan_dup_reason (SegueImportPlan *self,
                              guint            index)
{
  const SegueImportIssue *issue = NULL;
  g_autofree char *text = NULL;
  g_autofree char *header = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  self = segue_import_plan_find_part (self, &index);
  issue = g_hash_table_lookup (self->reasons, GUINT_TO_POINTER (index));
  if (issue == NULL)
    return NULL;

  text = segue_import_plan_describe (self, issue);
  if (issue->column == SEGUE_NO_FIELD || issue->code > SEGUE_IMPORT_ISSUE_LINK_OTHERWISE)
    return g_steal_pointer (&text);

  /* What is wrong with a cell says which cell it is. */
  header = segue_import_quote (
    segue_mapping_get_column (self->mapping, segue_import_plan_column (self, issue->column)->cell)->header);
  return g_strdup_printf ("%s: %s", header, text);
}

static void
append_links (SegueImportPlan *self,
              SegueRecordKind  kind,
              const gint64    *ids,
              guint            n,
              GString         *text)
{
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *record = segue_import_plan_find_record (self, kind, ids[i]);
      g_autofree char *title = record != NULL ? dup_record_title (self, record) : NULL;

      g_string_append_printf (text, "%s%s", text->len > 0 ? SEGUE_NAMES_SEPARATOR : "", title != NULL ? title : "");
    }
}

static char *
dup_value (SegueImportPlan  *self,
           const SegueField *field,
           const SegueValue *value)
{
  GString *text = NULL;

  if (field->kind != SEGUE_FIELD_LINK && field->kind != SEGUE_FIELD_LINKS)
    return segue_value_to_label (field, value);

  text = g_string_new (NULL);
  if (value->is_set && field->kind == SEGUE_FIELD_LINK)
    append_links (self, field->target, &value->slot.integer, 1, text);
  else if (value->is_set)
    append_links (self, field->target, value->slot.ids->ids, value->slot.ids->n, text);

  return g_string_free (text, FALSE);
}

static char *
join (const char *label,
      const char *before,
      const char *after)
{
  g_autofree char *old = segue_import_quote (before);
  g_autofree char *new = segue_import_quote (after);

  /* Translators: a field, what it was and what it becomes: “Phone: 12 → 34”. */
  return g_strdup_printf (_("%s: %s → %s"), label, *old != '\0' ? old : "–", *new != '\0' ? new : "–");
}

/* Of a record that the file brings, there is nothing that it was. */
static char *
say (const char *label,
     const char *value)
{
  g_autofree char *quote = segue_import_quote (value);

  /* Translators: a field and what it is: “Phone: 34”. */
  return g_strdup_printf (_("%s: %s"), label, quote);
}

static char *
dup_audiences (SegueImportPlan *self,
               SegueRecord     *person,
               gboolean         before)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GString *text = g_string_new (NULL);

  segue_import_plan_get_audiences (self, person, before, ids);
  append_links (self, SEGUE_RECORD_AUDIENCE, (const gint64 *) (gpointer) ids->data, ids->len, text);

  return g_string_free (text, FALSE);
}

static char *
describe_audiences (SegueImportPlan *self,
                    SegueRecord     *person)
{
  g_autofree char *before = dup_audiences (self, person, TRUE);
  g_autofree char *after = dup_audiences (self, person, FALSE);
  guint column = segue_sheet_find_column (self->sheet, "audiences");

  return join (_(self->sheet->columns[column].field->label), before, after);
}

static char *
describe_change (SegueImportPlan         *self,
                 const SegueImportChange *change)
{
  const SegueField *field = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  SegueValue held = SEGUE_VALUE_INIT;
  SegueValue pending = SEGUE_VALUE_INIT;

  if (change->field == SEGUE_NO_FIELD)
    return describe_audiences (self, change->record);

  field = segue_record_get_field (change->record, change->field);
  pending = segue_edit_peek (self->edit, change->record, change->field);
  after = dup_value (self, field, &pending);
  if (!segue_record_is_attached (change->record))
    return say (_(field->label), after);

  held = segue_record_peek (change->record, change->field);
  before = dup_value (self, field, &held);

  return join (_(field->label), before, after);
}

/**
 * segue_import_plan_dup_changes:
 * @index: of a row
 *
 * Ask before the plan is applied: afterwards nothing differs.
 *
 * Returns: (transfer full) (element-type utf8): what row @index changes, a line
 *   for each field with the old and the new value
 */
GPtrArray *
segue_import_plan_dup_changes (SegueImportPlan *self,
                               guint            index)
{
  const SegueImportRow *row = NULL;
  GPtrArray *lines = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  self = segue_import_plan_find_part (self, &index);
  row = segue_import_plan_row (self, index);
  lines = g_ptr_array_new_with_free_func (g_free);
  for (guint pass = 0; pass < SEGUE_IMPORT_N_PASSES; pass++)
    for (guint i = 0; i < row->n_changes[pass]; i++)
      g_ptr_array_add (lines, describe_change (self, &g_array_index (self->changes, SegueImportChange,
                                                                     row->first_change[pass] + i)));

  return lines;
}

/**
 * segue_import_plan_dup_cells:
 * @index: of a row
 *
 * Returns: (transfer full): what row @index says, field by field, as it stands in
 *   the file: “Job title: Clerk · Power: 4”
 */
char *
segue_import_plan_dup_cells (SegueImportPlan *self,
                             guint            index)
{
  GString *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  self = segue_import_plan_find_part (self, &index);
  for (guint i = 0; i < self->columns->len; i++)
    {
      const char *cell = segue_import_plan_get_cell (self, segue_import_plan_row (self, index)->row, i);
      g_autofree char *said = *cell != '\0' ? say (_(segue_import_plan_column (self, i)->field->label), cell) : NULL;

      if (said != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", said);
    }

  return g_string_free (text, FALSE);
}

/**
 * segue_import_plan_get_notes:
 *
 * Returns: (element-type SegueImportNote): what there is to say of the file as a
 *   whole
 */
GPtrArray *
segue_import_plan_get_notes (SegueImportPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->notes;
}

/* Those of one part. */
static guint
count_warnings (SegueImportPlan *self)
{
  guint n = 0;

  segue_grid_get_notes (self->grid, &n);

  return n + self->warnings->len;
}

/**
 * segue_import_plan_get_n_warnings:
 *
 * Returns: how many cells could not be taken as they are
 */
guint
segue_import_plan_get_n_warnings (SegueImportPlan *self)
{
  guint all = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; segue_import_plan_part (self, i) != NULL; i++)
    all += count_warnings (segue_import_plan_part (self, i));

  return all;
}

static void
get_own_warning (SegueImportPlan    *self,
                 guint               index,
                 SegueImportMessage *message)
{
  const SegueGridNote *notes = NULL;
  const SegueImportIssue *issue = NULL;
  guint n = 0;

  notes = segue_grid_get_notes (self->grid, &n);
  if (index < n)
    {
      *message = (SegueImportMessage) { notes[index].line, notes[index].column, g_strdup (notes[index].text) };
      return;
    }

  issue = &g_array_index (self->warnings, SegueImportIssue, index - n);
  message->line = segue_grid_get_line (self->grid, issue->row);
  message->column = issue->column != SEGUE_NO_FIELD ? segue_import_plan_column (self, issue->column)->cell : G_MAXUINT;
  message->text = segue_import_plan_describe (self, issue);
}

/* Of several parts each has columns of its own, so the text says which one it is. */
static void
name_column (SegueImportPlan    *self,
             SegueImportMessage *message)
{
  g_autofree char *header = NULL;
  g_autofree char *text = NULL;

  if (message->column == G_MAXUINT)
    return;

  header = segue_import_plan_dup_header (self, message->column);
  text = g_steal_pointer (&message->text);
  message->text = g_strdup_printf ("%s: %s", header, text);
  message->column = G_MAXUINT;
}

/**
 * segue_import_plan_get_warning:
 * @index: below segue_import_plan_get_n_warnings()
 * @message: (out caller-allocates): where and what; the text is to be freed
 *
 * Warnings come in the order in which they were met: damage of the file first,
 * then cells.
 */
void
segue_import_plan_get_warning (SegueImportPlan    *self,
                               guint               index,
                               SegueImportMessage *message)
{
  SegueImportPlan *part = self;

  g_return_if_fail (self != NULL);
  g_return_if_fail (message != NULL);
  g_return_if_fail (index < segue_import_plan_get_n_warnings (self));

  for (guint i = 1; index >= count_warnings (part); i++)
    {
      index -= count_warnings (part);
      part = segue_import_plan_part (self, i);
    }
  get_own_warning (part, index, message);
  if (self->joined != NULL)
    name_column (part, message);
}

/**
 * segue_import_plan_dup_header:
 * @column: of the file
 *
 * Returns: (transfer full): what the user knows it by: its header, else its letters
 */
char *
segue_import_plan_dup_header (SegueImportPlan *self,
                              guint            column)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (column < segue_mapping_get_n_columns (self->mapping))
    {
      const char *header = segue_mapping_get_column (self->mapping, column)->header;

      if (*header != '\0')
        return segue_import_quote (header);
    }

  return segue_grid_dup_letters (column);
}

/**
 * segue_import_plan_dup_warning:
 * @index: below segue_import_plan_get_n_warnings()
 *
 * Returns: (transfer full): one line, `FILE:LINE: COLUMN: what is wrong`
 */
char *
segue_import_plan_dup_warning (SegueImportPlan *self,
                               guint            index)
{
  SegueImportMessage message = { 0 };
  const char *name = NULL;
  g_autofree char *text = NULL;
  g_autofree char *column = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  segue_import_plan_get_warning (self, index, &message);
  text = message.text;
  name = segue_grid_get_name (self->grid);
  if (message.line == 0)
    return g_strdup_printf ("%s: %s", name, text);
  if (message.column == G_MAXUINT)
    return g_strdup_printf ("%s:%u: %s", name, message.line, text);

  column = segue_import_plan_dup_header (self, message.column);
  return g_strdup_printf ("%s:%u: %s: %s", name, message.line, column, text);
}

/* Takes @text, which may be about no cell at all. */
static void
add_count (SegueImportPlan         *self,
           const SegueImportColumn *column,
           guint                    n,
           char                    *text)
{
  g_autofree char *owned = text;
  g_autofree char *title = NULL;

  if (n == 0)
    return;

  title = segue_import_plan_dup_header (self, column->cell);
  g_ptr_array_add (self->notes, segue_import_note_new (g_strdup_printf ("%s: %s", title, owned),
                                                       SEGUE_IMPORT_REMEDY_NONE, column->cell, SEGUE_NO_FIELD, 0));
}

static void
add_counts (SegueImportPlan         *self,
            const SegueImportColumn *column,
            const SegueCellCounts   *counts)
{
  guint n = counts->n_trimmed;

  add_count (self, column, n,
             g_strdup_printf (ngettext ("blanks around the text of %u cell were removed",
                                        "blanks around the text of %u cells were removed", n),
                              n));
  n = counts->n_empty_words;
  add_count (self, column, n,
             g_strdup_printf (ngettext ("%u cell says in a word that it is empty, and counts as empty",
                                        "%u cells say in a word that they are empty, and count as empty", n),
                              n));
  n = counts->n_joined;
  add_count (self, column, n,
             g_strdup_printf (ngettext ("%u cell of several lines became one line",
                                        "%u cells of several lines became one line each", n),
                              n));
  n = counts->n_times;
  add_count (self, column, n,
             g_strdup_printf (ngettext ("the time in %u cell was left out, the day is taken",
                                        "the times in %u cells were left out, the days are taken", n),
                              n));
}

/*< private >
 * segue_import_plan_add_notes:
 *
 * Says what was done to cells without a warning for each.
 */
void
segue_import_plan_add_notes (SegueImportPlan *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const SegueImportColumn *column = segue_import_plan_column (self, i);

      add_counts (self, column, segue_cell_reader_get_counts (column->reader));
    }
}
