/* segue-agenda-page.h - what is on the calendar, day by day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_AGENDA_PAGE (segue_agenda_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueAgendaPage, segue_agenda_page, SEGUE, AGENDA_PAGE, SegueFlowPage)

SegueDocument *segue_agenda_page_new (SeguePlan               *plan,
                                      const SeguePageOptions  *options,
                                      GError                 **error);

G_END_DECLS
