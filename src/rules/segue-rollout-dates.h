/* segue-rollout-dates.h - the dates of rollouts are milestones (DOMAIN b 1)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-milestone.h"
#include "segue-plan.h"

G_BEGIN_DECLS

SegueRecord *segue_rollout_find_milestone  (SeguePlan          *plan,
                                            gint64              rollout,
                                            SegueMilestoneRole  role);
SegueRecord *segue_audience_find_milestone (SeguePlan          *plan,
                                            gint64              rollout,
                                            gint64              audience,
                                            SegueMilestoneRole  role);

G_END_DECLS
