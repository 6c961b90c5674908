/* segue-insights-resistant.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: DOMAIN c 14: the share of the head-count with an open active entry or a resistant
 * attitude, at most 10 %; judgements that are too old do not count, as in all shares (c 16).
 */

#define G_LOG_DOMAIN "segue-insights-resistant"

#include "config.h"

#include "segue-resistance-insights-private.h"

#include "segue-audience-tree.h"
#include "segue-engagement.h"
#include "segue-memberships.h"
#include "segue-reach.h"
#include "segue-settings.h"
#include "segue-standing.h"

/* Somebody resists; the audiences that their entries name besides those that they are in. */
static GArray *
add_person (GHashTable *people,
            gint64      person)
{
  GArray *named = g_hash_table_lookup (people, &person);

  if (named == NULL)
    {
      named = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_hash_table_insert (people, g_memdup2 (&person, sizeof person), named);
    }

  return named;
}

/* Those who resist, by id. */
static void
add_of_entries (SegueResistanceInsights *self,
                GHashTable              *people)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);
      gint64 person = segue_record_get_link (entry->record, SEGUE_RESISTANCE_STAKEHOLDER);

      if (person != 0 && entry->facts.is_open && !entry->facts.is_anticipated && entry->status != SEGUE_RESISTANCE_STATUS_SIGNAL &&
          segue_record_get_choice (entry->record, SEGUE_RESISTANCE_INTENT) != SEGUE_RESISTANCE_INTENT_CONSTRUCTIVE)
        {
          GArray *named = add_person (people, person);

          if (segue_record_is_set (entry->record, SEGUE_RESISTANCE_AUDIENCE))
            g_array_append_val (named, entry->audience);
        }
    }
}

static void
add_of_attitudes (SegueResistanceInsights *self,
                  GHashTable              *people)
{
  SegueThresholds thresholds = segue_thresholds_read (self->plan);
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_ENGAGEMENT);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *engagement = segue_record_list_get (list, i);
      gint64 person;

      if (segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT) != SEGUE_ENGAGEMENT_LEVEL_RESISTANT ||
          (self->rollout != 0 && segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT) != self->rollout) ||
          segue_judgement_get_freshness (segue_standing_find_judgement (self->plan, engagement, SEGUE_DAY_NONE),
                                         self->today, &thresholds) == SEGUE_FRESHNESS_OLD)
        continue;

      person = segue_record_get_link (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER);
      add_person (people, person);
    }
}

static void
count_for (SegueResistanceInsights *self,
           GHashTable              *places,
           gint64                   audience,
           guint                    n)
{
  SegueResistant fresh = { .percent = -1 };
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, &audience));

  if (place == 0)
    {
      fresh.audience = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, audience);
      if (fresh.audience == NULL || !segue_insights_reach (self, audience))
        return;

      g_array_append_val (self->resistant, fresh);
      place = self->resistant->len;
      g_hash_table_insert (places, g_memdup2 (&audience, sizeof audience), GUINT_TO_POINTER (place));
    }

  g_array_index (self->resistant, SegueResistant, place - 1).resistant += n;
}

/* @seen: the audiences for which this person was counted already */
static void
count_above (SegueResistanceInsights *self,
             GHashTable              *places,
             GHashTable              *seen,
             gint64                   audience)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  segue_audience_get_above (self->plan, audience, above);
  for (guint i = 0; i < above->len; i++)
    if (g_hash_table_add (seen, g_memdup2 (&g_array_index (above, gint64, i), sizeof (gint64))))
      count_for (self, places, g_array_index (above, gint64, i), 1);
}

/* Somebody counts for each audience that they are in, or spoke for, and for all above it, once. */
static void
count_person (SegueResistanceInsights *self,
              GHashTable              *places,
              gint64                   person,
              GArray                  *named)
{
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  segue_memberships_get_audiences (self->plan, person, self->today, &audiences);
  for (guint i = 0; audiences.is_set && i < audiences.slot.ids->n; i++)
    count_above (self, places, seen, audiences.slot.ids->ids[i]);
  for (guint i = 0; i < named->len; i++)
    count_above (self, places, seen, g_array_index (named, gint64, i));
}

static void
add_scope (SegueResistanceInsights *self,
           GHashTable              *places)
{
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;

  if (self->rollout == 0)
    return;

  segue_rollout_get_scope (self->plan, self->rollout, &scope);
  for (guint i = 0; scope.is_set && i < scope.slot.ids->n; i++)
    count_for (self, places, scope.slot.ids->ids[i], 0);
}

/* By the share itself, not by what is left of it when rounded. */
static int
compare_resistant (gconstpointer a,
                   gconstpointer b)
{
  const SegueResistant *one = a;
  const SegueResistant *two = b;
  guint64 one_share = (guint64) one->resistant * two->head_count;
  guint64 two_share = (guint64) two->resistant * one->head_count;

  if ((one->percent < 0) != (two->percent < 0))
    return one->percent < 0 ? 1 : -1;
  if (one->percent >= 0 && one_share != two_share)
    return one_share > two_share ? -1 : 1;
  if (one->resistant != two->resistant)
    return one->resistant > two->resistant ? -1 : 1;

  return (segue_record_get_id (one->audience) > segue_record_get_id (two->audience)) -
         (segue_record_get_id (one->audience) < segue_record_get_id (two->audience));
}

/*
 * segue_insights_read_resistant:
 *
 * More cannot resist than there are: a head-count that says so is out of date.
 */
void
segue_insights_read_resistant (SegueResistanceInsights *self)
{
  g_autoptr(GHashTable) people = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  g_autoptr(GHashTable) places = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint target = (guint) segue_thresholds_read_setting (self->plan, SEGUE_SETTINGS_RESISTANT_TARGET);
  GHashTableIter iter;
  gint64 *person = NULL;
  GArray *named = NULL;

  add_of_entries (self, people);
  add_of_attitudes (self, people);
  add_scope (self, places);
  g_hash_table_iter_init (&iter, people);
  while (g_hash_table_iter_next (&iter, (gpointer *) &person, (gpointer *) &named))
    count_person (self, places, *person, named);

  for (guint i = 0; i < self->resistant->len; i++)
    {
      SegueResistant *row = &g_array_index (self->resistant, SegueResistant, i);

      row->head_count = (guint) segue_audience_get_headcount (self->plan, row->audience, self->today).people;
      if (row->head_count == 0)
        continue;
      row->percent = (int) MIN (100, ((guint64) row->resistant * 100 + row->head_count - 1) / row->head_count);
      row->is_over = row->percent > (int) target;
    }
  g_array_sort (self->resistant, compare_resistant);
}
