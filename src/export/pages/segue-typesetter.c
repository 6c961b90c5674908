/* segue-typesetter.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Laying out a text is what a printed table costs.  Paginating needs heights
 * long before anything is drawn; most cells are one line of plain Latin, whose
 * height is known and whose width is nearly the sum of its letters, so that
 * only the drawing lays them out.  What comes again (choices, audiences, days)
 * keeps its layout for a while.
 */

#define G_LOG_DOMAIN "segue-typesetter"

#include "config.h"

#include "segue-typesetter.h"

#include "segue-layout-cache.h"
#include "segue-letter-table.h"

#include <pango/pangocairo.h>
#include <string.h>

/* The first is the face of the design, the rest stand in and complete it. */
#define FAMILIES "Cantarell,Noto Sans,sans-serif"

/* Kerning may move letters apart: a line counts as fitting with this to spare. */
#define FIT_SLACK 1.01

/* In characters. */
#define LONGEST_WORD 500
#define LONGEST_PARAGRAPH 20000
#define ZERO_WIDTH_SPACE "\342\200\213"

/* A line, and where it is in its layout, in points. */
typedef struct
{
  PangoLayoutLine *line;
  double           top;
  double           bottom;
  double           baseline;
} Line;

struct _SegueTypesetter
{
  double                scale;
  PangoContext         *context;
  PangoAttrList        *attributes;
  PangoFontDescription *fonts[SEGUE_N_TEXT_STYLES];
  SegueLetterTable     *letters[SEGUE_N_TEXT_STYLES]; /* made when needed */
  SegueLayoutCache     *cache;
};

static const struct
{
  double      size;
  PangoWeight weight;
} styles[] = {
  [SEGUE_TEXT_TITLE]         = { 24, PANGO_WEIGHT_ULTRABOLD },
  [SEGUE_TEXT_CONTINUED]     = { 16, PANGO_WEIGHT_ULTRABOLD },
  [SEGUE_TEXT_HEADING]       = { 13.5, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_NOTE]          = { 11, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_CELL]          = { 11, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_STRONG]        = { 11, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_SECOND]        = { 9.5, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_SECOND_STRONG] = { 9.5, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_FOOT]          = { 10, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_FOOT_STRONG]   = { 10, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_WALL_MONTH]    = { 62, PANGO_WEIGHT_ULTRABOLD },
  [SEGUE_TEXT_WALL_YEAR]     = { 62, PANGO_WEIGHT_LIGHT },
  [SEGUE_TEXT_WALL_SPAN]     = { 44, PANGO_WEIGHT_ULTRABOLD },
  [SEGUE_TEXT_WALL_SPAN_YEAR] = { 44, PANGO_WEIGHT_LIGHT },
  [SEGUE_TEXT_WALL_SUBJECT]  = { 25, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_WALL_BOX]      = { 22, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_WALL_DAY]      = { 28, PANGO_WEIGHT_ULTRABOLD },
  [SEGUE_TEXT_WALL_ITEM]     = { 18, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_WALL_ITEM_16]  = { 16, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_WALL_ITEM_14]  = { 14, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_WALL_PLAIN]    = { 18, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_WALL_LANE]     = { 16, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_WALL_LANE_14]  = { 14, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_WALL_NEAR]     = { 13, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_WALL_NUMBER]   = { 13, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_SHEET_TITLE]   = { 31, PANGO_WEIGHT_ULTRABOLD },
  [SEGUE_TEXT_SHEET_SECTION] = { 16, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_SHEET_DATE]    = { 15, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_SHEET_ITEM]    = { 14, PANGO_WEIGHT_BOLD },
  [SEGUE_TEXT_SHEET_LEAD]    = { 14, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_SHEET_TEXT]    = { 12, PANGO_WEIGHT_NORMAL },
  [SEGUE_TEXT_SHEET_STRONG]  = { 12, PANGO_WEIGHT_BOLD },
};

G_STATIC_ASSERT (G_N_ELEMENTS (styles) == SEGUE_N_TEXT_STYLES);

