/* segue-hand-out-blocks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-hand-out-blocks"

#include "config.h"

#include "segue-hand-out-blocks.h"

#include "segue-kind-glyphs.h"
#include "segue-wall.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define GAP 12
#define SMALL_GAP 6
#define PADDING 14
#define BULLET 14
#define DATE_WIDTH 92
#define RING 15
#define DATE_HEIGHT 42
#define LINE_HEIGHT 28
#define N_LINES 2

/* Of the box at the end. */
#define HELPS_PART 0.62

/* Words, or only how high they are. */
static double
put (SegueTypesetter *type,
     SegueCanvas     *canvas,
     SegueInk         ink,
     SegueTextStyle   style,
     const char      *text,
     double           x,
     double           y,
     double           width)
{
  return canvas != NULL ? segue_canvas_text (canvas, ink, style, text, x, y, width, SEGUE_TEXT_ALIGN_LEFT)
                        : segue_typesetter_measure (type, style, text, width);
}

/**
 * segue_hand_out_draw_head:
 *
 * Draws whom it is for, and what it means for them.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_head (const SegueHandOutBlock *block,
                          SegueTypesetter         *type,
                          SegueCanvas             *canvas,
                          double                   y,
                          double                   width)
{
  const SegueHandOutFacts *facts = block->facts;
  double scale = segue_typesetter_get_scale (type);
  double at = y;
  double left = put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_STRONG, facts->rollout, 0, at, width * 0.45);
  double right = segue_typesetter_measure (type, SEGUE_TEXT_SHEET_TEXT, facts->people, width * 0.5);

  if (canvas != NULL)
    segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SHEET_TEXT, facts->people, width * 0.5, at, width * 0.5, SEGUE_TEXT_ALIGN_RIGHT);
  at += MAX (left, right) + SMALL_GAP * scale;

  if (canvas != NULL)
    segue_canvas_begin (canvas, "H1");
  at += put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_TITLE, _("What changes for you"), 0, at, width);
  if (canvas != NULL)
    segue_canvas_end (canvas, "H1");
  if (facts->lead != NULL)
    at += put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_LEAD, facts->lead, 0, at, width);

  return at + GAP * scale - y;
}

static double
draw_bullets (SegueTypesetter *type,
              SegueCanvas     *canvas,
              GPtrArray       *texts,
              double           x,
              double           y,
              double           width)
{
  double scale = segue_typesetter_get_scale (type);
  double line = segue_typesetter_get_line_height (type, SEGUE_TEXT_SHEET_TEXT);
  double at = y;

  for (guint i = 0; i < texts->len; i++)
    {
      if (canvas != NULL)
        {
          segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
          cairo_new_path (canvas->cr);
          cairo_arc (canvas->cr, x + 4 * scale, at + line / 2, 2.2 * scale, 0, 2 * G_PI);
          cairo_fill (canvas->cr);
        }
      at += put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_TEXT, g_ptr_array_index (texts, i),
                 x + BULLET * scale, at, width - BULLET * scale) + 3 * scale;
    }

  return at - y;
}

/* What changes stands in a strong frame, what stays on a quiet ground. */
static double
draw_box (SegueTypesetter *type,
          SegueCanvas     *canvas,
          const char      *title,
          GPtrArray       *texts,
          gboolean         is_strong,
          double           x,
          double           y,
          double           width,
          double           height)
{
  double scale = segue_typesetter_get_scale (type);
  double padding = PADDING * scale;
  double at = y + padding * 0.7;

  if (canvas != NULL)
    {
      segue_wall_outline (canvas->cr, x + 1, y + 1, width - 2, height - 2, 6 * scale);
      segue_canvas_set_ink (canvas, is_strong ? SEGUE_INK_WHITE : SEGUE_INK_GROUND);
      cairo_fill_preserve (canvas->cr);
      segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
      cairo_set_line_width (canvas->cr, is_strong ? 2 : 0.8);
      cairo_stroke (canvas->cr);
    }
  at += put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_SECTION, title, x + padding, at, width - 2 * padding) + SMALL_GAP * scale;
  at += draw_bullets (type, canvas, texts, x + padding, at, width - 2 * padding);

  return at + padding * 0.7 - y;
}

