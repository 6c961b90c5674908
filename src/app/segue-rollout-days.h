/* segue-rollout-days.h - the days of a rollout, which are milestones, as rows of a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"
#include "segue-milestone.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *segue_rollout_days_new (SegueWorkspace     *workspace,
                                   SegueRecord        *rollout,
                                   AdwToastOverlay    *toasts);
void       segue_rollout_days_add (SegueEdit          *edit,
                                   SegueRecord        *rollout,
                                   SegueMilestoneRole  role,
                                   SegueDay            day);

G_END_DECLS
