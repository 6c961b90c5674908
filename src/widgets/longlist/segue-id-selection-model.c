/* segue-id-selection-model.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-id-selection"

#include "config.h"

#include "segue-id-selection-private.h"

/* What is selected is kept as the ids of records. Positions are answers that
 * are computed when asked for, so search, sort and insertion cannot disturb
 * them. A record that the search hides stays selected but nothing acts on it:
 * see segue_id_selection_get_shown (). */

static GType
segue_id_selection_get_item_type (GListModel *model)
{
  return g_list_model_get_item_type (G_LIST_MODEL (SEGUE_ID_SELECTION (model)->list));
}

static guint
segue_id_selection_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (SEGUE_ID_SELECTION (model)->list));
}

static gpointer
segue_id_selection_get_item (GListModel *model,
                             guint       position)
{
  return g_list_model_get_item (G_LIST_MODEL (SEGUE_ID_SELECTION (model)->list), position);
}

static void
segue_id_selection_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = segue_id_selection_get_item_type;
  iface->get_n_items = segue_id_selection_get_n_items;
  iface->get_item = segue_id_selection_get_item;
}

static guint
count (SegueIdSelection *self)
{
  return segue_id_selection_get_n_items (G_LIST_MODEL (self));
}

static gboolean
segue_id_selection_is_selected (GtkSelectionModel *model,
                                guint              position)
{
  SegueIdSelection *self = SEGUE_ID_SELECTION (model);
  gint64 id;

  if (g_hash_table_size (self->ids) == 0 || position >= count (self))
    return FALSE;

  id = segue_long_list_get_id (self->list, position);

  return g_hash_table_contains (self->ids, &id);
}

static GtkBitset *
segue_id_selection_get_selection_in_range (GtkSelectionModel *model,
                                           guint              position,
                                           guint              n_items)
{
  GtkBitset *result = gtk_bitset_new_empty ();
  guint total = count (SEGUE_ID_SELECTION (model));

  for (guint i = position; i < total && i - position < n_items; i++)
    if (segue_id_selection_is_selected (model, i))
      gtk_bitset_add (result, i);

  return result;
}

/* GTK extends from the item that was selected or unselected singly last. */
static void
note_anchor (SegueIdSelection *self,
             guint             position)
{
  if (!self->frozen && position < count (self))
    self->anchor = segue_long_list_get_id (self->list, position);
}

static gboolean
segue_id_selection_select_item (GtkSelectionModel *model,
                                guint              position,
                                gboolean           unselect_rest)
{
  note_anchor (SEGUE_ID_SELECTION (model), position);

  return segue_id_selection_add_range (SEGUE_ID_SELECTION (model), position, 1, unselect_rest);
}

static gboolean
segue_id_selection_unselect_item (GtkSelectionModel *model,
                                  guint              position)
{
  note_anchor (SEGUE_ID_SELECTION (model), position);

  return segue_id_selection_drop_range (SEGUE_ID_SELECTION (model), position, 1);
}

static gboolean
segue_id_selection_select_range (GtkSelectionModel *model,
                                 guint              position,
                                 guint              n_items,
                                 gboolean           unselect_rest)
{
  return segue_id_selection_add_range (SEGUE_ID_SELECTION (model), position, n_items, unselect_rest);
}

static gboolean
segue_id_selection_unselect_range (GtkSelectionModel *model,
                                   guint              position,
                                   guint              n_items)
{
  return segue_id_selection_drop_range (SEGUE_ID_SELECTION (model), position, n_items);
}

static gboolean
segue_id_selection_select_all (GtkSelectionModel *model)
{
  return segue_id_selection_add_range (SEGUE_ID_SELECTION (model), 0, G_MAXUINT, FALSE);
}

/* Hidden records too: "nothing is selected" must mean it. */
static gboolean
segue_id_selection_unselect_all (GtkSelectionModel *model)
{
  SegueIdSelection *self = SEGUE_ID_SELECTION (model);

  if (self->frozen || g_hash_table_size (self->ids) == 0)
    return TRUE;

  g_hash_table_remove_all (self->ids);
  segue_id_selection_tell (self, 0, count (self));

  return TRUE;
}

/* The rubber band of the list views comes in here. */
static gboolean
segue_id_selection_set_selection (GtkSelectionModel *model,
                                  GtkBitset         *selected,
                                  GtkBitset         *mask)
{
  SegueIdSelection *self = SEGUE_ID_SELECTION (model);
  guint first = SEGUE_NO_POSITION, last = 0;
  guint position, total = count (self);
  GtkBitsetIter iter;

  if (self->frozen)
    return TRUE;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, mask, &position);
       more && position < total;
       more = gtk_bitset_iter_next (&iter, &position))
    if (segue_id_selection_put (self, position, gtk_bitset_contains (selected, position)))
      {
        first = MIN (first, position);
        last = position;
      }

  if (first != SEGUE_NO_POSITION)
    segue_id_selection_tell (self, first, last - first + 1);

  return TRUE;
}

static void
segue_id_selection_selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = segue_id_selection_is_selected;
  iface->get_selection_in_range = segue_id_selection_get_selection_in_range;
  iface->select_item = segue_id_selection_select_item;
  iface->unselect_item = segue_id_selection_unselect_item;
  iface->select_range = segue_id_selection_select_range;
  iface->unselect_range = segue_id_selection_unselect_range;
  iface->select_all = segue_id_selection_select_all;
  iface->unselect_all = segue_id_selection_unselect_all;
  iface->set_selection = segue_id_selection_set_selection;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueIdSelection, segue_id_selection, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, segue_id_selection_list_model_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL,
                                                      segue_id_selection_selection_model_init))

static void
rearranged_cb (SegueIdSelection *self,
               guint             position,
               guint             n_items)
{
  if (g_hash_table_size (self->ids) > 0)
    segue_id_selection_tell (self, position, n_items);
}

static void
removed_cb (SegueIdSelection *self,
            gint64            id)
{
  /* While more are selected, what is rearranged tells of it; where the list
   * shows nothing any more, there is no position to tell of.
   */
  if (g_hash_table_remove (self->ids, &id) && g_hash_table_size (self->ids) == 0)
    g_signal_emit_by_name (self, "selection-changed", 0, MIN (count (self), 1));
}

static void
segue_id_selection_dispose (GObject *object)
{
  SegueIdSelection *self = SEGUE_ID_SELECTION (object);

  g_clear_object (&self->list);

  G_OBJECT_CLASS (segue_id_selection_parent_class)->dispose (object);
}

static void
segue_id_selection_finalize (GObject *object)
{
  SegueIdSelection *self = SEGUE_ID_SELECTION (object);

  g_hash_table_unref (self->ids);

  G_OBJECT_CLASS (segue_id_selection_parent_class)->finalize (object);
}

static void
segue_id_selection_class_init (SegueIdSelectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = segue_id_selection_dispose;
  object_class->finalize = segue_id_selection_finalize;
}

static void
segue_id_selection_init (SegueIdSelection *self)
{
  self->ids = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

/**
 * segue_id_selection_new:
 *
 * Returns: (transfer full): a selection of nothing
 */
SegueIdSelection *
segue_id_selection_new (SegueLongList *list)
{
  SegueIdSelection *self = g_object_new (SEGUE_TYPE_ID_SELECTION, NULL);

  self->list = g_object_ref (list);
  g_signal_connect_object (list, "items-changed",
                           G_CALLBACK (g_list_model_items_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "rearranged", G_CALLBACK (rearranged_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);

  return self;
}
