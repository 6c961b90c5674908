/* segue-grid-view.h - the people of the register as tokens on a grid
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-id-selection.h"
#include "segue-rating-grid.h"
#include "segue-sheet-list.h"
#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_GRID_VIEW (segue_grid_view_get_type ())

G_DECLARE_FINAL_TYPE (SegueGridView, segue_grid_view, SEGUE, GRID_VIEW, GtkWidget)

GtkWidget    *segue_grid_view_new            (SegueWorkspace   *workspace,
                                              SegueSheetList   *list,
                                              SegueIdSelection *selection);
void          segue_grid_view_set_axes       (SegueGridView    *self,
                                              SegueGridAxes     axes);
void          segue_grid_view_set_narrow     (SegueGridView    *self,
                                              gboolean          is_narrow);
void          segue_grid_view_queue_update   (SegueGridView    *self);
void          segue_grid_view_focus          (SegueGridView    *self);
char         *segue_grid_view_dup_status     (SegueGridView    *self);
void          segue_grid_view_rate           (SegueGridView    *self,
                                              gint64            id,
                                              const SegueGridPlace *place);

G_END_DECLS
