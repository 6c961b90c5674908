/* segue-matrix-field.h - the rows of the engagement matrix, however many there are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-matrix-row.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MATRIX_FIELD (segue_matrix_field_get_type ())

G_DECLARE_FINAL_TYPE (SegueMatrixField, segue_matrix_field, SEGUE, MATRIX_FIELD, GtkWidget)

typedef gboolean (*SegueMatrixSelectedFunc) (gpointer data,
                                             gint64   id);

GtkWidget      *segue_matrix_field_new        (SegueMatrixSelectedFunc  is_selected,
                                               gpointer                 data);
void            segue_matrix_field_scroll_by  (SegueMatrixField        *self,
                                               GtkAdjustment           *adjustment);
void            segue_matrix_field_take       (SegueMatrixField        *self,
                                               SegueMatrix             *matrix);
int             segue_matrix_field_find_index (SegueMatrixField        *self,
                                               gint64                   id);
gint64          segue_matrix_field_get_id     (SegueMatrixField        *self,
                                               int                      index);
SegueMatrixRow *segue_matrix_field_reveal     (SegueMatrixField        *self,
                                               gint64                   id);
SegueMatrixRow *segue_matrix_field_pick       (SegueMatrixField        *self,
                                               double                   y);

G_END_DECLS
