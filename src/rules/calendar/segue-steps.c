/* segue-steps.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-steps"

#include "config.h"

#include "segue-steps.h"

/**
 * segue_steps_list:
 * @communication: a communication
 * @steps: (out caller-allocates) (array length=SEGUE_STEPS_MOST): what it can become next, the
 *   one that it should first, calling it off last
 *
 * What is not approved may have been sent all the same, and what is approved may need another
 * draft: neither is a dead end.  What was sent can be unlocked only.
 *
 * Returns: their number
 */
guint
segue_steps_list (SegueRecord              *communication,
                  SegueCommunicationStatus *steps)
{
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_COMMUNICATION (communication), 0);

  switch ((SegueCommunicationStatus) segue_record_get_choice (communication, SEGUE_COMMUNICATION_STATUS))
    {
    case SEGUE_COMMUNICATION_STATUS_IDEA:
      steps[n++] = SEGUE_COMMUNICATION_STATUS_DRAFT;
      break;
    case SEGUE_COMMUNICATION_STATUS_DRAFT:
      steps[n++] = SEGUE_COMMUNICATION_STATUS_IN_REVIEW;
      break;
    case SEGUE_COMMUNICATION_STATUS_IN_REVIEW:
      steps[n++] = SEGUE_COMMUNICATION_STATUS_APPROVED;
      steps[n++] = SEGUE_COMMUNICATION_STATUS_DRAFT;
      break;
    case SEGUE_COMMUNICATION_STATUS_APPROVED:
      steps[n++] = SEGUE_COMMUNICATION_STATUS_SCHEDULED;
      steps[n++] = SEGUE_COMMUNICATION_STATUS_SENT;
      steps[n++] = SEGUE_COMMUNICATION_STATUS_DRAFT;
      break;
    case SEGUE_COMMUNICATION_STATUS_SCHEDULED:
      steps[n++] = SEGUE_COMMUNICATION_STATUS_SENT;
      steps[n++] = SEGUE_COMMUNICATION_STATUS_DRAFT;
      break;
    case SEGUE_COMMUNICATION_STATUS_SENT:
      return 0;
    case SEGUE_COMMUNICATION_STATUS_CANCELLED:
      steps[n++] = SEGUE_COMMUNICATION_STATUS_DRAFT;
      return n;
    }

  steps[n++] = SEGUE_COMMUNICATION_STATUS_CANCELLED;
  return n;
}

/**
 * segue_steps_find_missing:
 * @communication: a communication
 * @step: what it shall become
 * @fields: (out caller-allocates) (array length=SEGUE_STEPS_MOST): what must be known first
 *
 * Nothing can be scheduled without somebody who sends it, a day, and a channel (DOMAIN B5);
 * a review needs something to read.
 *
 * Returns: the number of @fields, 0 where nothing is missing
 */
guint
segue_steps_find_missing (SegueRecord              *communication,
                          SegueCommunicationStatus  step,
                          guint                    *fields)
{
  static const guint to_schedule[] = { SEGUE_COMMUNICATION_SENDER, SEGUE_COMMUNICATION_DATE, SEGUE_COMMUNICATION_CHANNEL };
  static const guint to_review[] = { SEGUE_COMMUNICATION_BODY };
  const guint *needed = NULL;
  guint n_needed = 0;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_COMMUNICATION (communication), 0);

  switch (step)
    {
    case SEGUE_COMMUNICATION_STATUS_IN_REVIEW:
      needed = to_review;
      n_needed = G_N_ELEMENTS (to_review);
      break;
    case SEGUE_COMMUNICATION_STATUS_SCHEDULED:
      needed = to_schedule;
      n_needed = G_N_ELEMENTS (to_schedule);
      break;
    case SEGUE_COMMUNICATION_STATUS_IDEA:
    case SEGUE_COMMUNICATION_STATUS_DRAFT:
    case SEGUE_COMMUNICATION_STATUS_APPROVED:
    case SEGUE_COMMUNICATION_STATUS_SENT:
    case SEGUE_COMMUNICATION_STATUS_CANCELLED:
      break;
    }

  for (guint i = 0; i < n_needed; i++)
    if (!segue_record_is_set (communication, needed[i]))
      fields[n++] = needed[i];

  return n;
}
