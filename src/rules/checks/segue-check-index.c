/* segue-check-index.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Made once for all checks.  What reaches an audience is written down with it, so that no
 * check walks through the tree of audiences; an audience gets what those above it get.
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-index.h"

#include "segue-audience-tree.h"
#include "segue-communication.h"
#include "segue-contact.h"
#include "segue-event.h"
#include "segue-impacted-audience.h"
#include "segue-message.h"
#include "segue-rollout-dates.h"
#include "segue-time.h"
#include "segue-two-way.h"

/* Who is at a rollout's events of a kind hears something, and can say something. */
static const struct
{
  gboolean tells;
  gboolean is_two_way;
} meetings[] = {
  [SEGUE_EVENT_KIND_BUSINESS_EVENT] = { FALSE, FALSE },
  [SEGUE_EVENT_KIND_TOWN_HALL] = { TRUE, TRUE },
  [SEGUE_EVENT_KIND_SURVEY] = { TRUE, FALSE },
  [SEGUE_EVENT_KIND_REVIEW] = { TRUE, TRUE },
  [SEGUE_EVENT_KIND_OFFICE_HOURS] = { TRUE, TRUE },
  [SEGUE_EVENT_KIND_SPONSOR_ACTIVITY] = { TRUE, FALSE },
  [SEGUE_EVENT_KIND_RETROSPECTIVE] = { TRUE, TRUE },
  [SEGUE_EVENT_KIND_CUT_OVER] = { FALSE, FALSE },
  [SEGUE_EVENT_KIND_OTHER] = { TRUE, FALSE },
};

typedef struct
{
  gint64 rollout;
  gint64 audience;
} Key;

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_int64_hash (&key->rollout) * 31 + g_int64_hash (&key->audience);
}

static gboolean
key_equal (gconstpointer a,
           gconstpointer b)
{
  const Key *one = a, *two = b;

  return one->rollout == two->rollout && one->audience == two->audience;
}

/**
 * segue_check_index_get_item:
 * @place: below the length of items
 *
 * Returns: (transfer none): the item
 */
SegueCheckItem *
segue_check_index_get_item (SegueCheckIndex *self,
                            guint            place)
{
  return &g_array_index (self->items, SegueCheckItem, place);
}

/**
 * segue_check_index_find_item:
 *
 * Returns: (transfer none) (nullable): the item of @record
 */
SegueCheckItem *
segue_check_index_find_item (SegueCheckIndex *self,
                             SegueRecord     *record)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, record));

  return place > 0 ? segue_check_index_get_item (self, place - 1) : NULL;
}

/**
 * segue_check_index_get_pair:
 * @place: below the length of pairs
 *
 * Returns: (transfer none): the pair
 */
SegueCheckPair *
segue_check_index_get_pair (SegueCheckIndex *self,
                            guint            place)
{
  return &g_array_index (self->pairs, SegueCheckPair, place);
}

/**
 * segue_check_pair_get_item:
 * @i: below the length of the items of @pair
 *
 * Returns: (transfer none): what reaches it, by day
 */
SegueCheckItem *
segue_check_pair_get_item (SegueCheckIndex *self,
                           SegueCheckPair  *pair,
                           guint            i)
{
  return segue_check_index_get_item (self, g_array_index (pair->items, guint, i));
}

static guint
find_covers (SeguePlan   *plan,
             SegueRecord *communication)
{
  guint covers = 0;

  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    if (segue_question_is_covered (plan, communication, question))
      covers |= SEGUE_QUESTION_BIT (question);

  return covers;
}

static void
add_items (SegueCheckIndex *self,
           SegueRecordKind  kind)
{
  SegueRecordList *list = segue_plan_list (self->plan, kind);
  const SegueDated *dated = segue_dated_get (kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      SegueValue named = segue_record_peek (record, dated->audiences);
      SegueCheckItem item = { record, segue_record_get_link (record, dated->rollout), segue_dated_get_state (record) };

      if (item.state == SEGUE_DATED_CANCELLED || segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED))
        continue;

      item.first = segue_dated_get_first (record);
      item.last = segue_dated_get_last (record);
      item.starts = segue_record_is_set (record, dated->time) ? (int) segue_record_get_integer (record, dated->time) : SEGUE_TIME_NONE;
      item.named = named.is_set ? named.slot.ids : NULL;
      item.minutes = segue_record_get_integer (record, dated->minutes);
      if (kind == SEGUE_RECORD_COMMUNICATION)
        {
          item.covers = find_covers (self->plan, record);
          item.tells = TRUE;
          item.is_two_way = segue_communication_is_two_way (record);
        }
      else
        {
          int meeting = MAX (segue_record_get_choice (record, SEGUE_EVENT_KIND), 0);

          item.tells = meetings[meeting].tells;
          item.is_two_way = meetings[meeting].is_two_way;
        }
      g_array_append_val (self->items, item);
    }
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const SegueCheckItem *one = a, *two = b;
  SegueDay days[] = { one->first != SEGUE_DAY_NONE ? one->first : G_MAXINT32,
                      two->first != SEGUE_DAY_NONE ? two->first : G_MAXINT32 };
  gint64 ids[] = { segue_record_get_id (one->record), segue_record_get_id (two->record) };

  if (days[0] != days[1])
    return days[0] < days[1] ? -1 : 1;
  if (one->starts != two->starts)
    return one->starts < two->starts ? -1 : 1;

  return (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

static gboolean
is_gone (SegueRecord *record)
{
  return record == NULL || segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED);
}

