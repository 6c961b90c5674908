/* segue-figure.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each says in figures or letters what it says by a tone or a length, so that black
 * and white loses nothing.
 */

#define G_LOG_DOMAIN "segue-figure"

#include "config.h"

#include "segue-figure.h"

#include "segue-raci-matrix.h"

/* In points, times the scale of the type. */
#define GAP 1.5 /* around a field */
#define RADIUS 2.5
#define BAR_HEIGHT 2.6
#define BAR_GAP 1.2
#define LETTER_SIDE 15
#define TRACK_HEIGHT 3.2
#define TRACK_WIDTH 34

#define N_BARS 5
#define LINE_WIDTH 0.7
#define FRAME_WIDTH 1.6
#define COLUMN_RULE 0.25

/* Up to here a score is a barrier (DOMAIN c 8). */
#define BARRIER_SCORE 3.0
#define HIGHEST_SCORE 5.0

/* The tones of DESIGN 4, one hue and monotonous in grey. */
static const guint32 tones[] = { 0xffffff, 0xe6eefb, 0xc9dbf6, 0x9dbfee, 0x3f74c0, 0x1a3f7a };

#define TONE_LINE 0x9aa5ba
#define DARK_WORDS 0x16233a
#define WHITE_FROM 4

static void
trace_field (SegueCanvas *canvas,
             double       x,
             double       y,
             double       width,
             double       height)
{
  double radius = MIN (RADIUS * segue_typesetter_get_scale (canvas->type), MIN (width, height) / 2);

  cairo_new_path (canvas->cr);
  cairo_arc (canvas->cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (canvas->cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (canvas->cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (canvas->cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (canvas->cr);
}

static void
draw_words (SegueCanvas    *canvas,
            SegueTextStyle  style,
            const char     *words,
            double          x,
            double          y,
            double          width)
{
  segue_typesetter_draw (canvas->type, canvas->cr, style, words, x, y, width, SEGUE_TEXT_ALIGN_CENTRE);
}

static void
draw_unset (SegueCanvas *canvas,
            const char  *words,
            double       x,
            double       y,
            double       width,
            double       height)
{
  const double dashes[] = { 2, 1.6 };
  double inner = width - 4;
  double needed = words != NULL ? segue_typesetter_measure (canvas->type, SEGUE_TEXT_SECOND, words, inner) : 0;

  segue_canvas_set_ink (canvas, SEGUE_INK_QUIET);
  trace_field (canvas, x, y, width, height);
  cairo_set_line_width (canvas->cr, LINE_WIDTH);
  cairo_set_dash (canvas->cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (canvas->cr);
  cairo_set_dash (canvas->cr, NULL, 0, 0);

  if (words != NULL && needed <= height)
    draw_words (canvas, SEGUE_TEXT_SECOND, words, x + 2, y + (height - needed) / 2, inner);
}

/* As many of five bars are filled as the figure says. */
static void
draw_bars (SegueCanvas *canvas,
           int          value,
           double       x,
           double       y,
           double       width)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double step = width / N_BARS;

  cairo_set_line_width (canvas->cr, 0.5);
  for (int i = 0; i < N_BARS; i++)
    {
      cairo_rectangle (canvas->cr, x + i * step + 0.25, y + 0.25,
                       step - BAR_GAP * scale - 0.5, BAR_HEIGHT * scale - 0.5);
      if (i < value)
        cairo_fill_preserve (canvas->cr);
      cairo_stroke (canvas->cr);
    }
}

/**
 * segue_figure_draw_degree:
 * @value: a degree of 0 to 5, or %SEGUE_FIGURE_UNSET
 * @words: of what is unset: “not yet”
 *
 * A field of a heat map: the figure, a tone, and five bars that say the same.
 */
void
segue_figure_draw_degree (SegueCanvas *canvas,
                          double       value,
                          const char  *words,
                          double       x,
                          double       y,
                          double       width,
                          double       height)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double bars = MIN (width * 0.62, 34 * scale);
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_HEADING);
  int degree = (int) CLAMP (value, 0, N_BARS);
  g_autofree char *number = g_strdup_printf ("%d", degree);

  x += GAP * scale;
  y += GAP * scale;
  width -= 2 * GAP * scale;
  height -= 2 * GAP * scale;
  if (value < 0)
    {
      draw_unset (canvas, words, x, y, width, height);
      return;
    }

  trace_field (canvas, x, y, width, height);
  if (!canvas->is_monochrome)
    {
      segue_canvas_set_colour (canvas, tones[degree]);
      cairo_fill_preserve (canvas->cr);
    }
  segue_canvas_set_colour (canvas, degree == 0 ? TONE_LINE : canvas->is_monochrome ? 0 : tones[degree]);
  cairo_set_line_width (canvas->cr, LINE_WIDTH);
  cairo_stroke (canvas->cr);

  if (degree >= WHITE_FROM && !canvas->is_monochrome)
    segue_canvas_set_ink (canvas, SEGUE_INK_WHITE);
  else
    segue_canvas_set_colour (canvas, DARK_WORDS);
  y += (height - line - (BAR_HEIGHT + 1) * scale) / 2;
  draw_words (canvas, SEGUE_TEXT_HEADING, number, x, y, width);
  draw_bars (canvas, degree, x + (width - bars + BAR_GAP * scale) / 2, y + line, bars);
}

static void
draw_letter (SegueCanvas  *canvas,
             SegueRaciSet  letter,
             const char   *word,
             double        x,
             double        y,
             double        side)
{
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_STRONG);
  gboolean is_strong = letter == SEGUE_RACI_HAS_A;

  trace_field (canvas, x, y, side, side);
  segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  cairo_set_line_width (canvas->cr, LINE_WIDTH);
  if (is_strong)
    cairo_fill_preserve (canvas->cr);
  if (is_strong || letter == SEGUE_RACI_HAS_R)
    cairo_stroke (canvas->cr);
  cairo_new_path (canvas->cr);

  segue_canvas_set_ink (canvas, is_strong ? SEGUE_INK_WHITE : letter == SEGUE_RACI_HAS_I ? SEGUE_INK_QUIET : SEGUE_INK_BLACK);
  draw_words (canvas, is_strong || letter == SEGUE_RACI_HAS_R ? SEGUE_TEXT_STRONG : SEGUE_TEXT_CELL, word,
              x, y + (side - line) / 2, side);
}

/**
 * segue_figure_draw_letters:
 * @value: a #SegueRaciSet
 * @words: not used
 *
 * Letters side by side: A white on black, R in a box, C and I plain; a line at the left
 * edge leads the eye up to the head.
 */
void
segue_figure_draw_letters (SegueCanvas *canvas,
                           double       value,
                           const char  *words,
                           double       x,
                           double       y,
                           double       width,
                           double       height)
{
  static const struct { SegueRaciSet letter; const char *word; } letters[] = {
    { SEGUE_RACI_HAS_R, "R" }, { SEGUE_RACI_HAS_A, "A" }, { SEGUE_RACI_HAS_C, "C" }, { SEGUE_RACI_HAS_I, "I" },
  };
  double scale = segue_typesetter_get_scale (canvas->type);
  double side = 0;
  guint n = 0;

  segue_canvas_fill (canvas, SEGUE_INK_LINE, x, y, COLUMN_RULE, height);
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    n += ((SegueRaciSet) value & letters[i].letter) != 0;
  if (n == 0)
    return;

  side = MIN (LETTER_SIDE * scale, (width - GAP * scale) / n);
  x += (width - n * side - (n - 1) * GAP * scale) / 2;
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (((SegueRaciSet) value & letters[i].letter) != 0)
      {
        draw_letter (canvas, letters[i].letter, letters[i].word, x, y + (height - side) / 2, side);
        x += side + GAP * scale;
      }
}

/* How much of the whole, between two ends; @mark is where a line is, or below 0. */
static void
draw_track (SegueCanvas *canvas,
            double       part,
            double       mark,
            double       x,
            double       y,
            double       width)
{
  double height = TRACK_HEIGHT * segue_typesetter_get_scale (canvas->type);

  segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  cairo_set_line_width (canvas->cr, 0.5);
  cairo_rectangle (canvas->cr, x + 0.25, y + 0.25, width - 0.5, height - 0.5);
  cairo_stroke (canvas->cr);
  cairo_rectangle (canvas->cr, x, y, width * CLAMP (part, 0, 1), height);
  cairo_fill (canvas->cr);
  if (mark >= 0)
    {
      cairo_rectangle (canvas->cr, x + width * mark - 0.5, y - 1.5, 1, height + 3);
      cairo_fill (canvas->cr);
    }
}

/* The words over a track, in the middle of the field. */
static void
draw_over_track (SegueCanvas    *canvas,
                 SegueTextStyle  style,
                 const char     *words,
                 double          part,
                 double          mark,
                 double          x,
                 double          y,
                 double          width,
                 double          height)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double line = segue_typesetter_get_line_height (canvas->type, style);
  double track = MIN (TRACK_WIDTH * scale, width - 6 * scale);

  y += (height - line - (TRACK_HEIGHT + 1) * scale) / 2;
  segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  draw_words (canvas, style, words, x, y, width);
  draw_track (canvas, part, mark, x + (width - track) / 2, y + line + scale, track);
}

