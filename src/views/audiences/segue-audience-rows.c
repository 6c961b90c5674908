/* segue-audience-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience-rows"

#include "config.h"

#include "segue-audience-rows.h"

#include "segue-audience-places.h"
#include "segue-audience.h"
#include "segue-reach.h"

struct _SegueAudienceRows
{
  GObject              parent_instance;

  /* Owned. */
  SeguePlan           *plan;
  SegueLongList       *long_list;
  SegueListAdapter    *adapter;
  GHashTable          *items;  /* id → SegueSheetItem */
  SegueAudiencePlaces *places;
  GHashTable          *closed; /* ids */

  SegueListFilterFunc  passes; /* NULL where all do */
  gpointer             passes_data;

  gint64               rollout;
  gboolean             is_flat;
  gboolean             is_unfolded;
  gboolean             is_placed; /* the tree is as it was when it was last read */
  guint                sync_source;
};

enum
{
  SIGNAL_CLOSED_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueAudienceRows, segue_audience_rows, G_TYPE_OBJECT)

static gint64 *
dup_id (gint64 id)
{
  return g_memdup2 (&id, sizeof id);
}

static SegueRecord *
get_audience (GObject *item)
{
  return segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);
}

static SegueSheetItem *
make_item (SegueAudienceRows *self,
           SegueRecord       *audience)
{
  const SegueSheetRow row = { { audience, NULL } };
  SegueSheetItem *item = segue_sheet_item_new (&row);

  segue_audience_adapter_adopt (self, item);
  g_hash_table_insert (self->items, dup_id (segue_record_get_id (audience)), item);

  return item;
}

static void
remove_gone (SegueAudienceRows *self)
{
  GHashTableIter iter;
  gpointer key, item;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &key, &item))
    {
      gint64 id = *(gint64 *) key;

      if (segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, id) == get_audience (item))
        continue;
      g_hash_table_iter_remove (&iter);
      segue_long_list_remove (self->long_list, id);
    }
}

static void
insert_new (SegueAudienceRows *self)
{
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_AUDIENCE);
  g_autoptr(GPtrArray) added = g_ptr_array_new ();

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *audience = segue_record_list_get (list, i);

      if (segue_audience_rows_find (self, segue_record_get_id (audience)) == NULL)
        g_ptr_array_add (added, make_item (self, audience));
    }
  if (added->len > 0)
    segue_long_list_add_all (self->long_list, added);
}

static void
take_over (SegueAudienceRows *self)
{
  if (!self->is_placed)
    {
      self->is_placed = TRUE;
      segue_audience_places_read (self->places);
      remove_gone (self);
      insert_new (self);
    }
  segue_long_list_touch_all (self->long_list);
}

static gboolean
sync_cb (gpointer data)
{
  SegueAudienceRows *self = data;

  self->sync_source = 0;
  take_over (self);

  return G_SOURCE_REMOVE;
}

/* Once for all that one edit changes, and before the next frame. */
static void
sync_soon (SegueAudienceRows *self)
{
  if (self->sync_source == 0)
    self->sync_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, sync_cb, self, NULL);
}

/* Names and parents are what the tree is made of. */
static void
audiences_changed_cb (SegueAudienceRows *self)
{
  self->is_placed = FALSE;
  sync_soon (self);
}

static gboolean
is_within_closed (SegueAudienceRows *self,
                  gint64             id)
{
  while ((id = segue_audience_places_get_parent (self->places, id)) != 0)
    if (g_hash_table_contains (self->closed, &id))
      return TRUE;

  return FALSE;
}

static gboolean
is_let_through (GObject  *item,
                gpointer  data)
{
  SegueAudienceRows *self = data;

  if (!self->is_flat && !self->is_unfolded && is_within_closed (self, segue_sheet_item_get_id (SEGUE_SHEET_ITEM (item))))
    return FALSE;

  return self->passes == NULL || self->passes (item, self->passes_data);
}

static void
segue_audience_rows_dispose (GObject *object)
{
  SegueAudienceRows *self = SEGUE_AUDIENCE_ROWS (object);

  g_clear_handle_id (&self->sync_source, g_source_remove);
  if (self->long_list != NULL)
    segue_long_list_set_filter (self->long_list, NULL, NULL, NULL);
  g_clear_object (&self->long_list);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (segue_audience_rows_parent_class)->dispose (object);
}

static void
segue_audience_rows_finalize (GObject *object)
{
  SegueAudienceRows *self = SEGUE_AUDIENCE_ROWS (object);

  g_hash_table_unref (self->items);
  g_clear_pointer (&self->places, segue_audience_places_free);
  g_hash_table_unref (self->closed);
  segue_audience_adapter_free (self->adapter);

  G_OBJECT_CLASS (segue_audience_rows_parent_class)->finalize (object);
}

