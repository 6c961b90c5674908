/* segue-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheet"

#include "config.h"

#include "segue-sheet.h"

#include "segue-audience-tree.h"

#include <string.h>

/* What decides where a row stands; made once per row, not per comparison. */
typedef struct
{
  SegueSheetRow  row;
  guint          place; /* where the filter puts it */
  SegueDay       day;   /* no day sorts last */
  char          *title;
  gint64         id;
} SortableRow;

/**
 * segue_sheet_find_column:
 * @sheet: a sheet
 * @name: the name of a field
 *
 * Returns: the position of the column, or %SEGUE_NO_FIELD
 */
guint
segue_sheet_find_column (const SegueSheet *sheet,
                         const char       *name)
{
  g_return_val_if_fail (sheet != NULL, SEGUE_NO_FIELD);
  g_return_val_if_fail (name != NULL, SEGUE_NO_FIELD);

  for (guint i = 0; i < sheet->n_columns; i++)
    if (g_str_equal (sheet->columns[i].field->name, name))
      return i;

  return SEGUE_NO_FIELD;
}

static gboolean
day_passes (const SegueSheet       *sheet,
            SegueRecord            *record,
            const SegueSheetFilter *filter)
{
  SegueDay day = SEGUE_DAY_NONE;

  if (sheet->day == SEGUE_NO_FIELD || (filter->from == SEGUE_DAY_NONE && filter->to == SEGUE_DAY_NONE))
    return TRUE;
  if (record != NULL)
    day = segue_record_get_day (record, sheet->day);

  return day != SEGUE_DAY_NONE &&
         (filter->from == SEGUE_DAY_NONE || day >= filter->from) &&
         (filter->to == SEGUE_DAY_NONE || day <= filter->to);
}

static gboolean
row_passes (const SegueSheet       *sheet,
            SeguePlan              *plan,
            const SegueSheetRow    *row,
            const SegueSheetFilter *filter,
            const SegueIds         *audiences)
{
  if (filter == NULL)
    return TRUE;
  if (!day_passes (sheet, row->records[SEGUE_SHEET_OWN], filter))
    return FALSE;

  return (filter->rollout == 0 && audiences == NULL) || sheet->belongs (plan, row, filter, audiences);
}

/**
 * segue_sheet_passes:
 * @filter: (nullable): which rows; the ids that it may name are not regarded
 *
 * Returns: whether segue_sheet_collect_rows() would find @row
 */
gboolean
segue_sheet_passes (const SegueSheet       *sheet,
                    SeguePlan              *plan,
                    const SegueSheetRow    *row,
                    const SegueSheetFilter *filter)
{
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;

  g_return_val_if_fail (sheet != NULL && row != NULL, FALSE);
  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);

  if (filter != NULL && filter->audience != 0)
    segue_audience_get_below (plan, filter->audience, &below);

  return row_passes (sheet, plan, row, filter, below.is_set ? below.slot.ids : NULL);
}

/* A row is called what its record is called; where that has no title, what its
 * link leads to: a register is in the order of the people's names.
 */
static char *
dup_sort_title (SeguePlan           *plan,
                const SegueSheetRow *row)
{
  SegueRecord *own = row->records[SEGUE_SHEET_OWN];
  SegueRecord *hop = row->records[SEGUE_SHEET_HOP];
  SegueRecord *named = own;
  g_autofree char *title = NULL;

  if (own == NULL || (hop != NULL && SEGUE_RECORD_GET_CLASS (own)->title == SEGUE_NO_FIELD))
    named = hop;

  title = segue_plan_dup_title (plan, named);
  return g_utf8_collate_key (title, -1);
}

static gint64
get_row_id (const SegueSheetRow *row)
{
  SegueRecord *own = row->records[SEGUE_SHEET_OWN];

  return segue_record_get_id (own != NULL ? own : row->records[SEGUE_SHEET_HOP]);
}

/* Id → place from 1 on; NULL where the filter names no rows. */
static GHashTable *
find_places (const SegueSheetFilter *filter)
{
  GHashTable *places = NULL;

  if (filter == NULL || filter->rows == NULL)
    return NULL;

  places = g_hash_table_new (g_int64_hash, g_int64_equal);
  for (guint i = 0; i < filter->rows->len; i++)
    g_hash_table_insert (places, &g_array_index (filter->rows, gint64, i), GUINT_TO_POINTER (i + 1));

  return places;
}

