/* segue-questions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-questions"

#include "config.h"

#include "segue-questions.h"

#include "segue-communication.h"
#include "segue-message-use.h"
#include "segue-message.h"

#include <glib/gi18n.h>

/**
 * segue_question_get_label:
 *
 * Returns: (transfer none): the question, as a heading
 */
const char *
segue_question_get_label (SegueQuestion question)
{
  switch (question)
    {
    case SEGUE_QUESTION_WHY:
      return C_("question", "Why");
    case SEGUE_QUESTION_WHAT:
      return C_("question", "What");
    case SEGUE_QUESTION_WHEN:
      return C_("question", "When");
    case SEGUE_QUESTION_HOW:
      return C_("question", "How");
    case SEGUE_N_QUESTIONS:
      break;
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_question_get_field:
 *
 * Returns: the field of a communication in which somebody says that it is answered, or is not
 */
guint
segue_question_get_field (SegueQuestion question)
{
  g_return_val_if_fail (question < SEGUE_N_QUESTIONS, SEGUE_NO_FIELD);

  return SEGUE_COMMUNICATION_COVERS_WHY + question;
}

/**
 * segue_question_of_message:
 * @message: a key message
 *
 * Returns: the question that messages of its kind answer; %SEGUE_N_QUESTIONS where it is none,
 *   as for thanks
 */
SegueQuestion
segue_question_of_message (SegueRecord *message)
{
  int kind = segue_record_get_choice (message, SEGUE_MESSAGE_KIND);

  if (kind == SEGUE_CHOICE_NONE)
    return SEGUE_N_QUESTIONS;

  switch ((SegueMessageKind) kind)
    {
    case SEGUE_MESSAGE_KIND_BUSINESS_REASON:
    case SEGUE_MESSAGE_KIND_RISK:
    case SEGUE_MESSAGE_KIND_BENEFIT:
      return SEGUE_QUESTION_WHY;
    case SEGUE_MESSAGE_KIND_WHAT_CHANGES:
    case SEGUE_MESSAGE_KIND_PERSONAL_IMPACT:
    case SEGUE_MESSAGE_KIND_PROGRESS:
      return SEGUE_QUESTION_WHAT;
    case SEGUE_MESSAGE_KIND_WHEN:
      return SEGUE_QUESTION_WHEN;
    case SEGUE_MESSAGE_KIND_HOW:
    case SEGUE_MESSAGE_KIND_INSTRUCTION:
      return SEGUE_QUESTION_HOW;
    case SEGUE_MESSAGE_KIND_RECOGNITION:
      return SEGUE_N_QUESTIONS;
    }

  return SEGUE_N_QUESTIONS;
}

/**
 * segue_question_is_carried:
 * @communication: a communication
 *
 * Returns: whether one of the messages that it carries answers @question
 */
gboolean
segue_question_is_carried (SeguePlan     *plan,
                           SegueRecord   *communication,
                           SegueQuestion  question)
{
  SegueRecord *const *uses = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (SEGUE_IS_COMMUNICATION (communication), FALSE);

  uses = segue_plan_incoming (plan, SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION,
                              segue_record_get_id (communication), &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *message = segue_plan_follow (plan, uses[i], SEGUE_MESSAGE_USE_MESSAGE);

      if (message != NULL && segue_question_of_message (message) == question)
        return TRUE;
    }

  return FALSE;
}

/**
 * segue_question_is_covered:
 * @communication: a communication
 *
 * What somebody said of it counts; else what its messages are about.
 *
 * Returns: whether @communication answers @question
 */
gboolean
segue_question_is_covered (SeguePlan     *plan,
                           SegueRecord   *communication,
                           SegueQuestion  question)
{
  guint field = segue_question_get_field (question);

  if (segue_record_is_set (communication, field))
    return segue_record_get_boolean (communication, field);

  return segue_question_is_carried (plan, communication, question);
}
