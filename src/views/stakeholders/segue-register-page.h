/* segue-register-page.h - the stakeholders of a rollout as a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet-list.h"
#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_REGISTER_PAGE (segue_register_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueRegisterPage, segue_register_page, SEGUE, REGISTER_PAGE, GtkWidget)

void            segue_register_page_set_workspace (SegueRegisterPage *self,
                                                   SegueWorkspace    *workspace);
void            segue_register_page_set_rollout   (SegueRegisterPage *self,
                                                   gint64             rollout);
GPtrArray      *segue_register_page_dup_selected  (SegueRegisterPage *self);
void            segue_register_page_select        (SegueRegisterPage *self,
                                                   gint64             id);
void            segue_register_page_find          (SegueRegisterPage *self);

G_END_DECLS
