/* segue-lanes-audiences.c - whose lanes a timeline has, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-lanes"

#include "config.h"

#include "segue-lanes-private.h"

#include "segue-audience-places.h"
#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-reach.h"

static GHashTable *
new_ids (void)
{
  return g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

static void
add_ids (GHashTable     *ids,
         const SegueIds *more)
{
  for (guint i = 0; more != NULL && i < more->n; i++)
    if (!g_hash_table_contains (ids, &more->ids[i]))
      g_hash_table_add (ids, g_memdup2 (&more->ids[i], sizeof (gint64)));
}

/* The audiences that something on the calendar names. */
static GHashTable *
find_named (SegueCalendar *calendar)
{
  GHashTable *named = new_ids ();

  for (guint i = 0; i < segue_calendar_get_n_items (calendar); i++)
    add_ids (named, segue_calendar_get_item (calendar, i)->audiences);

  return named;
}

/* The audiences that a rollout is for; %NULL where that was not said. */
static GHashTable *
find_scope (SeguePlan *plan,
            gint64     rollout)
{
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  GHashTable *found = NULL;

  if (rollout == 0)
    return NULL;

  segue_rollout_get_scope (plan, rollout, &scope);
  if (!scope.is_set)
    return NULL;

  found = new_ids ();
  for (guint i = 0; i < scope.slot.ids->n; i++)
    {
      g_auto(SegueValue) below = SEGUE_VALUE_INIT;

      segue_audience_get_below (plan, scope.slot.ids->ids[i], &below);
      add_ids (found, below.slot.ids);
    }

  return found;
}

/* An audience that is asked for, with those above and below it; %NULL for all. */
static GHashTable *
find_around (SeguePlan *plan,
             gint64     audience)
{
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));
  GHashTable *found = NULL;

  if (audience == 0)
    return NULL;

  found = new_ids ();
  segue_audience_get_below (plan, audience, &below);
  add_ids (found, below.slot.ids);
  segue_audience_get_above (plan, audience, above);
  for (guint i = 0; i < above->len; i++)
    if (!g_hash_table_contains (found, &g_array_index (above, gint64, i)))
      g_hash_table_add (found, g_memdup2 (&g_array_index (above, gint64, i), sizeof (gint64)));

  return found;
}

static void
add_lane (SegueLanes  *self,
          SegueRecord *audience,
          guint        depth)
{
  SegueLane lane = { .audience = audience, .depth = depth };
  gint64 id = audience != NULL ? segue_record_get_id (audience) : 0;

  g_hash_table_insert (self->numbers, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (self->lanes->len));
  g_array_append_val (self->lanes, lane);
}

/**
 * segue_lanes_add_lanes:
 *
 * Adds a lane for everybody, and one for each audience that is to have one.
 */
void
segue_lanes_add_lanes (SegueLanes *self)
{
  const SegueLanesOptions *options = &self->options;
  g_autoptr(SegueAudiencePlaces) places = segue_audience_places_new (options->plan);
  g_autoptr(GHashTable) named = find_named (options->calendar);
  g_autoptr(GHashTable) scope = find_scope (options->plan, options->rollout);
  g_autoptr(GHashTable) around = find_around (options->plan, options->audience);
  g_autoptr(GArray) ids = NULL;

  segue_audience_places_read (places);
  ids = segue_audience_places_list (places);

  add_lane (self, NULL, 0);
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      SegueRecord *audience = segue_plan_find (options->plan, SEGUE_RECORD_AUDIENCE, id);
      gboolean is_named = g_hash_table_contains (named, &id);

      if (around != NULL && !g_hash_table_contains (around, &id))
        continue;
      if (is_named || (!segue_record_get_boolean (audience, SEGUE_MAIN_ARCHIVED) &&
                       (scope == NULL || g_hash_table_contains (scope, &id))))
        add_lane (self, audience, segue_audience_places_get_depth (places, id));
    }
}
