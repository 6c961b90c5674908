/* segue-id-selection.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-id-selection"

#include "config.h"

#include "segue-id-selection-private.h"

/* Up to so many are looked for one by one. */
#define FEW 32

/* What the program asks of the selection; what GTK asks is in -model.c. */

/* Returns whether anything changed. */
gboolean
segue_id_selection_put (SegueIdSelection *self,
                        guint             position,
                        gboolean          selected)
{
  gint64 id = segue_long_list_get_id (self->list, position);

  if (!selected)
    return g_hash_table_remove (self->ids, &id);

  if (g_hash_table_contains (self->ids, &id))
    return FALSE;

  return g_hash_table_add (self->ids, g_memdup2 (&id, sizeof id));
}

/* GTK counts on the range being inside the list. */
void
segue_id_selection_tell (SegueIdSelection *self,
                         guint             position,
                         guint             n_items)
{
  if (n_items > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), position, n_items);
}

/* Selects a range; with @only nothing else, shown or hidden, stays selected. */
gboolean
segue_id_selection_add_range (SegueIdSelection *self,
                              guint             position,
                              guint             n_items,
                              gboolean          only)
{
  guint total = g_list_model_get_n_items (G_LIST_MODEL (self));
  gboolean was_empty = g_hash_table_size (self->ids) == 0;

  if (self->frozen || position >= total)
    return self->frozen;

  n_items = MIN (n_items, total - position);
  if (only)
    g_hash_table_remove_all (self->ids);
  for (guint i = 0; i < n_items; i++)
    segue_id_selection_put (self, position + i, TRUE);

  if (only && !was_empty)
    segue_id_selection_tell (self, 0, total);
  else
    segue_id_selection_tell (self, position, n_items);

  return TRUE;
}

gboolean
segue_id_selection_drop_range (SegueIdSelection *self,
                               guint             position,
                               guint             n_items)
{
  guint total = g_list_model_get_n_items (G_LIST_MODEL (self));

  if (self->frozen || position >= total)
    return self->frozen;

  n_items = MIN (n_items, total - position);
  for (guint i = 0; i < n_items; i++)
    segue_id_selection_put (self, position + i, FALSE);
  segue_id_selection_tell (self, position, n_items);

  return TRUE;
}

/**
 * segue_id_selection_get_size:
 *
 * Returns: how many records are selected, shown or hidden
 */
guint
segue_id_selection_get_size (SegueIdSelection *self)
{
  g_return_val_if_fail (SEGUE_IS_ID_SELECTION (self), 0);

  return g_hash_table_size (self->ids);
}

/**
 * segue_id_selection_get_anchor:
 *
 * Returns: where the record is from which Shift extends, if it shows
 */
guint
segue_id_selection_get_anchor (SegueIdSelection *self)
{
  g_return_val_if_fail (SEGUE_IS_ID_SELECTION (self), SEGUE_NO_POSITION);

  return self->anchor != 0 ? segue_long_list_find (self->list, self->anchor) : SEGUE_NO_POSITION;
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  guint one = *(const guint *) a;
  guint two = *(const guint *) b;

  return (one > two) - (one < two);
}

/* Few that are selected are looked for; of many every row is asked. */
static GArray *
find_positions (SegueIdSelection *self)
{
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self));
  GHashTableIter iter;
  gpointer id;

  if (g_hash_table_size (self->ids) > FEW)
    {
      for (guint i = 0; i < n; i++)
        if (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self), i))
          g_array_append_val (positions, i);
      return positions;
    }

  g_hash_table_iter_init (&iter, self->ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      guint position = segue_long_list_find (self->list, *(const gint64 *) id);

      if (position != SEGUE_NO_POSITION)
        g_array_append_val (positions, position);
    }
  g_array_sort (positions, compare_positions);

  return positions;
}

/**
 * segue_id_selection_get_shown:
 *
 * Returns: (transfer full) (element-type gint64): the selected records that can
 *   be seen, from the top: what "Delete" and "Export" must act on
 */
GArray *
segue_id_selection_get_shown (SegueIdSelection *self)
{
  GArray *shown = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GArray) positions = NULL;

  g_return_val_if_fail (SEGUE_IS_ID_SELECTION (self), shown);

  positions = find_positions (self);
  for (guint i = 0; i < positions->len; i++)
    {
      gint64 id = segue_long_list_get_id (self->list, g_array_index (positions, guint, i));

      g_array_append_val (shown, id);
    }

  return shown;
}

/**
 * segue_id_selection_set_ids:
 *
 * For undo, links and restored sessions; ids that are not there are left out.
 */
void
segue_id_selection_set_ids (SegueIdSelection *self,
                            const gint64     *ids,
                            guint             n_ids)
{
  g_return_if_fail (SEGUE_IS_ID_SELECTION (self));

  g_hash_table_remove_all (self->ids);
  for (guint i = 0; i < n_ids; i++)
    if (segue_long_list_contains (self->list, ids[i]))
      g_hash_table_add (self->ids, g_memdup2 (&ids[i], sizeof ids[i]));

  if (g_list_model_get_n_items (G_LIST_MODEL (self)) > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0,
                                           g_list_model_get_n_items (G_LIST_MODEL (self)));
}

/**
 * segue_id_selection_set_frozen:
 *
 * While frozen, every change is accepted and ignored. That lets a view use
 * GTK's own actions to move the point from which Shift extends.
 */
void
segue_id_selection_set_frozen (SegueIdSelection *self,
                               gboolean          frozen)
{
  g_return_if_fail (SEGUE_IS_ID_SELECTION (self));

  self->frozen = frozen;
}