static void
segue_audience_rows_class_init (SegueAudienceRowsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = segue_audience_rows_dispose;
  object_class->finalize = segue_audience_rows_finalize;

  /**
   * SegueAudienceRows::closed-changed:
   *
   * One was opened or closed.
   */
  signals[SIGNAL_CLOSED_CHANGED] = g_signal_new ("closed-changed", SEGUE_TYPE_AUDIENCE_ROWS, G_SIGNAL_RUN_LAST,
                                                 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_audience_rows_init (SegueAudienceRows *self)
{
  self->items = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->closed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

/**
 * segue_audience_rows_new:
 * @plan: where the audiences are
 *
 * Returns: (transfer full): all of them, following the plan from now on
 */
SegueAudienceRows *
segue_audience_rows_new (SeguePlan *plan)
{
  /* What a row says follows from these. */
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_RECORD_IMPACT, SEGUE_RECORD_MEMBERSHIP,
    SEGUE_RECORD_CHAMPION, SEGUE_RECORD_CHAMPION_REPORT, SEGUE_RECORD_INVOLVEMENT, SEGUE_RECORD_INTERACTION,
    SEGUE_RECORD_MILESTONE, SEGUE_RECORD_WORKSPACE,
  };
  SegueAudienceRows *self = g_object_new (SEGUE_TYPE_AUDIENCE_ROWS, NULL);

  self->plan = g_object_ref (plan);
  self->places = segue_audience_places_new (plan);
  self->adapter = segue_audience_adapter_new (self);
  self->long_list = segue_long_list_new (self->adapter);
  segue_long_list_set_filter (self->long_list, is_let_through, self, NULL);
  take_over (self); /* asks the plan first, so that it hears of a change before this does */

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (plan, kinds[i]);
      GCallback changed = kinds[i] == SEGUE_RECORD_AUDIENCE ? G_CALLBACK (audiences_changed_cb) : G_CALLBACK (sync_soon);

      g_signal_connect_object (list, "items-changed", changed, self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", changed, self, G_CONNECT_SWAPPED);
    }

  return self;
}

/**
 * segue_audience_rows_get_plan:
 *
 * Returns: (transfer none): where the audiences are
 */
SeguePlan *
segue_audience_rows_get_plan (SegueAudienceRows *self)
{
  g_return_val_if_fail (SEGUE_IS_AUDIENCE_ROWS (self), NULL);

  return self->plan;
}

/**
 * segue_audience_rows_get_long_list:
 *
 * Returns: (transfer none): the model that searches, sorts and filters the rows
 */
SegueLongList *
segue_audience_rows_get_long_list (SegueAudienceRows *self)
{
  g_return_val_if_fail (SEGUE_IS_AUDIENCE_ROWS (self), NULL);

  return self->long_list;
}

/**
 * segue_audience_rows_find:
 * @id: of an audience
 *
 * Returns: (transfer none) (nullable): its row, shown or hidden
 */
SegueSheetItem *
segue_audience_rows_find (SegueAudienceRows *self,
                          gint64             id)
{
  g_return_val_if_fail (SEGUE_IS_AUDIENCE_ROWS (self), NULL);

  return g_hash_table_lookup (self->items, &id);
}

/**
 * segue_audience_rows_get_rollout:
 *
 * Returns: the rollout that is looked at, 0 for all
 */
gint64
segue_audience_rows_get_rollout (SegueAudienceRows *self)
{
  g_return_val_if_fail (SEGUE_IS_AUDIENCE_ROWS (self), 0);

  return self->rollout;
}

/**
 * segue_audience_rows_set_rollout:
 * @rollout: whose impact is shown, 0 for none
 */
void
segue_audience_rows_set_rollout (SegueAudienceRows *self,
                                 gint64             rollout)
{
  g_return_if_fail (SEGUE_IS_AUDIENCE_ROWS (self));

  if (self->rollout == rollout)
    return;

  self->rollout = rollout;
  segue_long_list_touch_all (self->long_list);
}

/**
 * segue_audience_rows_find_impacted:
 * @audience: an audience
 *
 * Returns: (transfer none) (nullable): what the rollout that is looked at does to it
 */
SegueRecord *
segue_audience_rows_find_impacted (SegueAudienceRows *self,
                                   SegueRecord       *audience)
{
  g_return_val_if_fail (SEGUE_IS_AUDIENCE_ROWS (self), NULL);

  return self->rollout != 0 ? segue_impacted_audience_find (self->plan, segue_record_get_id (audience), self->rollout) : NULL;
}

/**
 * segue_audience_rows_sync:
 *
 * Takes over now what would be taken over before the next frame.
 */
void
segue_audience_rows_sync (SegueAudienceRows *self)
{
  g_return_if_fail (SEGUE_IS_AUDIENCE_ROWS (self));

  if (self->sync_source == 0)
    return;

  g_clear_handle_id (&self->sync_source, g_source_remove);
  take_over (self);
}

/**
 * segue_audience_rows_set_filter:
 * @passes: (nullable): which rows may show; %NULL for all
 * @data: for @passes
 */
void
segue_audience_rows_set_filter (SegueAudienceRows   *self,
                                SegueListFilterFunc  passes,
                                gpointer             data)
{
  g_return_if_fail (SEGUE_IS_AUDIENCE_ROWS (self));

  self->passes = passes;
  self->passes_data = data;
  segue_long_list_refilter (self->long_list);
}

/**
 * segue_audience_rows_is_flat:
 *
 * Returns: whether rows stand side by side, whatever they are part of
 */
gboolean
segue_audience_rows_is_flat (SegueAudienceRows *self)
{
  g_return_val_if_fail (SEGUE_IS_AUDIENCE_ROWS (self), FALSE);

  return self->is_flat;
}

/**
 * segue_audience_rows_set_flat:
 * @is_flat: whether rows stand side by side, as where some of them are hidden
 */
void
segue_audience_rows_set_flat (SegueAudienceRows *self,
                              gboolean           is_flat)
{
  g_return_if_fail (SEGUE_IS_AUDIENCE_ROWS (self));

  if (self->is_flat == is_flat)
    return;

  self->is_flat = is_flat;
  segue_long_list_touch_all (self->long_list); /* each name looks otherwise */
}

/**
 * segue_audience_rows_set_unfolded:
 * @is_unfolded: whether what lies within a closed one shows as well, as where nothing
 *   could open it
 */
void
segue_audience_rows_set_unfolded (SegueAudienceRows *self,
                                  gboolean           is_unfolded)
{
  g_return_if_fail (SEGUE_IS_AUDIENCE_ROWS (self));

  if (self->is_unfolded == is_unfolded)
    return;

  self->is_unfolded = is_unfolded;
  segue_long_list_refilter (self->long_list);
}

/**
 * segue_audience_rows_get_depth:
 *
 * Returns: how many audiences it lies within; 0 while the list is flat
 */
guint
segue_audience_rows_get_depth (SegueAudienceRows *self,
                               gint64             id)
{
  return self->is_flat ? 0 : segue_audience_places_get_depth (self->places, id);
}

/**
 * segue_audience_rows_get_place:
 *
 * Returns: its number in the order in which the tree is read
 */
guint
segue_audience_rows_get_place (SegueAudienceRows *self,
                               gint64             id)
{
  return segue_audience_places_get_number (self->places, id);
}

/**
 * segue_audience_rows_has_children:
 *
 * Returns: whether others are part of it, so that it can be opened and closed
 */
gboolean
segue_audience_rows_has_children (SegueAudienceRows *self,
                                  gint64             id)
{
  return !self->is_flat && segue_audience_places_has_children (self->places, id);
}

/**
 * segue_audience_rows_is_open:
 *
 * Returns: whether what is part of it can be seen
 */
gboolean
segue_audience_rows_is_open (SegueAudienceRows *self,
                             gint64             id)
{
  return !g_hash_table_contains (self->closed, &id);
}

/**
 * segue_audience_rows_set_open:
 * @is_open: whether what is part of the audience @id shall be seen
 */
void
segue_audience_rows_set_open (SegueAudienceRows *self,
                              gint64             id,
                              gboolean           is_open)
{
  guint position;

  if (is_open == segue_audience_rows_is_open (self, id))
    return;

  if (is_open)
    g_hash_table_remove (self->closed, &id);
  else
    g_hash_table_add (self->closed, dup_id (id));
  segue_long_list_refilter (self->long_list);
  position = segue_long_list_find (self->long_list, id);
  if (position != SEGUE_NO_POSITION)
    segue_long_list_touch (self->long_list, id);
  g_signal_emit (self, signals[SIGNAL_CLOSED_CHANGED], 0);
}

/**
 * segue_audience_rows_dup_closed:
 *
 * Returns: (transfer none) (floating): the ids of those that are closed
 */
GVariant *
segue_audience_rows_dup_closed (SegueAudienceRows *self)
{
  GVariantBuilder builder;
  GHashTableIter iter;
  gpointer id;

  g_return_val_if_fail (SEGUE_IS_AUDIENCE_ROWS (self), NULL);

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("ax"));
  g_hash_table_iter_init (&iter, self->closed);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_variant_builder_add (&builder, "x", *(gint64 *) id);

  return g_variant_builder_end (&builder);
}

/**
 * segue_audience_rows_set_closed:
 * @closed: ids, as segue_audience_rows_dup_closed() told them; those of nobody are passed over
 *
 * Closes these and opens all others.
 */
void
segue_audience_rows_set_closed (SegueAudienceRows *self,
                                GVariant          *closed)
{
  g_return_if_fail (SEGUE_IS_AUDIENCE_ROWS (self));

  g_hash_table_remove_all (self->closed);
  for (gsize i = 0; i < g_variant_n_children (closed); i++)
    {
      gint64 id;

      g_variant_get_child (closed, i, "x", &id);
      if (segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, id) != NULL)
        g_hash_table_add (self->closed, dup_id (id));
    }
  segue_long_list_refilter (self->long_list);
}

/**
 * segue_audience_rows_open_above:
 *
 * Opens all that the audience @id lies within, so that it can be seen.
 */
void
segue_audience_rows_open_above (SegueAudienceRows *self,
                                gint64             id)
{
  while ((id = segue_audience_places_get_parent (self->places, id)) != 0)
    segue_audience_rows_set_open (self, id, TRUE);
}
