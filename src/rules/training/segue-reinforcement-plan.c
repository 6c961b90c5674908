/* segue-reinforcement-plan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is proposed begins with go-live and thins out: somebody at one's side in the first
 * days, hours to come with questions for six weeks, a refresher after two months (DOMAIN f).
 */

#define G_LOG_DOMAIN "segue-reinforcement-plan"

#include "config.h"

#include "segue-reinforcement-plan.h"

#include "segue-calendar-choices.h"
#include "segue-audience-tree.h"
#include "segue-rollout-dates.h"

#include <glib/gi18n.h>

static const struct
{
  SegueReinforcementKind  kind;
  const char             *title;
  int                     first;
  int                     last;
} proposals[] = {
  { SEGUE_REINFORCEMENT_KIND_QUICK_REFERENCE, N_("Quick-reference card at every desk"), 0, 0 },
  { SEGUE_REINFORCEMENT_KIND_FLOOR_WALKING, N_("Floor walking"), 0, 4 },
  { SEGUE_REINFORCEMENT_KIND_OFFICE_HOUR, N_("Office hours"), 1, 42 },
  { SEGUE_REINFORCEMENT_KIND_MANAGER_HUDDLE, N_("Managers’ huddle: what is hard, what helps"), 7, 7 },
  { SEGUE_REINFORCEMENT_KIND_PEER_COACHING, N_("Peer coaching"), 7, 28 },
  { SEGUE_REINFORCEMENT_KIND_REFRESHER, N_("Refresher"), 60, 60 },
};

static void
free_entry (gpointer data)
{
  SegueReinforcementEntry *entry = data;

  g_free (entry->title);
  g_free (entry);
}

/**
 * segue_reinforcement_plan_free:
 * @self: (transfer full): what segue_reinforcement_plan_new() made
 */
void
segue_reinforcement_plan_free (SegueReinforcementPlan *self)
{
  g_ptr_array_unref (self->entries);
  g_free (self);
}

static gboolean
is_for (SegueRecord *reinforcement,
        gint64       audience)
{
  SegueValue named = segue_record_peek (reinforcement, SEGUE_REINFORCEMENT_AUDIENCES);

  return !named.is_set || (audience != 0 && segue_ids_contain (named.slot.ids, audience));
}

static gboolean
has_kind (SeguePlan              *plan,
          gint64                  rollout,
          gint64                  audience,
          SegueReinforcementKind  kind)
{
  guint n = 0;
  SegueRecord *const *there = segue_plan_incoming (plan, SEGUE_RECORD_REINFORCEMENT, SEGUE_REINFORCEMENT_ROLLOUT, rollout, &n);

  for (guint i = 0; i < n; i++)
    if (segue_record_get_choice (there[i], SEGUE_REINFORCEMENT_KIND) == (int) kind && is_for (there[i], audience) &&
        segue_record_get_choice (there[i], SEGUE_REINFORCEMENT_STATUS) != SEGUE_CERTAINTY_CANCELLED &&
        !segue_record_get_boolean (there[i], SEGUE_MAIN_ARCHIVED))
      return TRUE;

  return FALSE;
}

/**
 * segue_reinforcement_plan_aim:
 * @audience: for whom it shall be, 0 for everybody
 *
 * Finds the go-live of the audience, which may be another day than that of the rollout, and
 * chooses what they have none of.
 */
