/* segue-import-values.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Several rows may be about one record: a person in two rollouts, one row per
 * audience.  What the workspace holds already is no claim; a second row may say
 * the same or add, but two rows that would change a value in different ways
 * contradict each other.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-values.h"

#include "segue-attendance.h"
#include "segue-codes.h"
#include "segue-csv-guard.h"
#include "segue-import-links.h"
#include "segue-import-person.h"
#include "segue-judgement.h"
#include "segue-lock.h"

#include <string.h>

/* With uids it is a file of ours, in which an empty cell says something. */
static void
add_empty (SegueImportPlan *self,
           guint            column)
{
  const SegueImportColumn *at = segue_import_plan_column (self, column);
  SegueValue unset = SEGUE_VALUE_INIT;

  /* What was numbered here was not when it was written there. */
  if (at->index == SEGUE_MAIN_CODE && segue_codes_are_given (segue_import_plan_get_kind (self, at->source)))
    return;

  if (self->uid_column != SEGUE_NO_FIELD)
    segue_import_plan_add_value (self, column, at->source, at->index, &unset, FALSE);
}

/* In a spreadsheet 1.234 is one and a bit, whatever it is where people write texts;
 * another zero says so.
 */
static SegueCellResult
read_decimal (const SegueImportColumn *at,
              const char              *cell,
              SegueValue              *value)
{
  g_autofree char *exact = g_strconcat (cell, "0", NULL);

  return segue_cell_reader_read (at->reader, segue_field_holds_text (at->field) ? cell : exact, value);
}

static void
read_value (SegueImportPlan *self,
            guint            column,
            guint            row)
{
  const SegueImportColumn *at = segue_import_plan_column (self, column);
  const char *cell = segue_import_plan_get_cell (self, row, column);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  SegueCellResult result = SEGUE_CELL_READ;

  if (segue_grid_is_decimal (self->grid, row, at->cell))
    result = read_decimal (at, cell, &value);
  else if (*cell != '\0')
    result = segue_cell_reader_read (at->reader, cell, &value);

  if (result != SEGUE_CELL_READ)
    {
      const SegueImportIssue issue = { row, column, result, 0, NULL };

      segue_import_plan_warn (self, &issue);
    }

  if (value.is_set)
    segue_import_plan_add_value (self, column, at->source, at->index, &value, FALSE);
  else if (result == SEGUE_CELL_READ)
    add_empty (self, column);
}

static void
read_link (SegueImportPlan *self,
           guint            column,
           guint            row)
{
  const SegueImportColumn *at = segue_import_plan_column (self, column);
  const SegueImportLink *link = segue_import_plan_resolve (self, column, row);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (link != NULL)
    {
      segue_import_plan_report (self, link, column, row);
      segue_import_link_set (link, at->field, &value);
    }

  if (value.is_set)
    segue_import_plan_add_value (self, column, at->source, at->index, &value, FALSE);
  else if (link == NULL || link->issues->len == 0)
    add_empty (self, column);
}

static void
read_column (SegueImportPlan *self,
             guint            column,
             guint            row)
{
  switch (segue_import_plan_column (self, column)->role)
    {
    case SEGUE_IMPORT_ROLE_VALUE:
      read_value (self, column, row);
      return;
    case SEGUE_IMPORT_ROLE_LINK:
      read_link (self, column, row);
      return;
    case SEGUE_IMPORT_ROLE_NAME:      /* with the other parts of names */
    case SEGUE_IMPORT_ROLE_UID:       /* when the record is looked for */
    case SEGUE_IMPORT_ROLE_LATE:      /* when all records are there */
    case SEGUE_IMPORT_ROLE_AUDIENCES: /* likewise */
    case SEGUE_IMPORT_ROLE_ATTENDANCE: /* with the other parts of attendance */
      return;
    }

  g_assert_not_reached ();
}

static void
add_default (SegueImportPlan *self,
             guint            source,
             guint            field,
             SegueValue      *value)
{
  SegueImportValue *present = segue_import_plan_find_value (self, source, field);

  if (present == NULL || !present->value.is_set)
    segue_import_plan_add_value (self, SEGUE_NO_FIELD, source, field, value, TRUE);
}

/* Whose opinion it is when the file does not say: of whoever imports it. */
static void
add_judgement_defaults (SegueImportPlan *self)
{
  g_auto(SegueValue) assessor = SEGUE_VALUE_INIT;
  g_auto(SegueValue) basis = SEGUE_VALUE_INIT;

  segue_value_set_text (&assessor, segue_workspace_get_author (self->workspace));
  add_default (self, SEGUE_SHEET_OWN, SEGUE_JUDGEMENT_ASSESSOR, &assessor);
  segue_value_set_integer (&basis, SEGUE_BASIS_IMPORTED);
  add_default (self, SEGUE_SHEET_OWN, SEGUE_JUDGEMENT_BASIS, &basis);
}

