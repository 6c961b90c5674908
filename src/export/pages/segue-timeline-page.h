/* segue-timeline-page.h - a quarter on a wall, with a lane for each audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TIMELINE_PAGE (segue_timeline_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueTimelinePage, segue_timeline_page, SEGUE, TIMELINE_PAGE, SegueDocument)

SegueDocument *segue_timeline_page_new (SeguePlan               *plan,
                                        const SeguePageOptions  *options,
                                        GError                 **error);

G_END_DECLS
