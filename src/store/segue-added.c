/* segue-added.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * By kind, and by id as soon as somebody asks.  Ids are given in rising order and
 * in blocks, so that there is mostly nothing to sort, and most are found where
 * they must be: so many places behind the first as the ids differ.
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-added.h"

typedef struct
{
  GArray   *records; /* of SegueAddedRecord, NULL for none */
  gboolean  is_unsorted;
} Kind;

struct _SegueAdded
{
  Kind  kinds[SEGUE_N_RECORD_KINDS];
  guint n;
};

static void
clear_record (gpointer data)
{
  g_object_unref (((SegueAddedRecord *) data)->record);
}

/**
 * segue_added_new:
 *
 * Returns: (transfer full): no records
 */
SegueAdded *
segue_added_new (void)
{
  return g_new0 (SegueAdded, 1);
}

/**
 * segue_added_free:
 *
 * Frees it and gives up the records.
 */
void
segue_added_free (SegueAdded *self)
{
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    g_clear_pointer (&self->kinds[kind].records, g_array_unref);
  g_free (self);
}

/**
 * segue_added_add:
 * @record: (transfer none): a record that is not there yet
 */
void
segue_added_add (SegueAdded  *self,
                 SegueRecord *record)
{
  Kind *kind = &self->kinds[segue_record_get_kind (record)];
  SegueAddedRecord added = { segue_record_get_id (record), g_object_ref (record) };

  if (kind->records == NULL)
    {
      kind->records = g_array_new (FALSE, FALSE, sizeof (SegueAddedRecord));
      g_array_set_clear_func (kind->records, clear_record);
    }

  if (kind->records->len > 0)
    kind->is_unsorted |= added.id < g_array_index (kind->records, SegueAddedRecord, kind->records->len - 1).id;
  g_array_append_val (kind->records, added);
  self->n++;
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  gint64 one = ((const SegueAddedRecord *) a)->id;
  gint64 two = ((const SegueAddedRecord *) b)->id;

  return (one > two) - (one < two);
}

/**
 * segue_added_list:
 * @kind: a kind of record
 * @n: (out): their number
 *
 * Returns: (array length=n) (nullable): the records of @kind by id; valid until
 *   one of @kind is added or removed
 */
const SegueAddedRecord *
segue_added_list (SegueAdded      *self,
                  SegueRecordKind  kind,
                  guint           *n)
{
  Kind *of_kind = &self->kinds[kind];

  *n = of_kind->records != NULL ? of_kind->records->len : 0;
  if (*n == 0)
    return NULL;

  if (of_kind->is_unsorted)
    g_array_sort (of_kind->records, compare_ids);
  of_kind->is_unsorted = FALSE;

  return (const SegueAddedRecord *) (gpointer) of_kind->records->data;
}

/* The place of @id among @records, or @n. */
static guint
find_place (const SegueAddedRecord *records,
            guint                   n,
            gint64                  id)
{
  gint64 guess = id - records[0].id;
  guint low = 0;
  guint high = n;

  if (guess >= 0 && guess < (gint64) n && records[guess].id == id)
    return (guint) guess;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (records[middle].id < id)
        low = middle + 1;
      else
        high = middle;
    }

  return low < n && records[low].id == id ? low : n;
}

/**
 * segue_added_find:
 *
 * Returns: (transfer none) (nullable): the record of @kind with @id
 */
SegueRecord *
segue_added_find (SegueAdded      *self,
                  SegueRecordKind  kind,
                  gint64           id)
{
  guint n = 0;
  const SegueAddedRecord *records = segue_added_list (self, kind, &n);
  guint place;

  if (n == 0)
    return NULL;

  place = find_place (records, n, id);
  return place < n ? records[place].record : NULL;
}

/**
 * segue_added_remove:
 * @record: one of the records
 */
void
segue_added_remove (SegueAdded  *self,
                    SegueRecord *record)
{
  SegueRecordKind kind = segue_record_get_kind (record);
  guint n = 0;
  const SegueAddedRecord *records = segue_added_list (self, kind, &n);
  guint place = n > 0 ? find_place (records, n, segue_record_get_id (record)) : 0;

  if (place < n)
    {
      g_array_remove_index (self->kinds[kind].records, place);
      self->n--;
    }
}

/**
 * segue_added_get_n:
 *
 * Returns: how many records it has, of all kinds
 */
guint
segue_added_get_n (SegueAdded *self)
{
  return self->n;
}
