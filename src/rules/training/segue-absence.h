/* segue-absence.h - seats that were filled, and people who came (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueAbsenceFlag:
 * @SEGUE_ABSENCE_NONE: not more than is usual, or nothing is known
 * @SEGUE_ABSENCE_NOTED: more than the first limit of the settings, 10 %
 * @SEGUE_ABSENCE_ALARMING: more than the second one, 25 %
 */
typedef enum
{
  SEGUE_ABSENCE_NONE,
  SEGUE_ABSENCE_NOTED,
  SEGUE_ABSENCE_ALARMING,
} SegueAbsenceFlag;

/**
 * SegueAbsence:
 * @capacity: seats of the sessions that are looked at; 0 where it is about a person
 * @taken: how many of them somebody has or had
 * @expected: people of whom it is known whether they came
 * @attended: of them, those who were there, partly and late ones too
 * @excused: of them, those who were excused
 * @no_shows: of them, those who were not there and not excused
 * @waiting: people on waiting lists of sessions to come
 * @longest_wait: for how many days the first of them has waited, -1 = not known
 * @flag: how the share of those who were not there is to be taken
 *
 * Head-counts count as so many people.
 */
typedef struct
{
  guint            capacity;
  guint            taken;
  guint            expected;
  guint            attended;
  guint            excused;
  guint            no_shows;
  guint            waiting;
  int              longest_wait;
  SegueAbsenceFlag flag;
} SegueAbsence;

void        segue_absence_of_person  (SeguePlan          *plan,
                                      gint64              stakeholder,
                                      gint64              rollout,
                                      SegueDay            today,
                                      SegueAbsence       *self);
void        segue_absence_of_course  (SeguePlan          *plan,
                                      SegueRecord        *course,
                                      SegueDay            today,
                                      SegueAbsence       *self);
void        segue_absence_of_session (SeguePlan          *plan,
                                      SegueRecord        *session,
                                      SegueDay            today,
                                      SegueAbsence       *self);
int         segue_absence_get_fill_rate       (const SegueAbsence *self);
int         segue_absence_get_attendance_rate (const SegueAbsence *self);
int         segue_absence_get_no_show_rate    (const SegueAbsence *self);
int         segue_absence_get_rate            (const SegueAbsence *self);
int         segue_enrolment_get_wait          (SeguePlan          *plan,
                                               SegueRecord        *enrolment,
                                               SegueDay            today);
const char *segue_absence_flag_get_word       (SegueAbsenceFlag    flag);
char       *segue_absence_dup_words           (const SegueAbsence *self);

G_END_DECLS
