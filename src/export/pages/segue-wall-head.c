/* segue-wall-head.c - the head of a sheet, and its legend
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-wall-head"

#include "config.h"

#include "segue-wall.h"

#include "segue-kind-glyphs.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define GAP 12
#define YEAR_GAP 12
#define SUBJECT_GAP 28
#define LEAST_SUBJECT 60
#define BOX_PADDING 14
#define BOX_RISE 7
#define LEGEND_GAP 22
#define LEGEND_HEIGHT 22
#define SWATCH 14

/* Where letters stand in a line, as a part of its height. */
#define BASELINE 0.78

/* An estimate may be so wrong. */
#define WORD_SLACK 1.1

static double
get_text_width (SegueTypesetter *type,
                SegueTextStyle   style,
                const char      *text)
{
  double word = 0;

  return segue_typesetter_estimate (type, style, text, &word);
}

/* The black box, and how wide it is. */
static double
draw_go_live (const SegueWallHead *head,
              SegueTypesetter     *type,
              SegueCanvas         *canvas,
              double               right,
              double               bottom,
              double               most)
{
  double scale = segue_typesetter_get_scale (type);
  double glyph = 9 * scale;
  double padding = BOX_PADDING * scale;
  SegueTextStyle style = SEGUE_TEXT_WALL_SUBJECT;
  double words, width, line;

  if (head->go_live == NULL)
    return 0;

  words = get_text_width (type, style, head->go_live);
  if (words + 2 * padding + 3 * glyph > most)
    {
      style = SEGUE_TEXT_WALL_ITEM;
      words = MIN (get_text_width (type, style, head->go_live), most - 2 * padding - 3 * glyph);
    }
  width = words + 2 * padding + 3 * glyph;
  line = segue_typesetter_measure (type, style, head->go_live, words + 1);

  if (canvas != NULL)
    {
      double height = line + 2 * BOX_RISE * scale;
      double top = MAX (0, bottom - height);

      segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
      segue_wall_outline (canvas->cr, right - width, top, width, height, 6 * scale);
      cairo_fill (canvas->cr);
      segue_wall_glyph (canvas, SEGUE_CALENDAR_MILESTONE, TRUE, right - width + padding + glyph, top + height / 2, glyph);
      segue_canvas_text (canvas, SEGUE_INK_WHITE, style, head->go_live, right - width + padding + 3 * glyph,
                         top + BOX_RISE * scale, words + 1, SEGUE_TEXT_ALIGN_LEFT);
    }

  return width;
}

/* As wide as its longest word must be, so that none is broken. */
static double
get_subject_room (const SegueWallHead *head,
                  SegueTypesetter     *type)
{
  double word = 0;

  segue_typesetter_estimate (type, SEGUE_TEXT_WALL_ITEM_14, head->subject, &word);
  return MAX (word * WORD_SLACK, LEAST_SUBJECT * segue_typesetter_get_scale (type)) +
         2 * SUBJECT_GAP * segue_typesetter_get_scale (type);
}

/* The largest title that leaves room for the subject, on the line of the largest of all. */
static double
draw_title (const SegueWallHead *head,
            SegueTypesetter     *type,
            SegueCanvas         *canvas,
            double               width)
{
  static const SegueTextStyle sizes[][2] = {
    { SEGUE_TEXT_WALL_MONTH, SEGUE_TEXT_WALL_YEAR },
    { SEGUE_TEXT_WALL_SPAN, SEGUE_TEXT_WALL_SPAN_YEAR },
    { SEGUE_TEXT_WALL_SUBJECT, SEGUE_TEXT_WALL_PLAIN },
  };
  double scale = segue_typesetter_get_scale (type);
  double room = width - get_subject_room (head, type);
  guint largest = head->is_span ? 1 : 0;
  guint size = largest;
  g_autofree char *words = head->is_continued ? g_strdup_printf (_("%s, continued"), head->title) : g_strdup (head->title);
  double x, y;

  for (; size + 1 < G_N_ELEMENTS (sizes); size++)
    if (get_text_width (type, sizes[size][0], words) +
        (head->year != NULL ? YEAR_GAP * scale + get_text_width (type, sizes[size][1], head->year) : 0) <= room)
      break;
  x = MIN (get_text_width (type, sizes[size][0], words), width);
  y = (segue_typesetter_get_line_height (type, sizes[largest][0]) - segue_typesetter_get_line_height (type, sizes[size][0])) * BASELINE;

  segue_canvas_begin (canvas, "H1");
  segue_canvas_text (canvas, SEGUE_INK_BLACK, sizes[size][0], words, 0, y, x + 1, SEGUE_TEXT_ALIGN_LEFT);
  if (head->year != NULL)
    {
      x += YEAR_GAP * scale;
      segue_canvas_text (canvas, SEGUE_INK_BLACK, sizes[size][1], head->year, x, y, 0, SEGUE_TEXT_ALIGN_LEFT);
      x += get_text_width (type, sizes[size][1], head->year);
    }
  segue_canvas_end (canvas, "H1");

  return x;
}

