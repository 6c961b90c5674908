/* segue-matrix-view.h - where people stand and must stand, a row for each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-id-selection.h"
#include "segue-matrix-row.h"
#include "segue-sheet-list.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MATRIX_VIEW (segue_matrix_view_get_type ())

G_DECLARE_FINAL_TYPE (SegueMatrixView, segue_matrix_view, SEGUE, MATRIX_VIEW, GtkWidget)

GtkWidget *segue_matrix_view_new         (SegueWorkspace   *workspace,
                                          SegueSheetList   *list,
                                          SegueIdSelection *selection,
                                          GSettings        *settings);
void       segue_matrix_view_set_rollout (SegueMatrixView  *self,
                                          gint64            rollout);
SegueDay   segue_matrix_view_get_day     (SegueMatrixView  *self);
SegueDay   segue_matrix_view_get_compared (SegueMatrixView *self);
void       segue_matrix_view_focus       (SegueMatrixView  *self);
void       segue_matrix_view_set_level   (SegueMatrixView  *self,
                                          gint64            id,
                                          SegueMatrixMark   mark,
                                          int               level);

G_END_DECLS
