/* segue-reach.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-reach"

#include "config.h"

#include "segue-reach.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-impacted-audience.h"
#include "segue-membership.h"
#include "segue-memberships.h"

static void
add_member (GHashTable  *people,
            SegueRecord *membership)
{
  gint64 id = segue_record_get_link (membership, SEGUE_MEMBERSHIP_STAKEHOLDER);

  g_hash_table_add (people, g_memdup2 (&id, sizeof id));
}

/**
 * segue_audience_count_members:
 * @plan: where the memberships are
 * @audience: id of an audience
 * @day: memberships count that hold on this day
 *
 * Returns: how many people of the register belong to it themselves
 */
guint
segue_audience_count_members (SeguePlan *plan,
                              gint64     audience,
                              SegueDay   day)
{
  g_autoptr(GHashTable) people = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint n = 0;
  SegueRecord *const *memberships = segue_plan_incoming (plan, SEGUE_RECORD_MEMBERSHIP,
                                                         SEGUE_MEMBERSHIP_AUDIENCE, audience, &n);

  for (guint i = 0; i < n; i++)
    if (segue_membership_covers (memberships[i], day))
      add_member (people, memberships[i]);

  return g_hash_table_size (people);
}

/* @seen holds the audiences on the way down, against cycles. */
static SegueReach
count_audience (SeguePlan   *plan,
                SegueRecord *audience,
                SegueDay     day,
                GHashTable  *seen)
{
  SegueReach reach = { 0, FALSE };
  gint64 id = segue_record_get_id (audience);
  guint n_parts = 0;
  guint n = 0;
  SegueRecord *const *children = NULL;

  if (!g_hash_table_add (seen, g_memdup2 (&id, sizeof id)))
    return reach;
  if (segue_record_is_set (audience, SEGUE_AUDIENCE_HEADCOUNT))
    return (SegueReach) { segue_record_get_integer (audience, SEGUE_AUDIENCE_HEADCOUNT), FALSE };

  reach.people = segue_audience_count_members (plan, id, day);
  n_parts = reach.people > 0;
  children = segue_plan_incoming (plan, SEGUE_RECORD_AUDIENCE, SEGUE_AUDIENCE_PARENT, id, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueReach part = count_audience (plan, children[i], day, seen);

      reach.people += part.people;
      reach.up_to = reach.up_to || part.up_to;
      n_parts += part.people > 0;
    }
  reach.up_to = reach.up_to || n_parts > 1;

  return reach;
}

/**
 * segue_audience_get_headcount:
 * @plan: where the audiences are
 * @audience: an audience
 * @day: memberships count that hold on this day
 *
 * A head-count that is set says all; else it is the sum of the members and of
 * the audiences below.
 *
 * Returns: how many people it has
 */
SegueReach
segue_audience_get_headcount (SeguePlan   *plan,
                              SegueRecord *audience,
                              SegueDay     day)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), ((SegueReach) { 0, FALSE }));
  g_return_val_if_fail (SEGUE_IS_AUDIENCE (audience), ((SegueReach) { 0, FALSE }));

  return count_audience (plan, audience, day, seen);
}

/**
 * segue_impacted_audience_find:
 * @plan: where the impacted audiences are
 * @audience: id of an audience
 * @rollout: id of a rollout
 *
 * Returns: (transfer none) (nullable): what the rollout does to the audience
 */
SegueRecord *
segue_impacted_audience_find (SeguePlan *plan,
                              gint64     audience,
                              gint64     rollout)
{
  SegueRecord *const *impacted = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  impacted = segue_plan_incoming (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_AUDIENCE, audience, &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (impacted[i], SEGUE_IMPACTED_AUDIENCE_ROLLOUT) == rollout)
      return impacted[i];

  return NULL;
}

/**
 * segue_rollout_get_scope:
 * @plan: where the impacted audiences are
 * @rollout: a rollout
 * @audiences: (out): LINKS: the audiences in its scope, unset for none
 */
void
segue_rollout_get_scope (SeguePlan  *plan,
                         gint64      rollout,
                         SegueValue *audiences)
{
  g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (gint64));
  SegueRecord *const *impacted = NULL;
  guint n = 0;

  g_return_if_fail (SEGUE_IS_PLAN (plan));

  impacted = segue_plan_incoming (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_ROLLOUT,
                                  rollout, &n);
  for (guint i = 0; i < n; i++)
    {
      gint64 audience = segue_record_get_link (impacted[i], SEGUE_IMPACTED_AUDIENCE_AUDIENCE);

      if (segue_record_get_boolean (impacted[i], SEGUE_IMPACTED_AUDIENCE_IN_SCOPE))
        g_array_append_val (found, audience);
    }

  segue_value_set_ids (audiences, (const gint64 *) (gpointer) found->data, found->len);
}

static gboolean
is_topmost (SeguePlan      *plan,
            SegueRecord    *audience,
            const SegueIds *named)
{
  gint64 parent = segue_record_get_link (audience, SEGUE_AUDIENCE_PARENT);

  return parent == 0 || !segue_audience_is_below (plan, parent, named);
}

/**
 * segue_reach_get:
 * @plan: where the audiences are
 * @rollout: the rollout of an item
 * @named: (nullable): the audiences that the item names; none = everybody in the
 *   scope of @rollout
 * @day: memberships count that hold on this day
 *
 * An item reaches the audiences that it names and those below them, so the
 * head-counts of the top-most ones are added up.
 *
 * Returns: how many people the item reaches
 */
SegueReach
segue_reach_get (SeguePlan      *plan,
                 gint64          rollout,
                 const SegueIds *named,
                 SegueDay        day)
{
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  SegueReach reach = { 0, FALSE };
  guint n_parts = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), reach);

  if (named == NULL)
    {
      segue_rollout_get_scope (plan, rollout, &scope);
      named = scope.slot.ids;
    }

  for (guint i = 0; named != NULL && i < named->n; i++)
    {
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, named->ids[i]);
      SegueReach part;

      if (audience == NULL || !is_topmost (plan, audience, named))
        continue;

      part = segue_audience_get_headcount (plan, audience, day);
      reach.people += part.people;
      reach.up_to = reach.up_to || part.up_to;
      n_parts += part.people > 0;
    }
  reach.up_to = reach.up_to || n_parts > 1;

  return reach;
}
