/* segue-training-edits.h - what is written about training, each as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-curriculum.h"
#include "segue-reinforcement-plan.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

gboolean segue_training_edits_reinforce (SegueWorkspace          *workspace,
                                         SegueReinforcementPlan  *plan,
                                         GError                 **error);
gboolean segue_training_edits_start     (SegueWorkspace          *workspace,
                                         SegueCurriculum         *curriculum,
                                         GError                 **error);
gint64   segue_training_edits_copy      (SegueWorkspace          *workspace,
                                         SegueRecord             *record,
                                         GError                 **error);
guint    segue_training_edits_count_sessions
                                        (SegueWorkspace          *workspace,
                                         SegueRecord             *course);
char    *segue_training_edits_remove    (SegueWorkspace          *workspace,
                                         SegueRecord             *record,
                                         GError                 **error);

G_END_DECLS
