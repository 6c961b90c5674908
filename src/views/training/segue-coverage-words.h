/* segue-coverage-words.h - what the figures of coverage are, and how they come about, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training.h"

G_BEGIN_DECLS

/**
 * SegueCoverageShow:
 * @SEGUE_COVERAGE_SHOW_TRAINED: how many completed the course
 * @SEGUE_COVERAGE_SHOW_BEFORE: how many did so before go-live
 * @SEGUE_COVERAGE_SHOW_ENROLLED: how many have a seat to come
 * @SEGUE_COVERAGE_SHOW_RULE: whether they must, should or may take it
 *
 * What the cells of the matrix show.
 */
typedef enum
{
  SEGUE_COVERAGE_SHOW_TRAINED,
  SEGUE_COVERAGE_SHOW_BEFORE,
  SEGUE_COVERAGE_SHOW_ENROLLED,
  SEGUE_COVERAGE_SHOW_RULE,
} SegueCoverageShow;

#define SEGUE_N_COVERAGE_SHOWS (SEGUE_COVERAGE_SHOW_RULE + 1)

const char *segue_coverage_show_get_label (SegueCoverageShow           show);
const char *segue_coverage_rule_get_word  (int                         rule);
guint       segue_coverage_get_figure     (SegueCoverageShow           show,
                                           const SegueTrainingCell    *cell);

char       *segue_coverage_dup_of         (guint                       part,
                                           guint                       whole);
char       *segue_coverage_dup_label      (SegueCoverageShow           show,
                                           const SegueTrainingCell    *cell);
char       *segue_coverage_dup_row_label  (const SegueTrainingRow     *row);
char       *segue_coverage_dup_reason     (SeguePlan                  *plan,
                                           const SegueTrainingCell    *cell,
                                           gboolean                    with_results);
char       *segue_coverage_dup_row_reason (const SegueTrainingRow     *row);
char       *segue_coverage_dup_days       (guint                       tenths);

G_END_DECLS
