/* segue-rating-grid.h - people on a field of five by five (DOMAIN c 1)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"
#include "segue-thresholds.h"

G_BEGIN_DECLS

/* How many steps an axis has. */
#define SEGUE_GRID_STEPS 5

/**
 * SegueGridAxes:
 * @SEGUE_GRID_INTEREST: power over interest: the grid of the four strategies
 * @SEGUE_GRID_SUPPORT: power over the position, from strongly against to strongly for
 */
typedef enum
{
  SEGUE_GRID_INTEREST,
  SEGUE_GRID_SUPPORT,
} SegueGridAxes;

extern const SegueChoices segue_rating_grid_axes;

/**
 * SegueGridPlace:
 * @x: 0 to 4, from the left
 * @y: 0 to 4, from the bottom
 */
typedef struct
{
  int x;
  int y;
} SegueGridPlace;

/**
 * SegueRatingGrid:
 * @axes: what is held against what
 * @cells: (element-type SegueSheetRow): who is where, [y][x], in the order given
 * @unplaced: (element-type SegueSheetRow): who lacks a rating
 * @n: how many there are in all
 * @n_states: how many of them are in each state of engagement; the last is not judged
 *
 * Its rows keep their records.
 */
typedef struct
{
  SegueGridAxes axes;
  GArray *cells[SEGUE_GRID_STEPS][SEGUE_GRID_STEPS];
  GArray *unplaced;
  guint   n;
  guint   n_states[6];
} SegueRatingGrid;

SegueRatingGrid *segue_rating_grid_new            (SegueGridAxes          axes);
void             segue_rating_grid_free           (SegueRatingGrid       *self);
void             segue_rating_grid_add            (SegueRatingGrid       *self,
                                                   const SegueSheetRow   *row);
guint            segue_rating_grid_get_field      (SegueGridAxes          axes,
                                                   gboolean               is_upward);
gint64           segue_rating_grid_get_rating     (SegueGridAxes          axes,
                                                   gboolean               is_upward,
                                                   int                    step);
gboolean         segue_rating_grid_find_place     (SegueGridAxes          axes,
                                                   SegueRecord           *engagement,
                                                   SegueGridPlace        *place);
int              segue_rating_grid_get_line       (SegueGridAxes          axes,
                                                   gboolean               is_upward,
                                                   const SegueThresholds *thresholds);
char            *segue_rating_grid_dup_missing    (SegueGridAxes          axes,
                                                   SegueRecord           *engagement);
const char      *segue_rating_grid_get_corner     (SegueGridAxes          axes,
                                                   gboolean               is_right,
                                                   gboolean               is_upper);
char            *segue_rating_grid_dup_step_label (SegueGridAxes          axes,
                                                   gboolean               is_upward,
                                                   int                    step);
const char      *segue_rating_grid_get_step_word  (SegueGridAxes          axes,
                                                   gboolean               is_upward,
                                                   int                    step);
const char      *segue_rating_grid_get_axis_label (SegueGridAxes          axes,
                                                   gboolean               is_upward);
guint            segue_rating_grid_count_tokens   (double                 width,
                                                   double                 slot,
                                                   guint                  n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueRatingGrid, segue_rating_grid_free)

G_END_DECLS
