/* segue-load-groups.c - the audiences in their tree, as the load walks through them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-load"

#include "config.h"

#include "segue-load-private.h"

#include "segue-audience.h"
#include "segue-impacted-audience.h"
#include "segue-reach.h"
#include "segue-settings.h"
#include "segue-thresholds.h"

static void
clear_group (gpointer data)
{
  segue_value_clear (&((SegueLoadGroup *) data)->ids);
}

/* Its part of the people that it lies within; an equal one where nobody counted them. */
static double
get_share (SegueLoad   *self,
           SegueRecord *audience,
           gint64       parent)
{
  SegueRecord *whole = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, parent);
  SegueReach all = segue_audience_get_headcount (self->plan, whole, segue_today ());
  SegueReach part = segue_audience_get_headcount (self->plan, audience, segue_today ());
  guint n = 0;

  if (all.people > 0 && part.people > 0)
    return MIN (1.0, (double) part.people / (double) all.people);

  segue_plan_incoming (self->plan, SEGUE_RECORD_AUDIENCE, SEGUE_AUDIENCE_PARENT, parent, &n);
  return 1.0 / MAX (n, 1);
}

static double
get_capacity (SegueLoad   *self,
              SegueRecord *audience)
{
  if (segue_record_is_set (audience, SEGUE_AUDIENCE_CAPACITY_MINUTES_WEEK))
    return (double) segue_record_get_integer (audience, SEGUE_AUDIENCE_CAPACITY_MINUTES_WEEK);

  return (double) segue_thresholds_read_setting (self->plan, SEGUE_SETTINGS_CAPACITY_DEFAULT);
}

/**
 * segue_load_read_groups:
 *
 * Takes over the tree of the audiences as it is now.
 */
void
segue_load_read_groups (SegueLoad *self)
{
  g_autoptr(SegueAudiencePlaces) places = segue_audience_places_new (self->plan);
  g_autoptr(GArray) ids = NULL;

  segue_audience_places_read (places);
  ids = segue_audience_places_list (places);
  self->groups = g_array_sized_new (FALSE, TRUE, sizeof (SegueLoadGroup), ids->len);
  self->numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_array_set_clear_func (self->groups, clear_group);

  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      gint64 parent = segue_audience_places_get_parent (places, id);
      SegueRecord *audience = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, id);
      SegueLoadGroup group = { .id = id, .parent = G_MAXUINT, .ids = SEGUE_VALUE_INIT, .share = 1 };

      group.capacity = get_capacity (self, audience);
      segue_value_set_ids (&group.ids, &id, 1);
      if (parent != 0)
        group.parent = segue_load_find_group (self, parent);
      if (parent != 0 && self->rule == SEGUE_LOAD_WEIGHTED)
        group.share = get_share (self, audience, parent);
      g_array_append_val (self->groups, group);
      g_hash_table_insert (self->numbers, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (i));
    }
}

/**
 * segue_load_find_group:
 *
 * Returns: the number of an audience, %G_MAXUINT where there is none
 */
guint
segue_load_find_group (SegueLoad *self,
                       gint64     audience)
{
  gpointer number;

  if (!g_hash_table_lookup_extended (self->numbers, &audience, NULL, &number))
    return G_MAXUINT;

  return GPOINTER_TO_UINT (number);
}

/**
 * segue_load_is_within:
 *
 * Returns: whether @group is @other, or part of it
 */
gboolean
segue_load_is_within (SegueLoad *self,
                      guint      group,
                      guint      other)
{
  while (group != G_MAXUINT && group != other)
    group = SEGUE_LOAD_GROUP (self, group)->parent;

  return group != G_MAXUINT;
}

/* What a rollout says of an audience goes for its parts, as long as they do not say
 * otherwise.
 */
static gboolean *
read_scope (SegueLoad *self,
            gint64     rollout)
{
  gboolean *scope = g_new0 (gboolean, MAX (self->groups->len, 1));
  gboolean any = FALSE;

  for (guint i = 0; i < self->groups->len; i++)
    {
      const SegueLoadGroup *group = SEGUE_LOAD_GROUP (self, i);
      SegueRecord *impacted = segue_impacted_audience_find (self->plan, group->id, rollout);

      if (impacted != NULL)
        scope[i] = segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE);
      else
        scope[i] = group->parent != G_MAXUINT && scope[group->parent];
      any |= impacted != NULL;
    }

  for (guint i = 0; !any && i < self->groups->len; i++)
    scope[i] = TRUE;

  return scope;
}

/**
 * segue_load_get_scope:
 * @rollout: a rollout, 0 = the whole organisation
 *
 * Returns: (transfer none): of each audience, whether what is for everybody is for it;
 *   for all where nobody said whom the rollout is for
 */
const gboolean *
segue_load_get_scope (SegueLoad *self,
                      gint64     rollout)
{
  gboolean *scope = g_hash_table_lookup (self->scopes, &rollout);

  if (scope == NULL)
    {
      scope = read_scope (self, rollout);
      g_hash_table_insert (self->scopes, g_memdup2 (&rollout, sizeof rollout), scope);
    }

  return scope;
}
