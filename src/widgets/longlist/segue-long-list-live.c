/* segue-long-list-live.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-long-list"

#include "config.h"

#include "segue-long-list-private.h"

/* Single records that come, go and change, and questions about them. Here the
 * exact position is announced and rows behind it move with their records, so
 * that nothing jumps under the user's hand. */

static guint
index_of (GArray  *slots,
          guint32  slot)
{
  for (guint i = 0; i < slots->len; i++)
    if (g_array_index (slots, guint32, i) == slot)
      return i;

  return SEGUE_NO_POSITION;
}

static void
put_in_order (SegueLongList *self,
              GArray        *slots,
              guint32        slot)
{
  g_array_insert_val (slots, segue_sorting_locate (self->sorting, slots, slot), slot);
}

static void
appear (SegueLongList *self,
        guint32        slot)
{
  guint position = segue_sorting_locate (self->sorting, self->visible, slot);

  segue_long_list_set_limit (self, G_MAXUINT);
  g_signal_emit (self, segue_long_list_signals[SEGUE_LONG_LIST_CHANGING], 0);
  g_array_insert_val (self->visible, position, slot);
  segue_live_rows_shift (self->rows, position, 1);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

static void
vanish (SegueLongList *self,
        guint          position)
{
  segue_long_list_set_limit (self, G_MAXUINT);
  g_signal_emit (self, segue_long_list_signals[SEGUE_LONG_LIST_CHANGING], 0);
  g_array_remove_index (self->visible, position);
  segue_live_rows_forget (self->rows, position, 1);
  segue_live_rows_shift (self->rows, position + 1, -1);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/* The record stays visible but its place in the order may be another one. */
static void
settle (SegueLongList *self,
        guint32        slot,
        guint          from)
{
  SegueRow *row;
  guint to;

  segue_long_list_set_limit (self, G_MAXUINT);
  g_array_remove_index (self->visible, from);
  to = segue_sorting_locate (self->sorting, self->visible, slot);
  g_array_insert_val (self->visible, to, slot);

  row = segue_live_rows_peek (self->rows, to);
  if (from != to)
    segue_long_list_rearranged (self, MIN (from, to), MAX (from, to) - MIN (from, to) + 1);
  else if (row != NULL)
    segue_row_changed (row);
}

/**
 * segue_long_list_insert:
 * @record: a record whose id is not in the list; it shows if it matches
 */
void
segue_long_list_insert (SegueLongList *self,
                        GObject       *record)
{
  guint32 slot;

  g_return_if_fail (SEGUE_IS_LONG_LIST (self));

  slot = segue_record_table_add (self->table, record);
  g_return_if_fail (slot != SEGUE_NO_SLOT);

  segue_sorting_update (self->sorting, slot);
  put_in_order (self, self->order, slot);
  if (segue_long_list_matches (self, slot))
    appear (self, slot);
}

/**
 * segue_long_list_remove:
 *
 * Returns: whether there was such a record
 */
gboolean
segue_long_list_remove (SegueLongList *self,
                        gint64         id)
{
  guint position;
  guint32 slot;

  g_return_val_if_fail (SEGUE_IS_LONG_LIST (self), FALSE);

  slot = segue_record_table_find (self->table, id);
  if (slot == SEGUE_NO_SLOT)
    return FALSE;

  g_array_remove_index (self->order, index_of (self->order, slot));
  position = index_of (self->visible, slot);
  if (position != SEGUE_NO_POSITION)
    vanish (self, position);

  segue_record_table_remove (self->table, slot);
  segue_sorting_update (self->sorting, slot);
  g_signal_emit (self, segue_long_list_signals[SEGUE_LONG_LIST_REMOVED], 0, id);

  return TRUE;
}

/**
 * segue_long_list_touch:
 *
 * To be called after values of a record changed. The record moves to its place
 * in the order and leaves or enters the list as the search says.
 *
 * Returns: whether there is such a record
 */
gboolean
segue_long_list_touch (SegueLongList *self,
                       gint64         id)
{
  gboolean matches;
  guint position;
  guint32 slot;

  g_return_val_if_fail (SEGUE_IS_LONG_LIST (self), FALSE);

  slot = segue_record_table_find (self->table, id);
  if (slot == SEGUE_NO_SLOT)
    return FALSE;

  position = index_of (self->visible, slot);
  g_array_remove_index (self->order, index_of (self->order, slot));
  segue_record_table_drop_key (self->table, slot);
  segue_sorting_update (self->sorting, slot);
  put_in_order (self, self->order, slot);

  matches = segue_long_list_matches (self, slot);
  if (position != SEGUE_NO_POSITION && matches)
    settle (self, slot, position);
  else if (position != SEGUE_NO_POSITION)
    vanish (self, position);
  else if (matches)
    appear (self, slot);

  return TRUE;
}

/**
 * segue_long_list_get_adapter:
 *
 * Returns: (transfer none): what it was made with
 */
const SegueListAdapter *
segue_long_list_get_adapter (SegueLongList *self)
{
  g_return_val_if_fail (SEGUE_IS_LONG_LIST (self), NULL);

  return self->adapter;
}

/**
 * segue_long_list_get_record:
 *
 * Returns: (transfer none): the record at @position, which must be in the list
 */
GObject *
segue_long_list_get_record (SegueLongList *self,
                            guint          position)
{
  g_return_val_if_fail (position < self->visible->len, NULL);

  return segue_record_table_get_record (self->table, g_array_index (self->visible, guint32, position));
}

/**
 * segue_long_list_get_id:
 *
 * Returns: the id of the record at @position, which must be in the list
 */
gint64
segue_long_list_get_id (SegueLongList *self,
                        guint          position)
{
  g_return_val_if_fail (position < self->visible->len, 0);

  return segue_record_table_get_id (self->table, g_array_index (self->visible, guint32, position));
}

/**
 * segue_long_list_find:
 *
 * Returns: where the record shows, or %SEGUE_NO_POSITION if it does not
 */
guint
segue_long_list_find (SegueLongList *self,
                      gint64         id)
{
  guint32 slot = segue_record_table_find (self->table, id);

  return slot != SEGUE_NO_SLOT ? index_of (self->visible, slot) : SEGUE_NO_POSITION;
}

/**
 * segue_long_list_contains:
 *
 * Returns: whether the record is there, shown or hidden by the search
 */
gboolean
segue_long_list_contains (SegueLongList *self,
                          gint64         id)
{
  return segue_record_table_find (self->table, id) != SEGUE_NO_SLOT;
}

/**
 * segue_long_list_admits:
 *
 * Returns: whether the record is there and matches search and filter
 */
gboolean
segue_long_list_admits (SegueLongList *self,
                              gint64         id)
{
  guint32 slot = segue_record_table_find (self->table, id);

  return slot != SEGUE_NO_SLOT && segue_long_list_matches (self, slot);
}

/**
 * segue_long_list_get_n_shown:
 *
 * Returns: how many records search and filter let through; there are fewer items only
 *   until the view has painted the first ones
 */
guint
segue_long_list_get_n_shown (SegueLongList *self)
{
  g_return_val_if_fail (SEGUE_IS_LONG_LIST (self), 0);

  return self->visible->len;
}

/**
 * segue_long_list_get_n_all:
 *
 * Returns: how many records there are, shown or hidden
 */
guint
segue_long_list_get_n_all (SegueLongList *self)
{
  g_return_val_if_fail (SEGUE_IS_LONG_LIST (self), 0);

  return self->order->len;
}
