/* segue-month-page.h - months and fortnights on a wall
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MONTH_PAGE (segue_month_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueMonthPage, segue_month_page, SEGUE, MONTH_PAGE, SegueDocument)

SegueDocument *segue_month_page_new (SeguePlan               *plan,
                                     const SeguePageOptions  *options,
                                     GError                 **error);

G_END_DECLS
