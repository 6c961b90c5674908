/* segue-training-plan-mode.h - what is taught to whom, from what, and what keeps it alive
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_TRAINING_PLAN_MODE (segue_training_plan_mode_get_type ())

/* A SeguePageMode. */
G_DECLARE_FINAL_TYPE (SegueTrainingPlanMode, segue_training_plan_mode, SEGUE, TRAINING_PLAN_MODE, GtkWidget)

GtkWidget *segue_training_plan_mode_new (SegueTrainingState *state);

G_END_DECLS