/**
 * segue_figure_draw_score:
 * @value: a score of 1 to 5, or %SEGUE_FIGURE_UNSET; with %SEGUE_FIGURE_FRAMED added
 *   where it is the barrier
 * @words: the score in figures, or what is said where it is unset
 *
 * The score over a bar with a mark at 3, the line; the barrier has a frame.
 */
void
segue_figure_draw_score (SegueCanvas *canvas,
                         double       value,
                         const char  *words,
                         double       x,
                         double       y,
                         double       width,
                         double       height)
{
  double gap = GAP * segue_typesetter_get_scale (canvas->type);
  gboolean is_framed = value >= SEGUE_FIGURE_FRAMED;

  if (value < 0)
    {
      draw_unset (canvas, words, x + gap, y + gap, width - 2 * gap, height - 2 * gap);
      return;
    }

  if (is_framed)
    {
      value -= SEGUE_FIGURE_FRAMED;
      trace_field (canvas, x + gap, y + gap, width - 2 * gap, height - 2 * gap);
      segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
      cairo_set_line_width (canvas->cr, FRAME_WIDTH);
      cairo_stroke (canvas->cr);
    }

  draw_over_track (canvas, is_framed ? SEGUE_TEXT_STRONG : SEGUE_TEXT_CELL, words, value / HIGHEST_SCORE,
                   BARRIER_SCORE / HIGHEST_SCORE, x, y, width, height);
}

/**
 * segue_figure_draw_part:
 * @value: 0 to 1
 * @words: how many
 *
 * How many of a group, and how much of it that is; nothing is drawn for none.
 */
void
segue_figure_draw_part (SegueCanvas *canvas,
                        double       value,
                        const char  *words,
                        double       x,
                        double       y,
                        double       width,
                        double       height)
{
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_CELL);

  if (value > 0)
    {
      draw_over_track (canvas, SEGUE_TEXT_STRONG, words, value, -1, x, y, width, height);
      return;
    }

  segue_canvas_set_ink (canvas, SEGUE_INK_QUIET);
  draw_words (canvas, SEGUE_TEXT_CELL, words, x, y + (height - line) / 2, width);
}
