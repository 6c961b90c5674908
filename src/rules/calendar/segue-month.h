/* segue-month.h - the weeks of a month, and what finds room in them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-week.h"

G_BEGIN_DECLS

#define SEGUE_MONTH_MAX_WEEKS 6

/**
 * SegueMonth:
 * @start: the first day of its first week, which may be of the month before
 * @n_weeks: how many weeks it has a day in, 4 to 6
 * @first: its first day
 * @last: its last day
 */
typedef struct
{
  SegueDay start;
  guint    n_weeks;
  SegueDay first;
  SegueDay last;
} SegueMonth;

/**
 * SegueMonthSpot:
 * @item: (transfer none): what lies there
 * @column: the column of its first day that is seen, from 0
 * @n_columns: over how many days it lies
 * @row: its row, from 0
 * @n_lines: of its title: 1, or as many as it wants where there is room
 * @top: where it begins below the head of its day
 * @height: with the gap below it
 * @begins: whether it begins in this week
 * @ends: whether it ends in this week
 */
typedef struct
{
  const SegueCalendarItem *item;
  guint                    column;
  guint                    n_columns;
  guint                    row;
  guint                    n_lines;
  int                      top;
  int                      height;
  gboolean                 begins;
  gboolean                 ends;
} SegueMonthSpot;

/**
 * SegueMonthRoom:
 * @n_rows: how many rows a week has
 * @height: of all of them, and of what is left below them
 * @row: the height of one, with the gap below it
 * @line: what each further line of a title adds to it
 */
typedef struct
{
  guint n_rows;
  int   height;
  int   row;
  int   line;
} SegueMonthRoom;

/* How many lines an item would like to have, if there is room. */
typedef guint (*SegueMonthWants) (const SegueCalendarItem *item,
                                  gpointer                 data);

void    segue_month_get         (SegueDay              day,
                                 const SegueWeekRule  *rule,
                                 SegueMonth           *month);
void    segue_month_get_columns (double                width,
                                 double                weekend,
                                 const SegueWeekRule  *rule,
                                 double                edges[SEGUE_DAYS_PER_WEEK + 1]);
GArray *segue_month_pack        (GPtrArray            *items,
                                 SegueDay              week,
                                 const SegueMonthRoom *room,
                                 SegueMonthWants       wants,
                                 gpointer              data,
                                 guint                 hidden[SEGUE_DAYS_PER_WEEK]);

G_END_DECLS
