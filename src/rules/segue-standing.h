/* segue-standing.h - which judgement holds, and how fresh it is (DOMAIN b 4, c 16)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-thresholds.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_FRESHNESS_NONE,  /* there is no judgement */
  SEGUE_FRESHNESS_FRESH,
  SEGUE_FRESHNESS_STALE, /* shown hollow */
  SEGUE_FRESHNESS_OLD,   /* left out of shares unless asked for */
} SegueFreshness;

SegueRecord    *segue_judgement_find_current  (SegueRecord *const    *judgements,
                                               guint                  n,
                                               SegueDay               day);
SegueRecord    *segue_standing_find_judgement (SeguePlan             *plan,
                                               SegueRecord           *engagement,
                                               SegueDay               day);
SegueFreshness  segue_judgement_get_freshness (SegueRecord           *judgement,
                                               SegueDay               today,
                                               const SegueThresholds *thresholds);

gboolean        segue_standing_is_stale       (SeguePlan             *plan,
                                               SegueRecord           *engagement,
                                               SegueDay               today,
                                               const SegueThresholds *thresholds);

G_END_DECLS
