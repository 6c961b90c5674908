/* segue-timeline-sheet.h - a sheet of a timeline, whose places are known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-lanes.h"
#include "segue-wall.h"

G_BEGIN_DECLS

/**
 * SegueTimelineLane:
 * @name: whose lane it is
 * @people: (nullable): how many these are
 * @depth: how many audiences it lies within
 * @y: the upper edge, on its sheet
 * @height: how high it is
 */
typedef struct
{
  char   *name;
  char   *people;
  guint   depth;
  double  y;
  double  height;
} SegueTimelineLane;

/**
 * SegueTimelineBar:
 * @entry: (transfer full): what it is
 * @bar: where it lies; its item is not to be looked at
 * @y: the upper edge, on its sheet
 */
typedef struct
{
  SegueCalendarEntry *entry;
  SegueLaneBar        bar;
  double              y;
} SegueTimelineBar;

/**
 * SegueTimelineShade:
 * @kind: of the window
 * @x: where it begins
 * @y: the upper edge, on its sheet
 * @width: how wide it is
 * @height: how high it is
 */
typedef struct
{
  SegueCalendarKind kind;
  double            x;
  double            y;
  double            width;
  double            height;
} SegueTimelineShade;

/**
 * SegueTimelineMilestone:
 * @entry: (transfer full): what it is
 * @milestone: where it lies; its item is not to be looked at
 */
typedef struct
{
  SegueCalendarEntry *entry;
  SegueLaneMilestone  milestone;
} SegueTimelineMilestone;

/**
 * SegueTimelineSheet:
 * @span: which of the quarters
 * @is_continued: whether there were lanes of it on a sheet before
 * @first: its first day
 * @last: its last day
 * @style: of the items
 * @lanes: (element-type SegueTimelineLane)
 * @bars: (element-type SegueTimelineBar)
 * @shades: (element-type SegueTimelineShade)
 * @milestones: (element-type SegueTimelineMilestone): shared by the sheets of a quarter
 * @ticks: (element-type SegueLaneTick): weeks, shared as well
 * @phases: (element-type SegueLanePhase): shared as well
 * @milestone_height: of all rows of milestones
 * @windows: (nullable): the windows in words
 * @signs: what the legend explains
 * @height: of the lanes
 *
 * Nothing in it is of the plan.
 */
typedef struct
{
  guint           span;
  gboolean        is_continued;
  SegueDay        first;
  SegueDay        last;
  SegueTextStyle  style;
  GArray         *lanes;
  GArray         *bars;
  GArray         *shades;
  GArray         *milestones;
  GArray         *ticks;
  GArray         *phases;
  double          milestone_height;
  char           *windows;
  SegueWallSigns  signs;
  double          height;
} SegueTimelineSheet;

/* In points, times the scale of the wall. */
#define SEGUE_TIMELINE_HEAD_WIDTH 172
#define SEGUE_TIMELINE_PHASE_HEIGHT 32
#define SEGUE_TIMELINE_WEEK_HEIGHT 30
#define SEGUE_TIMELINE_ROW_HEIGHT 29
#define SEGUE_TIMELINE_PADDING 3
#define SEGUE_TIMELINE_GLYPH 8

SegueTimelineSheet *segue_timeline_sheet_new       (void);
void                segue_timeline_sheet_free      (SegueTimelineSheet       *self);
double              segue_timeline_measure         (SegueTypesetter          *type,
                                                    SegueTextStyle            style,
                                                    const SegueCalendarItem  *item);
double              segue_timeline_measure_name    (SegueTypesetter          *type,
                                                    const char               *name,
                                                    guint                     depth);
void                segue_timeline_sheet_draw      (const SegueTimelineSheet *self,
                                                    SegueCanvas              *canvas,
                                                    double                    y,
                                                    double                    width);

G_END_DECLS
