/* segue-long-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-long-list"

#include "config.h"

#include "segue-fold.h"
#include "segue-live-rows.h"
#include "segue-long-list-private.h"
#include "segue-long-list.h"
#include "segue-sorting.h"

static GType
segue_long_list_get_item_type (GListModel *model)
{
  return SEGUE_TYPE_ROW;
}

static guint
segue_long_list_get_n_items (GListModel *model)
{
  return MIN (SEGUE_LONG_LIST (model)->visible->len, SEGUE_LONG_LIST (model)->limit);
}

static gpointer
segue_long_list_get_item (GListModel *model,
                          guint       position)
{
  SegueLongList *self = SEGUE_LONG_LIST (model);

  if (position >= segue_long_list_get_n_items (model))
    return NULL;

  return segue_live_rows_get (self->rows, position, segue_long_list_get_record (self, position));
}

static void
segue_long_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = segue_long_list_get_item_type;
  iface->get_n_items = segue_long_list_get_n_items;
  iface->get_item = segue_long_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueLongList, segue_long_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, segue_long_list_list_model_init))

guint segue_long_list_signals[SEGUE_LONG_LIST_N_SIGNALS];

static GObject *
record_at (guint    position,
           gpointer data)
{
  return segue_long_list_get_record (data, position);
}

/* Other records at @n positions from @position on; the number is the same. */
void
segue_long_list_rearranged (SegueLongList *self,
                            guint          position,
                            guint          n)
{
  g_autoptr(GPtrArray) changed = segue_live_rows_repoint (self->rows, position, n, record_at, self);

  for (guint i = 0; i < changed->len; i++)
    segue_row_changed (changed->pdata[i]);

  g_signal_emit (self, segue_long_list_signals[SEGUE_LONG_LIST_REARRANGED], 0, position, n);
}

/* Shows @visible. Rows are pointed first, so that whoever is told of anything
 * finds everything right; the number changes at the end of the list only. */
static void
show (SegueLongList *self,
      GArray        *visible)
{
  guint before = MIN (self->visible->len, self->limit);
  guint after = MIN (visible->len, self->limit);
  guint common = MIN (before, after);
  g_autoptr(GPtrArray) changed = NULL;

  g_array_unref (self->visible);
  self->visible = visible;

  segue_live_rows_forget (self->rows, common, G_MAXUINT);
  changed = segue_live_rows_repoint (self->rows, 0, common, record_at, self);

  if (before != after)
    g_list_model_items_changed (G_LIST_MODEL (self), common, before - common, after - common);
  for (guint i = 0; i < changed->len; i++)
    segue_row_changed (changed->pdata[i]);

  g_signal_emit (self, segue_long_list_signals[SEGUE_LONG_LIST_REARRANGED], 0, 0, common);
}

/* What search and filter let through of @slots. */
static void
show_matching (SegueLongList *self,
               GArray        *slots)
{
  GArray *found = segue_long_list_collect (self, slots);

  if (found->len < segue_long_list_get_n_items (G_LIST_MODEL (self)))
    g_signal_emit (self, segue_long_list_signals[SEGUE_LONG_LIST_SHRINKING], 0);
  show (self, found);
}

static void
segue_long_list_dispose (GObject *object)
{
  SegueLongList *self = SEGUE_LONG_LIST (object);

  g_clear_handle_id (&self->fold_source, g_source_remove);

  G_OBJECT_CLASS (segue_long_list_parent_class)->dispose (object);
}

static void
segue_long_list_finalize (GObject *object)
{
  SegueLongList *self = SEGUE_LONG_LIST (object);

  segue_live_rows_free (self->rows);
  segue_sorting_free (self->sorting);
  segue_record_table_free (self->table);
  g_array_unref (self->order);
  g_array_unref (self->visible);
  g_strfreev (self->words);
  g_free (self->search);
  if (self->filter_destroy != NULL)
    self->filter_destroy (self->filter_data);

  G_OBJECT_CLASS (segue_long_list_parent_class)->finalize (object);
}

