/* segue-kind-glyphs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shapes in units of the radius, the centre at 0,0 and y downwards (DESIGN 5).  They are
 * drawn in the one colour that is set: what is cut out of a shape is left out of its path.
 */

#define G_LOG_DOMAIN "segue-kind-glyphs"

#include "config.h"

#include "segue-kind-glyphs.h"

#include <math.h>

#define LINE 0.2

typedef struct
{
  double x;
  double y;
} Point;

static void
trace_points (cairo_t     *cr,
              const Point *points,
              guint        n,
              gboolean     is_closed)
{
  cairo_new_sub_path (cr);
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, points[i].x, points[i].y);
  if (is_closed)
    cairo_close_path (cr);
}

static void
fill_points (cairo_t     *cr,
             const Point *points,
             guint        n)
{
  trace_points (cr, points, n, TRUE);
  cairo_fill (cr);
}

static void
stroke_points (cairo_t     *cr,
               const Point *points,
               guint        n)
{
  trace_points (cr, points, n, FALSE);
  cairo_stroke (cr);
}

static void
trace_circle (cairo_t *cr,
              double   x,
              double   y,
              double   radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  cairo_close_path (cr);
}

static void
draw_envelope (cairo_t *cr)
{
  static const Point flap[] = { { -0.85, -0.5 }, { 0, 0.15 }, { 0.85, -0.5 } };

  cairo_rectangle (cr, -0.88, -0.62, 1.76, 1.24);
  cairo_stroke (cr);
  stroke_points (cr, flap, G_N_ELEMENTS (flap));
}

static void
draw_mortar_board (cairo_t *cr)
{
  static const Point board[] = { { -1, -0.28 }, { 0, -0.78 }, { 1, -0.28 }, { 0, 0.22 } };
  static const Point tassel[] = { { 0.86, -0.25 }, { 0.86, 0.5 } };

  fill_points (cr, board, G_N_ELEMENTS (board));
  cairo_move_to (cr, -0.58, 0.12);
  cairo_line_to (cr, -0.58, 0.5);
  cairo_curve_to (cr, -0.3, 0.85, 0.3, 0.85, 0.58, 0.5);
  cairo_line_to (cr, 0.58, 0.12);
  cairo_line_to (cr, 0, 0.42);
  cairo_close_path (cr);
  cairo_fill (cr);
  stroke_points (cr, tassel, G_N_ELEMENTS (tassel));
}

static void
draw_clipboard (cairo_t *cr)
{
  static const Point tick[] = { { -0.34, 0.18 }, { -0.06, 0.46 }, { 0.38, -0.12 } };

  cairo_rectangle (cr, -0.7, -0.72, 1.4, 1.6);
  cairo_stroke (cr);
  cairo_rectangle (cr, -0.36, -1, 0.72, 0.46);
  cairo_fill (cr);
  stroke_points (cr, tick, G_N_ELEMENTS (tick));
}

static void
draw_life_belt (cairo_t *cr)
{
  trace_circle (cr, 0, 0, 0.86);
  cairo_stroke (cr);
  trace_circle (cr, 0, 0, 0.36);
  cairo_stroke (cr);
  cairo_set_line_width (cr, 0.34);
  for (guint i = 0; i < 4; i++)
    {
      double angle = G_PI_4 + i * G_PI_2;

      cairo_move_to (cr, 0.36 * cos (angle), 0.36 * sin (angle));
      cairo_line_to (cr, 0.86 * cos (angle), 0.86 * sin (angle));
    }
  cairo_stroke (cr);
}

static void
draw_megaphone (cairo_t *cr)
{
  static const Point horn[] = { { -0.9, -0.34 }, { -0.3, -0.34 }, { 0.6, -0.86 }, { 0.6, 0.66 }, { -0.3, 0.18 }, { -0.9, 0.18 } };
  static const Point handle[] = { { -0.7, 0.3 }, { -0.26, 0.3 }, { -0.1, 0.9 }, { -0.54, 0.9 } };

  fill_points (cr, horn, G_N_ELEMENTS (horn));
  fill_points (cr, handle, G_N_ELEMENTS (handle));
  cairo_arc (cr, 0.5, -0.1, 0.42, -0.9, 0.9);
  cairo_stroke (cr);
}

