/* segue-matrix-view-private.h - what the files of the matrix share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-matrix-field.h"
#include "segue-matrix-head.h"
#include "segue-matrix-view.h"

G_BEGIN_DECLS

struct _SegueMatrixView
{
  GtkWidget         parent_instance;

  /* Owned. */
  SegueWorkspace   *workspace;
  SegueSheetList   *list;
  SegueIdSelection *selection;
  GHashTable       *selected;    /* ids */
  GArray           *days;        /* SegueDay, on which somebody was judged before today */

  /* Borrowed: children. */
  SegueMatrixHead  *head;
  SegueMatrixField *field;
  GtkLabel         *day_label;
  GtkRange         *slider;
  GtkDropDown      *compare;
  GtkLabel         *figures;

  gint64            rollout;
  gint64            cursor;      /* id of the row that keys go to */
  guint             update_source;
  SegueMatrixRow   *dragged;     /* owned: while a mark of it is dragged */
  SegueMatrixMark   mark;        /* the one that is */
  gint64            dragged_id;
  double            start_x;
  double            start_y;
  gboolean          is_refused;  /* while it is dragged in vain */
  gboolean          is_showing;  /* the slider is being set, not by the user */
};

/* segue-matrix-foot.c */
GtkWidget *segue_matrix_foot_build        (SegueMatrixView   *self);
void       segue_matrix_foot_remember     (SegueMatrixView   *self,
                                           GSettings         *settings);
void       segue_matrix_foot_read_days    (SegueMatrixView   *self);
void       segue_matrix_foot_show         (SegueMatrixView   *self,
                                           const SegueMatrix *matrix);
SegueDay   segue_matrix_foot_get_day      (SegueMatrixView   *self);
SegueDay   segue_matrix_foot_get_compared (SegueMatrixView   *self);

/* segue-matrix-drag.c */
void       segue_matrix_drag_begin        (SegueMatrixView   *self);

/* segue-matrix-view.c */
void       segue_matrix_view_queue_update (SegueMatrixView   *self);
gboolean   segue_matrix_view_may_judge    (SegueMatrixView   *self);
void       segue_matrix_view_go_to        (SegueMatrixView   *self,
                                           gint64             id);

G_END_DECLS
