/* segue-calendar-view.h - the page of all that has a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_CALENDAR_VIEW (segue_calendar_view_get_type ())

/* A SeguePage. */
G_DECLARE_FINAL_TYPE (SegueCalendarView, segue_calendar_view, SEGUE, CALENDAR_VIEW, GtkWidget)

G_END_DECLS
