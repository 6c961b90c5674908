/* segue-register-page.h - the stakeholder register on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-table-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_REGISTER_PAGE (segue_register_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueRegisterPage, segue_register_page, SEGUE, REGISTER_PAGE, SegueTablePage)

SegueDocument *segue_register_page_new (SeguePlan               *plan,
                                        const SeguePageOptions  *options,
                                        GError                 **error);

G_END_DECLS
