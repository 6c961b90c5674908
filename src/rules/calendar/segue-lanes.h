/* segue-lanes.h - where things lie on a timeline with a lane for each audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-phases.h"

G_BEGIN_DECLS

/**
 * SegueLanesMeasure:
 * @item: something on the calendar
 * @data: of who asks
 *
 * Returns: how wide it is with all its words, in the unit of the picture
 */
typedef double (*SegueLanesMeasure) (const SegueCalendarItem *item,
                                     gpointer                 data);

/**
 * SegueLanesMeasureHead:
 * @audience: (nullable): an audience, %NULL for everybody
 * @depth: how many audiences it lies within
 * @data: of who asks
 *
 * Returns: how high what stands before its lane is
 */
typedef double (*SegueLanesMeasureHead) (SegueRecord *audience,
                                         guint        depth,
                                         gpointer     data);

/**
 * SegueLanesOptions:
 * @plan: where the audiences are
 * @calendar: what is shown
 * @rollout: whose audiences have lanes: those in its scope, and those that are named by
 *   what is shown; 0 = all
 * @audience: it and those below it have lanes; 0 = all
 * @only_used: whether a lane with nothing in it is left out
 * @first: the first day
 * @last: the last day, inclusive
 * @width: how wide these days are together
 * @row_height: of one row of items
 * @row_gap: between two rows
 * @padding: above the first and below the last row of a lane
 * @min_rows: how many rows a lane has at least
 * @milestone_height: of one row of milestones
 * @milestone_rows: how many of these there are at most, 0 = as many as are needed; what
 *   finds no room in them stands there without its words
 * @gap: between two items side by side, at least
 * @measure: how wide an item is
 * @measure_head: (nullable): how high what stands before a lane is
 * @data: for both
 *
 * All lengths are in one unit, whichever: pixels or points.
 */
typedef struct
{
  SeguePlan             *plan;
  SegueCalendar         *calendar;
  gint64                 rollout;
  gint64                 audience;
  gboolean               only_used;
  SegueDay               first;
  SegueDay               last;
  double                 width;
  double                 row_height;
  double                 row_gap;
  double                 padding;
  guint                  min_rows;
  double                 milestone_height;
  guint                  milestone_rows;
  double                 gap;
  SegueLanesMeasure      measure;
  SegueLanesMeasureHead  measure_head;
  gpointer               data;
} SegueLanesOptions;

/**
 * SegueLane:
 * @audience: (nullable): whose it is, %NULL for what names no audience
 * @depth: how many audiences it lies within
 * @n_rows: how many rows it has
 * @y: its upper edge; the first lane begins at 0
 * @height: how high it is
 * @first_bar: the first of its bars
 * @n_bars: how many it has, in the order of the calendar
 * @first_shade: the first of the windows in it
 * @n_shades: how many there are
 */
typedef struct
{
  SegueRecord *audience;
  guint        depth;
  guint        n_rows;
  double       y;
  double       height;
  guint        first_bar;
  guint        n_bars;
  guint        first_shade;
  guint        n_shades;
} SegueLane;

/**
 * SegueLaneBar:
 * @item: what it stands for
 * @lane: the lane that it is in
 * @row: the row of that
 * @x: where its first day begins
 * @span: how wide its days are
 * @left: where it is drawn from; before @x where its words did not find room after it
 * @width: how wide it is drawn with its words, at least @span
 * @goes_before: whether it began before the first day
 * @goes_on: whether it goes on after the last day
 *
 * The words of what is wider than its days stand after them: a bar is never longer than
 * its time.
 */
typedef struct
{
  const SegueCalendarItem *item;
  guint                    lane;
  guint                    row;
  double                   x;
  double                   span;
  double                   left;
  double                   width;
  gboolean                 goes_before;
  gboolean                 goes_on;
} SegueLaneBar;

/**
 * SegueLaneShade:
 * @item: a window
 * @x: where its first day begins
 * @width: how wide its days are
 */
