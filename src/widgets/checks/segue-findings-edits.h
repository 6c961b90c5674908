/* segue-findings-edits.h - what can be done about a finding, each as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-check.h"
#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean segue_findings_edits_accept    (GtkWidget          *part,
                                         SegueWorkspace     *workspace,
                                         const SegueFinding *finding,
                                         const char         *reason);
gboolean segue_findings_edits_take_back (GtkWidget          *part,
                                         SegueWorkspace     *workspace,
                                         const SegueFinding *finding);
void     segue_findings_edits_fix       (GtkWidget          *part,
                                         SegueWorkspace     *workspace,
                                         const SegueFinding *finding);
void     segue_findings_edits_ask       (GtkWidget          *part,
                                         SegueWorkspace     *workspace,
                                         SegueFinding       *finding);

G_END_DECLS
