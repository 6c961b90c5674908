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

#include "segue-letter-table.h"

#include <pango/pangocairo.h>
#include <string.h>

/* The first is the face of the design, the rest stand in and complete it. */
#define FAMILIES "Cantarell,Noto Sans,sans-serif"

/* Kerning may move letters apart: a line counts as fitting with this to spare. */
#define FIT_SLACK 1.01

/* What is kept of laid out texts, in each of two generations; a text weighs one
 * and one for each so many bytes, so that huge ones do not pile up.
 */
#define GENERATION_WEIGHT 512
#define BYTES_PER_WEIGHT 256

typedef struct
{
  SegueTextStyle style;
  int            width;
  char          *text;
} Key;

struct _SegueTypesetter
{
  double                scale;
  PangoContext         *context;
  PangoAttrList        *attributes;
  PangoFontDescription *fonts[SEGUE_N_TEXT_STYLES];
  SegueLetterTable     *letters[SEGUE_N_TEXT_STYLES]; /* made when needed */
  GHashTable           *young; /* Key -> PangoLayout */
  GHashTable           *old;
  gsize                 weight; /* of the young */
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
};

G_STATIC_ASSERT (G_N_ELEMENTS (styles) == SEGUE_N_TEXT_STYLES);

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) * 31 + (guint) key->width * 7 + key->style;
}

static gboolean
key_equal (gconstpointer a,
           gconstpointer b)
{
  const Key *one = a;
  const Key *other = b;

  return one->style == other->style && one->width == other->width && strcmp (one->text, other->text) == 0;
}

static void
key_free (gpointer data)
{
  Key *key = data;

  g_free (key->text);
  g_free (key);
}

static GHashTable *
make_generation (void)
{
  return g_hash_table_new_full (key_hash, key_equal, key_free, g_object_unref);
}

static PangoContext *
create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  /* Lines must break in the same places on paper, in the preview and in pictures. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

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

static PangoLayout *
create_layout (SegueTypesetter *self,
               SegueTextStyle   style,
               const char      *text,
               int              width)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_attributes (layout, self->attributes);
  pango_layout_set_font_description (layout, self->fonts[style]);
  pango_layout_set_width (layout, width);
  pango_layout_set_text (layout, text, -1);

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
  self->young = make_generation ();
  self->old = make_generation ();

  for (guint i = 0; i < SEGUE_N_TEXT_STYLES; i++)
    {
      self->fonts[i] = pango_font_description_from_string (FAMILIES);
      pango_font_description_set_weight (self->fonts[i], styles[i].weight);
      pango_font_description_set_absolute_size (self->fonts[i], styles[i].size * scale * PANGO_SCALE);
    }

  return self;
}

void
segue_typesetter_free (SegueTypesetter *self)
{
  for (guint i = 0; i < SEGUE_N_TEXT_STYLES; i++)
    {
      pango_font_description_free (self->fonts[i]);
      g_clear_pointer (&self->letters[i], segue_letter_table_free);
    }

  g_hash_table_unref (self->young);
  g_hash_table_unref (self->old);
  pango_attr_list_unref (self->attributes);
  g_object_unref (self->context);
  g_free (self);
}

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

static PangoLayout *
remember (SegueTypesetter *self,
          const Key       *key,
          PangoLayout     *layout)
{
  Key *kept = g_new (Key, 1);

  if (self->weight >= GENERATION_WEIGHT)
    {
      g_hash_table_unref (self->old);
      self->old = self->young;
      self->young = make_generation ();
      self->weight = 0;
    }

  *kept = *key;
  kept->text = g_strdup (key->text);
  self->weight += 1 + strlen (key->text) / BYTES_PER_WEIGHT;
  g_hash_table_insert (self->young, kept, layout);

  return layout;
}

/* The layout of a text, valid until the next one is asked for. */
static PangoLayout *
get_layout (SegueTypesetter *self,
            SegueTextStyle   style,
            const char      *text,
            double           width)
{
  gboolean is_bounded = width > 0 && !is_plain_line (self, style, text, width);
  Key key = { style, is_bounded ? (int) (width * PANGO_SCALE) : -1, (char *) text };
  PangoLayout *layout = g_hash_table_lookup (self->young, &key);

  if (layout != NULL)
    return layout;

  layout = g_hash_table_lookup (self->old, &key);
  if (layout != NULL)
    return remember (self, &key, g_object_ref (layout));

  return remember (self, &key, create_layout (self, style, text, key.width));
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
  gboolean is_flushed = align == SEGUE_TEXT_ALIGN_RIGHT;

  if (pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL)
    is_flushed = is_flushed || pango_layout_get_line_count (layout) > 1;
  if (!is_flushed || width <= 0)
    return 0;

  pango_layout_line_get_extents (line, NULL, &extents);
  return MAX (0, width - (double) extents.width / PANGO_SCALE);
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
  g_autoptr(PangoLayoutIter) iter = pango_layout_get_iter (layout);
  guint64 end = (guint64) first_line + n_lines;
  double top = 0;
  double bottom = 0;
  guint at = 0;

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      double baseline = (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      PangoRectangle extents = { 0 };

      if (at < first_line)
        continue;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      if (at == first_line)
        top = (double) extents.y / PANGO_SCALE;
      bottom = (double) (extents.y + extents.height) / PANGO_SCALE;

      cairo_move_to (cr, x + get_indent (layout, line, width, align), y + baseline - top);
      pango_cairo_show_layout_line (cr, line);
    }
  while (++at < end && pango_layout_iter_next_line (iter));

  return bottom - top;
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
  PangoLayout *layout = get_layout (self, style, text, width);
  g_autoptr(PangoLayoutIter) iter = pango_layout_get_iter (layout);
  double top = 0;
  guint at = 0;

  *used = 0;
  *is_complete = first_line >= (guint) pango_layout_get_line_count (layout);
  if (*is_complete)
    return 0;

  do
    {
      PangoRectangle extents = { 0 };
      double bottom = 0;

      if (at < first_line)
        continue;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      if (at == first_line)
        top = (double) extents.y / PANGO_SCALE;
      bottom = (double) (extents.y + extents.height) / PANGO_SCALE;
      if (bottom - top > height)
        return at - first_line;
      *used = bottom - top;
    }
  while (at++, pango_layout_iter_next_line (iter));

  *is_complete = TRUE;
  return at - first_line;
}
