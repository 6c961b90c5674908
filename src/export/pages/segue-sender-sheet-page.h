/* segue-sender-sheet-page.h - what a sender has to say, to whom and when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SENDER_SHEET_PAGE (segue_sender_sheet_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueSenderSheetPage, segue_sender_sheet_page, SEGUE, SENDER_SHEET_PAGE, SegueFlowPage)

SegueDocument *segue_sender_sheet_page_new (SeguePlan               *plan,
                                            const SeguePageOptions  *options,
                                            GError                 **error);

G_END_DECLS