static void
segue_long_list_class_init (SegueLongListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = segue_long_list_dispose;
  object_class->finalize = segue_long_list_finalize;

  /**
   * SegueLongList::changing:
   *
   * A single row is about to come or to go; everything is as it was so far.
   */
  segue_long_list_signals[SEGUE_LONG_LIST_CHANGING] =
    g_signal_new ("changing", SEGUE_TYPE_LONG_LIST, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueLongList::shrinking:
   *
   * Rows at the end are about to go, as search and filter say that are set already;
   * everything else is as it was so far.
   */
  segue_long_list_signals[SEGUE_LONG_LIST_SHRINKING] =
    g_signal_new ("shrinking", SEGUE_TYPE_LONG_LIST, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueLongList::rearranged:
   * @position: where
   * @n_items: how many positions
   *
   * Positions may show other records than before. Their rows have said so; this
   * is for what is kept by record: selection and cursor. After every search and
   * sort, even one that only changed the number (then @n_items may be 0).
   */
  segue_long_list_signals[SEGUE_LONG_LIST_REARRANGED] =
    g_signal_new ("rearranged", SEGUE_TYPE_LONG_LIST, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * SegueLongList::removed:
   * @id: of a record that is gone, not merely hidden
   */
  segue_long_list_signals[SEGUE_LONG_LIST_REMOVED] =
    g_signal_new ("removed", SEGUE_TYPE_LONG_LIST, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
segue_long_list_init (SegueLongList *self)
{
  self->order = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->visible = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->rows = segue_live_rows_new ();
  self->limit = G_MAXUINT;
  self->words = g_new0 (char *, 1);
  self->search = g_strdup ("");
}

/**
 * segue_long_list_new:
 * @adapter: how to read the records; must be there as long as the list is used, though
 *   GTK may hold the list a little longer
 *
 * A list of records that can be searched and sorted. Its items are #SegueRow.
 */
SegueLongList *
segue_long_list_new (const SegueListAdapter *adapter)
{
  SegueLongList *self = g_object_new (SEGUE_TYPE_LONG_LIST, NULL);

  self->adapter = adapter;
  self->table = segue_record_table_new (adapter);
  self->sorting = segue_sorting_new (adapter, self->table);

  return self;
}

/* For the view: how many items there are at most, however many records match. */
void
segue_long_list_set_limit (SegueLongList *self,
                           guint          limit)
{
  guint before = segue_long_list_get_n_items (G_LIST_MODEL (self));
  guint after;

  self->limit = limit;
  after = segue_long_list_get_n_items (G_LIST_MODEL (self));
  if (after == before)
    return;

  segue_live_rows_forget (self->rows, MIN (before, after), G_MAXUINT);
  g_list_model_items_changed (G_LIST_MODEL (self), MIN (before, after),
                              before > after ? before - after : 0, after > before ? after - before : 0);
}

/**
 * segue_long_list_add_all:
 * @records: (element-type GObject): records with ids that are not in the list
 */
void
segue_long_list_add_all (SegueLongList *self,
                         GPtrArray     *records)
{
  g_return_if_fail (SEGUE_IS_LONG_LIST (self));

  for (guint i = 0; i < records->len; i++)
    {
      guint32 slot = segue_record_table_add (self->table, records->pdata[i]);

      g_array_append_val (self->order, slot);
      segue_sorting_update (self->sorting, slot);
    }

  segue_sorting_sort (self->sorting, self->order);
  show (self, segue_long_list_collect (self, self->order));
  segue_long_list_fold_soon (self);
}

/**
 * segue_long_list_set_search:
 * @text: words that must all occur, in any case and with or without accents
 */
void
segue_long_list_set_search (SegueLongList *self,
                            const char    *text)
{
  g_autofree char *folded = NULL;
  GArray *within;

  g_return_if_fail (SEGUE_IS_LONG_LIST (self));
  g_return_if_fail (text != NULL);

  folded = segue_fold (text);
  if (g_str_equal (folded, self->search))
    return;

  /* Typing on narrows: nothing outside what is visible can match. */
  within = g_str_has_prefix (folded, self->search) ? self->visible : self->order;

  g_free (self->search);
  g_strfreev (self->words);
  self->search = g_steal_pointer (&folded);
  self->words = segue_fold_split (self->search);

  show_matching (self, within);
}

/**
 * segue_long_list_set_sort:
 * @levels: (array length=n_levels): columns, the most important first
 */
void
segue_long_list_set_sort (SegueLongList        *self,
                          const SegueSortLevel *levels,
                          guint                 n_levels)
{
  g_return_if_fail (SEGUE_IS_LONG_LIST (self));

  if (!segue_sorting_set_levels (self->sorting, levels, n_levels))
    return;

  segue_sorting_sort (self->sorting, self->order);
  show (self, segue_long_list_collect (self, self->order));
}

/**
 * segue_long_list_refilter:
 *
 * To be called when the filter lets others through than before.
 */
void
segue_long_list_refilter (SegueLongList *self)
{
  g_return_if_fail (SEGUE_IS_LONG_LIST (self));

  show_matching (self, self->order);
}

/**
 * segue_long_list_set_filter:
 * @filter: (nullable): which records may show; %NULL for all
 * @data: for @filter
 * @destroy: (nullable): frees @data
 */
void
segue_long_list_set_filter (SegueLongList       *self,
                            SegueListFilterFunc  filter,
                            gpointer             data,
                            GDestroyNotify       destroy)
{
  g_return_if_fail (SEGUE_IS_LONG_LIST (self));

  if (self->filter_destroy != NULL)
    self->filter_destroy (self->filter_data);

  self->filter = filter;
  self->filter_data = data;
  self->filter_destroy = destroy;
  segue_long_list_refilter (self);
}

/**
 * segue_long_list_replace_all:
 * @records: (element-type GObject): all records there are from now on
 *
 * Search, sort and filter stay.  Nobody is told that single records went: who
 * keeps some by id looks whether they are still there.
 */
void
segue_long_list_replace_all (SegueLongList *self,
                             GPtrArray     *records)
{
  g_return_if_fail (SEGUE_IS_LONG_LIST (self));

  segue_record_table_clear (self->table);
  segue_sorting_forget (self->sorting);
  g_array_set_size (self->order, 0);
  segue_long_list_add_all (self, records);
}

/**
 * segue_long_list_touch_all:
 *
 * To be called when any value of any record may be another one.
 */
void
segue_long_list_touch_all (SegueLongList *self)
{
  g_return_if_fail (SEGUE_IS_LONG_LIST (self));

  for (guint i = 0; i < self->order->len; i++)
    segue_record_table_drop_key (self->table, g_array_index (self->order, guint32, i));
  segue_sorting_forget (self->sorting);
  segue_sorting_sort (self->sorting, self->order);
  show (self, segue_long_list_collect (self, self->order));
  segue_live_rows_changed (self->rows);
  segue_long_list_fold_soon (self);
}
