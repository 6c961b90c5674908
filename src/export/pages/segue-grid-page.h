/* segue-grid-page.h - the power/interest grid on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_GRID_PAGE (segue_grid_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueGridPage, segue_grid_page, SEGUE, GRID_PAGE, SegueDocument)

SegueDocument *segue_grid_page_new (SeguePlan               *plan,
                                    const SeguePageOptions  *options,
                                    GError                 **error);

G_END_DECLS
