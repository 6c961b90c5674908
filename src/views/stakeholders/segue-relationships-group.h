/* segue-relationships-group.h - what somebody is to others, and others to them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-group.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_RELATIONSHIPS_GROUP (segue_relationships_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueRelationshipsGroup, segue_relationships_group, SEGUE, RELATIONSHIPS_GROUP, SegueRecordGroup)

GtkWidget *segue_relationships_group_new (SegueWorkspace *workspace,
                                          SegueRecord    *person);

G_END_DECLS
