/* segue-impact-matrix-page.h - how hard a rollout hits each audience, printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPACT_MATRIX_PAGE (segue_impact_matrix_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueImpactMatrixPage, segue_impact_matrix_page, SEGUE, IMPACT_MATRIX_PAGE, SegueFlowPage)

SegueDocument *segue_impact_matrix_page_new (SeguePlan               *plan,
                                    const SeguePageOptions  *options,
                                    GError                 **error);

G_END_DECLS
