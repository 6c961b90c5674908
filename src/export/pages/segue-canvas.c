/* segue-canvas.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-canvas"

#include "config.h"

#include "segue-canvas.h"

#include <glib/gi18n.h>

#define BOX_WIDTH 1.0
#define BOX_RADIUS 3.0

static guint32
get_rgb (SegueInk ink,
         gboolean is_monochrome)
{
  switch (ink)
    {
    case SEGUE_INK_BLACK:
      return is_monochrome ? 0x000000 : 0x1b1b1d;
    case SEGUE_INK_QUIET:
      return is_monochrome ? 0x000000 : 0x5c5a62;
    case SEGUE_INK_LATE:
      return is_monochrome ? 0x000000 : 0xc01c28;
    case SEGUE_INK_WHITE:
      return 0xffffff;
    case SEGUE_INK_LINE:
      return is_monochrome ? 0x000000 : 0xbdbcc2;
    case SEGUE_INK_GROUND:
      return is_monochrome ? 0xffffff : 0xf4f4f5;
    }

  g_return_val_if_reached (0);
}

static void
set_rgb (cairo_t *cr,
         guint32  rgb)
{
  cairo_set_source_rgb (cr, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

/**
 * segue_canvas_set_ink:
 * @ink: what it means; black or white where colours are not wanted
 *
 * What is drawn from now on has this colour.
 */
void
segue_canvas_set_ink (SegueCanvas *self,
                      SegueInk     ink)
{
  set_rgb (self->cr, get_rgb (ink, self->is_monochrome));
}

/**
 * segue_canvas_set_colour:
 * @rgb: 0xRRGGBB; black where black and white is wanted
 */
void
segue_canvas_set_colour (SegueCanvas *self,
                         guint32      rgb)
{
  set_rgb (self->cr, self->is_monochrome ? 0x000000 : rgb);
}

/**
 * segue_canvas_fill:
 * @ink: what it means
 * @x: left edge, in points, as are the others
 * @y: upper edge
 * @width: from the left edge
 * @height: downwards
 *
 * Fills a rectangle.
 */
void
segue_canvas_fill (SegueCanvas *self,
                   SegueInk     ink,
                   double       x,
                   double       y,
                   double       width,
                   double       height)
{
  segue_canvas_set_ink (self, ink);
  cairo_rectangle (self->cr, x, y, width, height);
  cairo_fill (self->cr);
}

/**
 * segue_canvas_rule:
 * @y: the middle of a thin line across
 */
void
segue_canvas_rule (SegueCanvas *self,
                   double       x,
                   double       y,
                   double       width)
{
  segue_canvas_fill (self, SEGUE_INK_LINE, x, y - SEGUE_CANVAS_RULE / 2, width, SEGUE_CANVAS_RULE);
}

/**
 * segue_canvas_box:
 *
 * Draws the outline of a box with round corners; the line lies within it.
 */
void
segue_canvas_box (SegueCanvas *self,
                  double       x,
                  double       y,
                  double       width,
                  double       height)
{
  double left = x + BOX_WIDTH / 2 + BOX_RADIUS;
  double right = x + width - BOX_WIDTH / 2 - BOX_RADIUS;
  double top = y + BOX_WIDTH / 2 + BOX_RADIUS;
  double bottom = y + height - BOX_WIDTH / 2 - BOX_RADIUS;

  cairo_new_path (self->cr);
  cairo_arc (self->cr, right, top, BOX_RADIUS, -G_PI_2, 0);
  cairo_arc (self->cr, right, bottom, BOX_RADIUS, 0, G_PI_2);
  cairo_arc (self->cr, left, bottom, BOX_RADIUS, G_PI_2, G_PI);
  cairo_arc (self->cr, left, top, BOX_RADIUS, G_PI, 3 * G_PI_2);
  cairo_close_path (self->cr);

  segue_canvas_set_ink (self, SEGUE_INK_BLACK);
  cairo_set_line_width (self->cr, BOX_WIDTH);
  cairo_stroke (self->cr);
}

/**
 * segue_canvas_text:
 *
 * Like segue_typesetter_draw(), in @ink.
 *
 * Returns: the height drawn, in points
 */
double
segue_canvas_text (SegueCanvas    *self,
                   SegueInk        ink,
                   SegueTextStyle  style,
                   const char     *text,
                   double          x,
                   double          y,
                   double          width,
                   SegueTextAlign  align)
{
  segue_canvas_set_ink (self, ink);

  return segue_typesetter_draw (self->type, self->cr, style, text, x, y, width, align);
}

/**
 * segue_canvas_glyph:
 *
 * Like segue_glyph_draw(), in the colour of the glyph.
 */
void
segue_canvas_glyph (SegueCanvas    *self,
                    SegueGlyph      glyph,
                    SegueGlyphLook  look,
                    double          x,
                    double          y,
                    double          radius)
{
  segue_canvas_set_colour (self, segue_glyph_get_colour (glyph));
  segue_glyph_face_show (self->shapes, self->cr, glyph, look, x, y, radius);
}

/**
 * segue_canvas_dots:
 *
 * Like segue_dots_draw(), in black.
 */
void
segue_canvas_dots (SegueCanvas *self,
                   int          value,
                   int          maximum,
                   double       x,
                   double       y,
                   double       radius)
{
  /* Translators: a rating, “4 of 5” */
  g_autofree char *words = g_strdup_printf (_("%d of %d"), value, maximum);

  segue_canvas_set_ink (self, SEGUE_INK_BLACK);
  segue_glyph_face_show_dots (self->shapes, self->cr, value, maximum, words, x, y, radius);
}

/**
 * segue_canvas_begin:
 * @tag: a name of the PDF standard: `H1`, `P`, `Table`, `TR`, `TH`, `TD`
 *
 * What is drawn until segue_canvas_end() is one piece of structure.
 */
void
segue_canvas_begin (SegueCanvas *self,
                    const char  *tag)
{
  if (self->is_tagged)
    cairo_tag_begin (self->cr, tag, NULL);
}

/**
 * segue_canvas_end:
 * @tag: as it was given to segue_canvas_begin()
 */
void
segue_canvas_end (SegueCanvas *self,
                  const char  *tag)
{
  if (self->is_tagged)
    cairo_tag_end (self->cr, tag);
}