static void
keep_named (GArray                 *rows,
            const SegueSheetFilter *filter)
{
  g_autoptr(GHashTable) places = find_places (filter);
  guint n = 0;

  if (places == NULL)
    return;

  for (guint i = 0; i < rows->len; i++)
    {
      SegueSheetRow row = g_array_index (rows, SegueSheetRow, i);
      gint64 id = get_row_id (&row);

      if (g_hash_table_contains (places, &id))
        g_array_index (rows, SegueSheetRow, n++) = row;
    }

  g_array_set_size (rows, n);
}

static void
append_sortable (const SegueSheet    *sheet,
                 SeguePlan           *plan,
                 GHashTable          *places,
                 GArray              *rows,
                 const SegueSheetRow *row)
{
  SegueRecord *own = row->records[SEGUE_SHEET_OWN];
  SortableRow sortable = { .row = *row, .day = G_MAXINT32 };

  if (own != NULL && sheet->day != SEGUE_NO_FIELD && segue_record_is_set (own, sheet->day))
    sortable.day = segue_record_get_day (own, sheet->day);
  sortable.title = dup_sort_title (plan, row);
  sortable.id = get_row_id (row);
  if (places != NULL)
    sortable.place = GPOINTER_TO_UINT (g_hash_table_lookup (places, &sortable.id));

  g_array_append_val (rows, sortable);
}

static void
append_own_rows (const SegueSheet       *sheet,
                 SeguePlan              *plan,
                 const SegueSheetFilter *filter,
                 const SegueIds         *audiences,
                 GArray                 *rows)
{
  SegueRecordList *list = segue_plan_list (plan, sheet->kind);
  guint n = segue_record_list_get_n (list);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      SegueSheetRow row = { { record, NULL } };

      if (sheet->link != SEGUE_NO_FIELD)
        row.records[SEGUE_SHEET_HOP] = segue_plan_follow (plan, record, sheet->link);
      if (row_passes (sheet, plan, &row, filter, audiences))
        g_array_append_val (rows, row);
    }
}

static void
append_hop_rows (const SegueSheet       *sheet,
                 SeguePlan              *plan,
                 const SegueSheetFilter *filter,
                 const SegueIds         *audiences,
                 GArray                 *rows)
{
  SegueRecordList *list = segue_plan_list (plan, sheet->hop);
  guint n = segue_record_list_get_n (list);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      SegueSheetRow row = { { NULL, record } };
      guint n_incoming = 0;

      segue_plan_incoming (plan, sheet->kind, sheet->link, segue_record_get_id (record), &n_incoming);
      if (n_incoming == 0 && row_passes (sheet, plan, &row, filter, audiences))
        g_array_append_val (rows, row);
    }
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const SortableRow *one = a;
  const SortableRow *two = b;
  int order;

  if (one->place != two->place)
    return one->place > two->place ? 1 : -1;
  if (one->day != two->day)
    return (one->day > two->day) - (one->day < two->day);

  order = strcmp (one->title, two->title);
  return order != 0 ? order : (one->id > two->id) - (one->id < two->id);
}

/**
 * segue_sheet_collect_rows:
 * @sheet: a sheet
 * @plan: where the records are
 * @filter: (nullable): which rows; %NULL = all
 *
 * As segue_sheet_dup_rows(), for who puts them in order himself.
 *
 * Returns: (transfer full) (element-type SegueSheetRow): the rows, in no order
 */
GArray *
segue_sheet_collect_rows (const SegueSheet       *sheet,
                          SeguePlan              *plan,
                          const SegueSheetFilter *filter)
{
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  const SegueIds *audiences = NULL;
  GArray *rows = NULL;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  if (filter != NULL && filter->audience != 0)
    {
      segue_audience_get_below (plan, filter->audience, &below);
      audiences = below.slot.ids;
    }

  rows = g_array_new (FALSE, FALSE, sizeof (SegueSheetRow));
  append_own_rows (sheet, plan, filter, audiences, rows);
  if (sheet->all_hops)
    append_hop_rows (sheet, plan, filter, audiences, rows);
  keep_named (rows, filter);

  return rows;
}

