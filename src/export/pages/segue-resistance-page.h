/* segue-resistance-page.h - what is said against a change, and how far the answers are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_RESISTANCE_PAGE (segue_resistance_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueResistancePage, segue_resistance_page, SEGUE, RESISTANCE_PAGE, SegueFlowPage)

SegueDocument *segue_resistance_page_new (SeguePlan               *plan,
                                          const SeguePageOptions  *options,
                                          GError                 **error);

G_END_DECLS
