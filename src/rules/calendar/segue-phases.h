/* segue-phases.h - when the phases of a rollout begin and end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-shared-choices.h"

G_BEGIN_DECLS

#define SEGUE_N_PHASES (SEGUE_PHASE_POST_LAUNCH + 1)

/**
 * SeguePhases:
 * @is_known: whether the rollout has a day on which it goes live
 * @go_live: that day
 * @launch: the first day of the launch: the go-live, or the cut-over before it
 * @post_launch: the first day after the launch
 *
 * All that is before @launch is pre-launch.
 */
typedef struct
{
  gboolean is_known;
  SegueDay go_live;
  SegueDay launch;
  SegueDay post_launch;
} SeguePhases;

SeguePhases segue_phases_get (SeguePlan         *plan,
                              gint64             rollout);
SeguePhase  segue_phases_on  (const SeguePhases *phases,
                              SegueDay           day);

G_END_DECLS
