/* segue-record-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record-table"

#include "config.h"

#include "segue-fold.h"
#include "segue-record-table.h"

typedef struct
{
  gint64   id;
  GObject *record; /* NULL in a free slot */
  char    *key;    /* folded search text; NULL until it is needed */
} Slot;

struct _SegueRecordTable
{
  const SegueListAdapter *adapter;

  GArray  *slots; /* of Slot */
  GArray  *by_id; /* of guint32, slots in the order of their ids */
  GArray  *holes; /* of guint32, free slots */
  GString *scratch;
  guint32  next_to_fold;
};

static Slot *
get_slot (SegueRecordTable *self,
          guint32           slot)
{
  g_assert (slot < self->slots->len);

  return &g_array_index (self->slots, Slot, slot);
}

/* Where @id is or would be in by_id. */
static guint
locate (SegueRecordTable *self,
        gint64            id)
{
  guint low = 0;
  guint high = self->by_id->len;

  /* Ids are given in the order of time: new ones belong at the end. */
  if (high > 0 && get_slot (self, g_array_index (self->by_id, guint32, high - 1))->id < id)
    return high;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (get_slot (self, g_array_index (self->by_id, guint32, middle))->id < id)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * segue_record_table_new:
 *
 * Returns: (transfer full): an empty table; @adapter must outlive it
 */
SegueRecordTable *
segue_record_table_new (const SegueListAdapter *adapter)
{
  SegueRecordTable *self = g_new0 (SegueRecordTable, 1);

  self->adapter = adapter;
  self->slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  self->by_id = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->holes = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->scratch = g_string_new (NULL);

  return self;
}

/**
 * segue_record_table_clear:
 *
 * Forgets all records; slots are given from 0 on again.
 */
void
segue_record_table_clear (SegueRecordTable *self)
{
  for (guint32 i = 0; i < self->slots->len; i++)
    {
      g_clear_object (&get_slot (self, i)->record);
      g_free (get_slot (self, i)->key);
    }

  g_array_set_size (self->slots, 0);
  g_array_set_size (self->by_id, 0);
  g_array_set_size (self->holes, 0);
  self->next_to_fold = 0;
}

/**
 * segue_record_table_free:
 *
 * Frees the table and gives up its records.
 */
void
segue_record_table_free (SegueRecordTable *self)
{
  segue_record_table_clear (self);
  g_array_unref (self->slots);
  g_array_unref (self->by_id);
  g_array_unref (self->holes);
  g_string_free (self->scratch, TRUE);
  g_free (self);
}

/**
 * segue_record_table_add:
 * @record: a record whose id is not in the table yet
 *
 * Returns: its slot
 */
guint32
segue_record_table_add (SegueRecordTable *self,
                        GObject          *record)
{
  Slot fresh = { self->adapter->get_id (record), NULL, NULL };
  guint where = locate (self, fresh.id);
  guint32 slot;

  g_return_val_if_fail (segue_record_table_find (self, fresh.id) == SEGUE_NO_SLOT, SEGUE_NO_SLOT);

  fresh.record = g_object_ref (record);
  if (self->holes->len > 0)
    {
      slot = g_array_index (self->holes, guint32, self->holes->len - 1);
      g_array_set_size (self->holes, self->holes->len - 1);
      *get_slot (self, slot) = fresh;
      self->next_to_fold = MIN (self->next_to_fold, slot);
    }
  else
    {
      slot = self->slots->len;
      g_array_append_val (self->slots, fresh);
    }
  g_array_insert_val (self->by_id, where, slot);

  return slot;
}

/**
 * segue_record_table_remove:
 * @slot: of a record, is free afterwards
 */
void
segue_record_table_remove (SegueRecordTable *self,
                           guint32           slot)
{
  Slot *gone = get_slot (self, slot);

  g_return_if_fail (gone->record != NULL);

  g_array_remove_index (self->by_id, locate (self, gone->id));
  g_array_append_val (self->holes, slot);
  g_clear_object (&gone->record);
  g_clear_pointer (&gone->key, g_free);
}

/**
 * segue_record_table_find:
 *
 * Returns: the slot of the record with @id, or %SEGUE_NO_SLOT
 */
guint32
segue_record_table_find (SegueRecordTable *self,
                         gint64            id)
{
  guint where = locate (self, id);
  guint32 slot;

  if (where == self->by_id->len)
    return SEGUE_NO_SLOT;

  slot = g_array_index (self->by_id, guint32, where);

  return get_slot (self, slot)->id == id ? slot : SEGUE_NO_SLOT;
}

/**
 * segue_record_table_get_size:
 *
 * Returns: one more than the highest slot ever used
 */
guint
segue_record_table_get_size (SegueRecordTable *self)
{
  return self->slots->len;
}

/**
 * segue_record_table_get_record:
 *
 * Returns: (transfer none) (nullable): the record, or %NULL for a free slot
 */
GObject *
segue_record_table_get_record (SegueRecordTable *self,
                               guint32           slot)
{
  return get_slot (self, slot)->record;
}

/**
 * segue_record_table_get_id:
 *
 * Returns: the id of the record in @slot, which must not be free
 */
gint64
segue_record_table_get_id (SegueRecordTable *self,
                           guint32           slot)
{
  return get_slot (self, slot)->id;
}

/**
 * segue_record_table_get_key:
 *
 * Returns: (transfer none): what a search looks at, folded; made when it is first needed
 */
const char *
segue_record_table_get_key (SegueRecordTable *self,
                            guint32           slot)
{
  Slot *wanted = get_slot (self, slot);

  if (wanted->key == NULL)
    {
      g_string_truncate (self->scratch, 0);
      self->adapter->append_search_text (wanted->record, self->scratch);
      wanted->key = segue_fold (self->scratch->str);
    }

  return wanted->key;
}

/**
 * segue_record_table_drop_key:
 *
 * The record has other values: its key is made again when it is next needed.
 */
void
segue_record_table_drop_key (SegueRecordTable *self,
                             guint32           slot)
{
  g_clear_pointer (&get_slot (self, slot)->key, g_free);
  self->next_to_fold = MIN (self->next_to_fold, slot);
}

/**
 * segue_record_table_fold_some:
 * @microseconds: for how long
 *
 * Makes keys ahead of the first search, in small portions on the main thread:
 * a thread would have to copy every text first.
 *
 * Returns: whether there is more to do
 */
gboolean
segue_record_table_fold_some (SegueRecordTable *self,
                              gint64            microseconds)
{
  gint64 end = g_get_monotonic_time () + microseconds;

  for (; self->next_to_fold < self->slots->len; self->next_to_fold++)
    {
      if (get_slot (self, self->next_to_fold)->record != NULL)
        segue_record_table_get_key (self, self->next_to_fold);
      if (self->next_to_fold % 64 == 0 && g_get_monotonic_time () > end)
        return TRUE;
    }

  return FALSE;
}
