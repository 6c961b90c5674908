/* segue-training-words.h - how far training is, in a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training.h"

G_BEGIN_DECLS

char *segue_training_dup_cell_words   (SegueTraining *training,
                                       SeguePlan     *plan,
                                       guint          row,
                                       guint          course);
char *segue_training_dup_row_words    (SegueTraining *training,
                                       SeguePlan     *plan,
                                       guint          row);
char *segue_training_dup_course_words (SegueTraining *training,
                                       SeguePlan     *plan,
                                       guint          course);
char *segue_training_dup_percent      (guint          part,
                                       guint          whole);
char *segue_training_dup_pace         (guint          hundredths);

G_END_DECLS
