/* segue-training-plan-page.h - who learns what, when, how and with what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TRAINING_PLAN_PAGE (segue_training_plan_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueTrainingPlanPage, segue_training_plan_page, SEGUE, TRAINING_PLAN_PAGE, SegueFlowPage)

SegueDocument *segue_training_plan_page_new (SeguePlan               *plan,
                                             const SeguePageOptions  *options,
                                             GError                 **error);

G_END_DECLS
