/* segue-attendance-private.h - what the files of the attendance share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-attendance-sheet.h"
#include "segue-attendance.h"
#include "segue-import-people.h"
#include "segue-pairs.h"

G_BEGIN_DECLS

/* No status, no score. */
#define SEGUE_ATTENDANCE_NONE (-1)

/**
 * SegueAttendanceRow:
 * @session: (unowned) (nullable): which session it is about
 * @person: whom
 * @status: a %SegueEnrolmentStatus, or %SEGUE_ATTENDANCE_NONE where what is there stays
 * @is_guess: whether the file does not say the status: then it only fills a gap
 * @score: 0 to 100, or %SEGUE_ATTENDANCE_NONE
 * @is_over: whether it adds nothing: an attempt that another one beats, a trainer
 */
typedef struct
{
  SegueRecord *session;
  gint64       person;
  int          status;
  gboolean     is_guess;
  int          score;
  gboolean     is_over;
} SegueAttendanceRow;

struct _SegueAttendance
{
  SegueImportPlan   *plan;     /* borrowed */

  /* Owned. */
  SegueImportPeople *people;
  SeguePairs        *present;  /* session, person -> enrolment that is there */
  GHashTable        *attempts; /* session and person -> index of the row that counts */
  GArray            *rows;     /* SegueAttendanceRow, one for each row of the plan */
  GHashTable        *made;     /* id of a course -> its session that the file brings */
  SeguePairs        *engaged;  /* rollout, person who is new -> himself */

  guint              extras[SEGUE_ATTENDANCE_N_COLUMNS]; /* columns of the plan, or SEGUE_NO_FIELD */
  guint              name;
  guint              title;
  guint              date;
  guint              time;
  guint              rollout;
  guint              status;
  guint              score;
  guint              completed;
  double             scale;     /* of the scores that name none; 0 where the header does not say */
  SegueDay           today;
  guint              n_unknown; /* rows of people whom nobody knows */
  guint              n_added;
  guint              n_beaten;
  guint              n_trainers;
};

char        *segue_attendance_dup_text      (SegueAttendance    *self,
                                             guint               index,
                                             guint               column);
gboolean     segue_attendance_refuse        (SegueAttendance    *self,
                                             guint               index,
                                             char               *reason);
gboolean     segue_attendance_is_enrolled   (SegueAttendance    *self,
                                             SegueRecord        *session,
                                             gint64              person);

void         segue_attendance_learn_scores  (SegueAttendance    *self);
int          segue_attendance_read_score    (SegueAttendance    *self,
                                             guint               index);
void         segue_attendance_read_status   (SegueAttendance    *self,
                                             guint               index,
                                             SegueAttendanceRow *row);
gint64       segue_attendance_peek_person   (SegueAttendance    *self,
                                             guint               index);
gboolean     segue_attendance_find_person   (SegueAttendance    *self,
                                             guint               index,
                                             SegueAttendanceRow *row);
SegueRecord *segue_attendance_find_session  (SegueAttendance    *self,
                                             guint               index,
                                             gint64              person);

G_END_DECLS