static PangoContext *
create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoFontDescription *font = pango_font_description_from_string (FAMILIES);

  /* Lines must break in the same places on paper, in the preview and in pictures. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);

  return context;
}

static PangoAttrList *
create_attributes (void)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  /* A hyphen in an e-mail address would be taken for a part of it. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));

  return attributes;
}

/* Pango looks through the rest of a word for each line that it breaks, so that the
 * time for a word of a million letters goes with the square, and it counts the
 * width of a paragraph in 32 bits.  Only what no reader takes for a word or a
 * paragraph is given places to break.
 */
static char *
loosen (const char *text)
{
  GString *loose = g_string_sized_new (strlen (text) + strlen (text) / 100);
  guint word = 0;
  guint paragraph = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean is_space = g_unichar_isspace (c);

      g_string_append_unichar (loose, c);
      word = is_space ? 0 : word + 1;
      paragraph = c == '\n' ? 0 : paragraph + 1;

      if (paragraph >= LONGEST_PARAGRAPH && (is_space || word == LONGEST_WORD))
        g_string_append_c (loose, '\n');
      else if (word == LONGEST_WORD)
        g_string_append (loose, ZERO_WIDTH_SPACE);
      else
        continue;

      word = 0;
      paragraph = paragraph >= LONGEST_PARAGRAPH ? 0 : paragraph;
    }

  return g_string_free (loose, FALSE);
}

static PangoLayout *
create_layout (SegueTypesetter *self,
               SegueTextStyle   style,
               const char      *text,
               int              width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autofree char *loose = strlen (text) > LONGEST_WORD ? loosen (text) : NULL;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_attributes (layout, self->attributes);
  pango_layout_set_font_description (layout, self->fonts[style]);
  pango_layout_set_width (layout, width);
  pango_layout_set_text (layout, loose != NULL ? loose : text, -1);

  return layout;
}

/**
 * segue_typesetter_new:
 * @scale: what the sizes of the styles are multiplied by
 *
 * Returns: (transfer full): a typesetter; one unit of the context that it draws
 *   to is one point
 */
SegueTypesetter *
segue_typesetter_new (double scale)
{
  SegueTypesetter *self = g_new0 (SegueTypesetter, 1);

  self->scale = scale;
  self->context = create_context ();
  self->attributes = create_attributes ();
  self->cache = segue_layout_cache_new ();

  for (guint i = 0; i < SEGUE_N_TEXT_STYLES; i++)
    {
      self->fonts[i] = pango_font_description_from_string (FAMILIES);
      pango_font_description_set_weight (self->fonts[i], styles[i].weight);
      pango_font_description_set_absolute_size (self->fonts[i], styles[i].size * scale * PANGO_SCALE);
    }

  return self;
}

/**
 * segue_typesetter_free:
 *
 * Frees the typesetter and its layouts.
 */
void
segue_typesetter_free (SegueTypesetter *self)
{
  for (guint i = 0; i < SEGUE_N_TEXT_STYLES; i++)
    {
      pango_font_description_free (self->fonts[i]);
      g_clear_pointer (&self->letters[i], segue_letter_table_free);
    }

  segue_layout_cache_free (self->cache);
  pango_attr_list_unref (self->attributes);
  g_object_unref (self->context);
  g_free (self);
}

/**
 * segue_typesetter_get_scale:
 *
 * Returns: the size of the type, 1 for the usual one
 */
double
segue_typesetter_get_scale (SegueTypesetter *self)
{
  return self->scale;
}

static SegueLetterTable *
get_letters (SegueTypesetter *self,
             SegueTextStyle   style)
{
  if (self->letters[style] == NULL)
    self->letters[style] = segue_letter_table_new (create_layout (self, style, "", -1));

  return self->letters[style];
}

/**
 * segue_typesetter_get_size:
 *
 * Returns: the size of the letters of a style, in points
 */
double
segue_typesetter_get_size (SegueTypesetter *self,
                           SegueTextStyle   style)
{
  return styles[style].size * self->scale;
}

/**
 * segue_typesetter_get_context:
 *
 * Returns: (transfer none): for pictures with words of their own; its font is that of the page
 */
PangoContext *
segue_typesetter_get_context (SegueTypesetter *self)
{
  return self->context;
}

/**
 * segue_typesetter_get_line_height:
 *
 * Returns: the height of a line of plain Latin text, in points
 */
double
segue_typesetter_get_line_height (SegueTypesetter *self,
                                  SegueTextStyle   style)
{
  g_return_val_if_fail (self != NULL, 0);

  return segue_letter_table_get_line_height (get_letters (self, style));
}

