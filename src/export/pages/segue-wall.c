/* segue-wall.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Black and white is a layout of its own: white fills, black lines, and a pattern for each
 * kind (design, 11).
 */

#define G_LOG_DOMAIN "segue-wall"

#include "config.h"

#include "segue-wall.h"

#include "segue-kind-glyphs.h"
#include "segue-paper.h"

#include <glib/gi18n.h>

/* The sides of A3, for which the sizes are made. */
#define DESIGN_SHORT (297 / 25.4 * 72)
#define DESIGN_LONG (420 / 25.4 * 72)

#define RADIUS 4
#define LINE 1.0
#define EDGE_STEP 4
#define DAY_STEP 12
#define PATTERN_LINE 0.7
#define HATCH_LINE 0.6

typedef enum
{
  PATTERN_EMPTY,
  PATTERN_DIAGONAL,
  PATTERN_BACKWARD,
  PATTERN_HORIZONTAL,
  PATTERN_VERTICAL,
  PATTERN_CROSS,
  PATTERN_DOTS,
  PATTERN_SOLID,
} Pattern;

/* Of an edge, and of the days that a window is over. */
static const Pattern patterns[] = {
  [SEGUE_CALENDAR_COMMUNICATION] = PATTERN_EMPTY,
  [SEGUE_CALENDAR_TRAINING] = PATTERN_DIAGONAL,
  [SEGUE_CALENDAR_SURVEY] = PATTERN_HORIZONTAL,
  [SEGUE_CALENDAR_SUPPORT] = PATTERN_DOTS,
  [SEGUE_CALENDAR_SPONSOR] = PATTERN_SOLID,
  [SEGUE_CALENDAR_PROMISE] = PATTERN_VERTICAL,
  [SEGUE_CALENDAR_EVENT] = PATTERN_CROSS,
  [SEGUE_CALENDAR_MILESTONE] = PATTERN_SOLID,
  [SEGUE_CALENDAR_CUT_OVER] = PATTERN_SOLID,
  [SEGUE_CALENDAR_FREEZE] = PATTERN_DIAGONAL,
  [SEGUE_CALENDAR_PEAK] = PATTERN_DOTS,
  [SEGUE_CALENDAR_MAINTENANCE] = PATTERN_BACKWARD,
  [SEGUE_CALENDAR_HOLIDAY] = PATTERN_HORIZONTAL,
  [SEGUE_CALENDAR_NON_WORKING] = PATTERN_VERTICAL,
};

G_STATIC_ASSERT (G_N_ELEMENTS (patterns) == SEGUE_N_CALENDAR_KINDS);

/**
 * segue_wall_get_scale:
 * @width: of a page within its margins, in points
 * @height: of a page within its margins, in points
 *
 * Returns: what the sizes of A3 are multiplied by there
 */
double
segue_wall_get_scale (double width,
                      double height)
{
  double shorter = MIN (width, height) + 2 * SEGUE_PAPER_MARGIN;
  double longer = MAX (width, height) + 2 * SEGUE_PAPER_MARGIN;

  return MIN (shorter / DESIGN_SHORT, longer / DESIGN_LONG);
}

/**
 * segue_wall_set_colour:
 * @rgb: 0xRRGGBB
 * @monochrome: what stands for it in black and white
 *
 * What is drawn from now on has this colour.
 */
void
segue_wall_set_colour (SegueCanvas *canvas,
                       guint32      rgb,
                       guint32      monochrome)
{
  guint32 colour = canvas->is_monochrome ? monochrome : rgb;

  cairo_set_source_rgb (canvas->cr, (colour >> 16 & 0xff) / 255.0, (colour >> 8 & 0xff) / 255.0, (colour & 0xff) / 255.0);
}

/**
 * segue_wall_is_inverted:
 *
 * Returns: whether it is white on black, which is what everything turns on
 */
gboolean
segue_wall_is_inverted (SegueCalendarKind kind)
{
  return kind == SEGUE_CALENDAR_MILESTONE || kind == SEGUE_CALENDAR_CUT_OVER;
}

/**
 * segue_wall_outline:
 *
 * Traces a box with round corners.
 */
