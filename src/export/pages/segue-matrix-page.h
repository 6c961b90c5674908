/* segue-matrix-page.h - the engagement matrix on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MATRIX_PAGE (segue_matrix_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueMatrixPage, segue_matrix_page, SEGUE, MATRIX_PAGE, SegueDocument)

SegueDocument *segue_matrix_page_new (SeguePlan               *plan,
                                      const SeguePageOptions  *options,
                                      GError                 **error);

G_END_DECLS
