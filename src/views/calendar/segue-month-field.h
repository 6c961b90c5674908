/* segue-month-field.h - the days of a month and what takes place on them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-month-day.h"
#include "segue-month-item.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MONTH_FIELD (segue_month_field_get_type ())

G_DECLARE_FINAL_TYPE (SegueMonthField, segue_month_field, SEGUE, MONTH_FIELD, GtkWidget)

#define SEGUE_MONTH_WEEKEND 0.62

GtkWidget        *segue_month_field_new           (SegueCalendarState *state);
void              segue_month_field_update        (SegueMonthField    *self);
const SegueMonth *segue_month_field_get_month     (SegueMonthField    *self);
int               segue_month_field_get_margin    (SegueMonthField    *self);
gboolean          segue_month_field_is_narrow     (SegueMonthField    *self);
void              segue_month_field_get_edges     (SegueMonthField    *self,
                                                   double              width,
                                                   double              edges[SEGUE_DAYS_PER_WEEK + 1]);
void              segue_month_field_show_selected (SegueMonthField    *self);
SegueMonthDay    *segue_month_field_find_day      (SegueMonthField    *self,
                                                   SegueDay            day);
SegueMonthItem   *segue_month_field_find_item     (SegueMonthField    *self,
                                                   SegueRecord        *record);
SegueMonthItem   *segue_month_field_pick_item     (SegueMonthField    *self,
                                                   double              x,
                                                   double              y);
SegueDay          segue_month_field_pick_day      (SegueMonthField    *self,
                                                   double              x,
                                                   double              y);
void              segue_month_field_set_target    (SegueMonthField    *self,
                                                   SegueDay            first,
                                                   SegueDay            last);
GPtrArray        *segue_month_field_list_day      (SegueMonthField    *self,
                                                   SegueDay            day);

G_END_DECLS
