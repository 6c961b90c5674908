/* segue-import-calendar-page.h - the step in which it is said what a calendar becomes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPORT_CALENDAR_PAGE (segue_import_calendar_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueImportCalendarPage, segue_import_calendar_page, SEGUE, IMPORT_CALENDAR_PAGE, AdwBin)

void segue_import_calendar_page_set_session (SegueImportCalendarPage *self,
                                             SegueImportSession      *session);
void segue_import_calendar_page_show        (SegueImportCalendarPage *self);
void segue_import_calendar_page_ask_zone    (SegueImportCalendarPage *self);

G_END_DECLS
