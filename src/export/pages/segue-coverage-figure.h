/* segue-coverage-figure.h - a field of the printed coverage matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-canvas.h"

G_BEGIN_DECLS

double segue_coverage_figure_pack (guint        trained,
                                   guint        enrolled,
                                   gboolean     is_short);
double segue_coverage_figure_get_least_width (SegueTypesetter *type);
void   segue_coverage_figure_draw (SegueCanvas *canvas,
                                   double       value,
                                   const char  *words,
                                   double       x,
                                   double       y,
                                   double       width,
                                   double       height);
void   segue_coverage_figure_draw_words (SegueCanvas *canvas,
                                         double       value,
                                         const char  *words,
                                         double       x,
                                         double       y,
                                         double       width,
                                         double       height);

G_END_DECLS
