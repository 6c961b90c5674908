/* segue-enrolment-words.h - what a line of a roster says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-enrolment.h"
#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueEnrolmentLook:
 * @icon: of the status
 * @style: (nullable): the class of its word
 * @key: N_(), the key that sets it; %NULL where none does
 *
 * How a status is shown: always with its word.
 */
typedef struct
{
  const char *icon;
  const char *style;
  const char *key;
} SegueEnrolmentLook;

const SegueEnrolmentLook *segue_enrolment_get_look        (int          status);
const char               *segue_enrolment_get_status_word (int          status);
int                       segue_enrolment_find_status     (gunichar     letter);
char                     *segue_enrolment_words_dup_name  (SeguePlan   *plan,
                                                           SegueRecord *enrolment);
char                     *segue_enrolment_words_dup_second (SeguePlan  *plan,
                                                           SegueRecord *enrolment);
char                     *segue_enrolment_words_dup_prerequisite (SeguePlan   *plan,
                                                                  SegueRecord *enrolment);
char                     *segue_enrolment_words_dup_keys  (void);

G_END_DECLS
