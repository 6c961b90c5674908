/* segue-hand-out-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Blocks, one below the other; what finds no room goes on on another page.  Each audience
 * begins a page.
 */

#define G_LOG_DOMAIN "segue-hand-out-page"

#include "config.h"

#include "segue-hand-out-page.h"

#include "segue-hand-out-facts.h"
#include "segue-impacted-audience.h"
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

/* Boxes side by side may be so high, as a part of the page. */
#define BOX_PART 0.5

/* Answers may take so much of it together. */
#define ANSWERS_PART 0.2

/* Of the box at the end. */
#define HELPS_PART 0.62

/* Where fewer dates have room on one page, answers make room for them; if that is not
 * enough, there is another page.
 */
#define GOOD_DATES 6
#define FEWEST_DATES 4

struct _SegueHandOutPage
{
  SegueDocument parent_instance;

  GPtrArray *facts; /* SegueHandOutFacts */
};

G_DEFINE_FINAL_TYPE (SegueHandOutPage, segue_hand_out_page, SEGUE_TYPE_DOCUMENT)

typedef struct _Block Block;

/* Draws it, or without a canvas only measures it; how high it is. */
typedef double (*BlockFunc) (const Block     *block,
                             SegueTypesetter *type,
                             SegueCanvas     *canvas,
                             double           y,
                             double           width);

struct _Block
{
  BlockFunc                draw;
  const SegueHandOutFacts *facts;
  guint                    index;
  const char              *text;
  guint                    n_more;      /* what is left out */
  gboolean                 begins_page;
  gboolean                 keeps_next;
  gboolean                 goes_on;     /* another date follows */
  double                   y;
};

static void
segue_hand_out_page_finalize (GObject *object)
{
  g_clear_pointer (&SEGUE_HAND_OUT_PAGE (object)->facts, g_ptr_array_unref);

  G_OBJECT_CLASS (segue_hand_out_page_parent_class)->finalize (object);
}

static GPtrArray *
segue_hand_out_page_create_pages (SegueDocument *document)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

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

static double
draw_head (const Block     *block,
           SegueTypesetter *type,
           SegueCanvas     *canvas,
           double           y,
           double           width)
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

static double
draw_boxes (const Block     *block,
            SegueTypesetter *type,
            SegueCanvas     *canvas,
            double           y,
            double           width)
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

static double
draw_section (const Block     *block,
              SegueTypesetter *type,
              SegueCanvas     *canvas,
              double           y,
              double           width)
{
  double height;

  if (canvas != NULL)
    segue_canvas_begin (canvas, "H2");
  height = put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_SECTION, block->text, 0, y, width);
  if (canvas != NULL)
    segue_canvas_end (canvas, "H2");

  return height + SMALL_GAP * segue_typesetter_get_scale (type);
}

static double
draw_paragraph (const Block     *block,
                SegueTypesetter *type,
                SegueCanvas     *canvas,
                double           y,
                double           width)
{
  return put (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SHEET_TEXT, block->text, 0, y, width) +
         SMALL_GAP * segue_typesetter_get_scale (type);
}

static double
draw_bullet (const Block     *block,
             SegueTypesetter *type,
             SegueCanvas     *canvas,
             double           y,
             double           width)
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

static double
draw_date (const Block     *block,
           SegueTypesetter *type,
           SegueCanvas     *canvas,
           double           y,
           double           width)
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

static double
draw_answer (const Block     *block,
             SegueTypesetter *type,
             SegueCanvas     *canvas,
             double           y,
             double           width)
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

/* Who helps, and where people write what worries them. */
static double
draw_end (const Block     *block,
          SegueTypesetter *type,
          SegueCanvas     *canvas,
          double           y,
          double           width)
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

static double
draw_more_dates (const Block     *block,
                 SegueTypesetter *type,
                 SegueCanvas     *canvas,
                 double           y,
                 double           width)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u more day is in the calendar.", "%u more days are in the calendar.",
                                                      block->n_more), block->n_more);

  return put (type, canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SHEET_TEXT, words, (DATE_WIDTH + 3 * RING) * segue_typesetter_get_scale (type),
              y, width) + GAP * segue_typesetter_get_scale (type);
}

