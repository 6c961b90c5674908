/* segue-uses-group.h - the key messages that a communication carries
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-group.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_USES_GROUP (segue_uses_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueUsesGroup, segue_uses_group, SEGUE, USES_GROUP, SegueRecordGroup)

GtkWidget *segue_uses_group_new (SegueWorkspace *workspace,
                                 SegueRecord    *communication);

G_END_DECLS
