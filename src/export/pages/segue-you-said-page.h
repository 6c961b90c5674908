/* segue-you-said-page.h - what people said and what was done about it, for them to read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_YOU_SAID_PAGE (segue_you_said_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueYouSaidPage, segue_you_said_page, SEGUE, YOU_SAID_PAGE, SegueFlowPage)

SegueDocument *segue_you_said_page_new (SeguePlan               *plan,
                                        const SeguePageOptions  *options,
                                        GError                 **error);

G_END_DECLS
