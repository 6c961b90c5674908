/* segue-people-group.h - people of the register who belong to an audience, or speak for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PEOPLE_GROUP (segue_people_group_get_type ())

G_DECLARE_FINAL_TYPE (SeguePeopleGroup, segue_people_group, SEGUE, PEOPLE_GROUP, AdwPreferencesGroup)

/**
 * SeguePeopleRole:
 * @SEGUE_PEOPLE_MEMBERS: who belongs to the audience today
 * @SEGUE_PEOPLE_CHAMPIONS: who covers it in a rollout
 */
typedef enum
{
  SEGUE_PEOPLE_MEMBERS,
  SEGUE_PEOPLE_CHAMPIONS,
} SeguePeopleRole;

GtkWidget *segue_people_group_new (SegueWorkspace  *workspace,
                                   SegueRecord     *audience,
                                   gint64           rollout,
                                   SeguePeopleRole  role);

G_END_DECLS
