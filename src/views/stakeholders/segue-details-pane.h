/* segue-details-pane.h - whoever is selected, to see and to edit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_DETAILS_PANE (segue_details_pane_get_type ())

G_DECLARE_FINAL_TYPE (SegueDetailsPane, segue_details_pane, SEGUE, DETAILS_PANE, GtkWidget)

void segue_details_pane_set_workspace (SegueDetailsPane *self,
                                       SegueWorkspace   *workspace);
void segue_details_pane_set_items     (SegueDetailsPane *self,
                                       GPtrArray        *items);
void segue_details_pane_focus_first   (SegueDetailsPane *self);
void segue_details_pane_focus_name    (SegueDetailsPane *self);

G_END_DECLS
