/* segue-load-page.h - how much falls on each audience in each week, on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_LOAD_PAGE (segue_load_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueLoadPage, segue_load_page, SEGUE, LOAD_PAGE, SegueFlowPage)

SegueDocument *segue_load_page_new (SeguePlan               *plan,
                                    const SeguePageOptions  *options,
                                    GError                 **error);

G_END_DECLS