/*< private >
 * segue_import_plan_read_row:
 * @index: of a row
 * @keys_only: whether only what keys are made of is read
 *
 * Makes the values of the present row those of @index.
 */
void
segue_import_plan_read_row (SegueImportPlan *self,
                            guint            index,
                            gboolean         keys_only)
{
  guint row = segue_import_plan_row (self, index)->row;

  g_array_set_size (self->values, 0);
  for (guint i = 0; i < self->columns->len; i++)
    if (!keys_only || segue_import_plan_column (self, i)->is_key)
      read_column (self, i, row);

  if (self->attendance != NULL)
    segue_attendance_add_values (self->attendance, index);
  if (self->sheet->hop == SEGUE_RECORD_STAKEHOLDER)
    segue_import_person_add_names (self, row);
  if (self->sheet->kind == SEGUE_RECORD_JUDGEMENT)
    add_judgement_defaults (self);
  if (self->rollout != 0)
    {
      g_auto(SegueValue) rollout = SEGUE_VALUE_INIT;

      segue_value_set_integer (&rollout, self->rollout);
      add_default (self, self->rollout_source, self->rollout_field, &rollout);
    }
}

/* Whether the cell is @present as we write it ourselves: then nothing is made of
 * blanks around it, words that mean nothing and the like.
 */
static gboolean
is_verbatim (SegueImportPlan  *self,
             guint             row,
             guint             column,
             const SegueField *field,
             const SegueValue *present)
{
  const char *cell = NULL;
  const char *text = NULL;

  if (column == SEGUE_NO_FIELD || !present->is_set)
    return FALSE;

  if (segue_field_holds_text (field))
    text = present->slot.text;
  else if (field->kind == SEGUE_FIELD_CHOICE)
    text = segue_choices_get_nick (field->choices, (int) present->slot.integer);
  if (text == NULL)
    return FALSE;

  cell = segue_import_plan_get_cell (self, row, column);
  return g_str_equal (cell, text) || g_str_equal (segue_csv_unguard (cell), text);
}

/*< private >
 * segue_import_plan_is_as_held:
 * @row: of the grid
 * @column: a column of values
 * @record: a record that the row is about
 *
 * Returns: whether the cell is exactly what @record has: then there is nothing to
 *   complain of
 */
gboolean
segue_import_plan_is_as_held (SegueImportPlan *self,
                              guint            row,
                              guint            column,
                              SegueRecord     *record)
{
  const SegueImportColumn *at = segue_import_plan_column (self, column);
  SegueValue held = segue_record_peek (record, at->index);

  return is_verbatim (self, row, column, at->field, &held);
}

/* Whether an earlier row was about @record. */
static gboolean
is_touched (SegueImportPlan *self,
            guint            index,
            SegueRecord     *record)
{
  guint first = 0;

  return segue_import_plan_find_claim (self, record, &first) && first != index;
}

/*< private >
 * segue_import_plan_contradicts:
 * @index: of the row
 * @record: a record that it is about
 * @value: what it says
 *
 * Returns: whether an earlier row makes the field something else
 */
gboolean
segue_import_plan_contradicts (SegueImportPlan        *self,
                               guint                   index,
                               SegueRecord            *record,
                               const SegueImportValue *value)
{
  const SegueField *field = segue_record_get_field (record, value->field);
  SegueValue held = segue_record_peek (record, value->field);
  SegueValue pending = segue_edit_peek (self->edit, record, value->field);

  if (value->weak || !value->value.is_set || !is_touched (self, index, record) || field->kind == SEGUE_FIELD_LINKS)
    return FALSE;
  if (!pending.is_set || segue_value_equal (field, &pending, &value->value))
    return FALSE;
  if (!segue_record_is_attached (record))
    return TRUE;

  return !segue_value_equal (field, &held, &pending) && !segue_value_equal (field, &held, &value->value) &&
         !is_verbatim (self, segue_import_plan_row (self, index)->row, value->column, field, &held);
}

/*< private >
 * segue_import_plan_is_missing:
 * @index: of the row
 * @record: a record that it is about
 * @value: what it says
 *
 * Returns: whether @value would empty a field that @record needs
 */
gboolean
segue_import_plan_is_missing (SegueImportPlan        *self,
                              guint                   index,
                              SegueRecord            *record,
                              const SegueImportValue *value)
{
  const SegueField *field = segue_record_get_field (record, value->field);
  SegueValue held = segue_record_peek (record, value->field);

  return !value->value.is_set && (field->flags & SEGUE_FIELD_REQUIRED) != 0 && held.is_set &&
         !is_verbatim (self, segue_import_plan_row (self, index)->row, value->column, field, &held);
}

