/* segue-window.h - a workspace on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_WINDOW (segue_window_get_type ())

G_DECLARE_FINAL_TYPE (SegueWindow, segue_window, SEGUE, WINDOW, AdwApplicationWindow)

SegueWindow    *segue_window_new           (GtkApplication *application,
                                            const char     *path);
void            segue_window_present       (SegueWindow    *self);
SegueWindow    *segue_window_new_for_problem (GtkApplication *application,
                                              const char     *path,
                                              const GError   *error);
const char     *segue_window_get_path      (SegueWindow    *self);
SegueWorkspace *segue_window_get_workspace (SegueWindow    *self);
void            segue_window_toast         (SegueWindow    *self,
                                            const char     *text,
                                            gboolean        with_undo);
void            segue_window_report        (SegueWindow    *self,
                                            const GError   *error);

G_END_DECLS
