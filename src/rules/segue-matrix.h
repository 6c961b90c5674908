/* segue-matrix.h - where people stand, stood and must stand (DOMAIN c 2)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"
#include "segue-thresholds.h"

G_BEGIN_DECLS

#define SEGUE_MATRIX_LEVELS 5

/**
 * SegueMatrixLine:
 * @row: who it is, of the register; it keeps its records
 * @current: #SegueEngagementLevel on the day that is looked at, or -1
 * @desired: the one they must have by go-live, or -1
 * @before: the one on the day that is compared with, or -1
 * @has_gap: whether both @current and @desired are known
 * @gap: desired minus current
 * @priority: the gap, where above 0, times the power; -1 where there is no @gap
 * @is_stale: whether @current was judged long ago
 */
typedef struct
{
  SegueSheetRow row;
  int           current;
  int           desired;
  int           before;
  gboolean      has_gap;
  int           gap;
  int           priority;
  gboolean      is_stale;
} SegueMatrixLine;

/**
 * SegueMatrix:
 * @lines: (element-type SegueMatrixLine): by priority, the highest first
 * @n_levels: how many stand at each level; the last is not judged
 * @n_arrived: how many came to neutral or better since the day that is compared with
 * @n_slipped: how many went back
 * @n_moved: how many moved otherwise: from unaware to resistant is no progress
 * @n_same: how many stayed
 * @n_there: how many are at or above the desired level
 * @n_known: how many have both levels
 */
typedef struct
{
  GArray *lines;
  guint   n_levels[SEGUE_MATRIX_LEVELS + 1];
  guint   n_arrived;
  guint   n_slipped;
  guint   n_moved;
  guint   n_same;
  guint   n_there;
  guint   n_known;
} SegueMatrix;

SegueMatrix *segue_matrix_new       (void);
void         segue_matrix_free      (SegueMatrix           *self);
void         segue_matrix_add       (SegueMatrix           *self,
                                     SeguePlan             *plan,
                                     const SegueSheetRow   *row,
                                     SegueDay               day,
                                     SegueDay               compared,
                                     const SegueThresholds *thresholds);
void         segue_matrix_sort      (SegueMatrix           *self);
GArray      *segue_matrix_dup_days  (SeguePlan             *plan,
                                     gint64                 rollout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueMatrix, segue_matrix_free)

G_END_DECLS