static double
draw_more_answers (const Block     *block,
                   SegueTypesetter *type,
                   SegueCanvas     *canvas,
                   double           y,
                   double           width)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u more question is answered: ask those who help.",
                                                      "%u more questions are answered: ask those who help.",
                                                      block->n_more), block->n_more);

  return put (type, canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SHEET_TEXT, words, 0, y, width) + GAP * segue_typesetter_get_scale (type);
}

static void
add (GArray                  *blocks,
     BlockFunc                draw,
     const SegueHandOutFacts *facts,
     guint                    index,
     const char              *text,
     gboolean                 keeps_next)
{
  Block block = { .draw = draw, .facts = facts, .index = index, .text = text, .begins_page = draw == draw_head, .keeps_next = keeps_next };

  g_array_append_val (blocks, block);
}

static void
add_list (GArray                  *blocks,
          const SegueHandOutFacts *facts,
          const char              *title,
          GPtrArray               *texts)
{
  add (blocks, draw_section, facts, 0, title, TRUE);
  for (guint i = 0; i < texts->len; i++)
    add (blocks, draw_bullet, facts, 0, g_ptr_array_index (texts, i), FALSE);
}

static double
measure (const Block     *block,
         SegueTypesetter *type,
         const SegueBody *body)
{
  return block->draw (block, type, NULL, 0, body->width);
}

static double
measure_all (GArray          *blocks,
             SegueTypesetter *type,
             const SegueBody *body)
{
  double height = 0;

  for (guint i = 0; i < blocks->len; i++)
    height += measure (&g_array_index (blocks, Block, i), type, body);

  return height;
}

static void
add_more (GArray                  *blocks,
          BlockFunc                draw,
          const SegueHandOutFacts *facts,
          guint                    n)
{
  if (n == 0)
    return;

  add (blocks, draw, facts, 0, NULL, FALSE);
  g_array_index (blocks, Block, blocks->len - 1).n_more = n;
}

/* A page that is handed out is not a book: what matters most has room first. */
static gboolean *
choose_dates (const SegueHandOutFacts *facts,
              SegueTypesetter         *type,
              const SegueBody         *body,
              double                   room,
              guint                   *n_chosen)
{
  gboolean *chosen = g_new0 (gboolean, facts->dates->len + 1);
  gboolean is_full = FALSE;
  double used = 0;

  *n_chosen = 0;
  for (guint weight = 0; weight < SEGUE_N_HAND_OUT_WEIGHTS && !is_full; weight++)
    for (guint i = 0; i < facts->dates->len && !is_full; i++)
      {
        Block block = { .draw = draw_date, .facts = facts, .index = i };

        if (segue_hand_out_facts_get_weight (g_ptr_array_index (facts->dates, i)) != weight)
          continue;
        used += measure (&block, type, body);
        is_full = used > room;
        chosen[i] = !is_full;
        *n_chosen += chosen[i];
      }

  return chosen;
}

static guint
count_dates (const SegueHandOutFacts *facts,
             SegueTypesetter         *type,
             const SegueBody         *body,
             double                   room)
{
  g_autofree gboolean *chosen = NULL;
  guint n = 0;

  chosen = choose_dates (facts, type, body, room, &n);
  return n;
}

static void
add_dates (GArray                  *blocks,
           const SegueHandOutFacts *facts,
           SegueTypesetter         *type,
           const SegueBody         *body,
           double                   room)
{
  g_autofree gboolean *chosen = NULL;
  guint n_chosen = 0;
  guint n = 0;

  if (facts->dates->len == 0)
    {
      add (blocks, draw_paragraph, facts, 0, _("There are no dates for you yet."), FALSE);
      return;
    }

  chosen = choose_dates (facts, type, body, room, &n_chosen);
  for (guint i = 0; i < facts->dates->len; i++)
    {
      if (!chosen[i])
        continue;
      add (blocks, draw_date, facts, i, NULL, FALSE);
      g_array_index (blocks, Block, blocks->len - 1).goes_on = ++n < n_chosen;
    }
  add_more (blocks, draw_more_dates, facts, facts->dates->len - n_chosen);
}

