/* segue-champion-group.h - whom somebody speaks to for a rollout, and whether they do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-group.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_CHAMPION_GROUP (segue_champion_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueChampionGroup, segue_champion_group, SEGUE, CHAMPION_GROUP, SegueRecordGroup)

GtkWidget *segue_champion_group_new (SegueWorkspace *workspace,
                                     SegueRecord    *engagement);

G_END_DECLS
