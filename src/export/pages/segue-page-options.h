/* segue-page-options.h - what a document is asked to show, and how
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-rating-grid.h"
#include "segue-redaction.h"

G_BEGIN_DECLS

#define SEGUE_NO_TIME (-1)

/**
 * SeguePageOptions:
 * @filter: which records
 * @level: who will see it
 * @is_monochrome: black and white: patterns and words instead of tones
 * @day: the day it speaks of, and is made on
 * @minute: the minute of that day, or %SEGUE_NO_TIME
 * @author: (nullable): who prints it, for the metadata at level team
 * @narrowing: (nullable): why @filter names the rows that it names, for the foot:
 *   “search “ann””
 * @axes: what a grid holds against what
 * @as_of: the day whose judgements a matrix shows; %SEGUE_DAY_NONE for those that hold now
 * @compared: the day that a matrix shows movement since; %SEGUE_DAY_NONE for none
 * @order: (nullable): the order in which @filter names them, for the head: “Power”
 * @calendar: what of the calendar passes besides @filter; its words are not kept
 * @calendar_layout: #SegueCalendarLayout
 * @months_per_page: how many months share a sheet
 * @of: the one record that it is about, 0 for a section for each
 */
typedef struct
{
  SegueSheetFilter     filter;
  SegueRedactionLevel  level;
  gboolean             is_monochrome;
  SegueDay             day;
  int                  minute;
  const char          *author;
  const char          *narrowing;
  SegueGridAxes        axes;
  SegueDay             as_of;
  SegueDay             compared;
  const char          *order;
  SegueCalendarFilter  calendar;
  guint                calendar_layout;
  guint                months_per_page;
  gint64               of;
} SeguePageOptions;

/**
 * SegueCalendarLayout:
 *
 * How the calendar is laid out on paper.
 */
typedef enum
{
  SEGUE_CALENDAR_LAYOUT_MONTH,
  SEGUE_CALENDAR_LAYOUT_FORTNIGHT,
  SEGUE_CALENDAR_LAYOUT_AGENDA,
  SEGUE_CALENDAR_LAYOUT_TIMELINE,
  SEGUE_CALENDAR_LAYOUT_LOAD,
} SegueCalendarLayout;

#define SEGUE_MAX_MONTHS_PER_PAGE 12

void segue_page_options_init (SeguePageOptions *options);

G_END_DECLS