/* Whether a text certainly takes one line of plain Latin. */
static gboolean
is_plain_line (SegueTypesetter *self,
               SegueTextStyle   style,
               const char      *text,
               double           width)
{
  double line = 0;
  double word = 0;

  if (strnlen (text, LONGEST_WORD) == LONGEST_WORD)
    return FALSE;

  return segue_letter_table_add_up (get_letters (self, style), text, &line, &word) && line * FIT_SLACK <= width;
}

/**
 * segue_typesetter_estimate:
 * @widest_word: (out): the width of the widest word, in points
 *
 * Returns: the width that @text takes on one line, in points; a guess for
 *   other scripts than Latin
 */
double
segue_typesetter_estimate (SegueTypesetter *self,
                           SegueTextStyle   style,
                           const char      *text,
                           double          *widest_word)
{
  double line = 0;

  g_return_val_if_fail (self != NULL && text != NULL && widest_word != NULL, 0);

  segue_letter_table_add_up (get_letters (self, style), text, &line, widest_word);

  return line * FIT_SLACK;
}

/* The layout of a text, valid until the next one is asked for. */
static PangoLayout *
find_layout (SegueTypesetter *self,
             SegueTextStyle   style,
             const char      *text,
             int              width)
{
  PangoLayout *layout = segue_layout_cache_find (self->cache, style, text, width);

  if (layout != NULL)
    return layout;

  layout = create_layout (self, style, text, width);
  segue_layout_cache_add (self->cache, style, text, width, layout);

  return layout;
}

static PangoLayout *
get_layout (SegueTypesetter *self,
            SegueTextStyle   style,
            const char      *text,
            double           width)
{
  gboolean is_bounded = width > 0 && !is_plain_line (self, style, text, width);

  return find_layout (self, style, text, is_bounded ? (int) (width * PANGO_SCALE) : -1);
}

/**
 * segue_typesetter_measure:
 * @width: in points, to break lines at; 0 for no limit
 *
 * Returns: the height of @text, in points
 */
double
segue_typesetter_measure (SegueTypesetter *self,
                          SegueTextStyle   style,
                          const char      *text,
                          double           width)
{
  int height = 0;

  g_return_val_if_fail (self != NULL && text != NULL, 0);

  if (is_plain_line (self, style, text, width > 0 ? width : G_MAXDOUBLE))
    return segue_typesetter_get_line_height (self, style);

  pango_layout_get_size (get_layout (self, style, text, width), NULL, &height);

  return (double) height / PANGO_SCALE;
}

/* Lines keep the edge of their column whichever way they are read; only those of
 * a paragraph of several lines begin where their script begins.
 */
static double
get_indent (PangoLayout     *layout,
            PangoLayoutLine *line,
            double           width,
            SegueTextAlign   align)
{
  PangoRectangle extents = { 0 };
  gboolean is_flushed = align != SEGUE_TEXT_ALIGN_LEFT;

  if (pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL)
    is_flushed = is_flushed || pango_layout_get_line_count (layout) > 1;
  if (!is_flushed || width <= 0)
    return 0;

  pango_layout_line_get_extents (line, NULL, &extents);
  return MAX (0, width - (double) extents.width / PANGO_SCALE) / (align == SEGUE_TEXT_ALIGN_CENTRE ? 2 : 1);
}

/* Where the lines of a layout are; found once, since a text of a thousand pages is
 * asked for on each of them.
 */
