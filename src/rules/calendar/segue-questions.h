/* segue-questions.h - why, what, when and how: what a communication must answer (brief 2)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/* In the order in which people ask them. */
typedef enum
{
  SEGUE_QUESTION_WHY,
  SEGUE_QUESTION_WHAT,
  SEGUE_QUESTION_WHEN,
  SEGUE_QUESTION_HOW,
  SEGUE_N_QUESTIONS,
} SegueQuestion;

const char   *segue_question_get_label  (SegueQuestion  question);
guint         segue_question_get_field  (SegueQuestion  question);
SegueQuestion segue_question_of_message (SegueRecord   *message);
gboolean      segue_question_is_carried (SeguePlan     *plan,
                                         SegueRecord   *communication,
                                         SegueQuestion  question);
gboolean      segue_question_is_covered (SeguePlan     *plan,
                                         SegueRecord   *communication,
                                         SegueQuestion  question);

G_END_DECLS
