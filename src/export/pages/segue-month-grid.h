/* segue-month-grid.h - where the weeks, days and items of a month stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-wall-item.h"
#include "segue-week.h"

G_BEGIN_DECLS

/**
 * SegueMonthGridOptions:
 * @first: the first day that is the grid's own: that of a month, or of a fortnight
 * @last: the last one
 * @rule: how weeks are counted
 * @entries: (element-type SegueCalendarEntry): what is on the calendar, in its order
 * @listed: (element-type SegueCalendarEntry): those that found no room, in the order of
 *   their numbers; it grows
 * @type: of the wall
 * @x: the left edge
 * @y: the upper edge
 * @width: of all
 * @height: of all
 */
typedef struct
{
  SegueDay         first;
  SegueDay         last;
  SegueWeekRule    rule;
  GPtrArray       *entries;
  GPtrArray       *listed;
  SegueTypesetter *type;
  double           x;
  double           y;
  double           width;
  double           height;
} SegueMonthGridOptions;

/**
 * SegueMonthRow:
 * @first: its first day
 * @y: its upper edge
 * @height: how high it is
 */
typedef struct
{
  SegueDay first;
  double   y;
  double   height;
} SegueMonthRow;

/**
 * SegueMonthMarker:
 * @first: the number of the first of the list that is on this day and has no room there
 * @last: the number of the last one
 * @x: the left edge
 * @y: the upper edge
 */
typedef struct
{
  guint  first;
  guint  last;
  double x;
  double y;
} SegueMonthMarker;

/**
 * SegueMonthGrid:
 * @first: the first day of its own
 * @last: the last one
 * @x: the left edge of the numbers of weeks
 * @y: the upper edge of the weekdays
 * @width: of all
 * @body: the upper edge of the days
 * @columns: the left edges of the days, and the right edge of the last
 * @rows: (element-type SegueMonthRow): the weeks
 * @items: (element-type SegueWallItem): what stands in its days
 * @markers: (element-type SegueMonthMarker): the numbers of what does not
 *
 * A grid whose places are known.
 */
typedef struct
{
  SegueDay   first;
  SegueDay   last;
  double     x;
  double     y;
  double     width;
  double     body;
  double     columns[SEGUE_DAYS_PER_WEEK + 1];
  GArray    *rows;
  GArray    *items;
  GArray    *markers;
} SegueMonthGrid;

SegueMonthGrid *segue_month_grid_new  (const SegueMonthGridOptions *options);
void            segue_month_grid_free (SegueMonthGrid              *self);

/**
 * SegueMonthGridLook:
 * @rule: how weeks are counted
 * @entries: (element-type SegueCalendarEntry): what hatches the days
 * @go_live: the day that all others are counted from, %SEGUE_DAY_NONE for none
 */
typedef struct
{
  SegueWeekRule  rule;
  GPtrArray     *entries;
  SegueDay       go_live;
} SegueMonthGridLook;

void            segue_month_grid_draw (const SegueMonthGrid        *self,
                                       SegueCanvas                 *canvas,
                                       const SegueMonthGridLook    *look);
double          segue_month_marker_measure (SegueTypesetter        *type,
                                            guint                   first,
                                            guint                   last);
char           *segue_month_marker_dup_words (guint                 first,
                                              guint                 last);

G_END_DECLS
