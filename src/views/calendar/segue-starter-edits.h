/* segue-starter-edits.h - a starter plan becomes part of the workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"
#include "segue-starter-plan.h"

G_BEGIN_DECLS

SegueStarterPlan *segue_starter_edits_make    (SegueWorkspace      *workspace,
                                               gint64               rollout,
                                               gint64               wave,
                                               SegueStarterWeight   weight,
                                               SegueDay             day);
guint             segue_starter_edits_count   (SegueStarterPlan    *starter);
gboolean          segue_starter_edits_apply   (SegueWorkspace      *workspace,
                                               SegueStarterPlan    *starter,
                                               GError             **error);

G_END_DECLS
