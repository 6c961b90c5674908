/* segue-training-gap.h - how far people are from what they must be able to do (DOMAIN b 7)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

#define SEGUE_TRAINING_GAP_NONE (-1)

int        segue_training_need_get_gap (SegueRecord *need);
GPtrArray *segue_training_needs_find   (SeguePlan   *plan,
                                        gint64       rollout,
                                        gint64       audience);

G_END_DECLS
