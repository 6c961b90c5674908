/* segue-insights-page.h - what the resistance log says as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_INSIGHTS_PAGE (segue_insights_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueInsightsPage, segue_insights_page, SEGUE, INSIGHTS_PAGE, SegueFlowPage)

SegueDocument *segue_insights_page_new (SeguePlan               *plan,
                                        const SeguePageOptions  *options,
                                        GError                 **error);

G_END_DECLS
