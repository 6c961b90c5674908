/* segue-register-view.h - the stakeholders of a rollout as a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-redaction.h"
#include "segue-sheet-list.h"
#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_REGISTER_VIEW (segue_register_view_get_type ())

G_DECLARE_FINAL_TYPE (SegueRegisterView, segue_register_view, SEGUE, REGISTER_VIEW, GtkWidget)

void            segue_register_view_set_workspace (SegueRegisterView *self,
                                                   SegueWorkspace    *workspace,
                                                   GSettings         *settings);
void            segue_register_view_save          (SegueRegisterView *self);
void            segue_register_view_set_rollout   (SegueRegisterView *self,
                                                   gint64             rollout);
void            segue_register_view_set_narrow    (SegueRegisterView *self,
                                                   gboolean           is_narrow);
GPtrArray      *segue_register_view_dup_selected  (SegueRegisterView *self);
GArray         *segue_register_view_dup_shown     (SegueRegisterView *self);
char           *segue_register_view_dup_narrowing (SegueRegisterView *self,
                                                   SegueRedactionLevel level);
char           *segue_register_view_dup_order     (SegueRegisterView *self);
void            segue_register_view_select        (SegueRegisterView *self,
                                                   gint64             id);
void            segue_register_view_reveal        (SegueRegisterView *self,
                                                   gint64             id);
void            segue_register_view_find          (SegueRegisterView *self);

G_END_DECLS
