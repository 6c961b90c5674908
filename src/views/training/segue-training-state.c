/* segue-training-state.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-state"

#include "config.h"

#include "segue-training-state.h"

#include "segue-findings.h"

struct _SegueTrainingState
{
  SeguePageState  parent_instance;

  SegueTraining  *training; /* NULL until it is asked for */
};

G_DEFINE_FINAL_TYPE (SegueTrainingState, segue_training_state, SEGUE_TYPE_PAGE_STATE)

static void
segue_training_state_drop (SeguePageState *state)
{
  SegueTrainingState *self = SEGUE_TRAINING_STATE (state);

  g_clear_pointer (&self->training, segue_training_free);
}

static void
segue_training_state_class_init (SegueTrainingStateClass *klass)
{
  SEGUE_PAGE_STATE_CLASS (klass)->drop = segue_training_state_drop;
}

static void
segue_training_state_init (SegueTrainingState *self)
{
}

/**
 * segue_training_state_new:
 * @workspace: what is looked at, as it is shown
 * @settings: (nullable): where the user's choices are remembered
 *
 * Returns: (transfer full): looks at all
 */
SegueTrainingState *
segue_training_state_new (SegueWorkspace *workspace,
                          GSettings      *settings)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_COURSE, SEGUE_RECORD_TRAINING_NEED, SEGUE_RECORD_REQUIREMENT, SEGUE_RECORD_SESSION, SEGUE_RECORD_ENROLMENT,
    SEGUE_RECORD_MATERIAL, SEGUE_RECORD_REINFORCEMENT, SEGUE_RECORD_ROLLOUT, SEGUE_RECORD_EVENT, SEGUE_RECORD_AUDIENCE,
    SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_RECORD_MEMBERSHIP, SEGUE_RECORD_STAKEHOLDER, SEGUE_RECORD_WINDOW, SEGUE_RECORD_MILESTONE,
    SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_WORKSPACE,
  };
  SegueTrainingState *self = g_object_new (SEGUE_TYPE_TRAINING_STATE, NULL);

  segue_page_state_begin (SEGUE_PAGE_STATE (self), workspace, settings);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    segue_page_state_watch (SEGUE_PAGE_STATE (self), kinds[i]);
  g_signal_connect_object (segue_findings_get (workspace), "changed", G_CALLBACK (segue_page_state_tell_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * segue_training_state_get_training:
 *
 * Returns: (transfer none): who must learn what and who has, in the rollout that is looked
 *   at, whatever the filters hide; until the next “changed”
 */
SegueTraining *
segue_training_state_get_training (SegueTrainingState *self)
{
  SeguePageState *state = SEGUE_PAGE_STATE (self);

  if (self->training == NULL)
    self->training = segue_training_new (segue_page_state_get_plan (state), segue_page_state_get_rollout (state), segue_today ());

  return self->training;
}
