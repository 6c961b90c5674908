/* segue-timeline-bar.c - an item on the timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An item of one day is as wide as its words, and a thick edge says which day it is.  One
 * that lasts is as wide as its days: where its words need more they stand beside it.
 */

#define G_LOG_DOMAIN "segue-timeline-field"

#include "config.h"

#include "segue-timeline-field-private.h"

#include "segue-kind-glyphs.h"
#include "segue-round-box.h"

#define RADIUS 4.0
#define FADED 0.5f

typedef struct
{
  double   x;      /* of the box, in the widget */
  double   width;
  double   glyph;  /* where the room of the glyph begins, from the side of reading */
  double   words;  /* where the words begin */
  double   end;    /* of the room for words and marks */
} Shape;

static gboolean
is_one_day (const SegueLaneBar *bar)
{
  return bar->item->first == bar->item->last;
}

static gboolean
has_words_beside (const SegueLaneBar *bar)
{
  return !is_one_day (bar) && bar->width > bar->span + 0.5;
}

static Shape
get_shape (SegueTimelineField *self,
           const SegueLaneBar *bar)
{
  gboolean is_beside = has_words_beside (bar);
  double left = is_one_day (bar) ? bar->left : bar->x;
  double width = is_one_day (bar) ? bar->width : bar->span;
  Shape shape = { .x = segue_timeline_field_get_x (self, left, width), .width = width };

  shape.glyph = self->names + left;
  shape.words = shape.glyph + SEGUE_TIMELINE_GLYPH_ROOM;
  shape.end = shape.glyph + width;
  if (!is_beside)
    return shape;

  if (bar->left < bar->x)
    {
      shape.end = self->names + bar->x;
      shape.words = self->names + bar->left + SEGUE_TIMELINE_GLYPH_ROOM;
    }
  else
    {
      shape.end = self->names + bar->left + bar->width;
      shape.words = shape.glyph + width + 5;
    }
  /* Within its days where there is room for a glyph, else with the words. */
  if (width >= SEGUE_TIMELINE_GLYPH_ROOM - 3 && bar->left >= bar->x)
    shape.end -= SEGUE_TIMELINE_GLYPH_ROOM - 5;
  if (width < SEGUE_TIMELINE_GLYPH_ROOM - 3)
    {
      shape.glyph = bar->left < bar->x ? self->names + bar->left : shape.words - 3;
      shape.words = shape.glyph + SEGUE_TIMELINE_GLYPH_ROOM;
    }
  return shape;
}

/* A bar that goes on has no end on that side. */
static void
trace (SegueTimelineField *self,
       cairo_t            *cr,
       const SegueLaneBar *bar,
       const Shape        *shape,
       double              y,
       double              inset)
{
  gboolean mirrored = segue_calendar_field_is_mirrored (SEGUE_CALENDAR_FIELD (self));
  gboolean open_left = mirrored ? bar->goes_on : bar->goes_before;
  gboolean open_right = mirrored ? bar->goes_before : bar->goes_on;
  double left = shape->x + (open_left ? -8 : inset);
  double right = shape->x + shape->width - (open_right ? -8 : inset);

  segue_round_box_trace (cr, left, y + inset, MAX (right - left, 2), self->row - 2 * inset, RADIUS);
}

