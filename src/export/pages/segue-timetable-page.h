/* segue-timetable-page.h - which sessions there are, week by week, for the wall
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TIMETABLE_PAGE (segue_timetable_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueTimetablePage, segue_timetable_page, SEGUE, TIMETABLE_PAGE, SegueFlowPage)

SegueDocument *segue_timetable_page_new (SeguePlan               *plan,
                                         const SeguePageOptions  *options,
                                         GError                 **error);

G_END_DECLS
