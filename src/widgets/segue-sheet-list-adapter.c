/* segue-sheet-list-adapter.c - what the long list reads of the rows of a sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheet-list"

#include "config.h"

#include "segue-sheet-list-private.h"

#include <glib/gi18n.h>

/* The list a record belongs to, for functions that get no other data. */
static G_DEFINE_QUARK (segue-sheet-list, list)

static SegueSheetList *
get_list (GObject *record)
{
  return g_object_get_qdata (record, list_quark ());
}

/*< private >
 * segue_sheet_list_adopt:
 * @item: an item of the list, which the functions of its adapter get
 */
void
segue_sheet_list_adopt (SegueSheetList *self,
                        SegueSheetItem *item)
{
  g_object_set_qdata (G_OBJECT (item), list_quark (), self);
}

static void
append_link (GString     *label,
             SeguePlan   *plan,
             SegueRecordKind kind,
             gint64       id)
{
  SegueRecord *linked = segue_plan_find (plan, kind, id);
  g_autofree char *title = linked != NULL ? segue_plan_dup_title (plan, linked) : NULL;

  if (title != NULL)
    g_string_append_printf (label, "%s%s", label->len > 0 ? ", " : "", title);
}

/*< private >
 * segue_sheet_list_append_label:
 * @label: gets what the cell of @item in @column says, nothing where it is unset
 */
void
segue_sheet_list_append_label (SegueSheetList    *self,
                               const SegueColumn *column,
                               SegueSheetItem    *item,
                               GString           *label)
{
  const SegueField *field = column->field;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autofree char *text = NULL;

  segue_column_get_value (column, self->plan, segue_sheet_item_get_row (item), &value);
  if (!value.is_set)
    return;

  if (field->kind == SEGUE_FIELD_LINK)
    {
      append_link (label, self->plan, field->target, value.slot.integer);
      return;
    }

  if (field->kind == SEGUE_FIELD_LINKS)
    {
      for (guint i = 0; i < value.slot.ids->n; i++)
        append_link (label, self->plan, field->target, value.slot.ids->ids[i]);
      return;
    }

  text = segue_value_to_label (field, &value);
  g_string_append (label, text);
}

static gint64
item_get_id (GObject *record)
{
  return segue_sheet_item_get_id (SEGUE_SHEET_ITEM (record));
}

static const char *
item_get_label (GObject *record,
                guint    column,
                GString *scratch)
{
  SegueSheetList *self = get_list (record);

  g_string_truncate (scratch, 0);
  segue_sheet_list_append_label (self, &self->sheet->columns[column], SEGUE_SHEET_ITEM (record), scratch);

  return scratch->str;
}

static gint64
item_get_number (GObject *record,
                 guint    column)
{
  SegueSheetList *self = get_list (record);
  const SegueColumn *sheet_column = &self->sheet->columns[column];
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_column_get_value (sheet_column, self->plan, segue_sheet_item_get_row (SEGUE_SHEET_ITEM (record)), &value);

  return value.is_set ? value.slot.integer : SEGUE_SORT_UNSET;
}

static void
item_append_search_text (GObject *record,
                         GString *text)
{
  SegueSheetList *self = get_list (record);
  g_autoptr(GString) label = g_string_new (NULL);

  for (guint i = 0; i < self->sheet->n_columns; i++)
    if ((self->sheet->columns[i].field->flags & SEGUE_FIELD_SEARCHED) != 0)
      {
        g_string_truncate (label, 0);
        segue_sheet_list_append_label (self, &self->sheet->columns[i], SEGUE_SHEET_ITEM (record), label);
        if (label->len > 0)
          g_string_append_printf (text, "%s\n", label->str);
      }
}

/* Whether a column sorts by number rather than by its words. */
static gboolean
sorts_by_number (const SegueField *field)
{
  switch (field->kind)
    {
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_DATE:
    case SEGUE_FIELD_TIME:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_CHOICE:
      return TRUE;
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_RECURRENCE:
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      return FALSE;
    }

  g_assert_not_reached ();
}

/*< private >
 * segue_sheet_list_make_adapter:
 *
 * Tells the long list how to read the items: titles and widths of the columns, what
 * a cell says, what is sorted by and what is searched.
 */
void
segue_sheet_list_make_adapter (SegueSheetList *self)
{
  self->columns = g_new0 (SegueListColumn, self->sheet->n_columns);
  for (guint i = 0; i < self->sheet->n_columns; i++)
    {
      const SegueField *field = self->sheet->columns[i].field;

      self->columns[i].title = _(field->label);
      self->columns[i].width = (int) CLAMP (field->width * 8 + 12, 60, 320);
      self->columns[i].numeric = sorts_by_number (field);
    }

  self->adapter = g_new0 (SegueListAdapter, 1);
  self->adapter->columns = self->columns;
  self->adapter->n_columns = self->sheet->n_columns;
  self->adapter->n_lines = SEGUE_SHEET_LIST_LINES;
  self->adapter->get_id = item_get_id;
  self->adapter->get_label = item_get_label;
  self->adapter->get_number = item_get_number;
  self->adapter->append_search_text = item_append_search_text;
}
