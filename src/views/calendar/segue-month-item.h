/* segue-month-item.h - an item on the calendar, as wide as its days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-state.h"
#include "segue-month.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_MONTH_ITEM (segue_month_item_get_type ())

G_DECLARE_FINAL_TYPE (SegueMonthItem, segue_month_item, SEGUE, MONTH_ITEM, GtkWidget)

/* The room that a mark takes: a tick, a severity. */
#define SEGUE_MONTH_ITEM_MARK 16

/* The size of its title, as a part of the font's. */
#define SEGUE_MONTH_ITEM_LETTERS (10.0 / 11.0)

/* Below each row. */
#define SEGUE_MONTH_ITEM_GAP 3

GtkWidget            *segue_month_item_new          (void);
void                  segue_month_item_set          (SegueMonthItem       *self,
                                                     SegueCalendarState   *state,
                                                     const SegueMonthSpot *spot,
                                                     SegueDay              week);
SegueRecord          *segue_month_item_get_record   (SegueMonthItem       *self);
const SegueMonthSpot *segue_month_item_get_spot     (SegueMonthItem       *self);
SegueDay              segue_month_item_get_day      (SegueMonthItem       *self);
void                  segue_month_item_set_selected (SegueMonthItem       *self,
                                                     gboolean              is_selected);
int                   segue_month_item_get_room     (int                   width);
void                  segue_month_item_prepare      (PangoLayout          *layout);
guint                 segue_month_item_count_lines  (PangoLayout          *layout,
                                                     int                   width,
                                                     guint                 n_marks);

G_END_DECLS
