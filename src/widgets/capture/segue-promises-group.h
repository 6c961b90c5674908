/* segue-promises-group.h - what was promised to somebody, and how it was kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-group.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_PROMISES_GROUP (segue_promises_group_get_type ())

G_DECLARE_FINAL_TYPE (SeguePromisesGroup, segue_promises_group, SEGUE, PROMISES_GROUP, SegueRecordGroup)

GtkWidget *segue_promises_group_new (SegueWorkspace *workspace,
                                     SegueRecord    *about);

G_END_DECLS