static void
trace_tick (cairo_t *cr)
{
  static const Point tick[] = { { -0.4, 0.04 }, { -0.1, 0.34 }, { 0.42, -0.3 } };

  trace_points (cr, tick, G_N_ELEMENTS (tick), FALSE);
}

static void
draw_promise (cairo_t *cr)
{
  trace_circle (cr, 0, 0, 0.86);
  cairo_stroke (cr);
  trace_tick (cr);
  cairo_stroke (cr);
}

static void
draw_flag (cairo_t *cr)
{
  static const Point pole[] = { { -0.62, -0.95 }, { -0.62, 0.95 } };
  static const Point cloth[] = { { -0.5, -0.85 }, { 0.8, -0.85 }, { 0.45, -0.4 }, { 0.8, 0.05 }, { -0.5, 0.05 } };

  stroke_points (cr, pole, G_N_ELEMENTS (pole));
  fill_points (cr, cloth, G_N_ELEMENTS (cloth));
}

static void
draw_diamond (cairo_t *cr)
{
  static const Point diamond[] = { { 0, -0.95 }, { 0.95, 0 }, { 0, 0.95 }, { -0.95, 0 } };

  fill_points (cr, diamond, G_N_ELEMENTS (diamond));
}

static void
draw_arrows (cairo_t *cr)
{
  static const Point there[] = { { -0.9, -0.42 }, { 0.4, -0.42 } };
  static const Point there_head[] = { { 0.3, -0.9 }, { 0.98, -0.42 }, { 0.3, 0.06 } };
  static const Point back[] = { { 0.9, 0.48 }, { -0.4, 0.48 } };
  static const Point back_head[] = { { -0.3, 0 }, { -0.98, 0.48 }, { -0.3, 0.96 } };

  stroke_points (cr, there, G_N_ELEMENTS (there));
  fill_points (cr, there_head, G_N_ELEMENTS (there_head));
  stroke_points (cr, back, G_N_ELEMENTS (back));
  fill_points (cr, back_head, G_N_ELEMENTS (back_head));
}

static void
draw_snowflake (cairo_t *cr)
{
  cairo_set_line_width (cr, 0.17);
  for (guint i = 0; i < 6; i++)
    {
      cairo_save (cr);
      cairo_rotate (cr, i * G_PI / 3);
      cairo_move_to (cr, 0, 0);
      cairo_line_to (cr, 0, -0.98);
      cairo_move_to (cr, -0.26, -0.86);
      cairo_line_to (cr, 0, -0.58);
      cairo_line_to (cr, 0.26, -0.86);
      cairo_restore (cr);
    }
  cairo_stroke (cr);
}

static void
draw_mountain (cairo_t *cr)
{
  static const Point mountain[] = { { -1, 0.75 }, { -0.28, -0.75 }, { 0.16, 0.06 }, { 0.42, -0.28 }, { 1, 0.75 } };

  fill_points (cr, mountain, G_N_ELEMENTS (mountain));
}

static void
draw_wrench (cairo_t *cr)
{
  static const Point handle[] = { { -0.72, 0.72 }, { 0.2, -0.2 } };

  cairo_set_line_width (cr, 0.36);
  stroke_points (cr, handle, G_N_ELEMENTS (handle));
  cairo_set_line_width (cr, 0.3);
  cairo_arc (cr, 0.42, -0.42, 0.42, -0.2, 1.5 * G_PI + 0.2);
  cairo_stroke (cr);
}

static void
draw_sun (cairo_t *cr)
{
  trace_circle (cr, 0, 0, 0.42);
  cairo_fill (cr);
  cairo_set_line_width (cr, 0.18);
  for (guint i = 0; i < 8; i++)
    {
      double angle = i * G_PI_4;

      cairo_move_to (cr, 0.6 * cos (angle), 0.6 * sin (angle));
      cairo_line_to (cr, 0.95 * cos (angle), 0.95 * sin (angle));
    }
  cairo_stroke (cr);
}

