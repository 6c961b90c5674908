/* segue-profile-page.h - where people are in the five elements, printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_PROFILE_PAGE (segue_profile_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueProfilePage, segue_profile_page, SEGUE, PROFILE_PAGE, SegueFlowPage)

SegueDocument *segue_profile_page_new (SeguePlan               *plan,
                                    const SeguePageOptions  *options,
                                    GError                 **error);

G_END_DECLS