/*< private >
 * segue_import_plan_note_change:
 * @field: %SEGUE_NO_FIELD for the audiences of a person
 *
 * Remembers that row @index changes @record.
 */
void
segue_import_plan_note_change (SegueImportPlan *self,
                               guint            index,
                               SegueRecord     *record,
                               guint            field)
{
  SegueImportRow *row = segue_import_plan_row (self, index);
  const SegueImportChange change = { index, record, field };

  if (row->n_changes[self->pass]++ == 0)
    row->first_change[self->pass] = self->changes->len;
  g_array_append_val (self->changes, change);
}

/* A further row about the same record adds to its links. */
static void
join_links (const SegueValue *present,
            SegueValue       *value)
{
  g_autoptr(GArray) ids = NULL;

  if (!present->is_set || !value->is_set)
    return;

  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_vals (ids, present->slot.ids->ids, present->slot.ids->n);
  g_array_append_vals (ids, value->slot.ids->ids, value->slot.ids->n);
  segue_value_set_ids (value, (const gint64 *) (gpointer) ids->data, ids->len);
}

/* What only fills a gap, or says what is there, changes nothing; nor does a
 * further row that repeats what an earlier one changed.
 */
static gboolean
is_news (SegueImportPlan        *self,
         guint                   index,
         SegueRecord            *record,
         gboolean                touched,
         const SegueImportValue *value)
{
  const SegueImportRow *row = segue_import_plan_row (self, index);
  const SegueField *field = segue_record_get_field (record, value->field);
  SegueValue held = segue_record_peek (record, value->field);
  SegueValue pending = segue_edit_peek (self->edit, record, value->field);

  if (segue_value_equal (field, &pending, &value->value) || is_verbatim (self, row->row, value->column, field, &pending))
    return FALSE;
  if (!value->value.is_set && (!row->by_uid || !segue_record_is_attached (record)))
    return FALSE;
  if (value->weak && pending.is_set)
    return FALSE;

  return !touched || !segue_record_is_attached (record) ||
         segue_value_equal (field, &held, &pending) || !segue_value_equal (field, &held, &value->value);
}

/*< private >
 * segue_import_plan_fill:
 * @record: a record that the present row makes
 * @source: which of its records that is
 *
 * As segue_import_plan_put() for all values of the row, which are taken: nothing
 * can stand against them.
 */
void
segue_import_plan_fill (SegueImportPlan *self,
                        SegueRecord     *record,
                        guint            source)
{
  SegueFieldValue *values = g_newa (SegueFieldValue, self->values->len);
  guint n = 0;

  for (guint i = 0; i < self->values->len; i++)
    {
      SegueImportValue *value = &g_array_index (self->values, SegueImportValue, i);

      if (value->source != source || !value->value.is_set)
        continue;
      if (value->weak && segue_import_plan_find_value (self, source, value->field) != value)
        continue; /* which another column fills */
      values[n].field = value->field;
      values[n++].value = value->value;
      value->value = (SegueValue) SEGUE_VALUE_INIT;
    }

  segue_record_fill (record, values, n);
}

/* What was sent is a fact, whatever a spreadsheet says of it now. */
static gboolean
is_locked (SegueImportPlan        *self,
           guint                   index,
           SegueRecord            *record,
           const SegueImportValue *value)
{
  SegueImportIssue issue = { 0, value->column, SEGUE_IMPORT_ISSUE_LOCKED, 0, NULL };

  if (!segue_record_is_attached (record) || !segue_lock_holds (record) ||
      segue_lock_allows (segue_record_get_kind (record), value->field))
    return FALSE;

  issue.row = segue_import_plan_row (self, index)->row;
  segue_import_plan_warn (self, &issue);
  return TRUE;
}

/*< private >
 * segue_import_plan_put:
 * @index: of the row
 * @record: a record that it is about
 * @value: (inout): what it says; may be taken
 *
 * Makes the record what the row says, unless that is nothing new, or locked: then it warns.
 */
void
segue_import_plan_put (SegueImportPlan  *self,
                       guint             index,
                       SegueRecord      *record,
                       SegueImportValue *value)
{
  const SegueField *field = segue_record_get_field (record, value->field);
  SegueValue pending = segue_edit_peek (self->edit, record, value->field);
  gboolean touched = is_touched (self, index, record);

  if (field->kind == SEGUE_FIELD_LINKS && touched)
    join_links (&pending, &value->value);
  if (!is_news (self, index, record, touched, value) || is_locked (self, index, record, value))
    return;

  if (segue_record_is_attached (record))
    segue_edit_set_value (self->edit, record, value->field, &value->value);
  else
    segue_record_take_value (record, value->field, &value->value);
  if (segue_record_is_attached (record) || touched)
    segue_import_plan_note_change (self, index, record, value->field);
}
