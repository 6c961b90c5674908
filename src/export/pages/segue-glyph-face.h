/* segue-glyph-face.h - the shapes as letters of a font
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-glyphs.h"

G_BEGIN_DECLS

cairo_font_face_t *segue_glyph_face_new       (void);

void               segue_glyph_face_show      (cairo_font_face_t *face,
                                               cairo_t           *cr,
                                               SegueGlyph         glyph,
                                               SegueGlyphLook     look,
                                               double             x,
                                               double             y,
                                               double             radius);
void               segue_glyph_face_show_dots (cairo_font_face_t *face,
                                               cairo_t           *cr,
                                               int                value,
                                               int                maximum,
                                               const char        *words,
                                               double             x,
                                               double             y,
                                               double             radius);

G_END_DECLS
