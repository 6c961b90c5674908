/* segue-token.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The shapes are the large ones of DESIGN 4, in units of the radius: what is a
 * triangle among words is a pentagon here, so that letters have room in it.
 */

#define G_LOG_DOMAIN "segue-token"

#include "config.h"

#include "segue-token.h"

#include <math.h>

#define STAR_OUTER 1.2
#define STAR_INNER 0.68
#define RING_RADIUS 0.92
#define RING_DASHES 12
#define OUTLINE 0.12
#define OUTLINE_SCALE 0.94

static void
trace_pentagon (cairo_t *cr,
                double   direction)
{
  cairo_move_to (cr, -0.92, -0.82 * direction);
  cairo_line_to (cr, 0.92, -0.82 * direction);
  cairo_line_to (cr, 0.92, 0.22 * direction);
  cairo_line_to (cr, 0, 1.02 * direction);
  cairo_line_to (cr, -0.92, 0.22 * direction);
  cairo_close_path (cr);
}

static void
trace (cairo_t *cr,
       int      state)
{
  /* Text leaves a current point, from which an arc would draw a line. */
  cairo_new_path (cr);

  switch (state)
    {
    case SEGUE_GLYPH_RESISTANT:
      trace_pentagon (cr, 1);
      break;
    case SEGUE_GLYPH_NEUTRAL:
      cairo_rectangle (cr, -0.9, -0.9, 1.8, 1.8);
      break;
    case SEGUE_GLYPH_SUPPORTIVE:
      trace_pentagon (cr, -1);
      break;
    case SEGUE_GLYPH_LEADING:
      segue_star_trace (cr, STAR_OUTER, STAR_OUTER * STAR_INNER);
      break;
    default: /* unaware, and not judged: a ring, dashed and plain */
      cairo_arc (cr, 0, 0, RING_RADIUS, 0, 2 * G_PI);
      cairo_close_path (cr);
      break;
    }
}

static void
set_dashes (cairo_t *cr,
            int      state)
{
  const double step = 2 * G_PI * RING_RADIUS / RING_DASHES;
  const double dashes[] = { step * 0.58, step * 0.42 };

  if (state == SEGUE_GLYPH_UNAWARE)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  else
    cairo_set_dash (cr, NULL, 0, 0);
}

/**
 * segue_token_is_filled:
 *
 * Returns: whether the initials lie on the ink of the shape, rather than on the ground
 */
gboolean
segue_token_is_filled (int            state,
                       SegueGlyphLook look)
{
  return look == SEGUE_GLYPH_SOLID && state != SEGUE_TOKEN_NOT_JUDGED && state != SEGUE_GLYPH_UNAWARE;
}

/**
 * segue_token_get_middle:
 *
 * Returns: where the middle of the initials lies, in units of the radius below the
 *   centre: in a pentagon they stand away from its point
 */
double
segue_token_get_middle (int state)
{
  if (state == SEGUE_GLYPH_RESISTANT)
    return -0.13;

  return state == SEGUE_GLYPH_SUPPORTIVE ? 0.13 : 0;
}

/**
 * segue_token_draw:
 * @cr: where to draw
 * @state: a #SegueGlyph, or %SEGUE_TOKEN_NOT_JUDGED
 * @look: solid, or hollow for what is stale
 * @ink: its colours
 * @x: the centre
 * @y: the centre
 * @radius: half of the size
 */
void
segue_token_draw (cairo_t             *cr,
                  int                  state,
                  SegueGlyphLook       look,
                  const SegueTokenInk *ink,
                  double               x,
                  double               y,
                  double               radius)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, radius, radius);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, NULL, 0, 0);

  trace (cr, state);
  cairo_set_source_rgb (cr, ink->ground[0], ink->ground[1], ink->ground[2]);
  cairo_set_line_width (cr, 2 * ink->halo / radius);
  cairo_fill_preserve (cr);
  cairo_stroke (cr);

  cairo_set_source_rgb (cr, ink->shape[0], ink->shape[1], ink->shape[2]);
  if (segue_token_is_filled (state, look))
    {
      trace (cr, state);
      cairo_fill (cr);
    }
  else
    {
      cairo_scale (cr, OUTLINE_SCALE, OUTLINE_SCALE);
      trace (cr, state);
      set_dashes (cr, state);
      cairo_set_line_width (cr, state == SEGUE_TOKEN_NOT_JUDGED ? OUTLINE / 2 : OUTLINE);
      cairo_stroke (cr);
    }

  cairo_restore (cr);
}
