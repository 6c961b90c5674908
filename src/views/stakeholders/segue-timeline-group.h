/* segue-timeline-group.h - interactions with somebody and judgements of them, newest first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-group.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TIMELINE_GROUP (segue_timeline_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueTimelineGroup, segue_timeline_group, SEGUE, TIMELINE_GROUP, SegueRecordGroup)

GtkWidget *segue_timeline_group_new (SegueWorkspace *workspace,
                                     SegueRecord    *person,
                                     SegueRecord    *engagement);

G_END_DECLS
