/* segue-calendar-form.h - the fields of what is selected on the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-pane.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_CALENDAR_FORM (segue_calendar_form_get_type ())

/* A SeguePane. */
G_DECLARE_FINAL_TYPE (SegueCalendarForm, segue_calendar_form, SEGUE, CALENDAR_FORM, GtkWidget)

G_END_DECLS
