/* segue-raci-page.h - who does what in a rollout, printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_RACI_PAGE (segue_raci_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueRaciPage, segue_raci_page, SEGUE, RACI_PAGE, SegueFlowPage)

SegueDocument *segue_raci_page_new (SeguePlan               *plan,
                                    const SeguePageOptions  *options,
                                    GError                 **error);

G_END_DECLS