static void
add_pair (SegueCheckIndex *self,
          GHashTable      *known,
          gint64           rollout,
          gint64           audience,
          gboolean         counts)
{
  Key key = { rollout, audience };
  SegueCheckPair pair = { rollout, segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, audience), counts,
                          SEGUE_DAY_NONE, NULL, -1, NULL };

  if (g_hash_table_contains (known, &key) || is_gone (pair.audience) ||
      is_gone (segue_plan_find (self->plan, SEGUE_RECORD_ROLLOUT, rollout)))
    return;

  g_hash_table_insert (known, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (self->pairs->len));
  pair.milestone = segue_audience_find_milestone (self->plan, rollout, audience, SEGUE_MILESTONE_ROLE_GO_LIVE);
  if (pair.milestone != NULL)
    pair.go_live = segue_record_get_day (pair.milestone, SEGUE_MILESTONE_DATE);
  pair.items = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (self->pairs, pair);
}

/* An audience that is named without standing in the rollout is to be informed all the same. */
static void
add_named (SegueCheckIndex *self,
           GHashTable      *known,
           gint64           rollout,
           const SegueIds  *named)
{
  for (guint i = 0; rollout != 0 && named != NULL && i < named->n; i++)
    add_pair (self, known, rollout, named->ids[i], TRUE);
}

static void
add_pairs (SegueCheckIndex *self,
           GHashTable      *known)
{
  SegueRecordList *impacted = segue_plan_list (self->plan, SEGUE_RECORD_IMPACTED_AUDIENCE);
  SegueRecordList *messages = segue_plan_list (self->plan, SEGUE_RECORD_MESSAGE);

  for (guint i = 0; i < segue_record_list_get_n (impacted); i++)
    {
      SegueRecord *record = segue_record_list_get (impacted, i);

      add_pair (self, known, segue_record_get_link (record, SEGUE_IMPACTED_AUDIENCE_ROLLOUT),
                segue_record_get_link (record, SEGUE_IMPACTED_AUDIENCE_AUDIENCE),
                segue_record_get_boolean (record, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE));
    }
  for (guint i = 0; i < self->items->len; i++)
    {
      SegueCheckItem *item = segue_check_index_get_item (self, i);

      if (item->tells)
        add_named (self, known, item->rollout, item->named);
    }
  for (guint i = 0; i < segue_record_list_get_n (messages); i++)
    {
      SegueRecord *message = segue_record_list_get (messages, i);
      SegueValue named = segue_record_peek (message, SEGUE_MESSAGE_AUDIENCES);

      if (named.is_set && !segue_record_get_boolean (message, SEGUE_MAIN_ARCHIVED))
        add_named (self, known, segue_record_get_link (message, SEGUE_MESSAGE_ROLLOUT), named.slot.ids);
    }
}

/* Writes each pair down with its audience and all those above it. */
static void
link_pairs (SegueCheckIndex *self,
            GHashTable      *known)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (self, i);

      segue_audience_get_above (self->plan, segue_record_get_id (pair->audience), above);
      for (guint j = 0; j < above->len; j++)
        {
          Key key = { pair->rollout, g_array_index (above, gint64, j) };
          GArray *below = g_hash_table_lookup (self->below, &key);
          gpointer place;

          if (below == NULL)
            {
              below = g_array_new (FALSE, FALSE, sizeof (guint));
              g_hash_table_insert (self->below, g_memdup2 (&key, sizeof key), below);
            }
          g_array_append_val (below, i);
          if (j > 0 && pair->above < 0 && g_hash_table_lookup_extended (known, &key, NULL, &place) &&
              segue_check_index_get_pair (self, GPOINTER_TO_UINT (place))->counts)
            pair->above = (int) GPOINTER_TO_UINT (place);
        }
    }
}

/**
 * segue_check_index_get_below:
 * @rollout: a rollout
 * @audience: an audience, or 0 for all
 *
 * Returns: (transfer none) (nullable) (element-type guint): places of the pairs of
 *   @rollout at or below @audience
 */
