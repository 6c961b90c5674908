/* segue-quadrant.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-quadrant"

#include "config.h"

#include "segue-quadrant.h"

#include "segue-engagement.h"

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
