/* segue-record-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sorted array and no hash: ids are given in rising order, so adding is
 * appending, and finding costs 17 steps among 100,000.
 */

#define G_LOG_DOMAIN "segue-record-list"

#include "config.h"

#include "segue-record-list.h"

struct _SegueRecordList
{
  GObject          parent_instance;

  SegueRecordKind  kind;
  GPtrArray       *records; /* owned, by ascending id */
};

static void segue_record_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueRecordList, segue_record_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, segue_record_list_model_init))

/**
 * segue_record_list_find_position:
 * @id: an id
 *
 * Returns: the position of @id, or where it would stand
 */
guint
segue_record_list_find_position (SegueRecordList *self,
                                 gint64           id)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (SEGUE_IS_RECORD_LIST (self), 0);

  high = self->records->len;

  if (high > 0 && segue_record_get_id (g_ptr_array_index (self->records, high - 1)) < id)
    return high;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (segue_record_get_id (g_ptr_array_index (self->records, middle)) < id)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static GType
segue_record_list_get_item_type (GListModel *model)
{
  return segue_record_kind_get_gtype (SEGUE_RECORD_LIST (model)->kind);
}

static guint
segue_record_list_get_n_items (GListModel *model)
{
  return SEGUE_RECORD_LIST (model)->records->len;
}

static gpointer
segue_record_list_get_item (GListModel *model,
                            guint       position)
{
  SegueRecordList *self = SEGUE_RECORD_LIST (model);

  if (position >= self->records->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->records, position));
}

static void
segue_record_list_finalize (GObject *object)
{
  SegueRecordList *self = SEGUE_RECORD_LIST (object);

  g_ptr_array_unref (self->records);

  G_OBJECT_CLASS (segue_record_list_parent_class)->finalize (object);
}

enum
{
  SIGNAL_RECORD_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
segue_record_list_class_init (SegueRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_record_list_finalize;

  /**
   * SegueRecordList::record-changed:
   * @record: one of the list
   *
   * Some of its fields have other values.  Who shows thousands of records
   * listens here; who shows one listens to its properties.
   */
  signals[SIGNAL_RECORD_CHANGED] =
    g_signal_new ("record-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, SEGUE_TYPE_RECORD);
}

static void
segue_record_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = segue_record_list_get_item_type;
  iface->get_n_items = segue_record_list_get_n_items;
  iface->get_item = segue_record_list_get_item;
}

static void
segue_record_list_init (SegueRecordList *self)
{
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * segue_record_list_new:
 * @kind: what it holds
 *
 * Returns: (transfer full): an empty list
 */
SegueRecordList *
segue_record_list_new (SegueRecordKind kind)
{
  SegueRecordList *self = g_object_new (SEGUE_TYPE_RECORD_LIST, NULL);

  self->kind = kind;

  return self;
}

/**
 * segue_record_list_get_kind:
 *
 * Returns: what its records are
 */
SegueRecordKind
segue_record_list_get_kind (SegueRecordList *self)
{
  g_return_val_if_fail (SEGUE_IS_RECORD_LIST (self), SEGUE_RECORD_NONE);

  return self->kind;
}

/**
 * segue_record_list_get_n:
 *
 * Returns: the number of its records
 */
guint
segue_record_list_get_n (SegueRecordList *self)
{
  g_return_val_if_fail (SEGUE_IS_RECORD_LIST (self), 0);

  return self->records->len;
}

/**
 * segue_record_list_get:
 * @position: below segue_record_list_get_n()
 *
 * Returns: (transfer none): the record there
 */
SegueRecord *
segue_record_list_get (SegueRecordList *self,
                       guint            position)
{
  g_return_val_if_fail (SEGUE_IS_RECORD_LIST (self), NULL);
  g_return_val_if_fail (position < self->records->len, NULL);

  return g_ptr_array_index (self->records, position);
}

/**
 * segue_record_list_find:
 * @id: an id, 0 for none
 *
 * Returns: (transfer none) (nullable): the record with that id
 */
SegueRecord *
segue_record_list_find (SegueRecordList *self,
                        gint64           id)
{
  SegueRecord *record;
  guint position;

  g_return_val_if_fail (SEGUE_IS_RECORD_LIST (self), NULL);

  position = segue_record_list_find_position (self, id);
  if (position >= self->records->len)
    return NULL;

  record = g_ptr_array_index (self->records, position);
  return segue_record_get_id (record) == id ? record : NULL;
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  gint64 one = segue_record_get_id (*(SegueRecord * const *) a);
  gint64 two = segue_record_get_id (*(SegueRecord * const *) b);

  return (one > two) - (one < two);
}

/**
 * segue_record_list_add_many:
 * @records: (element-type SegueRecord) (transfer none): records whose ids the list does not hold
 *
 * Says so once, as one change of the whole list where the new ones stand among the old.
 */
void
segue_record_list_add_many (SegueRecordList *self,
                            GPtrArray       *records)
{
  guint before;
  gboolean behind = TRUE;

  g_return_if_fail (SEGUE_IS_RECORD_LIST (self));
  g_return_if_fail (records != NULL);

  if (records->len == 0)
    return;

  before = self->records->len;
  for (guint i = 0; i < records->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (records, i);

      if (self->records->len > 0)
        behind = behind && compare_ids (&self->records->pdata[self->records->len - 1], &record) < 0;
      g_ptr_array_add (self->records, g_object_ref (record));
    }

  if (behind)
    {
      g_list_model_items_changed (G_LIST_MODEL (self), before, 0, records->len);
      return;
    }

  g_ptr_array_sort (self->records, compare_ids);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->records->len);
}

/**
 * segue_record_list_remove:
 * @id: of the record to drop; nothing happens where the list has none
 */
void
segue_record_list_remove (SegueRecordList *self,
                          gint64           id)
{
  guint position;

  g_return_if_fail (SEGUE_IS_RECORD_LIST (self));

  position = segue_record_list_find_position (self, id);
  if (position >= self->records->len ||
      segue_record_get_id (g_ptr_array_index (self->records, position)) != id)
    return;

  g_ptr_array_remove_index (self->records, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/**
 * segue_record_list_remove_range:
 * @first: lowest id
 * @last: highest id
 *
 * Drops all records from @first to @last, both included, and says so once.
 */
void
segue_record_list_remove_range (SegueRecordList *self,
                                gint64           first,
                                gint64           last)
{
  guint begin, end;

  g_return_if_fail (SEGUE_IS_RECORD_LIST (self));
  g_return_if_fail (first <= last && last < G_MAXINT64);

  begin = segue_record_list_find_position (self, first);
  end = segue_record_list_find_position (self, last + 1);
  if (begin == end)
    return;

  g_ptr_array_remove_range (self->records, begin, end - begin);
  g_list_model_items_changed (G_LIST_MODEL (self), begin, end - begin, 0);
}

/**
 * segue_record_list_changed:
 * @record: one of the list, of which fields were changed
 *
 * For the store, after the COMMIT.
 */
void
segue_record_list_changed (SegueRecordList *self,
                           SegueRecord     *record)
{
  g_return_if_fail (SEGUE_IS_RECORD_LIST (self));

  g_signal_emit (self, signals[SIGNAL_RECORD_CHANGED], 0, record);
}