static void
draw_subject (const SegueWallHead *head,
              SegueTypesetter     *type,
              SegueCanvas         *canvas,
              double               x,
              double               bottom,
              double               width)
{
  static const SegueTextStyle sizes[][2] = {
    { SEGUE_TEXT_WALL_SUBJECT, SEGUE_TEXT_WALL_PLAIN },
    { SEGUE_TEXT_WALL_BOX, SEGUE_TEXT_WALL_LANE },
    { SEGUE_TEXT_WALL_ITEM, SEGUE_TEXT_WALL_NEAR },
    { SEGUE_TEXT_WALL_ITEM_14, SEGUE_TEXT_WALL_NEAR },
    { SEGUE_TEXT_WALL_NUMBER, SEGUE_TEXT_WALL_NEAR },
  };
  double above = 0;
  double below = 0;
  guint i;

  for (i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      above = segue_typesetter_measure (type, sizes[i][0], head->subject, width);
      below = segue_typesetter_measure (type, sizes[i][1], head->subtitle, width);
      if (above + below <= bottom)
        break;
    }
  i = MIN (i, G_N_ELEMENTS (sizes) - 1);
  if (above + below > bottom)
    below = 0;

  segue_canvas_begin (canvas, "P");
  segue_canvas_text (canvas, SEGUE_INK_BLACK, sizes[i][0], head->subject, x, MAX (0, bottom - above - below), width, SEGUE_TEXT_ALIGN_LEFT);
  if (below > 0)
    segue_canvas_text (canvas, SEGUE_INK_QUIET, sizes[i][1], head->subtitle, x, bottom - below, width,
                       SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_end (canvas, "P");
}

/**
 * segue_wall_head_draw:
 * @type: for measuring
 * @canvas: (nullable): where to draw; %NULL to measure only
 * @width: of the page
 *
 * Returns: how high it is, in points
 */
double
segue_wall_head_draw (const SegueWallHead *head,
                      SegueTypesetter     *type,
                      SegueCanvas         *canvas,
                      double               width)
{
  double scale = segue_typesetter_get_scale (type);
  double line = segue_typesetter_get_line_height (type, head->is_span ? SEGUE_TEXT_WALL_SPAN : SEGUE_TEXT_WALL_MONTH);
  double bottom = line * 0.94;
  double x, box;

  if (canvas == NULL)
    return line + (head->is_span ? GAP / 2 : 0) * scale;

  box = draw_go_live (head, type, canvas, width, bottom, width * 0.36);
  x = draw_title (head, type, canvas, width - box - GAP * scale) + SUBJECT_GAP * scale;
  if (width - box - SUBJECT_GAP * scale - x > LEAST_SUBJECT * scale)
    draw_subject (head, type, canvas, x, bottom, width - box - SUBJECT_GAP * scale - x);

  return line + (head->is_span ? GAP / 2 : 0) * scale;
}

/**
 * segue_wall_signs_add:
 * @entry: what a page shows
 *
 * Takes it into the legend.
 */
void
segue_wall_signs_add (SegueWallSigns           *signs,
                      const SegueCalendarEntry *entry)
{
  gboolean is_window = segue_calendar_kind_is_window (entry->kind);

  signs->kinds |= 1u << entry->kind;
  signs->has_open = signs->has_open || (!is_window && entry->state == SEGUE_DATED_OPEN);
  signs->has_done = signs->has_done || (!is_window && entry->state == SEGUE_DATED_DONE);
  signs->has_cancelled = signs->has_cancelled || entry->state == SEGUE_DATED_CANCELLED;
}

/* Where the next sign of the legend stands. */
typedef struct
{
  SegueTypesetter *type;
  SegueCanvas     *canvas;
  double           scale;
  double           x;
  double           y;
  double           width;
} Legend;

/* Room for a sign of some width and its words; where the sign begins. */
static double
take_room (Legend     *self,
           double      sign,
           const char *words)
{
  double whole = sign + 6 * self->scale + get_text_width (self->type, SEGUE_TEXT_WALL_NEAR, words);
  double left;

  if (self->x > 0 && self->x + whole > self->width)
    {
      self->x = 0;
      self->y += LEGEND_HEIGHT * self->scale;
    }
  left = self->x;
  self->x += whole + LEGEND_GAP * self->scale;

  if (self->canvas != NULL)
    segue_canvas_text (self->canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_NEAR, words, left + sign + 6 * self->scale,
                       self->y + (LEGEND_HEIGHT * self->scale -
                                  segue_typesetter_get_line_height (self->type, SEGUE_TEXT_WALL_NEAR)) / 2,
                       0, SEGUE_TEXT_ALIGN_LEFT);
  return left;
}

static void
add_kind (Legend            *self,
          SegueCalendarKind  kind)
{
  const char *words = segue_calendar_kind_get_label (kind);
  gboolean is_window = segue_calendar_kind_is_window (kind);
  gboolean has_edge = !is_window && !segue_wall_is_inverted (kind);
  double swatch = SWATCH * self->scale;
  double left = take_room (self, is_window ? 2.2 * swatch : has_edge ? 1.8 * swatch : swatch, words);
  double middle = self->y + LEGEND_HEIGHT * self->scale / 2;

  if (self->canvas == NULL)
    return;

  if (is_window)
    {
      segue_wall_hatch (self->canvas, kind, left, middle - swatch * 0.55, 2.2 * swatch, 1.1 * swatch);
      segue_canvas_set_ink (self->canvas, SEGUE_INK_BLACK);
      cairo_set_line_width (self->canvas->cr, 0.8);
      cairo_rectangle (self->canvas->cr, left, middle - swatch * 0.55, 2.2 * swatch, 1.1 * swatch);
      cairo_stroke (self->canvas->cr);
      return;
    }
  if (has_edge)
    {
      segue_wall_swatch (self->canvas, kind, left, middle - swatch * 0.55, 9 * self->scale, swatch * 1.1);
      left += 0.8 * swatch;
    }
  segue_wall_glyph (self->canvas, kind, FALSE, left + swatch / 2, middle, swatch * 0.5);
}

static void
add_state (Legend          *self,
           SegueDatedState  state,
           const char      *words)
{
  double swatch = SWATCH * self->scale;
  double left = take_room (self, state == SEGUE_DATED_OPEN ? 2.2 * swatch : swatch, words);
  double middle = self->y + LEGEND_HEIGHT * self->scale / 2;

  if (self->canvas == NULL)
    return;

  if (state == SEGUE_DATED_OPEN)
    {
      const double dashes[] = { 4 * self->scale, 2.6 * self->scale };

      segue_canvas_set_ink (self->canvas, SEGUE_INK_BLACK);
      segue_wall_outline (self->canvas->cr, left, middle - swatch * 0.55, 2.2 * swatch, 1.1 * swatch, 4 * self->scale);
      cairo_set_line_width (self->canvas->cr, 1);
      cairo_set_dash (self->canvas->cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_stroke (self->canvas->cr);
      cairo_set_dash (self->canvas->cr, NULL, 0, 0);
    }
  else if (state == SEGUE_DATED_DONE)
    {
      segue_canvas_set_ink (self->canvas, SEGUE_INK_BLACK);
      segue_tick_draw (self->canvas->cr, left + swatch / 2, middle, swatch * 0.4);
    }
  else
    {
      segue_canvas_fill (self->canvas, SEGUE_INK_BLACK, left, middle - 0.5, swatch, 1);
    }
}

static void
add_number (Legend *self)
{
  const char *words = _("In the list");
  double swatch = SWATCH * self->scale;
  double left = take_room (self, 1.4 * swatch, words);
  double top = self->y + LEGEND_HEIGHT * self->scale / 2 - swatch * 0.6;

  if (self->canvas == NULL)
    return;

  segue_canvas_set_ink (self->canvas, SEGUE_INK_BLACK);
  segue_wall_outline (self->canvas->cr, left, top, 1.4 * swatch, 1.2 * swatch, 3 * self->scale);
  cairo_set_line_width (self->canvas->cr, 0.8);
  cairo_stroke (self->canvas->cr);
}

/**
 * segue_wall_legend_draw:
 * @type: for measuring
 * @canvas: (nullable): where to draw; %NULL to measure only
 * @y: the upper edge
 * @width: of the page
 *
 * Explains what a page shows, and nothing else.
 *
 * Returns: how high it is, in points
 */
double
segue_wall_legend_draw (const SegueWallSigns *signs,
                        SegueTypesetter      *type,
                        SegueCanvas          *canvas,
                        double                y,
                        double                width)
{
  double scale = segue_typesetter_get_scale (type);
  Legend self = { type, canvas, scale, 0, y + 4 * scale, width };

  if (canvas != NULL)
    segue_canvas_begin (canvas, "P");
  for (guint i = 0; i < SEGUE_N_CALENDAR_KINDS; i++)
    if (signs->kinds & 1u << i)
      add_kind (&self, (SegueCalendarKind) i);
  if (signs->has_open)
    add_state (&self, SEGUE_DATED_OPEN, _("Not yet confirmed"));
  if (signs->has_done)
    add_state (&self, SEGUE_DATED_DONE, _("Sent or held"));
  if (signs->has_cancelled)
    add_state (&self, SEGUE_DATED_CANCELLED, _("Cancelled"));
  if (signs->has_numbers)
    add_number (&self);
  if (canvas != NULL)
    segue_canvas_end (canvas, "P");

  return self.x > 0 ? self.y + LEGEND_HEIGHT * scale - y : 4 * scale;
}
