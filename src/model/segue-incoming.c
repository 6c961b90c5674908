/* segue-incoming.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A snapshot: made in one pass over a list when first asked for, dropped by
 * the workspace when a link of that field or the list changes.  Links change
 * rarely, and a pass over 100,000 records takes a few milliseconds.
 */

#define G_LOG_DOMAIN "segue-incoming"

#include "config.h"

#include "segue-incoming.h"

typedef struct
{
  gint64       target;
  guint        position; /* in the list: keeps the order by id */
  SegueRecord *record;
} Link;

struct _SegueIncoming
{
  gint64       *targets; /* ascending */
  SegueRecord **records; /* borrowed from the list, parallel to targets */
  guint         n;
};

static int
compare_links (gconstpointer a,
               gconstpointer b)
{
  const Link *one = a;
  const Link *two = b;

  if (one->target != two->target)
    return one->target < two->target ? -1 : 1;

  return (one->position > two->position) - (one->position < two->position);
}

static void
collect (GArray      *links,
         SegueRecord *record,
         guint        position,
         guint        field)
{
  SegueValue value = segue_record_peek (record, field);
  Link link = { 0, position, record };

  if (!value.is_set)
    return;

  if (segue_record_get_field (record, field)->kind == SEGUE_FIELD_LINK)
    {
      link.target = value.slot.integer;
      g_array_append_val (links, link);
      return;
    }

  for (guint i = 0; i < value.slot.ids->n; i++)
    {
      link.target = value.slot.ids->ids[i];
      g_array_append_val (links, link);
    }
}

/**
 * segue_incoming_new:
 * @list: the records that link
 * @field: their LINK or LINKS field
 *
 * Returns: (transfer full): the index, valid until @list or a value of @field changes
 */
SegueIncoming *
segue_incoming_new (SegueRecordList *list,
                    guint            field)
{
  SegueIncoming *self = g_new0 (SegueIncoming, 1);
  g_autoptr(GArray) links = g_array_new (FALSE, FALSE, sizeof (Link));

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    collect (links, segue_record_list_get (list, i), i, field);
  g_array_sort (links, compare_links);

  self->n = links->len;
  self->targets = g_new (gint64, self->n);
  self->records = g_new (SegueRecord *, self->n);
  for (guint i = 0; i < self->n; i++)
    {
      self->targets[i] = g_array_index (links, Link, i).target;
      self->records[i] = g_array_index (links, Link, i).record;
    }

  return self;
}

/**
 * segue_incoming_lookup:
 * @id: what is linked to
 * @n: (out): the number of records
 *
 * Returns: (array length=n) (nullable): the records that link to @id, by id
 */
SegueRecord * const *
segue_incoming_lookup (SegueIncoming *self,
                       gint64         id,
                       guint         *n)
{
  guint low = 0;
  guint high = self->n;
  guint end;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->targets[middle] < id)
        low = middle + 1;
      else
        high = middle;
    }

  for (end = low; end < self->n && self->targets[end] == id; end++)
    ;

  *n = end - low;
  return *n > 0 ? &self->records[low] : NULL;
}

/**
 * segue_incoming_free:
 *
 * Frees the index, but not the records.
 */
void
segue_incoming_free (SegueIncoming *self)
{
  if (self == NULL)
    return;

  g_free (self->targets);
  g_free (self->records);
  g_free (self);
}
