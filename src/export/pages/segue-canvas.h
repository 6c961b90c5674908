/* segue-canvas.h - a page to draw on: ink, lines and text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-glyph-face.h"
#include "segue-typesetter.h"

G_BEGIN_DECLS

/* How thick a thin line is, in points. */
#define SEGUE_CANVAS_RULE 0.5

/**
 * SegueInk:
 *
 * What something is drawn in.  In black and white there are no greys: what is
 * quiet becomes black as well, and a ground becomes white.
 */
typedef enum
{
  SEGUE_INK_BLACK,  /* text, header bars, dots */
  SEGUE_INK_QUIET,  /* text that stands back */
  SEGUE_INK_LATE,   /* a promise or a day that has passed; never a person */
  SEGUE_INK_WHITE,  /* on black */
  SEGUE_INK_LINE,   /* between rows */
  SEGUE_INK_GROUND, /* behind every second row */
} SegueInk;

/**
 * SegueCanvas:
 * @cr: where to draw, 0,0 being the corner within the margins, in points
 * @type: the typesetter
 * @shapes: the font of the shapes
 * @is_monochrome: whether black and white is wanted
 * @is_tagged: whether the structure is written for screen readers
 */
typedef struct
{
  cairo_t           *cr;
  SegueTypesetter   *type;
  cairo_font_face_t *shapes;
  gboolean           is_monochrome;
  gboolean           is_tagged;
} SegueCanvas;

void   segue_canvas_set_ink    (SegueCanvas    *self,
                                SegueInk        ink);
void   segue_canvas_set_colour (SegueCanvas    *self,
                                guint32         rgb);
void   segue_canvas_fill       (SegueCanvas    *self,
                                SegueInk        ink,
                                double          x,
                                double          y,
                                double          width,
                                double          height);
void   segue_canvas_rule       (SegueCanvas    *self,
                                double          x,
                                double          y,
                                double          width);
void   segue_canvas_box        (SegueCanvas    *self,
                                double          x,
                                double          y,
                                double          width,
                                double          height);
double segue_canvas_text       (SegueCanvas    *self,
                                SegueInk        ink,
                                SegueTextStyle  style,
                                const char     *text,
                                double          x,
                                double          y,
                                double          width,
                                SegueTextAlign  align);
void   segue_canvas_glyph      (SegueCanvas    *self,
                                SegueGlyph      glyph,
                                SegueGlyphLook  look,
                                double          x,
                                double          y,
                                double          radius);
void   segue_canvas_dots       (SegueCanvas    *self,
                                int             value,
                                int             maximum,
                                double          x,
                                double          y,
                                double          radius);
void   segue_canvas_begin      (SegueCanvas    *self,
                                const char     *tag);
void   segue_canvas_end        (SegueCanvas    *self,
                                const char     *tag);

G_END_DECLS