void
segue_wall_outline (cairo_t *cr,
                    double   x,
                    double   y,
                    double   width,
                    double   height,
                    double   radius)
{
  radius = MIN (radius, MIN (width, height) / 2);

  cairo_new_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
trace_dots (cairo_t *cr,
            double   x,
            double   y,
            double   width,
            double   height,
            double   step)
{
  double r = step * 0.075;
  int row = (int) (y / (step / 2));

  for (double v = row * step / 2; v < y + height + r; v += step / 2, row++)
    for (double u = ((int) (x / step)) * step + (row % 2 ? step / 2 : 0); u < x + width + r; u += step)
      {
        cairo_new_sub_path (cr);
        cairo_arc (cr, u, v, r, 0, 2 * G_PI);
      }
  cairo_fill (cr);
}

/* Fills the clip with a pattern, in the colour that is set.  Lines lie on a grid of the
 * whole page, so that what is cut up into days looks as one.
 */
static void
fill_pattern (cairo_t *cr,
              Pattern  pattern,
              double   x,
              double   y,
              double   width,
              double   height,
              double   step,
              double   line)
{
  cairo_set_line_width (cr, line);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_new_path (cr);

  switch (pattern)
    {
    case PATTERN_EMPTY:
      return;
    case PATTERN_SOLID:
      cairo_rectangle (cr, x, y, width, height);
      cairo_fill (cr);
      return;
    case PATTERN_DOTS:
      trace_dots (cr, x, y, width, height, step);
      return;
    case PATTERN_DIAGONAL:
    case PATTERN_CROSS:
    case PATTERN_BACKWARD:
      for (double c = ((int) ((x + y) / step)) * step; pattern != PATTERN_BACKWARD && c < x + y + width + height; c += step)
        {
          cairo_move_to (cr, c - y, y);
          cairo_line_to (cr, c - y - height, y + height);
        }
      for (double c = ((int) ((x - y - height) / step) - 1) * step; pattern != PATTERN_DIAGONAL && c < x + width - y; c += step)
        {
          cairo_move_to (cr, c + y, y);
          cairo_line_to (cr, c + y + height, y + height);
        }
      break;
    case PATTERN_HORIZONTAL:
      for (double v = ((int) (y / step) + 1) * step; v < y + height; v += step)
        {
          cairo_move_to (cr, x, v);
          cairo_line_to (cr, x + width, v);
        }
      break;
    case PATTERN_VERTICAL:
      for (double u = ((int) (x / step) + 1) * step; u < x + width; u += step)
        {
          cairo_move_to (cr, u, y);
          cairo_line_to (cr, u, y + height);
        }
      break;
    }

  cairo_stroke (cr);
}

/**
 * segue_wall_hatch:
 * @kind: of a window
 *
 * Draws over days that a window is on.
 */
void
segue_wall_hatch (SegueCanvas       *canvas,
                  SegueCalendarKind  kind,
                  double             x,
                  double             y,
                  double             width,
                  double             height)
{
  double scale = segue_typesetter_get_scale (canvas->type);

  cairo_save (canvas->cr);
  cairo_rectangle (canvas->cr, x, y, width, height);
  cairo_clip (canvas->cr);
  segue_wall_set_colour (canvas, kind == SEGUE_CALENDAR_PEAK ? 0x9a7a35 : 0x9a98a2, 0x000000);
  fill_pattern (canvas->cr, patterns[kind], x, y, width, height, DAY_STEP * MAX (scale, 0.5), HATCH_LINE);
  cairo_restore (canvas->cr);
}

static void
draw_edge (SegueCanvas       *canvas,
           SegueCalendarKind  kind,
           double             edge,
           double             x,
           double             y,
           double             width,
           double             height,
           double             radius)
{
  cairo_t *cr = canvas->cr;

  cairo_save (cr);
  segue_wall_outline (cr, x, y, width, height, radius);
  cairo_clip (cr);
  segue_canvas_set_colour (canvas, segue_kind_glyph_get_ink (kind, FALSE));
  if (canvas->is_monochrome)
    {
      /* Slanting lines reach farther than the edge. */
      cairo_save (cr);
      cairo_rectangle (cr, x, y, edge, height);
      cairo_clip (cr);
      fill_pattern (cr, patterns[kind], x, y, edge, height, EDGE_STEP, PATTERN_LINE);
      cairo_restore (cr);
      cairo_set_line_width (cr, PATTERN_LINE);
      cairo_move_to (cr, x + edge, y);
      cairo_line_to (cr, x + edge, y + height);
      cairo_stroke (cr);
    }
  else
    {
      cairo_rectangle (cr, x, y, edge, height);
      cairo_fill (cr);
    }
  cairo_restore (cr);
}

/**
 * segue_wall_swatch:
 *
 * Draws the edge of a kind by itself, for a legend.
 */
void
segue_wall_swatch (SegueCanvas       *canvas,
                   SegueCalendarKind  kind,
                   double             x,
                   double             y,
                   double             width,
                   double             height)
{
  draw_edge (canvas, kind, width, x, y, width, height, 1);
  segue_canvas_set_colour (canvas, segue_kind_glyph_get_ink (kind, FALSE));
  cairo_set_line_width (canvas->cr, PATTERN_LINE);
  cairo_rectangle (canvas->cr, x, y, width, height);
  cairo_stroke (canvas->cr);
}

static guint32
get_fill (SegueCalendarKind kind)
{
  if (segue_wall_is_inverted (kind))
    return 0x1b1b1d;

  return segue_calendar_kind_is_window (kind) ? 0xffffff : segue_kind_glyph_get_tint (kind, FALSE);
}

static guint32
get_outline (SegueCalendarKind kind,
             SegueDatedState   state)
{
  guint32 ink = segue_kind_glyph_get_ink (kind, FALSE);
  guint32 light = 0;

  if (segue_wall_is_inverted (kind) || segue_calendar_kind_is_window (kind))
    return 0x1b1b1d;
  if (state != SEGUE_DATED_DONE)
    return ink;

  for (int shift = 16; shift >= 0; shift -= 8)
    light |= (((ink >> shift & 0xff) + 0xff) / 2) << shift;
  return light;
}

/**
 * segue_wall_box:
 * @kind: what it is
 * @state: how far it is agreed, which the outline says
 * @edge: how wide the pattern at its left edge is, in points; 0 for none
 *
 * Draws the box of an item; what was sent or held has a lighter outline.
 */
void
segue_wall_box (SegueCanvas       *canvas,
                SegueCalendarKind  kind,
                SegueDatedState    state,
                double             edge,
                double             x,
                double             y,
                double             width,
                double             height)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double radius = RADIUS * scale;
  gboolean is_inverted = segue_wall_is_inverted (kind);
  const double dashes[] = { 4 * scale, 2.6 * scale };
  cairo_t *cr = canvas->cr;

  segue_wall_outline (cr, x, y, width, height, radius);
  segue_wall_set_colour (canvas, get_fill (kind), is_inverted ? 0x000000 : 0xffffff);
  cairo_fill (cr);
  if (edge > 0 && !is_inverted)
    draw_edge (canvas, kind, edge, x, y, width, height, radius);

  segue_wall_outline (cr, x + LINE / 2, y + LINE / 2, width - LINE, height - LINE, radius);
  if (state == SEGUE_DATED_OPEN)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (cr, segue_calendar_kind_is_window (kind) ? 1.3 * LINE : LINE);
  segue_wall_set_colour (canvas, is_inverted && state == SEGUE_DATED_OPEN ? 0xffffff : get_outline (kind, state),
                         is_inverted && state == SEGUE_DATED_OPEN ? 0xffffff : 0x000000);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/**
 * segue_wall_glyph:
 * @is_inverted: whether it is white on black
 *
 * Like segue_kind_glyph_draw(), in the colour of the kind.
 */
void
segue_wall_glyph (SegueCanvas       *canvas,
                  SegueCalendarKind  kind,
                  gboolean           is_inverted,
                  double             x,
                  double             y,
                  double             radius)
{
  if (is_inverted)
    segue_canvas_set_ink (canvas, SEGUE_INK_WHITE);
  else
    segue_canvas_set_colour (canvas, segue_kind_glyph_get_ink (kind, FALSE));
  segue_kind_glyph_draw (canvas->cr, kind, x, y, radius);
}
