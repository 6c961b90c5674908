/* segue-sheet-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Items come and go with the records of the sheet's two kinds.  A record of any
 * other kind can change a computed figure of the rows that it links to: an
 * interaction moves the next contact.  And where a column shows the title of a
 * linked record, the rows that link to it show another one when it changes.
 */

#define G_LOG_DOMAIN "segue-sheet-list"

#include "config.h"

#include "segue-sheet-list-private.h"

/* From this many rows that come or go at once, the list is filled anew. */
#define MANY_ROWS 100

/* From this many rows that say something else, all are put in order anew: each costs a
 * walk over the list.
 */
#define MANY_TOUCHED 500

G_DEFINE_FINAL_TYPE (SegueSheetList, segue_sheet_list, G_TYPE_OBJECT)

static SegueSheetItem *
make_item (SegueSheetList      *self,
           const SegueSheetRow *row)
{
  SegueSheetItem *item = segue_sheet_item_new (row);
  gint64 id = segue_sheet_item_get_id (item);

  segue_sheet_list_adopt (self, item);
  g_hash_table_insert (self->items, g_memdup2 (&id, sizeof id), item);

  return item;
}

static void
fill (SegueSheetList *self,
      GArray         *rows)
{
  g_autoptr(GPtrArray) items = g_ptr_array_sized_new (rows->len);

  g_hash_table_remove_all (self->items);
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (items, make_item (self, &g_array_index (rows, SegueSheetRow, i)));

  segue_long_list_replace_all (self->long_list, items);
}

/* A person who joins a rollout has another row than before, with another id. */
static gboolean
is_same_row (SegueSheetItem      *item,
             const SegueSheetRow *row)
{
  const SegueSheetRow *known = segue_sheet_item_get_row (item);

  return known->records[SEGUE_SHEET_OWN] == row->records[SEGUE_SHEET_OWN] &&
         known->records[SEGUE_SHEET_HOP] == row->records[SEGUE_SHEET_HOP];
}

static GArray *
find_gone (SegueSheetList *self,
           GArray         *rows)
{
  g_autoptr(GHashTable) present = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GArray *gone = g_array_new (FALSE, FALSE, sizeof (gint64));
  GHashTableIter iter;
  gpointer key, item;

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 id = segue_sheet_row_get_id (&g_array_index (rows, SegueSheetRow, i));

      g_hash_table_insert (present, g_memdup2 (&id, sizeof id), &g_array_index (rows, SegueSheetRow, i));
    }

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &key, &item))
    {
      const SegueSheetRow *row = g_hash_table_lookup (present, key);

      if (row == NULL || !is_same_row (item, row))
        g_array_append_vals (gone, key, 1);
    }

  return gone;
}

static gboolean
is_known (SegueSheetList      *self,
          const SegueSheetRow *row)
{
  gint64 id = segue_sheet_row_get_id (row);
  SegueSheetItem *item = g_hash_table_lookup (self->items, &id);

  return item != NULL && is_same_row (item, row);
}

/* Whether @rows are just those that are there. */
static gboolean
holds (SegueSheetList *self,
       GArray         *rows)
{
  if (g_hash_table_size (self->items) != rows->len)
    return FALSE;

  for (guint i = 0; i < rows->len; i++)
    if (!is_known (self, &g_array_index (rows, SegueSheetRow, i)))
      return FALSE;

  return TRUE;
}

static void
drop (SegueSheetList *self,
      const GArray   *ids)
{
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);

      segue_long_list_remove (self->long_list, id);
      g_hash_table_remove (self->items, &id);
    }
}

static void
forget_touches (SegueSheetList *self)
{
  g_hash_table_remove_all (self->touched);
  self->all_touched = FALSE;
}

/* After nearly every edit all rows are known and none is gone, which is seen
 * in one pass.
 */
static void
sync_rows (SegueSheetList *self)
{
  g_autoptr(GArray) rows = segue_sheet_collect_rows (self->sheet, self->plan, &self->scope);
  g_autoptr(GArray) gone = NULL;
  guint n_known = 0;

  for (guint i = 0; i < rows->len; i++)
    n_known += is_known (self, &g_array_index (rows, SegueSheetRow, i));

  if (g_hash_table_size (self->items) - n_known + rows->len - n_known > MANY_ROWS)
    {
      fill (self, rows);
      forget_touches (self); /* all are new */
      return;
    }

  if (n_known < g_hash_table_size (self->items))
    {
      gone = find_gone (self, rows);
      drop (self, gone);
    }

  for (guint i = 0; n_known < rows->len && i < rows->len; i++)
    {
      const SegueSheetRow *row = &g_array_index (rows, SegueSheetRow, i);

      if (!is_known (self, row))
        segue_long_list_insert (self->long_list, G_OBJECT (make_item (self, row)));
    }
}