GArray *
segue_check_index_get_below (SegueCheckIndex *self,
                             gint64           rollout,
                             gint64           audience)
{
  Key key = { rollout, audience };

  return g_hash_table_lookup (self->below, &key);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  guint one = *(const guint *) a, two = *(const guint *) b;

  return (one > two) - (one < two);
}

static void
append_places (GArray *places,
               GArray *more)
{
  if (more != NULL)
    g_array_append_vals (places, more->data, more->len);
}

/**
 * segue_check_index_dup_reached:
 * @rollout: whose something is
 * @named: (nullable): the audiences that it names; %NULL = everybody in scope
 *
 * Returns: (transfer full) (element-type guint): places of the pairs that it reaches, each
 *   once: those of the named audiences and of those below them
 */
GArray *
segue_check_index_dup_reached (SegueCheckIndex *self,
                               gint64           rollout,
                               const SegueIds  *named)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = 0;

  if (named == NULL)
    {
      append_places (places, segue_check_index_get_below (self, rollout, 0));
      return places;
    }

  for (guint i = 0; i < named->n; i++)
    append_places (places, segue_check_index_get_below (self, rollout, named->ids[i]));
  if (named->n < 2)
    return places;

  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    if (n == 0 || g_array_index (places, guint, n - 1) != g_array_index (places, guint, i))
      g_array_index (places, guint, n++) = g_array_index (places, guint, i);
  g_array_set_size (places, n);

  return places;
}

/* Everybody in scope lies under the audience 0. */
static void
add_everybody (SegueCheckIndex *self)
{
  for (guint i = 0; i < self->pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (self, i);
      Key key = { pair->rollout, 0 };
      GArray *all = g_hash_table_lookup (self->below, &key);

      if (!pair->counts)
        continue;
      if (all == NULL)
        {
          all = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (self->below, g_memdup2 (&key, sizeof key), all);
        }
      g_array_append_val (all, i);
    }
}

static void
add_reached (SegueCheckIndex *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      SegueCheckItem *item = segue_check_index_get_item (self, i);
      g_autoptr(GArray) reached = NULL;

      g_hash_table_insert (self->places, item->record, GUINT_TO_POINTER (i + 1));
      if (!item->tells)
        continue;

      reached = segue_check_index_dup_reached (self, item->rollout, item->named);
      for (guint j = 0; j < reached->len; j++)
        g_array_append_val (segue_check_index_get_pair (self, g_array_index (reached, guint, j))->items, i);
    }
}

static void
clear_pair (gpointer data)
{
  SegueCheckPair *pair = data;

  g_clear_pointer (&pair->items, g_array_unref);
}

static void
free_insights (gpointer data)
{
  segue_resistance_insights_free (data);
}

/**
 * segue_check_index_new:
 * @shown: the plan as it is shown
 * @today: the day from which to look
 *
 * Returns: (transfer full): the index of all that @shown comes from, right until the plan changes
 */
SegueCheckIndex *
segue_check_index_new (SeguePlan *shown,
                       SegueDay   today)
{
  SeguePlan *plan = segue_plan_get_source (shown, NULL);
  SegueCheckIndex *self = g_new0 (SegueCheckIndex, 1);
  g_autoptr(GHashTable) known = g_hash_table_new_full (key_hash, key_equal, g_free, NULL);

  self->plan = plan;
  self->counted = segue_plan_get_source (shown, &segue_contact_last_field);
  self->today = today;
  self->thresholds = segue_thresholds_read (plan);
  self->items = g_array_new (FALSE, FALSE, sizeof (SegueCheckItem));
  self->pairs = g_array_new (FALSE, FALSE, sizeof (SegueCheckPair));
  g_array_set_clear_func (self->pairs, clear_pair);
  self->places = g_hash_table_new (NULL, NULL);
  self->below = g_hash_table_new_full (key_hash, key_equal, g_free, (GDestroyNotify) g_array_unref);
  self->insights = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, free_insights);

  add_items (self, SEGUE_RECORD_COMMUNICATION);
  add_items (self, SEGUE_RECORD_EVENT);
  g_array_sort (self->items, compare_items);
  add_pairs (self, known);
  link_pairs (self, known);
  add_everybody (self);
  add_reached (self);

  return self;
}

/**
 * segue_check_index_free:
 * @self: (transfer full) (nullable): an index
 */
void
segue_check_index_free (SegueCheckIndex *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->items);
  g_array_unref (self->pairs);
  g_hash_table_unref (self->places);
  g_hash_table_unref (self->below);
  g_clear_pointer (&self->facts, g_array_unref);
  g_hash_table_unref (self->insights);
  g_free (self);
}
