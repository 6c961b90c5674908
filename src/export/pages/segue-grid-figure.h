/* segue-grid-figure.h - the field of the power/interest grid, drawn for paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-canvas.h"
#include "segue-rating-grid.h"

G_BEGIN_DECLS

/**
 * SegueGridFigure:
 * @plan: where the people are
 * @grid: who is where
 * @thresholds: where high begins
 * @day: that the page speaks of
 */
typedef struct
{
  SeguePlan             *plan;
  const SegueRatingGrid *grid;
  SegueThresholds        thresholds;
  SegueDay               day;
} SegueGridFigure;

void segue_grid_figure_draw (const SegueGridFigure *self,
                             SegueCanvas           *canvas,
                             double                 width,
                             double                 height);

G_END_DECLS
