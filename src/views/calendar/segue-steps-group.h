/* segue-steps-group.h - how far a communication is, and what comes next
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_STEPS_GROUP (segue_steps_group_get_type ())

/**
 * SegueStepsGroup:
 *
 * Emits “failed” with a sentence where a step was not taken.
 */
G_DECLARE_FINAL_TYPE (SegueStepsGroup, segue_steps_group, SEGUE, STEPS_GROUP, AdwPreferencesGroup)

GtkWidget *segue_steps_group_new (SegueWorkspace *workspace,
                                  SegueRecord    *communication);

G_END_DECLS
