/* segue-training-need.h - what an audience must be able to do, and how far it is from that
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TRAINING_NEED (segue_training_need_get_type ())

G_DECLARE_FINAL_TYPE (SegueTrainingNeed, segue_training_need, SEGUE, TRAINING_NEED, SegueRecord)

enum
{
  SEGUE_TRAINING_NEED_ROLLOUT,
  SEGUE_TRAINING_NEED_AUDIENCE,
  SEGUE_TRAINING_NEED_TITLE,
  SEGUE_TRAINING_NEED_CURRENT_LEVEL,
  SEGUE_TRAINING_NEED_REQUIRED_LEVEL,
  SEGUE_TRAINING_NEED_PRIORITY,
  SEGUE_TRAINING_NEED_COURSE,
  SEGUE_TRAINING_NEED_NOTE,
  SEGUE_TRAINING_NEED_N_FIELDS
};

typedef enum
{
  SEGUE_TRAINING_NEED_PRIORITY_LOW,
  SEGUE_TRAINING_NEED_PRIORITY_MEDIUM,
  SEGUE_TRAINING_NEED_PRIORITY_HIGH,
} SegueTrainingNeedPriority;

G_END_DECLS
