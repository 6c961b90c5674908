/* segue-findings-dialog.h - all that the plan checks find, beside the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_FINDINGS_DIALOG (segue_findings_dialog_get_type ())

/**
 * SegueFindingsDialog:
 *
 * A window of its own that stays while its user mends what it lists.  It emits
 * “show-record” with what they want to see.
 */
G_DECLARE_FINAL_TYPE (SegueFindingsDialog, segue_findings_dialog, SEGUE, FINDINGS_DIALOG, AdwWindow)

GtkWindow *segue_findings_dialog_new         (GtkWindow           *parent,
                                              SegueWorkspace      *workspace);
void       segue_findings_dialog_set_rollout (SegueFindingsDialog *self,
                                              gint64               rollout);

G_END_DECLS
