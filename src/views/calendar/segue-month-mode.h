/* segue-month-mode.h - the weeks of a month
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-mode.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MONTH_MODE (segue_month_mode_get_type ())

/* A SegueCalendarMode. */
G_DECLARE_FINAL_TYPE (SegueMonthMode, segue_month_mode, SEGUE, MONTH_MODE, GtkWidget)

GtkWidget *segue_month_mode_new (SegueCalendarState *state);

G_END_DECLS
