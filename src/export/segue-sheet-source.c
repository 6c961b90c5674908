/* segue-sheet-source.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheet-source"

#include "config.h"

#include "segue-sheet-source.h"

#include "segue-names.h"
#include "segue-redacted-plan.h"
#include "segue-stand-ins.h"

/* How often a long export asks whether to go on. */
#define ROWS_PER_CHECK 1024

typedef struct
{
  const SegueColumn *column;
  SegueShown         shown;
} Shown;

struct _SegueSheetSource
{
  SeguePlan           *plan;    /* borrowed */
  SeguePlan           *figures; /* what they are made of at the level */
  SegueRedactionLevel  level;
  SegueNames          *names;
  SegueStandIns       *stand_ins;
  GArray              *columns; /* Shown: those that are */
  GArray              *rows;    /* SegueSheetRow */
  GString             *text;    /* of names */
  const SegueSheetRow *row;
  guint                next;
};

static void
choose_columns (SegueSheetSource *self,
                const SegueSheet *sheet)
{
  for (guint i = 0; i < sheet->n_columns; i++)
    {
      Shown shown = { &sheet->columns[i], segue_redaction_decide (self->level, sheet->columns[i].field, self->plan, NULL) };

      if (shown.shown != SEGUE_SHOWN_NOT)
        g_array_append_val (self->columns, shown);
    }
}

/**
 * segue_sheet_source_new:
 * @plan: where the records are; it outlives the source
 * @sheet: which of them, and what of them
 * @filter: (nullable): which rows; %NULL for all
 * @level: who it is for
 * @error: %SEGUE_REDACTION_ERROR where @level leaves nothing of @sheet
 *
 * Returns: (transfer full) (nullable): a source before its first row
 */
SegueSheetSource *
segue_sheet_source_new (SeguePlan               *plan,
                        const SegueSheet        *sheet,
                        const SegueSheetFilter  *filter,
                        SegueRedactionLevel      level,
                        GError                 **error)
{
  SegueSheetSource *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (sheet != NULL, NULL);

  if (!segue_redaction_check_sheet (level, sheet, error))
    return NULL;

  self = g_new0 (SegueSheetSource, 1);
  self->plan = plan;
  self->figures = segue_redacted_plan_dup_for (plan, level);
  self->level = level;
  self->names = segue_names_new (plan);
  self->stand_ins = segue_stand_ins_new (plan);
  self->columns = g_array_new (FALSE, FALSE, sizeof (Shown));
  self->text = g_string_new (NULL);
  self->rows = segue_sheet_dup_rows (sheet, plan, filter);
  segue_redaction_order_rows (level, plan, self->rows);
  choose_columns (self, sheet);

  return self;
}

/**
 * segue_sheet_source_free:
 *
 * Frees the source; %NULL is none.
 */
void
segue_sheet_source_free (SegueSheetSource *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->figures);
  segue_names_free (self->names);
  segue_stand_ins_free (self->stand_ins);
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * segue_sheet_source_get_n_columns:
 *
 * Returns: how many columns are shown at its level
 */
guint
segue_sheet_source_get_n_columns (SegueSheetSource *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

static const Shown *
get_shown (SegueSheetSource *self,
           guint             column)
{
  g_assert (column < self->columns->len);

  return &g_array_index (self->columns, Shown, column);
}

/**
 * segue_sheet_source_get_field:
 *
 * Returns: what @column holds; its name is the header
 */
const SegueField *
segue_sheet_source_get_field (SegueSheetSource *self,
                              guint             column)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_shown (self, column)->column->field;
}

/**
 * segue_sheet_source_next:
 * @is_row: (out): whether there is another row
 * @cancellable: (nullable): stops it
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Goes to the next row.
 *
 * Returns: whether to go on
 */
gboolean
segue_sheet_source_next (SegueSheetSource  *self,
                         gboolean          *is_row,
                         GCancellable      *cancellable,
                         GError           **error)
{
  g_return_val_if_fail (self != NULL && is_row != NULL, FALSE);

  for (*is_row = FALSE; !*is_row && self->next < self->rows->len; self->next++)
    {
      if (self->next % ROWS_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      self->row = &g_array_index (self->rows, SegueSheetRow, self->next);
      *is_row = segue_redaction_shows_row (self->level, self->plan, self->row);
    }

  return TRUE;
}

static void
append_name (SegueSheetSource *self,
             SegueRecord      *holder,
             const SegueField *field,
             gint64            id)
{
  SegueRecord *record = segue_plan_find (self->plan, field->target, id);
  g_autofree char *name = record != NULL ? segue_redaction_dup_link_name (self->level, self->plan, holder, field, record)
                                         : NULL;

  if (name == NULL)
    return;

  if (self->text->len > 0)
    g_string_append (self->text, SEGUE_NAMES_SEPARATOR);
  g_string_append (self->text, name);
}

static void
append_stand_in (SegueSheetSource  *self,
                 const SegueColumn *column)
{
  SegueRecord *record = self->row->records[column->source];
  g_autofree char *text = record != NULL ? segue_stand_ins_dup (self->stand_ins, record, column->index) : NULL;

  if (text != NULL)
    g_string_append (self->text, text);
}

/* The team gets texts that find their way back; everybody else what a record may
 * be called before them.
 */
static void
append_links (SegueSheetSource *self,
              SegueRecord      *holder,
              const SegueField *field,
              const SegueValue *value)
{
  if (!value->is_set)
    return;

  if (self->level == SEGUE_REDACTION_LEVEL_TEAM)
    segue_names_append (self->names, field, value, self->text);
  else if (field->kind == SEGUE_FIELD_LINK)
    append_name (self, holder, field, value->slot.integer);
  else
    for (guint i = 0; i < value->slot.ids->n; i++)
      append_name (self, holder, field, value->slot.ids->ids[i]);
}

/**
 * segue_sheet_source_get_cell:
 * @column: below segue_sheet_source_get_n_columns()
 * @value: (inout): unset before; what the cell holds where it does not name records
 *
 * Links are named as segue_names_append() names them, or as the level allows; where something
 * stands for a text, it is that.
 *
 * Returns: (nullable): the names, valid until the next call, empty for none; %NULL
 *   where @value says what there is
 */
const char *
segue_sheet_source_get_cell (SegueSheetSource *self,
                             guint             column,
                             SegueValue       *value)
{
  const Shown *shown = get_shown (self, column);
  const SegueField *field = shown->column->field;

  g_string_truncate (self->text, 0);
  if (shown->shown == SEGUE_SHOWN_AS_PSEUDONYM && field->target == SEGUE_RECORD_NONE)
    {
      append_stand_in (self, shown->column);
      return self->text->str;
    }

  segue_column_get_value (shown->column, self->figures, self->row, value);
  if (field->kind != SEGUE_FIELD_LINK && field->kind != SEGUE_FIELD_LINKS)
    return NULL;

  append_links (self, self->row->records[shown->column->source], field, value);
  return self->text->str;
}
