/* segue-roster-several.h - many people put on a roster at once: those of an audience, or a number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ROSTER_SEVERAL (segue_roster_several_get_type ())

/* A button whose popover asks; emits “told” with what came of it. */
G_DECLARE_FINAL_TYPE (SegueRosterSeveral, segue_roster_several, SEGUE, ROSTER_SEVERAL, GtkWidget)

GtkWidget *segue_roster_several_new (SegueWorkspace *workspace,
                                     SegueRecord    *session);

G_END_DECLS
