/* segue-calendar-page.h - the calendar on paper, in every layout
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"

G_BEGIN_DECLS

extern const SegueChoices segue_calendar_layouts;

SegueDocument *segue_calendar_page_new (SeguePlan               *plan,
                                        const SeguePageOptions  *options,
                                        GError                 **error);

G_END_DECLS