void
segue_reinforcement_plan_aim (SegueReinforcementPlan *self,
                              SeguePlan              *plan,
                              gint64                  audience)
{
  SegueRecord *golive = audience != 0 ? segue_audience_find_milestone (plan, self->rollout, audience, SEGUE_MILESTONE_ROLE_GO_LIVE)
                                      : segue_rollout_find_milestone (plan, self->rollout, SEGUE_MILESTONE_ROLE_GO_LIVE);

  self->audience = audience;
  self->golive = golive != NULL ? segue_record_get_id (golive) : 0;
  self->day = golive != NULL && segue_record_is_set (golive, SEGUE_MILESTONE_DATE)
                ? segue_record_get_day (golive, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
  for (guint i = 0; i < self->entries->len; i++)
    {
      SegueReinforcementEntry *entry = g_ptr_array_index (self->entries, i);

      entry->is_chosen = !has_kind (plan, self->rollout, audience, entry->kind);
    }
}

/**
 * segue_reinforcement_plan_new:
 * @rollout: whose go-live it follows
 * @audience: for whom, 0 for everybody
 *
 * Returns: (transfer full): what could follow
 */
SegueReinforcementPlan *
segue_reinforcement_plan_new (SeguePlan *plan,
                              gint64     rollout,
                              gint64     audience)
{
  SegueReinforcementPlan *self = g_new0 (SegueReinforcementPlan, 1);

  self->rollout = rollout;
  self->entries = g_ptr_array_new_with_free_func (free_entry);
  for (guint i = 0; i < G_N_ELEMENTS (proposals); i++)
    {
      SegueReinforcementEntry *entry = g_new0 (SegueReinforcementEntry, 1);

      entry->kind = proposals[i].kind;
      entry->title = g_strdup (_(proposals[i].title));
      entry->first = proposals[i].first;
      entry->last = proposals[i].last;
      g_ptr_array_add (self->entries, entry);
    }
  segue_reinforcement_plan_aim (self, plan, audience);

  return self;
}

/**
 * segue_reinforcement_plan_count:
 *
 * Returns: how many would be added
 */
guint
segue_reinforcement_plan_count (SegueReinforcementPlan *self)
{
  guint n = 0;

  for (guint i = 0; i < self->entries->len; i++)
    n += ((const SegueReinforcementEntry *) g_ptr_array_index (self->entries, i))->is_chosen;

  return n;
}

/**
 * segue_reinforcement_plan_get_day:
 * @offset: so many days after go-live
 *
 * Returns: that day; %SEGUE_DAY_NONE while go-live has none
 */
SegueDay
segue_reinforcement_plan_get_day (SegueReinforcementPlan *self,
                                  int                     offset)
{
  return self->day != SEGUE_DAY_NONE ? self->day + offset : SEGUE_DAY_NONE;
}

/**
 * segue_reinforcement_plan_make:
 * @entry: one of its entries
 *
 * Returns: (transfer full): a record of no workspace; without a go-live it has no day
 */
SegueRecord *
segue_reinforcement_plan_make (SegueReinforcementPlan        *self,
                               const SegueReinforcementEntry *entry)
{
  SegueRecord *record = segue_record_new (SEGUE_RECORD_REINFORCEMENT, 0);
  int last = MAX (entry->last, entry->first);
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

  segue_record_set_integer (record, SEGUE_REINFORCEMENT_ROLLOUT, self->rollout);
  segue_record_set_text (record, SEGUE_REINFORCEMENT_TITLE, entry->title);
  segue_record_set_integer (record, SEGUE_REINFORCEMENT_KIND, entry->kind);
  if (self->audience != 0)
    segue_value_set_ids (&audiences, &self->audience, 1);
  segue_record_set_value (record, SEGUE_REINFORCEMENT_AUDIENCES, &audiences);
  if (self->course != 0)
    segue_record_set_integer (record, SEGUE_REINFORCEMENT_COURSE, self->course);
  if (self->golive != 0)
    {
      segue_record_set_integer (record, SEGUE_REINFORCEMENT_ANCHOR, self->golive);
      segue_record_set_integer (record, SEGUE_REINFORCEMENT_ANCHOR_OFFSET, entry->first);
    }
  if (self->day != SEGUE_DAY_NONE)
    {
      segue_record_set_integer (record, SEGUE_REINFORCEMENT_DATE, self->day + entry->first);
      if (last > entry->first)
        segue_record_set_integer (record, SEGUE_REINFORCEMENT_END_DATE, self->day + last);
    }

  return record;
}

/**
 * segue_reinforcement_plan_dup_days:
 * @entry: one of its entries
 *
 * Returns: (transfer full): when it is: “T+1 to T+42 · 19 Jan to 1 Mar”
 */
char *
segue_reinforcement_plan_dup_days (SegueReinforcementPlan        *self,
                                   const SegueReinforcementEntry *entry,
                                   SegueDay                       today)
{
  int last = MAX (entry->last, entry->first);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (self->day == SEGUE_DAY_NONE)
    /* Translators: so many days after go-live. */
    return last > entry->first ? g_strdup_printf (_("T+%d to T+%d"), entry->first, last) : g_strdup_printf (_("T+%d"), entry->first);

  from = segue_day_to_short_label (self->day + entry->first, today);
  to = segue_day_to_short_label (self->day + last, today);
  /* Translators: so many days after go-live, and the days that these are. */
  return last > entry->first ? g_strdup_printf (_("T+%d to T+%d · %s to %s"), entry->first, last, from, to)
                             : g_strdup_printf (_("T+%d · %s"), entry->first, from);
}
