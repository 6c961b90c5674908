/* segue-profile-group.h - how far somebody is in each of five elements, and where they are stuck
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PROFILE_GROUP (segue_profile_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueProfileGroup, segue_profile_group, SEGUE, PROFILE_GROUP, AdwPreferencesGroup)

GtkWidget *segue_profile_group_new (SegueWorkspace *workspace,
                                    SegueRecord    *engagement);

G_END_DECLS