/**
 * segue_hand_out_draw_boxes:
 *
 * Draws what changes beside what stays.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_boxes (const SegueHandOutBlock *block,
                           SegueTypesetter         *type,
                           SegueCanvas             *canvas,
                           double                   y,
                           double                   width)
{
  const SegueHandOutFacts *facts = block->facts;
  double scale = segue_typesetter_get_scale (type);
  double column = (width - PADDING * scale) / 2;
  double height = MAX (draw_box (type, NULL, _("Changes"), facts->changes, TRUE, 0, y, column, 0),
                       draw_box (type, NULL, _("Stays"), facts->stays, FALSE, 0, y, column, 0));

  if (canvas != NULL)
    {
      draw_box (type, canvas, _("Changes"), facts->changes, TRUE, 0, y, column, height);
      draw_box (type, canvas, _("Stays"), facts->stays, FALSE, column + PADDING * scale, y, column, height);
    }

  return height + GAP * 1.5 * scale;
}

/**
 * segue_hand_out_draw_section:
 *
 * Draws the heading of a section.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_section (const SegueHandOutBlock *block,
                             SegueTypesetter         *type,
                             SegueCanvas             *canvas,
                             double                   y,
                             double                   width)
{
  double height;

  if (canvas != NULL)
    segue_canvas_begin (canvas, "H2");
  height = put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_SECTION, block->text, 0, y, width);
  if (canvas != NULL)
    segue_canvas_end (canvas, "H2");

  return height + SMALL_GAP * segue_typesetter_get_scale (type);
}

/**
 * segue_hand_out_draw_paragraph:
 *
 * Draws a text.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_paragraph (const SegueHandOutBlock *block,
                               SegueTypesetter         *type,
                               SegueCanvas             *canvas,
                               double                   y,
                               double                   width)
{
  return put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_TEXT, block->text, 0, y, width) +
         SMALL_GAP * segue_typesetter_get_scale (type);
}

/**
 * segue_hand_out_draw_bullet:
 *
 * Draws one of several texts, where they have no room in boxes.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_bullet (const SegueHandOutBlock *block,
                            SegueTypesetter         *type,
                            SegueCanvas             *canvas,
                            double                   y,
                            double                   width)
{
  g_autoptr(GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, (gpointer) block->text);
  return draw_bullets (type, canvas, one, 0, y, width);
}

/* “9:00 to 11:00 · E-mail · from Ingrid Vasquez-Holm” */
static char *
dup_date_words (const SegueCalendarEntry *entry)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *time = segue_calendar_entry_dup_time (entry);
  /* Translators: somebody's name */
  g_autofree char *sender = entry->sender != NULL ? g_strdup_printf (_("from %s"), entry->sender) : NULL;

  if (time != NULL)
    g_ptr_array_add (parts, time);
  if (entry->channel != NULL)
    g_ptr_array_add (parts, entry->channel);
  if (sender != NULL)
    g_ptr_array_add (parts, sender);
  if (entry->state == SEGUE_DATED_OPEN && !segue_calendar_kind_is_window (entry->kind))
    g_ptr_array_add (parts, (gpointer) _("not yet confirmed"));
  if (parts->len == 0)
    g_ptr_array_add (parts, (gpointer) segue_calendar_kind_get_label (entry->kind));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" · ", (char **) parts->pdata);
}

static void
draw_ring (SegueCanvas              *canvas,
           const SegueCalendarEntry *entry,
           double                    x,
           double                    y,
           double                    scale)
{
  segue_canvas_set_ink (canvas, entry->is_go_live ? SEGUE_INK_BLACK : SEGUE_INK_WHITE);
  cairo_new_path (canvas->cr);
  cairo_arc (canvas->cr, x, y, RING * scale, 0, 2 * G_PI);
  cairo_fill_preserve (canvas->cr);
  if (entry->is_go_live)
    segue_canvas_set_ink (canvas, SEGUE_INK_WHITE);
  else
    segue_canvas_set_colour (canvas, segue_kind_glyph_get_ink (entry->kind, FALSE));
  cairo_set_line_width (canvas->cr, 1.5);
  cairo_stroke (canvas->cr);
  segue_wall_glyph (canvas, entry->kind, entry->is_go_live, x, y, 8 * scale);
}

