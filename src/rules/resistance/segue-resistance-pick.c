/* segue-resistance-pick.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is picked is what was counted: both look at the same entries in the same way.
 */

#define G_LOG_DOMAIN "segue-resistance-pick"

#include "config.h"

#include "segue-resistance-pick.h"

#include "segue-audience-tree.h"
#include "segue-memberships.h"
#include "segue-resistance-insights-private.h"

typedef struct
{
  const SegueResistancePick *pick;
  SegueResistanceInsights   *insights;
  const SegueIds            *below; /* of the audience that is asked for */
} Search;

static gboolean
lies_within (const Search *self,
             SegueDay      day)
{
  return day != SEGUE_DAY_NONE && day >= self->pick->from && day < self->pick->before;
}

static gboolean
is_active (const SegueInsightEntry *entry)
{
  return entry->facts.is_open && entry->status != SEGUE_RESISTANCE_STATUS_SIGNAL &&
         segue_record_is_set (entry->record, SEGUE_RESISTANCE_STAKEHOLDER) &&
         segue_record_get_choice (entry->record, SEGUE_RESISTANCE_INTENT) != SEGUE_RESISTANCE_INTENT_CONSTRUCTIVE;
}

static gboolean
is_of_audience (const Search *self,
                gint64        audience)
{
  return audience == self->pick->id || (self->below != NULL && segue_ids_contain (self->below, audience));
}

/* Whoever said it counts where they are, besides where they spoke for. */
static gboolean
is_of_person_of (const Search            *self,
                 const SegueInsightEntry *entry)
{
  g_auto(SegueValue) of = SEGUE_VALUE_INIT;

  if (is_of_audience (self, entry->audience))
    return TRUE;

  segue_memberships_get_audiences (self->insights->plan, segue_record_get_link (entry->record, SEGUE_RESISTANCE_STAKEHOLDER),
                                   self->insights->today, &of);
  for (guint i = 0; of.is_set && i < of.slot.ids->n; i++)
    if (is_of_audience (self, of.slot.ids->ids[i]))
      return TRUE;

  return FALSE;
}

/* What was said: what is anticipated is not, nor is what was heard tomorrow. */
static gboolean
was_said (const Search       *self,
          const SegueInsightEntry *entry)
{
  return !entry->facts.is_anticipated && entry->heard != SEGUE_DAY_NONE && entry->heard <= self->insights->today;
}

static gboolean
is_picked (const Search       *self,
           const SegueInsightEntry *entry)
{
  const SegueResistancePick *pick = self->pick;

  switch (pick->kind)
    {
    case SEGUE_RESISTANCE_PICK_NOTHING:
      return FALSE;
    case SEGUE_RESISTANCE_PICK_CAUSE:
      return entry->cause == pick->choice;
    case SEGUE_RESISTANCE_PICK_CELL:
      return entry->cause == pick->choice && entry->audience == pick->id;
    case SEGUE_RESISTANCE_PICK_AUDIENCE:
      return was_said (self, entry) && is_active (entry) && is_of_person_of (self, entry);
    case SEGUE_RESISTANCE_PICK_WEEK:
      return was_said (self, entry) && (lies_within (self, entry->heard) || lies_within (self, entry->closed));
    case SEGUE_RESISTANCE_PICK_AGE:
      return was_said (self, entry) && entry->facts.is_open && entry->facts.age >= pick->from && entry->facts.age < pick->before;
    case SEGUE_RESISTANCE_PICK_RESPONSE:
      return was_said (self, entry) && entry->facts.response >= 0;
    case SEGUE_RESISTANCE_PICK_RESOLUTION:
      return was_said (self, entry) && entry->facts.resolution >= 0 && entry->status != SEGUE_RESISTANCE_STATUS_NOT_VALID;
    case SEGUE_RESISTANCE_PICK_HEARD_IN:
      return !entry->facts.is_anticipated && segue_record_get_choice (entry->record, SEGUE_RESISTANCE_HEARD_IN) == pick->choice;
    case SEGUE_RESISTANCE_PICK_VOICE:
      return was_said (self, entry) && lies_within (self, entry->heard) && is_of_audience (self, entry->audience);
    case SEGUE_RESISTANCE_PICK_ENTRY:
      return segue_record_get_id (entry->record) == pick->id;
    }

  g_return_val_if_reached (FALSE);
}

/**
 * segue_resistance_pick_dup_entries:
 * @insights: what was counted
 *
 * Returns: (transfer full) (element-type gint64): the ids of the entries that a figure counts,
 *   in the order of the log
 */
GArray *
segue_resistance_pick_dup_entries (const SegueResistancePick *self,
                                   SegueResistanceInsights   *insights)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  Search search = { self, insights, NULL };

  if (self->kind == SEGUE_RESISTANCE_PICK_AUDIENCE || self->kind == SEGUE_RESISTANCE_PICK_VOICE)
    segue_audience_get_below (insights->plan, self->id, &below);
  search.below = below.is_set ? below.slot.ids : NULL;
  for (guint i = 0; i < insights->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (insights->entries, SegueInsightEntry, i);
      gint64 id = segue_record_get_id (entry->record);

      if (is_picked (&search, entry))
        g_array_append_val (ids, id);
    }

  return ids;
}
