/* segue-findings-group.h - what the checks find about one record, for its details
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_FINDINGS_GROUP (segue_findings_group_get_type ())

/**
 * SegueFindingsGroup:
 *
 * A row for each finding about a record that nobody accepted; without one it is not seen.
 */
G_DECLARE_FINAL_TYPE (SegueFindingsGroup, segue_findings_group, SEGUE, FINDINGS_GROUP, AdwPreferencesGroup)

GtkWidget *segue_findings_group_new (SegueWorkspace *workspace,
                                     SegueRecord    *record);

G_END_DECLS
