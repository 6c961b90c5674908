/* segue-raci-view.h - who does what in a rollout
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_RACI_VIEW (segue_raci_view_get_type ())

G_DECLARE_FINAL_TYPE (SegueRaciView, segue_raci_view, SEGUE, RACI_VIEW, GtkWidget)

void segue_raci_view_set_workspace (SegueRaciView  *self,
                                    SegueWorkspace *workspace);
void segue_raci_view_set_rollout   (SegueRaciView  *self,
                                    gint64          rollout);
void segue_raci_view_add           (SegueRaciView  *self);
void segue_raci_view_focus         (SegueRaciView  *self);
void segue_raci_view_set_narrow    (SegueRaciView  *self,
                                    gboolean        is_narrow);

G_END_DECLS
