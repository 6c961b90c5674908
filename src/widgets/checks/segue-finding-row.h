/* segue-finding-row.h - a finding of the checks, and what can be done about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-check.h"
#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_FINDING_ROW (segue_finding_row_get_type ())

/**
 * SegueFindingRow:
 *
 * A row for lists of findings.  It emits “show-record” with what the user wants to see.
 */
G_DECLARE_FINAL_TYPE (SegueFindingRow, segue_finding_row, SEGUE, FINDING_ROW, GtkListBoxRow)

GtkWidget    *segue_finding_row_new         (SegueWorkspace  *workspace,
                                             SegueFinding    *finding,
                                             gboolean         can_show);
SegueFinding *segue_finding_row_get_finding (SegueFindingRow *self);
void          segue_finding_row_show        (SegueFindingRow *self);

G_END_DECLS
