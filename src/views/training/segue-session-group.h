/* segue-session-group.h - a session in the pane: its seats, what is wrong, its roster and its steps
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SESSION_GROUP (segue_session_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueSessionGroup, segue_session_group, SEGUE, SESSION_GROUP, GtkWidget)

GtkWidget *segue_session_group_new   (SegueWorkspace    *workspace,
                                      SegueRecord       *session);
void       segue_session_group_focus (SegueSessionGroup *self);

G_END_DECLS
