/* segue-roster-page.h - who has a seat in a session, and what came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-session-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_ROSTER_PAGE (segue_roster_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueRosterPage, segue_roster_page, SEGUE, ROSTER_PAGE, SegueSessionPage)

SegueDocument *segue_roster_page_new (SeguePlan               *plan,
                                       const SeguePageOptions  *options,
                                       GError                 **error);

G_END_DECLS