static void
draw_outline (SegueTimelineField *self,
              cairo_t            *cr,
              const SegueLaneBar *bar,
              const Shape        *shape,
              double              y,
              const GdkRGBA      *ink)
{
  static const double dashes[] = { 3, 2 };
  gboolean is_past = bar->item->state == SEGUE_DATED_DONE || bar->item->state == SEGUE_DATED_CANCELLED;

  trace (self, cr, bar, shape, y, 0.5);
  segue_calendar_inks_set (cr, ink, is_past ? FADED : 0.9f);
  cairo_set_line_width (cr, 1);
  if (bar->item->state == SEGUE_DATED_OPEN)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* “One day, here.” */
static void
draw_edge (SegueTimelineField *self,
           cairo_t            *cr,
           const SegueLaneBar *bar,
           double              y,
           const GdkRGBA      *ink)
{
  double at = bar->left < bar->x ? bar->x + bar->span - SEGUE_TIMELINE_EDGE : bar->x;

  cairo_rectangle (cr, segue_timeline_field_get_x (self, at, SEGUE_TIMELINE_EDGE), y, SEGUE_TIMELINE_EDGE, self->row);
  segue_calendar_inks_set (cr, ink, bar->item->state == SEGUE_DATED_CANCELLED ? FADED : 1);
  cairo_fill (cr);
}

/* From the end of the words backwards: what a check says of it, and that it is over. */
static void
draw_marks (SegueTimelineField      *self,
            cairo_t                 *cr,
            const SegueCalendarInks *inks,
            const SegueLaneBar      *bar,
            const Shape             *shape,
            double                   middle,
            const GdkRGBA           *ink)
{
  SegueCalendarField *field = SEGUE_CALENDAR_FIELD (self);
  double at = shape->end - SEGUE_TIMELINE_PADDING - SEGUE_TIMELINE_MARK;
  int severity = self->findings != NULL ? segue_findings_get_severity (self->findings, bar->item->record)
                                        : SEGUE_SEVERITY_NONE;

  if (severity != SEGUE_SEVERITY_NONE)
    {
      GdkRGBA colour;

      segue_calendar_inks_get_severity (inks, severity, &colour);
      segue_calendar_inks_set (cr, &colour, 1);
      segue_severity_draw (cr, severity, segue_calendar_field_flip (field, at, 0), middle, SEGUE_TIMELINE_MARK);
      at -= SEGUE_TIMELINE_MARK_ROOM;
    }
  if (bar->item->state == SEGUE_DATED_DONE)
    {
      segue_calendar_inks_set (cr, ink, 1);
      segue_tick_draw (cr, segue_calendar_field_flip (field, at, 0), middle, SEGUE_TIMELINE_MARK);
    }
}

/* A ring of ink with a gap in the colour of the page. */
static void
draw_ring (SegueTimelineField      *self,
           cairo_t                 *cr,
           const SegueCalendarInks *inks,
           const SegueLaneBar      *bar,
           const Shape             *shape,
           double                   y)
{
  trace (self, cr, bar, shape, y, -1);
  segue_calendar_inks_set (cr, &inks->ground, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
  trace (self, cr, bar, shape, y, -2.75);
  segue_calendar_inks_set (cr, &inks->text, 1);
  cairo_set_line_width (cr, 2.5);
  cairo_stroke (cr);
}

/**
 * segue_timeline_field_draw_bar:
 * @y: its upper edge, in the widget
 *
 * Draws all of an item but its words.
 */
void
segue_timeline_field_draw_bar (SegueTimelineField      *self,
                               cairo_t                 *cr,
                               const SegueCalendarInks *inks,
                               const SegueLaneBar      *bar,
                               double                   y)
{
  Shape shape = get_shape (self, bar);
  double glyph = segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), shape.glyph + SEGUE_TIMELINE_GLYPH_ROOM / 2 + 1, 0);
  GdkRGBA ink, tint, words;

  segue_calendar_inks_get_kind (inks, bar->item->kind, &ink, &tint, &words);
  trace (self, cr, bar, &shape, y, 0);
  segue_calendar_inks_set (cr, &inks->ground, 1);
  cairo_fill_preserve (cr);
  segue_calendar_inks_set (cr, &tint, 1);
  cairo_fill (cr);
  draw_outline (self, cr, bar, &shape, y, &ink);
  if (is_one_day (bar))
    draw_edge (self, cr, bar, y, &ink);
  if (segue_calendar_state_get_selected (self->state) == bar->item->record)
    draw_ring (self, cr, inks, bar, &shape, y);

  segue_calendar_inks_set (cr, &ink, bar->item->state == SEGUE_DATED_CANCELLED ? FADED : 1);
  cairo_new_path (cr);
  segue_kind_glyph_draw (cr, bar->item->kind, glyph, y + self->row / 2, SEGUE_TIMELINE_GLYPH);
  draw_marks (self, cr, inks, bar, &shape, y + self->row / 2, &ink);
}

/**
 * segue_timeline_field_write_bar:
 * @y: its upper edge, in the widget
 *
 * Writes the title of an item.
 */
void
segue_timeline_field_write_bar (SegueTimelineField      *self,
                                GtkSnapshot             *snapshot,
                                const SegueCalendarInks *inks,
                                const SegueLaneBar      *bar,
                                double                   y)
{
  Shape shape = get_shape (self, bar);
  double marks = segue_timeline_field_count_marks (self, bar->item) * SEGUE_TIMELINE_MARK_ROOM;
  double room = shape.end - shape.words - marks - SEGUE_TIMELINE_PADDING / 2;
  GdkRGBA ink, tint, words;

  if (room < 8)
    return;

  segue_calendar_inks_get_kind (inks, bar->item->kind, &ink, &tint, &words);
  segue_timeline_field_write (self, snapshot,
                              segue_timeline_field_get_words (self, segue_timeline_field_get_title (bar->item),
                                                              SEGUE_TIMELINE_LETTERS, FALSE,
                                                              bar->item->state == SEGUE_DATED_CANCELLED),
                              &words, shape.words, y + self->row / 2, room, 0);
}
