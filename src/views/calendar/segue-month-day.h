/* segue-month-day.h - a day of the month, behind what takes place on it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_MONTH_DAY (segue_month_day_get_type ())

G_DECLARE_FINAL_TYPE (SegueMonthDay, segue_month_day, SEGUE, MONTH_DAY, GtkWidget)

GtkWidget *segue_month_day_new        (void);
void       segue_month_day_set        (SegueMonthDay      *self,
                                       SegueCalendarState *state,
                                       SegueDay            day,
                                       gboolean            is_other);
SegueDay   segue_month_day_get_day    (SegueMonthDay      *self);
void       segue_month_day_set_target (SegueMonthDay      *self,
                                       gboolean            is_target);
void       segue_month_day_set_cursor (SegueMonthDay      *self,
                                       gboolean            is_cursor);
int        segue_month_day_get_head   (GtkWidget          *widget);

G_END_DECLS
