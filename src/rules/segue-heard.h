/* segue-heard.h - when an audience was last heard of, and by what (DOMAIN d 8)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueHeard:
 * @day: when something was last heard; %SEGUE_DAY_NONE where nothing ever was
 * @by: (nullable): the interaction, feedback, objection, enrolment, involvement or champion that says so; %NULL as well
 *   where that is not shown
 * @silence: the days since then, or since the kick-off where nothing was heard;
 *   0 where that is yet to come, %SEGUE_SILENCE_EVER where it is not known
 */
typedef struct
{
  SegueDay     day;
  SegueRecord *by;
  int          silence;
} SegueHeard;

SegueHeard segue_audience_get_heard     (SeguePlan        *plan,
                                         SegueRecord      *impacted,
                                         SegueDay          today);
guint      segue_rollout_count_silent   (SeguePlan        *plan,
                                         gint64            rollout,
                                         SegueDay          today);
gint64     segue_heard_get_speaker      (SeguePlan        *plan,
                                         SegueRecord      *feedback);
gboolean   segue_heard_counts_feedback  (SeguePlan        *plan,
                                         SegueRecord      *feedback);
char      *segue_heard_dup_reason       (SeguePlan        *plan,
                                         const SegueHeard *heard,
                                         SegueDay          today);

G_END_DECLS
