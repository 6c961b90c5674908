/* segue-glyph-face.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page of a register has hundreds of dots.  Drawn as paths they cost more than
 * all of its text; as letters of a font a PDF holds each shape once, and the
 * shape has a text that can be searched, copied and read aloud.
 */

#define G_LOG_DOMAIN "segue-glyph-face"

#include "config.h"

#include "segue-glyph-face.h"

#include <string.h>

/* The letters: the shapes, solid and then hollow, then an empty and a full dot. */
#define EMPTY_DOT (2 * SEGUE_N_GLYPHS)
#define FULL_DOT (EMPTY_DOT + 1)

#define MAX_DOTS 16

static const char *const texts[] = {
  [SEGUE_GLYPH_UNAWARE]    = "◌",
  [SEGUE_GLYPH_RESISTANT]  = "▼",
  [SEGUE_GLYPH_NEUTRAL]    = "■",
  [SEGUE_GLYPH_SUPPORTIVE] = "▲",
  [SEGUE_GLYPH_LEADING]    = "★",
};

G_STATIC_ASSERT (G_N_ELEMENTS (texts) == SEGUE_N_GLYPHS);

/* A letter of size 1 is a shape of radius 1 around its origin. */
static cairo_status_t
render_letter (cairo_scaled_font_t  *font,
               unsigned long         letter,
               cairo_t              *cr,
               cairo_text_extents_t *extents)
{
  if (letter >= EMPTY_DOT)
    segue_dots_draw (cr, letter == FULL_DOT, 1, -1, 0, 1);
  else
    segue_glyph_draw (cr, (SegueGlyph) (letter % SEGUE_N_GLYPHS),
                      letter < SEGUE_N_GLYPHS ? SEGUE_GLYPH_SOLID : SEGUE_GLYPH_HOLLOW, 0, 0, 1);

  return CAIRO_STATUS_SUCCESS;
}

/**
 * segue_glyph_face_new:
 *
 * Returns: (transfer full): a font of the shapes
 */
cairo_font_face_t *
segue_glyph_face_new (void)
{
  cairo_font_face_t *face = cairo_user_font_face_create ();

  cairo_user_font_face_set_render_glyph_func (face, render_letter);

  return face;
}

/**
 * segue_glyph_face_show:
 *
 * Like segue_glyph_draw(), with the nearest character as its text.
 */
void
segue_glyph_face_show (cairo_font_face_t *face,
                       cairo_t           *cr,
                       SegueGlyph         glyph,
                       SegueGlyphLook     look,
                       double             x,
                       double             y,
                       double             radius)
{
  unsigned long letter = glyph + (look == SEGUE_GLYPH_HOLLOW ? SEGUE_N_GLYPHS : 0);
  cairo_glyph_t placed = { letter, x, y };
  cairo_text_cluster_t cluster = { (int) strlen (texts[glyph]), 1 };

  cairo_set_font_face (cr, face);
  cairo_set_font_size (cr, radius);
  cairo_show_text_glyphs (cr, texts[glyph], cluster.num_bytes, &placed, 1, &cluster, 1, 0);
}

/**
 * segue_glyph_face_show_dots:
 * @words: what the dots say
 *
 * Like segue_dots_draw(), with @words as their text.
 */
void
segue_glyph_face_show_dots (cairo_font_face_t *face,
                            cairo_t           *cr,
                            int                value,
                            int                maximum,
                            const char        *words,
                            double             x,
                            double             y,
                            double             radius)
{
  cairo_text_cluster_t cluster = { (int) strlen (words), maximum };
  cairo_glyph_t placed[MAX_DOTS];

  g_return_if_fail (maximum > 0 && maximum <= MAX_DOTS);

  for (int i = 0; i < maximum; i++)
    placed[i] = (cairo_glyph_t) { i < value ? FULL_DOT : EMPTY_DOT,
                                  x + segue_dots_get_width (i + 1, radius) - radius, y };

  cairo_set_font_face (cr, face);
  cairo_set_font_size (cr, radius);
  cairo_show_text_glyphs (cr, words, cluster.num_bytes, placed, maximum, &cluster, 1, 0);
}
