/* segue-roster-group.h - who comes to a session, entered and marked by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ROSTER_GROUP (segue_roster_group_get_type ())

/**
 * SegueRosterGroup:
 *
 * Somebody is added by typing a part of their name and Return, as often as there are
 * people.  With the focus on a row letters say whether somebody was there, figures what
 * they scored, and Return goes on to the next.
 */
G_DECLARE_FINAL_TYPE (SegueRosterGroup, segue_roster_group, SEGUE, ROSTER_GROUP, AdwPreferencesGroup)

GtkWidget *segue_roster_group_new       (SegueWorkspace   *workspace,
                                         SegueRecord      *session);
void       segue_roster_group_focus     (SegueRosterGroup *self);
void       segue_roster_group_focus_add (SegueRosterGroup *self);
void       segue_roster_group_tell      (SegueRosterGroup *self,
                                         const char       *text);

G_END_DECLS
