/* segue-quadrant.h - the power/interest grid (DOMAIN c 1)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-thresholds.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_QUADRANT_MANAGE_CLOSELY, /* much power, much interest: key players */
  SEGUE_QUADRANT_KEEP_SATISFIED, /* much power, little interest */
  SEGUE_QUADRANT_KEEP_INFORMED,  /* little power, much interest */
  SEGUE_QUADRANT_MONITOR,        /* little of both */
} SegueQuadrant;

extern const SegueChoices segue_quadrants;

gboolean    segue_rating_is_high    (gint64                 rating,
                                     const SegueThresholds *thresholds);
int         segue_quadrant_get      (SegueRecord           *engagement,
                                     const SegueThresholds *thresholds);
gboolean    segue_quadrant_allies   (SeguePlan             *plan,
                                     SegueRecord           *relationship,
                                     gint64                 rollout);

G_END_DECLS
