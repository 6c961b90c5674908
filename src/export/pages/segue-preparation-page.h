/* segue-preparation-page.h - what to know before a conversation about an objection
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_PREPARATION_PAGE (segue_preparation_page_get_type ())

G_DECLARE_FINAL_TYPE (SeguePreparationPage, segue_preparation_page, SEGUE, PREPARATION_PAGE, SegueFlowPage)

SegueDocument *segue_preparation_page_new (SeguePlan               *plan,
                                           const SeguePageOptions  *options,
                                           GError                 **error);

G_END_DECLS
