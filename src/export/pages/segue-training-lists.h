/* segue-training-lists.h - the lists that a printed training plan consists of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-columns.h"
#include "segue-training.h"

G_BEGIN_DECLS

/**
 * SegueTrainingList:
 * @page: where they come
 * @plan: where the records are
 * @options: of which audience, and for whom
 * @training: what was counted
 * @rollout: whose training
 * @audiences: (nullable): the audience that is asked for and those below it; %NULL for all
 * @width: of the page, in points
 * @scale: of the type
 */
typedef struct
{
  SegueFlowPage          *page;
  SeguePlan              *plan;
  const SeguePageOptions *options;
  SegueTraining          *training;
  gint64                  rollout;
  const SegueIds         *audiences;
  double                  width;
  double                  scale;
} SegueTrainingList;

void segue_training_list_add_courses        (const SegueTrainingList *self);
void segue_training_list_add_materials      (const SegueTrainingList *self);
void segue_training_list_add_sessions       (const SegueTrainingList *self);
void segue_training_list_add_reinforcements (const SegueTrainingList *self);
void segue_training_list_add_needs          (const SegueTrainingList *self);

G_END_DECLS
