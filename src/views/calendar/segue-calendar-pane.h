/* segue-calendar-pane.h - everything about what is selected on the calendar or in its library
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_CALENDAR_PANE (segue_calendar_pane_get_type ())

/* A SeguePane. */
G_DECLARE_FINAL_TYPE (SegueCalendarPane, segue_calendar_pane, SEGUE, CALENDAR_PANE, GtkWidget)

G_END_DECLS