static void
touch_rows (SegueSheetList *self)
{
  GHashTableIter iter;
  gpointer key;

  if (self->all_touched || g_hash_table_size (self->touched) >= MANY_TOUCHED)
    {
      segue_long_list_touch_all (self->long_list);
    }
  else
    {
      g_hash_table_iter_init (&iter, self->touched);
      while (g_hash_table_iter_next (&iter, &key, NULL))
        segue_long_list_touch (self->long_list, *(gint64 *) key);
    }
  forget_touches (self);
}

static gboolean
sync_cb (gpointer data)
{
  SegueSheetList *self = data;

  self->sync_source = 0;
  if (self->needs_rows)
    sync_rows (self);
  self->needs_rows = FALSE;
  touch_rows (self);

  return G_SOURCE_REMOVE;
}

/* One edit can touch several lists, and many rows; they are looked at once, before the
 * next frame.
 */
static void
update_soon (SegueSheetList *self)
{
  if (self->sync_source == 0)
    self->sync_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, sync_cb, self, NULL);
}

static void
sync_soon (SegueSheetList *self)
{
  self->needs_rows = TRUE;
  update_soon (self);
}

static void
touch_all (SegueSheetList *self)
{
  self->all_touched = TRUE;
  update_soon (self);
}

static void
touch (SegueSheetList *self,
       gint64          id)
{
  if (self->all_touched || !g_hash_table_contains (self->items, &id) || g_hash_table_contains (self->touched, &id))
    return;

  g_hash_table_add (self->touched, g_memdup2 (&id, sizeof id));
  update_soon (self);
}

static void
touch_rows_of (SegueSheetList *self,
               SegueRecordKind kind,
               gint64          id)
{
  SegueRecord * const *own;
  guint n;

  touch (self, id);
  if (kind != self->sheet->hop || kind == SEGUE_RECORD_NONE)
    return;

  own = segue_plan_incoming (self->plan, self->sheet->kind, self->sheet->link, id, &n);
  for (guint i = 0; i < n; i++)
    touch (self, segue_record_get_id (own[i]));
}

/* A judgement or an interaction can change what the rows show that it links to. */
static void
touch_linked_rows (SegueSheetList *self,
                   SegueRecord    *record)
{
  for (guint i = segue_record_next_set (record, 0); i != SEGUE_NO_FIELD; i = segue_record_next_set (record, i + 1))
    {
      const SegueField *field = segue_record_get_field (record, i);
      SegueValue value = segue_record_peek (record, i);

      if (field->kind == SEGUE_FIELD_LINK)
        touch_rows_of (self, field->target, value.slot.integer);
      else if (field->kind == SEGUE_FIELD_LINKS)
        for (guint j = 0; j < value.slot.ids->n; j++)
          touch_rows_of (self, field->target, value.slot.ids->ids[j]);
    }
}

/* Whether @row is shown or not as it was before, with the same records. */
static gboolean
is_as_known (SegueSheetList      *self,
             const SegueSheetRow *row)
{
  gint64 id = segue_sheet_row_get_id (row);

  if (!segue_sheet_passes (self->sheet, self->plan, row, &self->scope))
    return !g_hash_table_contains (self->items, &id);

  return is_known (self, row);
}

static gboolean
is_own_as_known (SegueSheetList *self,
                 SegueRecord    *record)
{
  SegueSheetRow row = { { record, NULL } };

  if (self->sheet->link != SEGUE_NO_FIELD)
    row.records[SEGUE_SHEET_HOP] = segue_plan_follow (self->plan, record, self->sheet->link);

  return is_as_known (self, &row);
}

/* Whether the rows that @record makes are those that are there: nearly every edit
 * changes what a row says, not which rows there are.
 */
static gboolean
are_rows_known (SegueSheetList  *self,
                SegueRecordKind  kind,
                SegueRecord     *record)
{
  SegueRecord * const *own;
  guint n = 0;

  if (kind == self->sheet->kind && !is_own_as_known (self, record))
    return FALSE;
  if (kind != self->sheet->hop || kind == SEGUE_RECORD_NONE)
    return TRUE;

  own = segue_plan_incoming (self->plan, self->sheet->kind, self->sheet->link, segue_record_get_id (record), &n);
  for (guint i = 0; i < n; i++)
    if (!is_own_as_known (self, own[i]))
      return FALSE;

  return n > 0 || !self->sheet->all_hops || is_as_known (self, &(SegueSheetRow) { { NULL, record } });
}

