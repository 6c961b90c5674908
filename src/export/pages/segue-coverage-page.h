/* segue-coverage-page.h - audiences by courses: who is trained, and what is still needed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_COVERAGE_PAGE (segue_coverage_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueCoveragePage, segue_coverage_page, SEGUE, COVERAGE_PAGE, SegueFlowPage)

SegueDocument *segue_coverage_page_new (SeguePlan               *plan,
                                         const SeguePageOptions  *options,
                                         GError                 **error);

G_END_DECLS
