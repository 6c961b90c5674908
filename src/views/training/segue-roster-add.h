/* segue-roster-add.h - somebody put on a roster by typing a part of their name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ROSTER_ADD (segue_roster_add_get_type ())

/**
 * SegueRosterAdd:
 *
 * Return puts the one on the roster who is marked among those found, and is ready for the
 * next.  Emits “told” with what came of it.
 */
G_DECLARE_FINAL_TYPE (SegueRosterAdd, segue_roster_add, SEGUE, ROSTER_ADD, GtkWidget)

GtkWidget *segue_roster_add_new     (SegueWorkspace        *workspace,
                                     SegueRecord           *session);

G_END_DECLS
