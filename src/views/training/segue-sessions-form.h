/* segue-sessions-form.h - several sessions in the pane, changed at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SESSIONS_FORM (segue_sessions_form_get_type ())

/* Emits “failed”. */
G_DECLARE_FINAL_TYPE (SegueSessionsForm, segue_sessions_form, SEGUE, SESSIONS_FORM, GtkWidget)

GtkWidget *segue_sessions_form_new      (SegueWorkspace *workspace,
                                         GPtrArray      *sessions);

void       segue_sessions_move_present  (GtkWidget      *part,
                                         SegueWorkspace *workspace,
                                         GPtrArray      *sessions);

G_END_DECLS