static void
draw_closed (cairo_t *cr)
{
  trace_circle (cr, 0, 0, 0.84);
  cairo_stroke (cr);
  cairo_rectangle (cr, -0.46, -0.13, 0.92, 0.26);
  cairo_fill (cr);
}

static void (*const drawers[]) (cairo_t *cr) = {
  [SEGUE_CALENDAR_COMMUNICATION] = draw_envelope,
  [SEGUE_CALENDAR_TRAINING] = draw_mortar_board,
  [SEGUE_CALENDAR_SURVEY] = draw_clipboard,
  [SEGUE_CALENDAR_SUPPORT] = draw_life_belt,
  [SEGUE_CALENDAR_SPONSOR] = draw_megaphone,
  [SEGUE_CALENDAR_PROMISE] = draw_promise,
  [SEGUE_CALENDAR_EVENT] = draw_flag,
  [SEGUE_CALENDAR_MILESTONE] = draw_diamond,
  [SEGUE_CALENDAR_CUT_OVER] = draw_arrows,
  [SEGUE_CALENDAR_FREEZE] = draw_snowflake,
  [SEGUE_CALENDAR_PEAK] = draw_mountain,
  [SEGUE_CALENDAR_MAINTENANCE] = draw_wrench,
  [SEGUE_CALENDAR_HOLIDAY] = draw_sun,
  [SEGUE_CALENDAR_NON_WORKING] = draw_closed,
};

static const struct
{
  guint32 ink;
  guint32 tint;
} colours[][2] = { /* light, dark */
  [SEGUE_CALENDAR_COMMUNICATION] = { { 0x1a5fb4, 0xe3edfb }, { 0x9cc6ff, 0x263c58 } },
  [SEGUE_CALENDAR_TRAINING] = { { 0x0b6670, 0xdbf1f1 }, { 0x7fd9dc, 0x1f4447 } },
  [SEGUE_CALENDAR_SURVEY] = { { 0x813d9c, 0xf2e8f6 }, { 0xdfa9f1, 0x46334f } },
  [SEGUE_CALENDAR_SUPPORT] = { { 0x744b22, 0xf4eadf }, { 0xe0b98e, 0x473626 } },
  [SEGUE_CALENDAR_SPONSOR] = { { 0xa11a54, 0xfbe4ee }, { 0xff9fc6, 0x522c3d } },
  [SEGUE_CALENDAR_PROMISE] = { { 0x9a3800, 0xfdeadf }, { 0xffae7a, 0x53341f } },
  [SEGUE_CALENDAR_EVENT] = { { 0x7a5200, 0xfdf0cf }, { 0xf8d66b, 0x4a3d15 } },
  [SEGUE_CALENDAR_MILESTONE] = { { 0x241f31, 0xe4e3e8 }, { 0xffffff, 0x4c4a52 } },
  [SEGUE_CALENDAR_CUT_OVER] = { { 0x241f31, 0xe4e3e8 }, { 0xffffff, 0x4c4a52 } },
  [SEGUE_CALENDAR_FREEZE] = { { 0x4a4853, 0xe4e3e8 }, { 0xc9c8d0, 0x3d3c43 } },
  [SEGUE_CALENDAR_PEAK] = { { 0x7a5200, 0xfdf0cf }, { 0xf8d66b, 0x4a3d15 } },
  [SEGUE_CALENDAR_MAINTENANCE] = { { 0x4a4853, 0xe4e3e8 }, { 0xc9c8d0, 0x3d3c43 } },
  [SEGUE_CALENDAR_HOLIDAY] = { { 0x4a4853, 0xe4e3e8 }, { 0xc9c8d0, 0x3d3c43 } },
  [SEGUE_CALENDAR_NON_WORKING] = { { 0x4a4853, 0xe4e3e8 }, { 0xc9c8d0, 0x3d3c43 } },
};

G_STATIC_ASSERT (G_N_ELEMENTS (drawers) == SEGUE_N_CALENDAR_KINDS);
G_STATIC_ASSERT (G_N_ELEMENTS (colours) == SEGUE_N_CALENDAR_KINDS);

/* Text leaves a current point, from which an arc would draw a line. */
static void
begin (cairo_t *cr,
       double   x,
       double   y,
       double   radius)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, radius, radius);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_width (cr, LINE);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_new_path (cr);
}

