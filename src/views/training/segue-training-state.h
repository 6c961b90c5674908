/* segue-training-state.h - what all modes of the training page look at together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"
#include "segue-training.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TRAINING_STATE (segue_training_state_get_type ())

/**
 * SegueTrainingState:
 *
 * A #SeguePageState: what is selected, the rollout, the audience that is looked at and
 * the words that are searched for are its; use segue_page_state_get_selected() and so on
 * with SEGUE_PAGE_STATE (state).  It emits “changed” after every edit of what training
 * is computed from; what was computed is gone then.
 */
G_DECLARE_FINAL_TYPE (SegueTrainingState, segue_training_state, SEGUE, TRAINING_STATE, SeguePageState)

SegueTrainingState *segue_training_state_new          (SegueWorkspace     *workspace,
                                                       GSettings          *settings);
SegueTraining      *segue_training_state_get_training (SegueTrainingState *self);

G_END_DECLS