static GArray *
get_lines (PangoLayout *layout)
{
  static GQuark quark = 0;
  g_autoptr(PangoLayoutIter) iter = NULL;
  GArray *lines = NULL;

  if (quark == 0)
    quark = g_quark_from_static_string ("segue-lines");

  lines = g_object_get_qdata (G_OBJECT (layout), quark);
  if (lines != NULL)
    return lines;

  lines = g_array_sized_new (FALSE, FALSE, sizeof (Line), 1);
  iter = pango_layout_get_iter (layout);
  do
    {
      PangoRectangle extents = { 0 };
      Line line = { pango_layout_iter_get_line_readonly (iter), 0, 0, 0 };

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      line.top = (double) extents.y / PANGO_SCALE;
      line.bottom = (double) (extents.y + extents.height) / PANGO_SCALE;
      line.baseline = (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      g_array_append_val (lines, line);
    }
  while (pango_layout_iter_next_line (iter));

  g_object_set_qdata_full (G_OBJECT (layout), quark, lines, (GDestroyNotify) g_array_unref);
  return lines;
}

static double
draw_lines (PangoLayout    *layout,
            cairo_t        *cr,
            double          x,
            double          y,
            double          width,
            SegueTextAlign  align,
            guint           first_line,
            guint           n_lines)
{
  GArray *lines = get_lines (layout);
  double top = 0;
  double bottom = 0;

  for (guint i = first_line; i < lines->len && i - first_line < n_lines; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      if (i == first_line)
        top = line->top;
      bottom = line->bottom;

      cairo_move_to (cr, x + get_indent (layout, line->line, width, align), y + line->baseline - top);
      pango_cairo_show_layout_line (cr, line->line);
    }

  return bottom - top;
}

/* Where the line is needs no looking at the layout. */
static void
draw_plain_line (SegueTypesetter *self,
                 cairo_t         *cr,
                 SegueTextStyle   style,
                 const char      *text,
                 double           x,
                 double           y)
{
  PangoLayout *layout = find_layout (self, style, text, -1);

  cairo_move_to (cr, x, y + segue_letter_table_get_baseline (get_letters (self, style)));
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
}

/**
 * segue_typesetter_draw:
 * @cr: where to draw, with the colour set
 * @x: the left edge
 * @y: the top
 * @width: in points, to break lines at; 0 for no limit
 * @align: the edge that lines keep
 *
 * Returns: the height drawn, in points
 */
double
segue_typesetter_draw (SegueTypesetter *self,
                       cairo_t         *cr,
                       SegueTextStyle   style,
                       const char      *text,
                       double           x,
                       double           y,
                       double           width,
                       SegueTextAlign   align)
{
  g_return_val_if_fail (self != NULL && cr != NULL && text != NULL, 0);

  if (align == SEGUE_TEXT_ALIGN_LEFT && is_plain_line (self, style, text, width > 0 ? width : G_MAXDOUBLE))
    {
      draw_plain_line (self, cr, style, text, x, y);
      return segue_typesetter_get_line_height (self, style);
    }

  return draw_lines (get_layout (self, style, text, width), cr, x, y, width, align, 0, G_MAXUINT);
}

/**
 * segue_typesetter_draw_lines:
 * @first_line: the first line drawn, at @y
 * @n_lines: how many
 *
 * Draws a part of a text that continues on another page.
 *
 * Returns: the height drawn, in points
 */
double
segue_typesetter_draw_lines (SegueTypesetter *self,
                             cairo_t         *cr,
                             SegueTextStyle   style,
                             const char      *text,
                             double           x,
                             double           y,
                             double           width,
                             guint            first_line,
                             guint            n_lines)
{
  g_return_val_if_fail (self != NULL && cr != NULL && text != NULL, 0);

  if (n_lines == 0)
    return 0;

  return draw_lines (get_layout (self, style, text, width), cr, x, y, width,
                     SEGUE_TEXT_ALIGN_LEFT, first_line, n_lines);
}

/**
 * segue_typesetter_fit:
 * @width: in points, to break lines at
 * @first_line: the first line that is still to be drawn
 * @height: the space there is, in points
 * @used: (out): what the lines take of it, in points
 * @is_complete: (out): whether none is left after them
 *
 * Returns: how many lines fit
 */
guint
segue_typesetter_fit (SegueTypesetter *self,
                      SegueTextStyle   style,
                      const char      *text,
                      double           width,
                      guint            first_line,
                      double           height,
                      double          *used,
                      gboolean        *is_complete)
{
  GArray *lines = NULL;
  double top = 0;

  g_return_val_if_fail (self != NULL && text != NULL, 0);
  g_return_val_if_fail (used != NULL && is_complete != NULL, 0);

  *used = 0;
  *is_complete = FALSE;
  lines = get_lines (get_layout (self, style, text, width));
  for (guint i = first_line; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      if (i == first_line)
        top = line->top;
      if (line->bottom - top > height)
        return i - first_line;
      *used = line->bottom - top;
    }

  *is_complete = TRUE;
  return first_line < lines->len ? lines->len - first_line : 0;
}