static void
add_answers (GArray                  *blocks,
             const SegueHandOutFacts *facts,
             SegueTypesetter         *type,
             const SegueBody         *body)
{
  double used = 0;
  guint n = 0;

  if (facts->answers->len > 0)
    add (blocks, draw_section, facts, 0, _("Asked and answered"), TRUE);
  for (; n < facts->answers->len; n++)
    {
      Block block = { .draw = draw_answer, .facts = facts, .index = n };

      used += measure (&block, type, body);
      if (n > 0 && used > body->first_height * ANSWERS_PART)
        break;
      g_array_append_val (blocks, block);
    }
  add_more (blocks, draw_more_answers, facts, facts->answers->len - n);
}

/* What stands below the dates, and how much room is left for these. */
static GArray *
make_end (const SegueHandOutFacts *facts,
          SegueTypesetter         *type,
          const SegueBody         *body,
          double                   head,
          double                  *room)
{
  GArray *end = g_array_new (FALSE, FALSE, sizeof (Block));
  Block more = { .draw = draw_more_dates, .facts = facts, .n_more = facts->dates->len };
  double page = body->first_height - head - measure (&more, type, body);

  add_answers (end, facts, type, body);
  add (end, draw_end, facts, 0, NULL, FALSE);
  *room = page - measure_all (end, type, body);
  if (count_dates (facts, type, body, *room) >= MIN (facts->dates->len, GOOD_DATES))
    return end;

  g_array_set_size (end, 0);
  add_more (end, draw_more_answers, facts, facts->answers->len);
  add (end, draw_end, facts, 0, NULL, FALSE);
  *room = page - measure_all (end, type, body);
  if (count_dates (facts, type, body, *room) >= MIN (facts->dates->len, FEWEST_DATES))
    return end;

  g_array_set_size (end, 0);
  add_answers (end, facts, type, body);
  add (end, draw_end, facts, 0, NULL, FALSE);
  *room = MAX (page, body->first_height * (1 - BOX_PART));

  return end;
}

static void
add_facts (GArray                  *blocks,
           const SegueHandOutFacts *facts,
           SegueTypesetter         *type,
           const SegueBody         *body)
{
  Block boxes = { .draw = draw_boxes, .facts = facts };
  g_autoptr(GArray) before = g_array_new (FALSE, FALSE, sizeof (Block));
  g_autoptr(GArray) after = NULL;
  double room = 0;

  add (before, draw_head, facts, 0, NULL, TRUE);
  if (measure (&boxes, type, body) <= body->first_height * BOX_PART)
    {
      g_array_append_val (before, boxes);
    }
  else
    {
      add_list (before, facts, _("Changes"), facts->changes);
      add_list (before, facts, _("Stays"), facts->stays);
    }
  add (before, draw_section, facts, 0, _("Your dates"), TRUE);
  after = make_end (facts, type, body, measure_all (before, type, body), &room);

  g_array_append_vals (blocks, before->data, before->len);
  add_dates (blocks, facts, type, body, room);
  g_array_append_vals (blocks, after->data, after->len);
}

static gboolean
segue_hand_out_page_paginate (SegueDocument    *document,
                              SegueTypesetter  *type,
                              const SegueBody  *body,
                              GPtrArray        *pages,
                              GCancellable     *cancellable,
                              GError          **error)
{
  SegueHandOutPage *self = SEGUE_HAND_OUT_PAGE (document);
  g_autoptr(GArray) blocks = g_array_new (FALSE, FALSE, sizeof (Block));
  Block none = { .draw = draw_paragraph, .text = _("There is no audience to hand this out to.") };
  GArray *page = g_array_new (FALSE, FALSE, sizeof (Block));
  double y = 0;

  g_ptr_array_add (pages, page);
  for (guint i = 0; i < self->facts->len; i++)
    add_facts (blocks, g_ptr_array_index (self->facts, i), type, body);
  if (blocks->len == 0)
    g_array_append_val (blocks, none);

  for (guint i = 0; i < blocks->len; i++)
    {
      Block *block = &g_array_index (blocks, Block, i);
      double height = block->draw (block, type, NULL, 0, body->width);
      double needed = height;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      for (guint j = i; g_array_index (blocks, Block, j).keeps_next && j + 1 < blocks->len; j++)
        needed += g_array_index (blocks, Block, j + 1).draw (&g_array_index (blocks, Block, j + 1), type, NULL, 0, body->width);
      if (page->len > 0 && (block->begins_page || y + needed > body->first_height))
        {
          page = g_array_new (FALSE, FALSE, sizeof (Block));
          g_ptr_array_add (pages, page);
          y = 0;
        }
      block->y = y;
      y += height;
      g_array_append_val (page, *block);
    }

  return TRUE;
}

