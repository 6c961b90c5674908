/* segue-reach.h - how many people (DOMAIN b 9)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueReach:
 * @people: how many are reached
 * @up_to: whether it may be fewer: one and the same person may be in several of
 *   the audiences that were added up
 */
typedef struct
{
  gint64   people;
  gboolean up_to;
} SegueReach;

guint      segue_audience_count_members (SeguePlan      *plan,
                                         gint64          audience,
                                         SegueDay        day);
SegueRecord *segue_impacted_audience_find (SeguePlan      *plan,
                                           gint64          audience,
                                           gint64          rollout);
SegueReach segue_audience_get_headcount (SeguePlan      *plan,
                                         SegueRecord    *audience,
                                         SegueDay        day);
void       segue_rollout_get_scope      (SeguePlan      *plan,
                                         gint64          rollout,
                                         SegueValue     *audiences);
SegueReach segue_reach_get              (SeguePlan      *plan,
                                         gint64          rollout,
                                         const SegueIds *named,
                                         SegueDay        day);

G_END_DECLS
