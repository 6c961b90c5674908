/* segue-reports-group.h - what a champion told us, newest first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-group.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_REPORTS_GROUP (segue_reports_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueReportsGroup, segue_reports_group, SEGUE, REPORTS_GROUP, SegueRecordGroup)

GtkWidget *segue_reports_group_new (SegueWorkspace *workspace,
                                    SegueRecord    *engagement);

G_END_DECLS
