/* segue-rollout-dates.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-rollout-dates"

#include "config.h"

#include "segue-rollout-dates.h"

#include "segue-audience-tree.h"

/* Which milestones of a role and rollout are looked at. */
typedef enum
{
  NAMING_NOBODY,   /* those of the whole rollout */
  NAMING_ANYBODY,  /* those of waves and regions */
  NAMING_AUDIENCE, /* those of one audience */
} Naming;

static gboolean
names (SegueRecord *milestone,
       Naming       naming,
       gint64       audience)
{
  SegueValue audiences = segue_record_peek (milestone, SEGUE_MILESTONE_AUDIENCES);

  switch (naming)
    {
    case NAMING_NOBODY:
      return !audiences.is_set;
    case NAMING_ANYBODY:
      return audiences.is_set;
    case NAMING_AUDIENCE:
      return audiences.is_set && segue_ids_contain (audiences.slot.ids, audience);
    }

  g_assert_not_reached ();
}

/* A milestone with a day goes before one without, an earlier day before a later. */
static gboolean
is_earlier (SegueRecord *one,
            SegueRecord *two)
{
  SegueDay one_day = segue_record_get_day (one, SEGUE_MILESTONE_DATE);
  SegueDay two_day = segue_record_get_day (two, SEGUE_MILESTONE_DATE);

  if (one_day == SEGUE_DAY_NONE || two_day == SEGUE_DAY_NONE)
    return one_day != SEGUE_DAY_NONE;

  return one_day < two_day;
}

static SegueRecord *
find_first (SeguePlan          *plan,
            gint64              rollout,
            SegueMilestoneRole  role,
            Naming              naming,
            gint64              audience)
{
  SegueRecord *first = NULL;
  guint n = 0;
  SegueRecord *const *milestones = segue_plan_incoming (plan, SEGUE_RECORD_MILESTONE, SEGUE_MILESTONE_ROLLOUT,
                                                        rollout, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *milestone = milestones[i];

      if (segue_record_get_choice (milestone, SEGUE_MILESTONE_ROLE) != (int) role ||
          segue_record_get_choice (milestone, SEGUE_MILESTONE_CERTAINTY) == SEGUE_CERTAINTY_CANCELLED ||
          segue_record_get_boolean (milestone, SEGUE_MAIN_ARCHIVED))
        continue;
      if (names (milestone, naming, audience) && (first == NULL || is_earlier (milestone, first)))
        first = milestone;
    }

  return first;
}

/**
 * segue_rollout_find_milestone:
 * @plan: where the milestones are
 * @rollout: a rollout
 * @role: which of its days
 *
 * The rollout's own milestone is one that names no audience; where all name some,
 * the rollout is as early as its first wave.  Of several the earliest counts;
 * cancelled and archived ones do not.
 *
 * Returns: (transfer none) (nullable): the milestone, which may have no date yet
 */
SegueRecord *
segue_rollout_find_milestone (SeguePlan          *plan,
                              gint64              rollout,
                              SegueMilestoneRole  role)
{
  SegueRecord *found = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  found = find_first (plan, rollout, role, NAMING_NOBODY, 0);
  if (found == NULL)
    found = find_first (plan, rollout, role, NAMING_ANYBODY, 0);

  return found;
}

/**
 * segue_audience_find_milestone:
 * @plan: where the milestones are
 * @rollout: a rollout
 * @audience: an audience
 * @role: which day, mostly %SEGUE_MILESTONE_ROLE_GO_LIVE
 *
 * An audience goes live with the milestone that names it, else with that of the
 * nearest audience above it, else with the rollout; never with a wave that is for
 * others.
 *
 * Returns: (transfer none) (nullable): the milestone, which may have no date yet
 */
SegueRecord *
segue_audience_find_milestone (SeguePlan          *plan,
                               gint64              rollout,
                               gint64              audience,
                               SegueMilestoneRole  role)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  segue_audience_get_above (plan, audience, above);
  for (guint i = 0; i < above->len; i++)
    {
      SegueRecord *found = find_first (plan, rollout, role, NAMING_AUDIENCE, g_array_index (above, gint64, i));

      if (found != NULL)
        return found;
    }

  return find_first (plan, rollout, role, NAMING_NOBODY, 0);
}