/* Of a column that shows linked records by title: the rows that show this one. */
static void
touch_showing_rows (SegueSheetList    *self,
                    const SegueColumn *column,
                    gint64             id)
{
  SegueRecordKind kind = column->source == SEGUE_SHEET_OWN ? self->sheet->kind : self->sheet->hop;
  SegueRecord * const *showing;
  guint n;

  if (column->index == SEGUE_NO_FIELD)
    {
      touch_all (self); /* a computed link does not say whose it is */
      return;
    }

  showing = segue_plan_incoming (self->plan, kind, column->index, id, &n);
  for (guint i = 0; i < n; i++)
    touch_rows_of (self, kind, segue_record_get_id (showing[i]));
}

static void
touch_linking_rows (SegueSheetList *self,
                    SegueRecord    *record)
{
  for (guint i = 0; i < self->sheet->n_columns; i++)
    if (self->sheet->columns[i].field->target == segue_record_get_kind (record))
      touch_showing_rows (self, &self->sheet->columns[i], segue_record_get_id (record));
}

static gboolean
makes_rows (SegueSheetList  *self,
            SegueRecordKind  kind)
{
  return kind == self->sheet->kind || kind == self->sheet->hop;
}

static void
record_changed_cb (SegueSheetList  *self,
                   SegueRecord     *record,
                   SegueRecordList *list)
{
  SegueRecordKind kind = segue_record_list_get_kind (list);

  touch_linking_rows (self, record);
  if (makes_rows (self, kind))
    {
      touch_rows_of (self, kind, segue_record_get_id (record));
      if (!are_rows_known (self, kind, record)) /* its links may have changed, and so whose row it is */
        sync_soon (self);
      return;
    }

  touch_linked_rows (self, record);
}

static void
items_changed_cb (SegueSheetList  *self,
                  guint            position,
                  guint            removed,
                  guint            added,
                  SegueRecordList *list)
{
  if (makes_rows (self, segue_record_list_get_kind (list)))
    {
      sync_soon (self);
      return;
    }

  /* What was removed can no longer be asked which rows it touched. */
  if (removed > 0 || added > MANY_ROWS)
    {
      touch_all (self);
      return;
    }

  for (guint i = 0; i < added; i++)
    touch_linked_rows (self, segue_record_list_get (list, position + i));
}

static void
segue_sheet_list_dispose (GObject *object)
{
  SegueSheetList *self = SEGUE_SHEET_LIST (object);

  g_clear_handle_id (&self->sync_source, g_source_remove);
  g_clear_object (&self->long_list);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (segue_sheet_list_parent_class)->dispose (object);
}

static void
segue_sheet_list_finalize (GObject *object)
{
  SegueSheetList *self = SEGUE_SHEET_LIST (object);

  g_hash_table_unref (self->items);
  g_hash_table_unref (self->touched);
  g_free (self->columns);
  g_free (self->adapter);

  G_OBJECT_CLASS (segue_sheet_list_parent_class)->finalize (object);
}

static void
segue_sheet_list_class_init (SegueSheetListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = segue_sheet_list_dispose;
  object_class->finalize = segue_sheet_list_finalize;
}

static void
segue_sheet_list_init (SegueSheetList *self)
{
  self->items = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->touched = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

/**
 * segue_sheet_list_new:
 * @plan: where the records are
 * @sheet: what of them is shown
 *
 * Returns: (transfer full): the list, with all rows, following the plan from now on
 */
SegueSheetList *
segue_sheet_list_new (SeguePlan        *plan,
                      const SegueSheet *sheet)
{
  SegueSheetList *self;
  g_autoptr(GArray) rows = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_SHEET_LIST, NULL);
  self->plan = g_object_ref (plan);
  self->sheet = sheet;
  segue_sheet_list_make_adapter (self);
  self->long_list = segue_long_list_new (self->adapter);

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordList *list = segue_plan_list (plan, kind);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
    }

  rows = segue_sheet_collect_rows (sheet, plan, &self->scope);
  fill (self, rows);

  return self;
}

/**
 * segue_sheet_list_get_plan:
 *
 * Returns: (transfer none): where the rows come from
 */
SeguePlan *
segue_sheet_list_get_plan (SegueSheetList *self)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_LIST (self), NULL);

  return self->plan;
}

/**
 * segue_sheet_list_get_sheet:
 *
 * Returns: (transfer none): which columns there are
 */
const SegueSheet *
segue_sheet_list_get_sheet (SegueSheetList *self)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_LIST (self), NULL);

  return self->sheet;
}

/**
 * segue_sheet_list_get_long_list:
 *
 * Returns: (transfer none): the model that searches, sorts and filters the rows
 */