/**
 * segue_hand_out_draw_date:
 *
 * Draws a day of theirs.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_date (const SegueHandOutBlock *block,
                          SegueTypesetter         *type,
                          SegueCanvas             *canvas,
                          double                   y,
                          double                   width)
{
  const SegueCalendarEntry *entry = g_ptr_array_index (block->facts->dates, block->index);
  double scale = segue_typesetter_get_scale (type);
  double left = (DATE_WIDTH + 3 * RING) * scale;
  g_autofree char *day = segue_day_to_short_label (entry->first, entry->first);
  g_autofree char *last = segue_day_to_short_label (entry->last, entry->first);
  g_autofree char *below = entry->last > entry->first ? g_strdup_printf (_("to %s"), last)
                                                      : segue_day_to_weekday_label (entry->first, FALSE);
  g_autofree char *words = entry->is_go_live && block->facts->help != NULL ? g_strdup (block->facts->help) : dup_date_words (entry);
  double title = segue_typesetter_measure (type, SEGUE_TEXT_SHEET_ITEM, entry->title, width - left);
  double second = segue_typesetter_measure (type, SEGUE_TEXT_SHEET_TEXT, words, width - left);
  double height = MAX (DATE_HEIGHT * scale, title + second + SMALL_GAP * scale);
  SegueInk ink = entry->is_go_live ? SEGUE_INK_WHITE : SEGUE_INK_BLACK;
  SegueInk quiet = entry->is_go_live ? SEGUE_INK_WHITE : SEGUE_INK_QUIET;

  if (canvas == NULL)
    return height;

  if (block->goes_on)
    {
      segue_canvas_set_ink (canvas, SEGUE_INK_LINE);
      cairo_set_line_width (canvas->cr, 2);
      cairo_move_to (canvas->cr, (DATE_WIDTH + RING) * scale, y + (2 + RING) * scale);
      cairo_line_to (canvas->cr, (DATE_WIDTH + RING) * scale, y + height);
      cairo_stroke (canvas->cr);
    }
  if (entry->is_go_live)
    {
      segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
      segue_wall_outline (canvas->cr, -6 * scale, y - 3 * scale, width + 12 * scale, height - 2 * scale, 4 * scale);
      cairo_fill (canvas->cr);
    }
  segue_canvas_begin (canvas, "P");
  segue_canvas_text (canvas, ink, SEGUE_TEXT_SHEET_DATE, day, 0, y, DATE_WIDTH * scale, SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_text (canvas, quiet, SEGUE_TEXT_NOTE, below, 0, y + segue_typesetter_get_line_height (type, SEGUE_TEXT_SHEET_DATE),
                     DATE_WIDTH * scale, SEGUE_TEXT_ALIGN_LEFT);
  draw_ring (canvas, entry, (DATE_WIDTH + RING) * scale, y + (2 + RING) * scale, scale);
  segue_canvas_text (canvas, ink, SEGUE_TEXT_SHEET_ITEM, entry->title, left, y, width - left, SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_text (canvas, quiet, SEGUE_TEXT_SHEET_TEXT, words, left, y + title, width - left, SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_end (canvas, "P");

  return height;
}

static double
draw_pair (const SegueHandOutPair *pair,
           SegueTypesetter        *type,
           SegueCanvas            *canvas,
           double                  y,
           double                  width)
{
  double at = y;

  at += put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_STRONG, pair->head, 0, at, width);
  if (pair->text != NULL)
    at += put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_TEXT, pair->text, 0, at, width);

  return at + SMALL_GAP * segue_typesetter_get_scale (type) - y;
}

/* In one line where there is room. */
static double
draw_help (const SegueHandOutPair *pair,
           SegueTypesetter        *type,
           SegueCanvas            *canvas,
           double                  x,
           double                  y,
           double                  width)
{
  double scale = segue_typesetter_get_scale (type);
  double word = 0;
  double head = segue_typesetter_estimate (type, SEGUE_TEXT_SHEET_STRONG, pair->head, &word) + 2 * SMALL_GAP * scale;
  gboolean is_beside = pair->text != NULL &&
                       head + segue_typesetter_estimate (type, SEGUE_TEXT_SHEET_TEXT, pair->text, &word) <= width;
  double at = y + put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_STRONG, pair->head, x, y, width);

  if (is_beside)
    at = MAX (at, y + put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_TEXT, pair->text, x + head, y, width - head));
  else if (pair->text != NULL)
    at += put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_TEXT, pair->text, x, at, width);

  return at + SMALL_GAP * 0.5 * scale - y;
}

