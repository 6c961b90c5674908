/* segue-timeline-field-private.h - what the parts of the timeline share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-timeline-field.h"

#include "segue-calendar-inks.h"
#include "segue-findings.h"
#include "segue-lanes.h"
#include "segue-letter-table.h"
#include "segue-week.h"

G_BEGIN_DECLS

#define SEGUE_TIMELINE_DAYS 91
#define SEGUE_TIMELINE_NARROW_DAYS 28

/* The lane of the milestones, above all others. */
#define SEGUE_TIMELINE_MILESTONES (-1)

typedef enum
{
  SEGUE_TIMELINE_NO_DRAG,
  SEGUE_TIMELINE_MOVE,
  SEGUE_TIMELINE_RESIZE,
} SegueTimelineDrag;

struct _SegueTimelineField
{
  SegueCalendarField  parent_instance;

  SegueCalendarState *state;     /* owned */
  SegueFindings      *findings;  /* borrowed, NULL without a workspace */
  SegueLetterTable   *letters;   /* NULL until it is needed */
  double              letter_size; /* what it says, in pixels */
  GHashTable         *layouts;   /* what is written -> PangoLayout */
  GHashTable         *heads;     /* id of an audience -> its second line */
  SegueLanes         *lanes;     /* NULL until it is laid out, and when that is over */
  guint               serial;    /* of what it was laid out for */
  SeguePhases         phases;
  SegueWeekRule       weeks;
  SegueDay            first;
  int                 n_days;
  double              names;     /* how wide the column of names is */
  double              row;       /* how high an item is */
  double              band;      /* how high the phases are, 0 where none is known */
  double              scale;     /* how high the weeks are */

  int                 lane;      /* of the cursor */
  SegueDay            day;       /* where it looks from one lane at the next */
  gboolean            is_telling;

  SegueTimelineDrag   drag;
  SegueRecord        *dragged;   /* owned */
  SegueDay            grabbed;   /* the day that the pointer took hold of */
  SegueDay            target;    /* the first day that it would have, or its last */
  int                 drag_lane;
};

/* segue-timeline-field.c */
const SegueLaneBar *segue_timeline_field_find_selected  (SegueTimelineField      *self);
const SegueLaneMilestone *segue_timeline_field_find_milestone (SegueTimelineField *self,
                                                         SegueRecord             *record);
gboolean            segue_timeline_field_is_right       (SegueTimelineField      *self);
void                segue_timeline_field_put            (SegueTimelineField      *self,
                                                         int                      lane,
                                                         SegueDay                 day,
                                                         SegueRecord             *record);
double              segue_timeline_field_get_x          (SegueTimelineField      *self,
                                                         double                   x,
                                                         double                   width);

/* segue-timeline-measure.c */
void                segue_timeline_field_lay_out        (SegueCalendarField      *field,
                                                         int                      width);
PangoLayout        *segue_timeline_field_get_words      (SegueTimelineField      *self,
                                                         const char              *text,
                                                         double                   scale,
                                                         gboolean                 is_bold,
                                                         gboolean                 is_struck);
const char         *segue_timeline_field_get_title      (const SegueCalendarItem *item);
guint               segue_timeline_field_count_marks    (SegueTimelineField      *self,
                                                         const SegueCalendarItem *item);
const char         *segue_timeline_field_get_people     (SegueTimelineField      *self,
                                                         SegueRecord             *audience);
const char         *segue_timeline_field_get_name       (SegueRecord             *audience);

/* segue-timeline-draw.c, segue-timeline-bar.c */
PangoLayout        *segue_timeline_field_get_head       (SegueTimelineField      *self,
                                                         SegueRecord             *audience,
                                                         guint                    depth,
                                                         double                  *room);
void                segue_timeline_field_draw           (SegueCalendarField      *field,
                                                         GtkSnapshot             *snapshot,
                                                         int                      width,
                                                         int                      height);
void                segue_timeline_field_draw_bar       (SegueTimelineField      *self,
                                                         cairo_t                 *cr,
                                                         const SegueCalendarInks *inks,
                                                         const SegueLaneBar      *bar,
                                                         double                   y);
void                segue_timeline_field_write_bar      (SegueTimelineField      *self,
                                                         GtkSnapshot             *snapshot,
                                                         const SegueCalendarInks *inks,
                                                         const SegueLaneBar      *bar,
                                                         double                   y);
void                segue_timeline_field_write          (SegueTimelineField      *self,
                                                         GtkSnapshot             *snapshot,
                                                         PangoLayout             *layout,
                                                         const GdkRGBA           *colour,
                                                         double                   x,
                                                         double                   middle,
                                                         double                   room,
                                                         double                   align);
void                segue_timeline_field_draw_head      (SegueTimelineField      *self,
                                                         GtkSnapshot             *snapshot,
                                                         const SegueCalendarInks *inks,
                                                         int                      width);

/* segue-timeline-keys.c, segue-timeline-drag.c */
void                segue_timeline_field_add_keys       (SegueTimelineField      *self);
void                segue_timeline_field_add_pointer    (SegueTimelineField      *self);

/* Where things are in what stands before the words of an item. */
#define SEGUE_TIMELINE_EDGE 3.0
#define SEGUE_TIMELINE_GLYPH 6.5
#define SEGUE_TIMELINE_GLYPH_ROOM 23.0
#define SEGUE_TIMELINE_PADDING 6.0
#define SEGUE_TIMELINE_MARK 6.0
#define SEGUE_TIMELINE_MARK_ROOM 16.0
#define SEGUE_TIMELINE_LETTERS (10.0 / 11.0)

G_END_DECLS
