/* segue-timeline.h - what happened with somebody and what was thought of them, newest first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

GPtrArray  *segue_timeline_list         (SeguePlan   *plan,
                                         gint64       person,
                                         SegueRecord *engagement);
SegueDay    segue_timeline_get_day      (SegueRecord *record);
char       *segue_timeline_dup_movement (SeguePlan   *plan,
                                         SegueRecord *judgement);

const char *segue_sentiment_get_label   (int          sentiment);
const char *segue_sentiment_get_shape   (int          sentiment);

G_END_DECLS