/**
 * segue_hand_out_draw_answer:
 *
 * Draws what was asked and answered.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_answer (const SegueHandOutBlock *block,
                            SegueTypesetter         *type,
                            SegueCanvas             *canvas,
                            double                   y,
                            double                   width)
{
  return draw_pair (g_ptr_array_index (block->facts->answers, block->index), type, canvas, y, width);
}

static double
draw_helps (const SegueHandOutFacts *facts,
            SegueTypesetter         *type,
            SegueCanvas             *canvas,
            double                   x,
            double                   y,
            double                   width)
{
  double at = y + put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_SECTION, _("Who helps"), x, y, width) +
              SMALL_GAP * segue_typesetter_get_scale (type);

  for (guint i = 0; i < facts->helps->len; i++)
    at += draw_help (g_ptr_array_index (facts->helps, i), type, canvas, x, at, width);

  return at - y;
}

static double
draw_worry (const SegueHandOutFacts *facts,
            SegueTypesetter         *type,
            SegueCanvas             *canvas,
            double                   x,
            double                   y,
            double                   width)
{
  g_autofree char *words = facts->champion != NULL
                             /* Translators: somebody's name */
                             ? g_strdup_printf (_("Tell %s, or write it here and hand it in. Every question gets an answer."),
                                                facts->champion)
                             : g_strdup (_("Write it here and hand it in. Every question gets an answer."));
  double at = y + put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_SECTION, _("What worries you?"), x, y, width) +
              SMALL_GAP * segue_typesetter_get_scale (type);

  return at + put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_TEXT, words, x, at, width) - y;
}

/**
 * segue_hand_out_draw_end:
 *
 * Draws who helps, and where people write what worries them.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_end (const SegueHandOutBlock *block,
                         SegueTypesetter         *type,
                         SegueCanvas             *canvas,
                         double                   y,
                         double                   width)
{
  double scale = segue_typesetter_get_scale (type);
  double padding = PADDING * scale;
  gboolean has_helps = block->facts->helps->len > 0;
  double helps = has_helps ? (width - 3 * padding) * HELPS_PART : 0;
  double left = has_helps ? helps + 2 * padding : padding;
  double worry = width - left - padding;
  double gap = SMALL_GAP * scale;
  double high = MAX (has_helps ? draw_helps (block->facts, type, NULL, 0, 0, helps) : 0,
                     draw_worry (block->facts, type, NULL, 0, 0, worry)) + 1.4 * padding;

  y += gap;
  if (canvas != NULL)
    {
      segue_wall_outline (canvas->cr, 0.5, y + 0.5, width - 1, high - 1, 6 * scale);
      segue_canvas_set_ink (canvas, SEGUE_INK_GROUND);
      cairo_fill_preserve (canvas->cr);
      segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
      cairo_set_line_width (canvas->cr, 0.8);
      cairo_stroke (canvas->cr);
      if (has_helps)
        draw_helps (block->facts, type, canvas, padding, y + 0.7 * padding, helps);
      draw_worry (block->facts, type, canvas, left, y + 0.7 * padding, worry);
      for (guint i = 1; i <= N_LINES; i++)
        segue_canvas_fill (canvas, SEGUE_INK_BLACK, 0, y + high + i * LINE_HEIGHT * scale, width, 0.7);
    }

  return gap + high + N_LINES * LINE_HEIGHT * scale + SMALL_GAP * scale;
}

/**
 * segue_hand_out_draw_more_dates:
 *
 * Draws how many dates are left out.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_more_dates (const SegueHandOutBlock *block,
                                SegueTypesetter         *type,
                                SegueCanvas             *canvas,
                                double                   y,
                                double                   width)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u more day is in the calendar.", "%u more days are in the calendar.",
                                                      block->n_more), block->n_more);

  return put (type, canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SHEET_TEXT, words, (DATE_WIDTH + 3 * RING) * segue_typesetter_get_scale (type),
              y, width) + GAP * segue_typesetter_get_scale (type);
}

/**
 * segue_hand_out_draw_more_answers:
 *
 * Draws how many answers are left out.
 *
 * Returns: how high it is
 */
double
segue_hand_out_draw_more_answers (const SegueHandOutBlock *block,
                                  SegueTypesetter         *type,
                                  SegueCanvas             *canvas,
                                  double                   y,
                                  double                   width)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u more question is answered: ask those who help.",
                                                      "%u more questions are answered: ask those who help.",
                                                      block->n_more), block->n_more);

  return put (type, canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SHEET_TEXT, words, 0, y, width) + GAP * segue_typesetter_get_scale (type);
}