static void
segue_hand_out_page_draw (SegueDocument   *document,
                          gpointer         data,
                          SegueCanvas     *canvas,
                          const SegueBody *body)
{
  GArray *page = data;

  for (guint i = 0; i < page->len; i++)
    {
      const Block *block = &g_array_index (page, Block, i);

      block->draw (block, canvas->type, canvas, block->y, body->width);
    }
}

static char *
segue_hand_out_page_dup_page_title (SegueDocument *document,
                                    gpointer       data)
{
  GArray *page = data;
  const SegueHandOutFacts *facts = g_array_index (page, Block, 0).facts;

  return facts != NULL ? g_strdup_printf ("%s · %s", facts->audience, facts->rollout) : NULL;
}

static void
segue_hand_out_page_class_init (SegueHandOutPageClass *klass)
{
  SegueDocumentClass *document_class = SEGUE_DOCUMENT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_hand_out_page_finalize;

  document_class->has_own_head = TRUE;
  document_class->create_pages = segue_hand_out_page_create_pages;
  document_class->paginate = segue_hand_out_page_paginate;
  document_class->draw = segue_hand_out_page_draw;
  document_class->dup_page_title = segue_hand_out_page_dup_page_title;
}

static void
segue_hand_out_page_init (SegueHandOutPage *self)
{
}

static void
add_audience (SegueHandOutPage       *self,
              SeguePlan              *plan,
              SegueRecord            *rollout,
              SegueRecord            *audience,
              const SeguePageOptions *options)
{
  SegueHandOutFacts *facts = audience != NULL ? segue_hand_out_facts_new (plan, rollout, audience, options) : NULL;

  if (facts != NULL)
    g_ptr_array_add (self->facts, facts);
}

static void
add_rollout (SegueHandOutPage       *self,
             SeguePlan              *plan,
             SegueRecord            *rollout,
             const SeguePageOptions *options)
{
  SegueRecord * const *impacted;
  guint n = 0;

  if (options->filter.audience != 0)
    {
      add_audience (self, plan, rollout, segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, options->filter.audience), options);
      return;
    }

  impacted = segue_plan_incoming (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, segue_record_get_id (rollout), &n);
  for (guint i = 0; i < n; i++)
    if (!segue_record_is_set (impacted[i], SEGUE_IMPACTED_AUDIENCE_IN_SCOPE) ||
        segue_record_get_boolean (impacted[i], SEGUE_IMPACTED_AUDIENCE_IN_SCOPE))
      add_audience (self, plan, rollout, segue_plan_follow (plan, impacted[i], SEGUE_IMPACTED_AUDIENCE_AUDIENCE), options);
}

/**
 * segue_hand_out_page_new:
 * @plan: where the records are
 * @options: which audience; without one there is a section for each that is impacted
 * @error: not set
 *
 * Returns: (transfer full): what changes for them, when, and who helps
 */
SegueDocument *
segue_hand_out_page_new (SeguePlan               *plan,
                         const SeguePageOptions  *options,
                         GError                 **error)
{
  SegueHandOutPage *self = NULL;
  SegueRecord *rollout;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_HAND_OUT_PAGE, NULL);
  self->facts = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_hand_out_facts_free);
  rollout = segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, options->filter.rollout);
  if (rollout != NULL)
    add_rollout (self, plan, rollout, options);
  segue_document_set_up (SEGUE_DOCUMENT (self), options, segue_furniture_new (plan, options, _("Hand-out")));

  return SEGUE_DOCUMENT (self);
}