typedef struct
{
  const SegueCalendarItem *item;
  double                   x;
  double                   width;
} SegueLaneShade;

/**
 * SegueLaneMilestone:
 * @item: a milestone
 * @x: the middle of its day, where its line is
 * @row: the row that its words stand in
 * @left: where its words begin
 * @width: how wide they are, 0 where they found no room
 * @is_go_live: whether everything hangs on it
 */
typedef struct
{
  const SegueCalendarItem *item;
  double                   x;
  guint                    row;
  double                   left;
  double                   width;
  gboolean                 is_go_live;
} SegueLaneMilestone;

/* What the scale is divided into. */
typedef enum
{
  SEGUE_LANES_WEEKS,
  SEGUE_LANES_MONTHS,
} SegueLanesUnit;

/**
 * SegueLaneTick:
 * @first: the first day of a week or month that is seen
 * @last: its last one
 * @x: where it begins
 * @width: how wide it is
 * @begins_month: whether it is the first one that begins in its month
 */
typedef struct
{
  SegueDay first;
  SegueDay last;
  double   x;
  double   width;
  gboolean begins_month;
} SegueLaneTick;

/**
 * SegueLanePhase:
 * @phase: one of the phases
 * @x: where it begins
 * @width: how wide it is
 */
typedef struct
{
  SeguePhase phase;
  double     x;
  double     width;
} SegueLanePhase;

/**
 * SegueLanes:
 *
 * A timeline: days from left to right, the audiences in the order of their tree from the
 * top, first the lane of what is for everybody.  In a lane that has several items at a
 * time they lie in rows.  What names several audiences lies in the lane of each.  It
 * borrows from the calendar, and is right until the plan changes.
 */
typedef struct _SegueLanes SegueLanes;

SegueLanes               *segue_lanes_new                  (const SegueLanesOptions *options);
void                      segue_lanes_free                 (SegueLanes              *self);

guint                     segue_lanes_get_n                (SegueLanes              *self);
const SegueLane          *segue_lanes_get                  (SegueLanes              *self,
                                                            guint                    lane);
double                    segue_lanes_get_height           (SegueLanes              *self);
guint                     segue_lanes_find                 (SegueLanes              *self,
                                                            double                   y);
guint                     segue_lanes_find_audience        (SegueLanes              *self,
                                                            gint64                   audience);

guint                     segue_lanes_get_n_bars           (SegueLanes              *self);
const SegueLaneBar       *segue_lanes_get_bar              (SegueLanes              *self,
                                                            guint                    bar);
double                    segue_lanes_get_bar_y            (SegueLanes              *self,
                                                            const SegueLaneBar      *bar);
const SegueLaneBar       *segue_lanes_find_bar             (SegueLanes              *self,
                                                            double                   x,
                                                            double                   y);
const SegueLaneShade     *segue_lanes_get_shade            (SegueLanes              *self,
                                                            guint                    shade);

guint                     segue_lanes_get_n_milestones     (SegueLanes              *self);
const SegueLaneMilestone *segue_lanes_get_milestone        (SegueLanes              *self,
                                                            guint                    milestone);
guint                     segue_lanes_get_milestone_rows   (SegueLanes              *self);
double                    segue_lanes_get_milestone_height (SegueLanes              *self);
gboolean                  segue_lanes_is_crossed           (SegueLanes              *self,
                                                            guint                    lane,
                                                            const SegueLaneMilestone *milestone);

double                    segue_lanes_get_x                (SegueLanes              *self,
                                                            SegueDay                 day);
SegueDay                  segue_lanes_get_day              (SegueLanes              *self,
                                                            double                   x);
GArray                   *segue_lanes_dup_ticks            (SegueLanes              *self,
                                                            SegueLanesUnit           unit,
                                                            int                      first_weekday);
GArray                   *segue_lanes_dup_phases           (SegueLanes              *self,
                                                            const SeguePhases       *phases);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueLanes, segue_lanes_free)

G_END_DECLS
