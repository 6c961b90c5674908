/* segue-quadrant.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-quadrant"

#include "config.h"

#include "segue-quadrant.h"

#include "segue-engagement.h"
#include "segue-relationship.h"

#include <glib/gi18n.h>

static const SegueChoice choices[] = {
  [SEGUE_QUADRANT_MANAGE_CLOSELY] = { "manage-closely", N_("Manage closely"), "key player" },
  [SEGUE_QUADRANT_KEEP_SATISFIED] = { "keep-satisfied", N_("Keep satisfied"), NULL },
  [SEGUE_QUADRANT_KEEP_INFORMED] = { "keep-informed", N_("Keep informed"), NULL },
  [SEGUE_QUADRANT_MONITOR] = { "monitor", N_("Monitor"), "minimum effort" },
};

const SegueChoices segue_quadrants = { choices, G_N_ELEMENTS (choices), FALSE };

/**
 * segue_rating_is_high:
 * @rating: 1 to 5
 * @thresholds: where high begins
 *
 * The rating below the first high one lies on the line between the halves; a
 * setting says to which it counts.
 *
 * Returns: whether @rating is high
 */
gboolean
segue_rating_is_high (gint64                 rating,
                      const SegueThresholds *thresholds)
{
  return rating >= thresholds->high_from - (thresholds->middle_is_high ? 1 : 0);
}

/**
 * segue_quadrant_get:
 * @engagement: a standing
 * @thresholds: where high begins
 *
 * Source: Mendelow's grid; the cut on the scale from 1 to 5 is our own design
 * (DOMAIN c 1).
 *
 * Returns: a #SegueQuadrant, or %SEGUE_CHOICE_NONE where power or interest is
 *   unset: who is not rated is not placed, least of all in the lower left
 */
int
segue_quadrant_get (SegueRecord           *engagement,
                    const SegueThresholds *thresholds)
{
  gboolean powerful;
  gboolean interested;

  g_return_val_if_fail (SEGUE_IS_ENGAGEMENT (engagement), SEGUE_CHOICE_NONE);

  if (!segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER) ||
      !segue_record_is_set (engagement, SEGUE_ENGAGEMENT_INTEREST))
    return SEGUE_CHOICE_NONE;

  powerful = segue_rating_is_high (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), thresholds);
  interested = segue_rating_is_high (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_INTEREST), thresholds);

  if (powerful)
    return interested ? SEGUE_QUADRANT_MANAGE_CLOSELY : SEGUE_QUADRANT_KEEP_SATISFIED;

  return interested ? SEGUE_QUADRANT_KEEP_INFORMED : SEGUE_QUADRANT_MONITOR;
}

static int
find_quadrant (SeguePlan *plan,
               gint64     stakeholder,
               gint64     rollout)
{
  SegueThresholds thresholds = segue_thresholds_read (plan);
  guint n = 0;
  SegueRecord *const *engagements = segue_plan_incoming (plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER,
                                                         stakeholder, &n);

  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (engagements[i], SEGUE_ENGAGEMENT_ROLLOUT) == rollout)
      return segue_quadrant_get (engagements[i], &thresholds);

  return SEGUE_CHOICE_NONE;
}

/**
 * segue_quadrant_allies:
 * @plan: where the engagements are
 * @relationship: between two people
 * @rollout: the rollout that the quadrants are of
 *
 * Those who are only kept informed gain power when they join forces.
 *
 * Returns: whether @relationship is an alliance of two of them
 */
gboolean
segue_quadrant_allies (SeguePlan   *plan,
                       SegueRecord *relationship,
                       gint64       rollout)
{
  gint64 from;
  gint64 to;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (SEGUE_IS_RELATIONSHIP (relationship), FALSE);

  from = segue_record_get_link (relationship, SEGUE_RELATIONSHIP_FROM_WHOM);
  to = segue_record_get_link (relationship, SEGUE_RELATIONSHIP_TO_WHOM);

  return segue_record_get_choice (relationship, SEGUE_RELATIONSHIP_KIND) == SEGUE_RELATIONSHIP_ALLIED_WITH &&
         from != to &&
         find_quadrant (plan, from, rollout) == SEGUE_QUADRANT_KEEP_INFORMED &&
         find_quadrant (plan, to, rollout) == SEGUE_QUADRANT_KEEP_INFORMED;
}
