/* segue-audience-places.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience-places"

#include "config.h"

#include "segue-audience-places.h"

#include "segue-audience.h"

typedef struct
{
  gint64   id;     /* the key; first, so that a place is one */
  gint64   parent; /* 0 at the top */
  guint    depth;
  guint    number; /* in the order in which the tree is read */
  gboolean has_children;
} Place;

struct _SegueAudiencePlaces
{
  SeguePlan  *plan;  /* owned */
  GHashTable *table; /* owned: Place, by its id */
};

/* What orders the audiences within another. */
typedef struct
{
  SegueRecord *record;
  char        *key;
} Sibling;

static int
compare_siblings (gconstpointer a,
                  gconstpointer b)
{
  const Sibling *one = a;
  const Sibling *two = b;
  int result = g_strcmp0 (one->key, two->key);

  if (result == 0)
    result = (segue_record_get_id (one->record) > segue_record_get_id (two->record)) ? 1 : -1;

  return result;
}

static void
clear_sibling (gpointer data)
{
  g_free (((Sibling *) data)->key);
}

static GArray *
sort_records (SegueRecord *const *records,
              guint               n)
{
  GArray *siblings = g_array_sized_new (FALSE, FALSE, sizeof (Sibling), n);

  g_array_set_clear_func (siblings, clear_sibling);
  for (guint i = 0; i < n; i++)
    {
      const char *name = segue_record_get_text (records[i], SEGUE_AUDIENCE_NAME);
      Sibling sibling = { records[i], g_utf8_collate_key (name != NULL ? name : "", -1) };

      g_array_append_val (siblings, sibling);
    }
  g_array_sort (siblings, compare_siblings);

  return siblings;
}

static void
place_audience (SegueAudiencePlaces *self,
                SegueRecord         *audience,
                gint64               parent,
                guint                depth)
{
  gint64 id = segue_record_get_id (audience);
  g_autoptr(GArray) children = NULL;
  SegueRecord *const *records = NULL;
  Place *place = NULL;
  guint n = 0;

  if (g_hash_table_contains (self->table, &id))
    return; /* a circle, from a foreign program */

  place = g_new0 (Place, 1);
  place->id = id;
  place->parent = parent;
  place->depth = depth;
  place->number = g_hash_table_size (self->table);
  g_hash_table_add (self->table, place);

  records = segue_plan_incoming (self->plan, SEGUE_RECORD_AUDIENCE, SEGUE_AUDIENCE_PARENT, id, &n);
  place->has_children = n > 0;
  children = sort_records (records, n);
  for (guint i = 0; i < children->len; i++)
    place_audience (self, g_array_index (children, Sibling, i).record, id, depth + 1);
}

static const Place *
find (SegueAudiencePlaces *self,
      gint64               id)
{
  return g_hash_table_lookup (self->table, &id);
}

/**
 * segue_audience_places_new:
 * @plan: where the audiences are
 *
 * Returns: (transfer full): a tree that was not read yet
 */
SegueAudiencePlaces *
segue_audience_places_new (SeguePlan *plan)
{
  SegueAudiencePlaces *self = g_new0 (SegueAudiencePlaces, 1);

  self->plan = g_object_ref (plan);
  self->table = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  return self;
}

/**
 * segue_audience_places_free:
 *
 * Frees it, but no record.
 */
void
segue_audience_places_free (SegueAudiencePlaces *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->table);
  g_object_unref (self->plan);
  g_free (self);
}

/**
 * segue_audience_places_read:
 *
 * Takes over how the audiences are now.  From the tops down; who is in a circle is at
 * the top as well.
 */
void
segue_audience_places_read (SegueAudiencePlaces *self)
{
  SegueRecordList *list = NULL;
  g_autoptr(GPtrArray) tops = g_ptr_array_new ();
  g_autoptr(GArray) sorted = NULL;

  g_return_if_fail (self != NULL);

  list = segue_plan_list (self->plan, SEGUE_RECORD_AUDIENCE);
  g_hash_table_remove_all (self->table);
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (segue_plan_follow (self->plan, segue_record_list_get (list, i), SEGUE_AUDIENCE_PARENT) == NULL)
      g_ptr_array_add (tops, segue_record_list_get (list, i));

  sorted = sort_records ((SegueRecord *const *) tops->pdata, tops->len);
  for (guint i = 0; i < sorted->len; i++)
    place_audience (self, g_array_index (sorted, Sibling, i).record, 0, 0);
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    place_audience (self, segue_record_list_get (list, i), 0, 0);
}

/**
 * segue_audience_places_get_parent:
 *
 * Returns: the id of what it is part of, 0 at the top
 */
gint64
segue_audience_places_get_parent (SegueAudiencePlaces *self,
                                  gint64               id)
{
  const Place *place = find (self, id);

  return place != NULL ? place->parent : 0;
}

/**
 * segue_audience_places_get_depth:
 *
 * Returns: how many audiences it lies within
 */
guint
segue_audience_places_get_depth (SegueAudiencePlaces *self,
                                 gint64               id)
{
  const Place *place = find (self, id);

  return place != NULL ? place->depth : 0;
}

/**
 * segue_audience_places_get_number:
 *
 * Returns: which one it is in the order in which the tree is read; %G_MAXUINT for nobody
 */
guint
segue_audience_places_get_number (SegueAudiencePlaces *self,
                                  gint64               id)
{
  const Place *place = find (self, id);

  return place != NULL ? place->number : G_MAXUINT;
}

/**
 * segue_audience_places_has_children:
 *
 * Returns: whether others are part of it
 */
gboolean
segue_audience_places_has_children (SegueAudiencePlaces *self,
                                    gint64               id)
{
  const Place *place = find (self, id);

  return place != NULL && place->has_children;
}

/**
 * segue_audience_places_list:
 *
 * Returns: (transfer full) (element-type gint64): all audiences in the order in which the
 *   tree is read
 */
GArray *
segue_audience_places_list (SegueAudiencePlaces *self)
{
  GArray *list = g_array_sized_new (FALSE, TRUE, sizeof (gint64), g_hash_table_size (self->table));
  GHashTableIter iter;
  gpointer place;

  g_array_set_size (list, g_hash_table_size (self->table));
  g_hash_table_iter_init (&iter, self->table);
  while (g_hash_table_iter_next (&iter, &place, NULL))
    g_array_index (list, gint64, ((const Place *) place)->number) = ((const Place *) place)->id;

  return list;
}
