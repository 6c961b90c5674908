/* segue-hand-out-page.h - what changes for an audience, to hand out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_HAND_OUT_PAGE (segue_hand_out_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueHandOutPage, segue_hand_out_page, SEGUE, HAND_OUT_PAGE, SegueDocument)

SegueDocument *segue_hand_out_page_new (SeguePlan               *plan,
                                        const SeguePageOptions  *options,
                                        GError                 **error);

G_END_DECLS
