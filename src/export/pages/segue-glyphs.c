/* segue-glyphs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shapes in units of the radius, the centre at 0,0 and y downwards.
 */

#define G_LOG_DOMAIN "segue-glyphs"

#include "config.h"

#include "segue-glyphs.h"

#include <math.h>

#define STAR_POINTS 5
#define STAR_OUTER 1.08
#define STAR_INNER 0.45

#define RING_DASHES 12
#define RING_RADIUS 0.80
#define RING_WIDTH 0.30
#define RING_STEP (2 * G_PI * RING_RADIUS / RING_DASHES)
#define RING_DASH 0.55 /* of a step, the rest is gap */

/* An outline stands out over its path by half of its width, more at corners: it is
 * drawn smaller, so that both looks are of one size.
 */
#define OUTLINE_WIDTH 0.24
#define OUTLINE_SCALE 0.8

/* The gap between dots, as a part of their radius. */
#define DOT_GAP 0.62
#define DOT_OUTLINE 0.26

static void
trace_triangle (cairo_t *cr,
                double   direction)
{
  cairo_move_to (cr, -0.95, -0.72 * direction);
  cairo_line_to (cr, 0.95, -0.72 * direction);
  cairo_line_to (cr, 0, 0.9 * direction);
  cairo_close_path (cr);
}

/**
 * segue_star_trace:
 * @cr: whose path it joins, about 0,0
 * @outer: from the centre to the tips
 * @inner: from the centre to the corners between them
 *
 * A star of five points, one of them up.
 */
void
segue_star_trace (cairo_t *cr,
                  double   outer,
                  double   inner)
{
  for (int i = 0; i < 2 * STAR_POINTS; i++)
    {
      double angle = i * G_PI / STAR_POINTS - G_PI_2;
      double r = i % 2 == 0 ? outer : inner;

      cairo_line_to (cr, r * cos (angle), r * sin (angle));
    }
  cairo_close_path (cr);
}

static void
trace (cairo_t    *cr,
       SegueGlyph  glyph)
{
  /* Text leaves a current point, from which an arc would draw a line. */
  cairo_new_path (cr);

  switch (glyph)
    {
    case SEGUE_GLYPH_UNAWARE:
      cairo_arc (cr, 0, 0, RING_RADIUS, 0, 2 * G_PI);
      cairo_close_path (cr);
      break;
    case SEGUE_GLYPH_RESISTANT:
      trace_triangle (cr, 1);
      break;
    case SEGUE_GLYPH_NEUTRAL:
      cairo_rectangle (cr, -0.74, -0.74, 1.48, 1.48);
      break;
    case SEGUE_GLYPH_SUPPORTIVE:
      trace_triangle (cr, -1);
      break;
    case SEGUE_GLYPH_LEADING:
      segue_star_trace (cr, STAR_OUTER, STAR_OUTER * STAR_INNER);
      break;
    }
}

/**
 * segue_glyph_get_colour:
 *
 * Returns: the colour on a light ground, 0xRRGGBB; what is black and white
 *   takes black
 */
guint32
segue_glyph_get_colour (SegueGlyph glyph)
{
  switch (glyph)
    {
    case SEGUE_GLYPH_UNAWARE:
      return 0x813d9c;
    case SEGUE_GLYPH_RESISTANT:
      return 0xb84000;
    case SEGUE_GLYPH_NEUTRAL:
      return 0x5e5c64;
    case SEGUE_GLYPH_SUPPORTIVE:
      return 0x18744a;
    case SEGUE_GLYPH_LEADING:
      return 0x1a5fb4;
    }

  g_return_val_if_reached (0);
}

/**
 * segue_glyph_draw:
 * @cr: where to draw, with the colour set
 * @glyph: what
 * @look: solid, or hollow for what is stale
 * @x: the centre
 * @y: the centre
 * @radius: half of the size
 */
void
segue_glyph_draw (cairo_t        *cr,
                  SegueGlyph      glyph,
                  SegueGlyphLook  look,
                  double          x,
                  double          y,
                  double          radius)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, radius, radius);
  cairo_set_dash (cr, NULL, 0, 0);
  if (look == SEGUE_GLYPH_HOLLOW && glyph != SEGUE_GLYPH_UNAWARE)
    cairo_scale (cr, OUTLINE_SCALE, OUTLINE_SCALE);
  trace (cr, glyph);

  if (glyph == SEGUE_GLYPH_UNAWARE)
    {
      const double dashes[] = { RING_STEP * RING_DASH, RING_STEP * (1 - RING_DASH) };

      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_set_line_width (cr, look == SEGUE_GLYPH_SOLID ? RING_WIDTH : RING_WIDTH / 2);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
      cairo_stroke (cr);
    }
  else if (look == SEGUE_GLYPH_SOLID)
    {
      cairo_fill (cr);
    }
  else
    {
      cairo_set_line_width (cr, OUTLINE_WIDTH);
      cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
      cairo_stroke (cr);
    }

  cairo_restore (cr);
}

/**
 * segue_dots_get_width:
 * @maximum: how many dots
 * @radius: of a dot
 *
 * Returns: the width of the row of dots
 */
double
segue_dots_get_width (int    maximum,
                      double radius)
{
  return maximum * 2 * radius + (maximum - 1) * DOT_GAP * radius;
}

/**
 * segue_dots_draw:
 * @cr: where to draw, with the colour set
 * @value: how many are filled; what is not rated is words, never empty dots
 * @maximum: how many there are
 * @x: the left edge
 * @y: the middle
 * @radius: of a dot
 */
void
segue_dots_draw (cairo_t *cr,
                 int      value,
                 int      maximum,
                 double   x,
                 double   y,
                 double   radius)
{
  double outline = DOT_OUTLINE * radius;

  cairo_save (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_width (cr, outline);
  cairo_new_path (cr);

  for (int i = 0; i < maximum; i++)
    {
      double centre = x + radius + i * (2 + DOT_GAP) * radius;

      cairo_arc (cr, centre, y, i < value ? radius : radius - outline / 2, 0, 2 * G_PI);
      if (i < value)
        cairo_fill (cr);
      else
        cairo_stroke (cr);
    }

  cairo_restore (cr);
}
