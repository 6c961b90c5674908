/* segue-day-list.h - all that takes place on a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_DAY_LIST (segue_day_list_get_type ())

G_DECLARE_FINAL_TYPE (SegueDayList, segue_day_list, SEGUE, DAY_LIST, GtkWidget)

GtkWidget *segue_day_list_new  (SegueCalendarState *state);
void       segue_day_list_show (SegueDayList       *self,
                                SegueDay            day);

G_END_DECLS
