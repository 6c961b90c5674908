/* segue-figure.h - small figures that fill a field of a printed matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-canvas.h"

G_BEGIN_DECLS

/* Nothing is known: a dashed field and the words. */
#define SEGUE_FIGURE_UNSET (-1)

/* Added to what segue_figure_draw_score() shows where it is the barrier. */
#define SEGUE_FIGURE_FRAMED 100

void segue_figure_draw_degree  (SegueCanvas *canvas,
                                double       value,
                                const char  *words,
                                double       x,
                                double       y,
                                double       width,
                                double       height);
void segue_figure_draw_letters (SegueCanvas *canvas,
                                double       value,
                                const char  *words,
                                double       x,
                                double       y,
                                double       width,
                                double       height);
void segue_figure_draw_score   (SegueCanvas *canvas,
                                double       value,
                                const char  *words,
                                double       x,
                                double       y,
                                double       width,
                                double       height);
void segue_figure_draw_part    (SegueCanvas *canvas,
                                double       value,
                                const char  *words,
                                double       x,
                                double       y,
                                double       width,
                                double       height);

G_END_DECLS