SegueLongList *
segue_sheet_list_get_long_list (SegueSheetList *self)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_LIST (self), NULL);

  return self->long_list;
}

/**
 * segue_sheet_list_find:
 * @id: of a row
 *
 * Returns: (transfer none) (nullable): its item, shown or hidden
 */
SegueSheetItem *
segue_sheet_list_find (SegueSheetList *self,
                       gint64          id)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_LIST (self), NULL);

  return g_hash_table_lookup (self->items, &id);
}

/**
 * segue_sheet_list_set_scope:
 * @scope: which rows there are, such as those of one rollout
 */
void
segue_sheet_list_set_scope (SegueSheetList         *self,
                            const SegueSheetFilter *scope)
{
  g_autoptr(GArray) rows = NULL;

  g_return_if_fail (SEGUE_IS_SHEET_LIST (self));
  g_return_if_fail (scope != NULL);

  self->scope = *scope;
  rows = segue_sheet_collect_rows (self->sheet, self->plan, scope);

  /* Everybody may be in the one rollout that there is. */
  if (!holds (self, rows))
    fill (self, rows);
}

/**
 * segue_sheet_list_dup_label:
 * @item: a row
 * @column: of the sheet
 *
 * Returns: (transfer full): what the cell says
 */
char *
segue_sheet_list_dup_label (SegueSheetList *self,
                            SegueSheetItem *item,
                            guint           column)
{
  GString *label = g_string_new (NULL);

  segue_sheet_list_append_label (self, &self->sheet->columns[column], item, label);

  return g_string_free (label, FALSE);
}

/**
 * segue_sheet_list_set_cells:
 * @make: makes the cell of a column, or %NULL for plain text
 * @fill: shows a #SegueSheetItem in it
 * @data: for both; must outlive the list
 */
void
segue_sheet_list_set_cells (SegueSheetList    *self,
                            SegueMakeCellFunc  make,
                            SegueFillCellFunc  fill_cell,
                            gpointer           data)
{
  g_return_if_fail (SEGUE_IS_SHEET_LIST (self));

  self->adapter->make_cell = make;
  self->adapter->fill_cell = fill_cell;
  self->adapter->cell_data = data;
}

/**
 * segue_sheet_list_set_compact:
 * @is_compact: whether a cell has one line, rather than up to two
 */
void
segue_sheet_list_set_compact (SegueSheetList *self,
                              gboolean        is_compact)
{
  guint n_lines = is_compact ? 1 : SEGUE_SHEET_LIST_LINES;

  g_return_if_fail (SEGUE_IS_SHEET_LIST (self));

  if (n_lines == self->adapter->n_lines)
    return;

  self->adapter->n_lines = n_lines;
  segue_long_list_touch_all (self->long_list);
}

/**
 * segue_sheet_list_is_compact:
 *
 * Returns: whether a row is one line high
 */
gboolean
segue_sheet_list_is_compact (SegueSheetList *self)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_LIST (self), FALSE);

  return self->adapter->n_lines < SEGUE_SHEET_LIST_LINES;
}

/**
 * segue_sheet_list_set_single:
 * @is_single: whether there is room for one column only, which says what all do
 *
 * For the cells that are made from now on.
 */
void
segue_sheet_list_set_single (SegueSheetList *self,
                             gboolean        is_single)
{
  g_return_if_fail (SEGUE_IS_SHEET_LIST (self));

  self->is_single = is_single;
}

/**
 * segue_sheet_list_is_single:
 *
 * Returns: whether a row is one cell
 */
gboolean
segue_sheet_list_is_single (SegueSheetList *self)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_LIST (self), FALSE);

  return self->is_single;
}

/**
 * segue_sheet_list_sync:
 *
 * Takes over now what would be taken over before the next frame.
 */
void
segue_sheet_list_sync (SegueSheetList *self)
{
  g_return_if_fail (SEGUE_IS_SHEET_LIST (self));

  if (self->sync_source == 0)
    return;

  g_clear_handle_id (&self->sync_source, g_source_remove);
  sync_cb (self);
}

/**
 * segue_sheet_list_set_column:
 * @column: of the sheet
 * @title: (nullable): a translated header that never ends; %NULL keeps the field's label
 * @width: in pixels
 *
 * Before the column is shown.
 */
void
segue_sheet_list_set_column (SegueSheetList *self,
                             guint           column,
                             const char     *title,
                             int             width)
{
  g_return_if_fail (SEGUE_IS_SHEET_LIST (self));
  g_return_if_fail (column < self->sheet->n_columns);

  if (title != NULL)
    self->columns[column].title = title;
  self->columns[column].width = width;
}
