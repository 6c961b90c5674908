/* segue-sessions-mode.h - the sessions of all courses, and who comes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SESSIONS_MODE (segue_sessions_mode_get_type ())

/* A SeguePageMode. */
G_DECLARE_FINAL_TYPE (SegueSessionsMode, segue_sessions_mode, SEGUE, SESSIONS_MODE, GtkWidget)

GtkWidget *segue_sessions_mode_new (SegueTrainingState *state);

G_END_DECLS
