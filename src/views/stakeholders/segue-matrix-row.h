/* segue-matrix-row.h - a person of the engagement matrix: where they stand and must stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-matrix.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_MATRIX_ROW (segue_matrix_row_get_type ())

G_DECLARE_FINAL_TYPE (SegueMatrixRow, segue_matrix_row, SEGUE, MATRIX_ROW, GtkWidget)

/**
 * SegueMatrixMark:
 * @SEGUE_MATRIX_CURRENT: where somebody stands: “C”
 * @SEGUE_MATRIX_DESIRED: where they must stand: “D”
 */
typedef enum
{
  SEGUE_MATRIX_NEITHER,
  SEGUE_MATRIX_CURRENT,
  SEGUE_MATRIX_DESIRED,
} SegueMatrixMark;

/**
 * SegueMatrixColumns:
 * @start: how wide the names are
 * @lane: how wide one of the five levels is
 * @figure: how wide gap and priority are each, 0 where there is no room for them
 *
 * In pixels, from the side where reading begins.
 */
typedef struct
{
  double start;
  double lane;
  double figure;
} SegueMatrixColumns;

void            segue_matrix_columns_get       (double                 width,
                                                SegueMatrixColumns    *columns);
double          segue_matrix_columns_get_x     (GtkWidget             *widget,
                                                int                    level);
int             segue_matrix_columns_get_level (GtkWidget             *widget,
                                                double                 x);

int             segue_matrix_row_get_height    (GtkWidget             *widget);
GtkWidget      *segue_matrix_row_new           (void);
void            segue_matrix_row_set           (SegueMatrixRow        *self,
                                                const SegueMatrixLine *line);
void            segue_matrix_row_set_selected  (SegueMatrixRow        *self,
                                                gboolean               is_selected);
void            segue_matrix_row_set_drag      (SegueMatrixRow        *self,
                                                SegueMatrixMark        mark,
                                                double                 x);
SegueMatrixMark segue_matrix_row_pick          (SegueMatrixRow        *self,
                                                double                 x);
gint64          segue_matrix_row_get_id        (SegueMatrixRow        *self);

G_END_DECLS
