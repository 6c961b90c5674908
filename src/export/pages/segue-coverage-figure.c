/* segue-coverage-figure.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The percentage and the words say all; the bar says it once more, solid for those who
 * are trained and hatched for those who have a seat, so that black and white loses nothing.
 */

#define G_LOG_DOMAIN "segue-coverage-figure"

#include "config.h"

#include "segue-coverage-figure.h"

#include "segue-kind-glyphs.h"

#include <glib/gi18n.h>
#include <math.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define BAR_HEIGHT 6
#define SIGN_RADIUS 5
#define HATCH_STEP 3
#define LINE_WIDTH 0.7
#define LEAST_WIDTH 70

/* How the two shares and the sign become the one number of a figure. */
#define SHARES 101
#define SHORT (SHARES * SHARES)

/**
 * segue_coverage_figure_pack:
 * @trained: per cent
 * @enrolled: per cent of those who have a seat in a session to come
 * @is_short: whether what is planned does not train all who must be
 *
 * Returns: the value that segue_coverage_figure_draw() is given
 */
double
segue_coverage_figure_pack (guint    trained,
                            guint    enrolled,
                            gboolean is_short)
{
  trained = MIN (trained, 100);

  return (is_short ? SHORT : 0) + MIN (enrolled, 100 - trained) * SHARES + trained;
}

/**
 * segue_coverage_figure_get_least_width:
 *
 * Returns: in points, what a column needs to hold such figures
 */
double
segue_coverage_figure_get_least_width (SegueTypesetter *type)
{
  return LEAST_WIDTH * segue_typesetter_get_scale (type);
}

static void
hatch (SegueCanvas *canvas,
       double       x,
       double       y,
       double       width,
       double       height,
       double       step)
{
  cairo_save (canvas->cr);
  cairo_new_path (canvas->cr);
  cairo_rectangle (canvas->cr, x, y, width, height);
  cairo_clip (canvas->cr);
  cairo_set_line_width (canvas->cr, LINE_WIDTH);
  for (double at = x - height; at < x + width; at += step)
    {
      cairo_move_to (canvas->cr, at, y + height);
      cairo_line_to (canvas->cr, at + height, y);
    }
  cairo_stroke (canvas->cr);
  cairo_restore (canvas->cr);
}

static void
draw_bar (SegueCanvas *canvas,
          guint        trained,
          guint        enrolled,
          double       x,
          double       y,
          double       width)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double height = BAR_HEIGHT * scale;

  if (canvas->is_monochrome)
    segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  else
    segue_canvas_set_colour (canvas, segue_kind_glyph_get_ink (SEGUE_CALENDAR_TRAINING, FALSE));
  cairo_new_path (canvas->cr);
  cairo_rectangle (canvas->cr, x, y, width * trained / 100, height);
  cairo_fill (canvas->cr);
  hatch (canvas, x + width * trained / 100, y, width * enrolled / 100, height, HATCH_STEP * scale);
  cairo_set_line_width (canvas->cr, LINE_WIDTH);
  cairo_rectangle (canvas->cr, x, y, width, height);
  cairo_stroke (canvas->cr);
}

/* All are trained, or what is planned is too little. */
static void
draw_sign (SegueCanvas *canvas,
           guint        trained,
           gboolean     is_short,
           double       x,
           double       y)
{
  double radius = SIGN_RADIUS * segue_typesetter_get_scale (canvas->type);

  if (trained == 100)
    {
      segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
      segue_tick_draw (canvas->cr, x - radius, y + radius, radius);
    }
  else if (is_short)
    {
      if (canvas->is_monochrome)
        segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
      else
        segue_canvas_set_colour (canvas, 0x8a5a00);
      segue_severity_draw (canvas->cr, SEGUE_SEVERITY_WARNING, x - radius, y + radius, radius);
    }
}

/**
 * segue_coverage_figure_draw:
 * @value: from segue_coverage_figure_pack()
 * @words: “9 of 24”
 *
 * The percentage of those who are trained, how many of how many, and a bar.
 */
void
segue_coverage_figure_draw (SegueCanvas *canvas,
                            double       value,
                            const char  *words,
                            double       x,
                            double       y,
                            double       width,
                            double       height)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  gboolean is_short = value >= SHORT;
  guint shares = (guint) fmod (value, SHORT);
  guint trained = shares % SHARES;
  double padding = PADDING * scale;
  double inner = width - 2 * padding;
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_STRONG);
  double second = segue_typesetter_measure (canvas->type, SEGUE_TEXT_SECOND, words, inner);
  double top = y + (height - line - second - BAR_HEIGHT * scale - 2 * scale) / 2;
  g_autofree char *percent = g_strdup_printf (_("%u %%"), trained);

  segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_STRONG, percent, x + padding, top, inner, SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SECOND, words, x + padding, top + line, inner, SEGUE_TEXT_ALIGN_LEFT);
  draw_bar (canvas, trained, shares / SHARES, x + padding, top + line + second + 2 * scale, inner);
  draw_sign (canvas, trained, is_short, x + width - padding, top + 1.5 * scale);
}

/**
 * segue_coverage_figure_draw_words:
 * @words: “optional”, “–”
 *
 * What is said in place of a figure, as far left as those.
 */
void
segue_coverage_figure_draw_words (SegueCanvas *canvas,
                                  double       value,
                                  const char  *words,
                                  double       x,
                                  double       y,
                                  double       width,
                                  double       height)
{
  double padding = PADDING * segue_typesetter_get_scale (canvas->type);
  double needed = segue_typesetter_measure (canvas->type, SEGUE_TEXT_SECOND, words, width - 2 * padding);

  segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SECOND, words, x + padding, y + (height - needed) / 2, width - 2 * padding,
                     SEGUE_TEXT_ALIGN_LEFT);
}
