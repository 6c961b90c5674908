/* segue-matrix-head.h - what stands above the columns of the engagement matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-matrix.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_MATRIX_HEAD (segue_matrix_head_get_type ())

G_DECLARE_FINAL_TYPE (SegueMatrixHead, segue_matrix_head, SEGUE, MATRIX_HEAD, GtkWidget)

GtkWidget *segue_matrix_head_new (void);
void       segue_matrix_head_set (SegueMatrixHead   *self,
                                  const SegueMatrix *matrix);

G_END_DECLS