/**
 * segue_sheet_dup_rows:
 * @sheet: a sheet
 * @plan: where the records are
 * @filter: (nullable): which rows; %NULL = all
 *
 * Rows come in the order that @filter gives; where it gives none, in that of their
 * day, where the sheet has one, then of their title, then of their id, so that the
 * order is always the same.
 *
 * Returns: (transfer full) (element-type SegueSheetRow): the rows
 */
GArray *
segue_sheet_dup_rows (const SegueSheet       *sheet,
                      SeguePlan              *plan,
                      const SegueSheetFilter *filter)
{
  g_autoptr(GArray) rows = segue_sheet_collect_rows (sheet, plan, filter);
  g_autoptr(GHashTable) places = find_places (filter);
  g_autoptr(GArray) sortable = g_array_sized_new (FALSE, FALSE, sizeof (SortableRow), rows->len);

  for (guint i = 0; i < rows->len; i++)
    append_sortable (sheet, plan, places, sortable, &g_array_index (rows, SegueSheetRow, i));
  g_array_sort (sortable, compare_rows);

  for (guint i = 0; i < sortable->len; i++)
    {
      SortableRow *row = &g_array_index (sortable, SortableRow, i);

      g_array_index (rows, SegueSheetRow, i) = row->row;
      g_free (row->title);
    }

  return g_steal_pointer (&rows);
}

/* A plan that shows less than there is has figures of what there is. */
static void
compute (const SegueColumn   *column,
         SeguePlan           *plan,
         const SegueSheetRow *row,
         SegueValue          *value)
{
  SeguePlan *source = segue_plan_get_source (plan, column->field);
  SegueSheetRow whole = *row;

  if (source == NULL)
    return;

  if (source != plan)
    for (guint i = 0; i < G_N_ELEMENTS (whole.records); i++)
      whole.records[i] = segue_plan_find_source (plan, row->records[i]);

  column->compute (source, &whole, value);
}

/**
 * segue_sheet_row_ref:
 *
 * Keeps the records of a row, whatever becomes of the plan.
 */
void
segue_sheet_row_ref (const SegueSheetRow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->records); i++)
    if (self->records[i] != NULL)
      g_object_ref (self->records[i]);
}

/**
 * segue_sheet_row_unref:
 *
 * Lets go of what segue_sheet_row_ref() kept.
 */
void
segue_sheet_row_unref (const SegueSheetRow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->records); i++)
    if (self->records[i] != NULL)
      g_object_unref (self->records[i]);
}

static void
clear_row (gpointer data)
{
  segue_sheet_row_unref (data);
}

/**
 * segue_sheet_rows_new:
 * @n_reserved: for how many there shall be room
 *
 * For rows that outlive a change of the plan: a document is drawn long after it was made.
 *
 * Returns: (transfer full) (element-type SegueSheetRow): no rows yet; those that
 *   segue_sheet_rows_add() adds keep their records
 */
GArray *
segue_sheet_rows_new (guint n_reserved)
{
  GArray *rows = g_array_sized_new (FALSE, FALSE, sizeof (SegueSheetRow), n_reserved);

  g_array_set_clear_func (rows, clear_row);

  return rows;
}

/**
 * segue_sheet_rows_add:
 * @rows: (element-type SegueSheetRow): of segue_sheet_rows_new()
 * @row: what to add
 */
void
segue_sheet_rows_add (GArray              *rows,
                      const SegueSheetRow *row)
{
  segue_sheet_row_ref (row);
  g_array_append_vals (rows, row, 1);
}

/**
 * segue_column_get_value:
 * @column: a column of a sheet
 * @plan: where the records are
 * @row: a row of the same sheet
 * @value: (inout): an initialised value, which is cleared first; that of a field is
 *   borrowed from its record and valid until that changes, a figure is its own
 *
 * Links of a figure may lead to records that @plan does not show.
 */
void
segue_column_get_value (const SegueColumn   *column,
                        SeguePlan           *plan,
                        const SegueSheetRow *row,
                        SegueValue          *value)
{
  SegueRecord *record = row->records[column->source];

  segue_value_clear (value);
  if (column->compute != NULL)
    compute (column, plan, row, value);
  else if (record != NULL)
    *value = segue_record_peek (record, column->index);
}
