/* segue-glyphs.h - one shape per idea, the same on screen and on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueGlyph:
 *
 * The five states of engagement, in their order.
 */
typedef enum
{
  SEGUE_GLYPH_UNAWARE,    /* dashed ring */
  SEGUE_GLYPH_RESISTANT,  /* triangle down */
  SEGUE_GLYPH_NEUTRAL,    /* square */
  SEGUE_GLYPH_SUPPORTIVE, /* triangle up */
  SEGUE_GLYPH_LEADING,    /* star */
} SegueGlyph;

#define SEGUE_N_GLYPHS (SEGUE_GLYPH_LEADING + 1)

/**
 * SegueGlyphLook:
 * @SEGUE_GLYPH_SOLID: as judged lately
 * @SEGUE_GLYPH_HOLLOW: an outline: judged so long ago that it may no longer hold
 */
typedef enum
{
  SEGUE_GLYPH_SOLID,
  SEGUE_GLYPH_HOLLOW,
} SegueGlyphLook;

guint32 segue_glyph_get_colour (SegueGlyph      glyph);
void    segue_star_trace       (cairo_t        *cr,
                                double          outer,
                                double          inner);
void    segue_glyph_draw       (cairo_t        *cr,
                                SegueGlyph      glyph,
                                SegueGlyphLook  look,
                                double          x,
                                double          y,
                                double          radius);

double  segue_dots_get_width   (int             maximum,
                                double          radius);
void    segue_dots_draw        (cairo_t        *cr,
                                int             value,
                                int             maximum,
                                double          x,
                                double          y,
                                double          radius);

G_END_DECLS
