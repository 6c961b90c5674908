/* segue-table-value.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table-value"

#include "config.h"

#include "segue-table-value.h"

#include <glib/gi18n.h>

/**
 * segue_table_value_get_align:
 *
 * Returns: the edge that a column keeps: figures stand below each other
 */
SegueTextAlign
segue_table_value_get_align (SegueFieldKind kind)
{
  switch (kind)
    {
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_TIME:
    case SEGUE_FIELD_DURATION:
      return SEGUE_TEXT_ALIGN_RIGHT;
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_DATE:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_CHOICE:
    case SEGUE_FIELD_RECURRENCE:
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      return SEGUE_TEXT_ALIGN_LEFT;
    }

  g_return_val_if_reached (SEGUE_TEXT_ALIGN_LEFT);
}

/**
 * segue_table_value_keep_together:
 * @words: (transfer full): a few short words
 *
 * Returns: (transfer full): @words, between which no line ends
 */
char *
segue_table_value_keep_together (char *words)
{
  g_autoptr(GString) kept = g_string_new (words);

  g_free (words);
  g_string_replace (kept, " ", "\302\240", 0);

  return g_string_free (g_steal_pointer (&kept), FALSE);
}

/* Dots count from one; a scale that goes below zero is a figure. */
static void
fill_rating (const SegueField *field,
             const SegueValue *value,
             SegueTableCell   *cell)
{
  if (!value->is_set)
    {
      cell->text = segue_table_value_keep_together (g_strdup (_("not rated")));
      cell->ink = SEGUE_INK_QUIET;
    }
  else if (field->minimum >= 0)
    {
      cell->kind = SEGUE_TABLE_CELL_DOTS;
      cell->value = (int) value->slot.integer;
      cell->maximum = (int) field->maximum;
    }
  else
    {
      cell->text = segue_value_to_label (field, value);
    }
}

static char *
dup_name (SeguePlan           *plan,
          SegueRedactionLevel  level,
          const SegueField    *field,
          gint64               id)
{
  SegueRecord *record = segue_plan_find (plan, field->target, id);

  return record != NULL ? segue_redaction_dup_link_name (level, plan, NULL, field, record) : NULL;
}

static char *
dup_names (SeguePlan           *plan,
           SegueRedactionLevel  level,
           const SegueField    *field,
           const SegueIds      *ids)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < ids->n; i++)
    {
      g_autofree char *name = dup_name (plan, level, field, ids->ids[i]);

      if (name == NULL)
        continue;
      if (names->len > 0)
        g_string_append (names, ", ");
      g_string_append (names, name);
    }

  return g_string_free (names, FALSE);
}

static char *
dup_label (SeguePlan           *plan,
           SegueRedactionLevel  level,
           const SegueField    *field,
           const SegueValue    *value,
           SegueDay             today)
{
  if (!value->is_set)
    return NULL;

  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
      return g_strdup (value->slot.text);
    case SEGUE_FIELD_DATE:
      return segue_table_value_keep_together (segue_day_to_short_label ((SegueDay) value->slot.integer, today));
    case SEGUE_FIELD_LINK:
      return dup_name (plan, level, field, value->slot.integer);
    case SEGUE_FIELD_LINKS:
      return dup_names (plan, level, field, value->slot.ids);
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_TIME:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_CHOICE:
    case SEGUE_FIELD_RECURRENCE:
      return segue_value_to_label (field, value);
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_table_value_fill:
 * @plan: where links lead to
 * @level: who will see it; decides what links are called
 * @field: describes @value
 * @value: what to show
 * @today: the day that days are seen from
 * @cell: an initialised cell
 *
 * Fills a cell with the label of a value: what is unset stays empty, except
 * ratings, which say so.
 */
void
segue_table_value_fill (SeguePlan           *plan,
                        SegueRedactionLevel  level,
                        const SegueField    *field,
                        const SegueValue    *value,
                        SegueDay             today,
                        SegueTableCell      *cell)
{
  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (field != NULL && value != NULL && cell != NULL);

  cell->align = segue_table_value_get_align (field->kind);
  if (field->kind == SEGUE_FIELD_RATING)
    fill_rating (field, value, cell);
  else
    cell->text = dup_label (plan, level, field, value, today);
}
