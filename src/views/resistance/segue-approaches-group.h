/* segue-approaches-group.h - what to try against an objection, and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_APPROACHES_GROUP (segue_approaches_group_get_type ())

/**
 * SegueApproachesGroup:
 *
 * A row for each suggestion; pressed, its approach is that of the entry.
 */
G_DECLARE_FINAL_TYPE (SegueApproachesGroup, segue_approaches_group, SEGUE, APPROACHES_GROUP, AdwPreferencesGroup)

GtkWidget *segue_approaches_group_new (SegueWorkspace *workspace,
                                       SegueRecord    *entry);

G_END_DECLS