/**
 * segue_kind_glyph_draw:
 * @cr: where to draw, with the colour set
 * @kind: what
 * @x: the centre
 * @y: the centre
 * @radius: half of the size
 */
void
segue_kind_glyph_draw (cairo_t           *cr,
                       SegueCalendarKind  kind,
                       double             x,
                       double             y,
                       double             radius)
{
  g_return_if_fail (kind < SEGUE_N_CALENDAR_KINDS);

  begin (cr, x, y, radius);
  drawers[kind] (cr);
  cairo_restore (cr);
}

/**
 * segue_kind_glyph_get_ink:
 * @dark: whether the ground is dark
 *
 * Returns: the colour of glyph and outline, 0xRRGGBB; what is black and white takes black
 */
guint32
segue_kind_glyph_get_ink (SegueCalendarKind kind,
                          gboolean          dark)
{
  g_return_val_if_fail (kind < SEGUE_N_CALENDAR_KINDS, 0);

  return colours[kind][dark ? 1 : 0].ink;
}

/**
 * segue_kind_glyph_get_tint:
 * @dark: whether the ground is dark
 *
 * Returns: the colour behind its text, 0xRRGGBB; what is black and white takes white
 */
guint32
segue_kind_glyph_get_tint (SegueCalendarKind kind,
                           gboolean          dark)
{
  g_return_val_if_fail (kind < SEGUE_N_CALENDAR_KINDS, 0);

  return colours[kind][dark ? 1 : 0].tint;
}

/**
 * segue_tick_draw:
 * @cr: where to draw, with the colour set
 * @x: the centre
 * @y: the centre
 * @radius: half of the size
 *
 * What is sent, or was held.
 */
void
segue_tick_draw (cairo_t *cr,
                 double   x,
                 double   y,
                 double   radius)
{
  begin (cr, x, y, radius * 1.7);
  cairo_set_line_width (cr, 0.17);
  trace_tick (cr);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
trace_octagon (cairo_t *cr)
{
  for (guint i = 0; i < 8; i++)
    cairo_line_to (cr, cos (G_PI / 8 + i * G_PI_4), sin (G_PI / 8 + i * G_PI_4));
  cairo_close_path (cr);
}

static void
trace_triangle (cairo_t *cr)
{
  cairo_move_to (cr, 0, -0.95);
  cairo_line_to (cr, 1.02, 0.85);
  cairo_line_to (cr, -1.02, 0.85);
  cairo_close_path (cr);
}

/* “!”, or upside down “i”, as a hole. */
static void
trace_mark (cairo_t *cr,
            double   top,
            double   bottom,
            gboolean is_i)
{
  const double dot = 0.15;

  if (is_i)
    {
      trace_circle (cr, 0, top + dot, dot);
      cairo_rectangle (cr, -0.12, top + 0.42, 0.24, bottom - top - 0.42);
    }
  else
    {
      cairo_rectangle (cr, -0.12, top, 0.24, bottom - top - 0.42);
      trace_circle (cr, 0, bottom - dot, dot);
    }
}

/**
 * segue_severity_draw:
 * @cr: where to draw, with the colour set
 * @severity: how much it weighs
 * @x: the centre
 * @y: the centre
 * @radius: half of the size
 *
 * An octagon or a triangle with “!”, a disc with “i”.
 */
void
segue_severity_draw (cairo_t       *cr,
                     SegueSeverity  severity,
                     double         x,
                     double         y,
                     double         radius)
{
  begin (cr, x, y, radius);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  switch (severity)
    {
    case SEGUE_SEVERITY_ERROR:
      trace_octagon (cr);
      trace_mark (cr, -0.6, 0.62, FALSE);
      break;
    case SEGUE_SEVERITY_WARNING:
      trace_triangle (cr);
      trace_mark (cr, -0.4, 0.68, FALSE);
      break;
    case SEGUE_SEVERITY_INFO:
      trace_circle (cr, 0, 0, 0.95);
      trace_mark (cr, -0.62, 0.6, TRUE);
      break;
    }
  cairo_fill (cr);
  cairo_restore (cr);
}
