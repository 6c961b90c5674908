/* segue-facts-group.h - what is computed of a record, line by line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_FACTS_GROUP (segue_facts_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueFactsGroup, segue_facts_group, SEGUE, FACTS_GROUP, AdwPreferencesGroup)

GtkWidget *segue_facts_group_new_standing (SegueWorkspace *workspace,
                                           SegueRecord    *course);
GtkWidget *segue_facts_group_new_levels   (SegueWorkspace *workspace,
                                           SegueRecord    *course);
GtkWidget *segue_facts_group_new_gap      (SegueWorkspace *workspace,
                                           SegueRecord    *need);
GtkWidget *segue_facts_group_new_users    (SegueWorkspace *workspace,
                                           SegueRecord    *material);

G_END_DECLS
