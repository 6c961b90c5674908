/* segue-training.h - who must learn what, and who has (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"
#include "segue-plan.h"
#include "segue-requirement.h"

G_BEGIN_DECLS

/**
 * SegueTrainingCell:
 * @requirement: (nullable) (transfer none): what says so: of this audience, or of the
 *   nearest one above it; %NULL = the course is not for them
 * @rule: a %SegueRequirementRule; only read where there is a @requirement
 * @is_own: whether @requirement names this audience itself
 * @target: how many people must, should or may take it: the head-count of the audience
 * @enrolled: of them, how many have a seat in a session to come and have not completed it
 * @waiting: how many are on a waiting list
 * @trained: how many completed it and whose completion is still valid
 * @trained_before: how many completed it before the go-live of their audience
 * @is_self_paced: whether people take it alone and when they want, so that nobody needs a seat
 * @seats_needed: target − trained − enrolled, never below 0
 * @free_seats: seats that nobody has in sessions to come that they can go to
 * @seats: of a session of this course
 * @sessions_needed: sessions to add: (seats needed − free seats) ÷ seats, rounded up
 * @trainer_minutes: sessions needed × duration
 * @pace: people who completed it in a week, in hundredths, over the last four weeks in
 *   which sessions were held
 * @projected: how many will have completed it on the day before go-live at this pace;
 *   where nothing was held yet, those with a seat before go-live; where go-live is not
 *   known, those who have completed it, or have a seat
 * @has_go_live: whether that day is known
 */
typedef struct
{
  SegueRecord *requirement;
  int          rule;
  gboolean     is_own;
  guint        target;
  guint        enrolled;
  guint        waiting;
  guint        trained;
  guint        trained_before;
  gboolean     is_self_paced;
  guint        seats_needed;
  guint        free_seats;
  guint        seats;
  guint        sessions_needed;
  guint        trainer_minutes;
  guint        pace;
  guint        projected;
  gboolean     has_go_live;
} SegueTrainingCell;

/**
 * SegueTrainingRow:
 * @audience: (transfer none): an audience in scope of the rollout, or named by a rule
 * @go_live: its own go-live, else that of the nearest above, else of the rollout;
 *   %SEGUE_DAY_NONE = not known
 * @depth: how far below a top-most row it stands, 0 = top
 * @target: its head-count
 * @is_target_known: whether the head-count is set; else @target counts its members
 * @n_required: how many courses are required of it
 * @trained: people with every required course completed
 * @trained_before: people with every required course completed before go-live
 * @projected: people who will have every required course completed at go-live
 */
typedef struct
{
  SegueRecord *audience;
  SegueDay     go_live;
  guint        depth;
  guint        target;
  gboolean     is_target_known;
  guint        n_required;
  guint        trained;
  guint        trained_before;
  guint        projected;
} SegueTrainingRow;

/**
 * SegueTrainingTotals:
 * @target: people of whom something is required, nobody counted twice: a row below
 *   another that counts adds nothing
 * @trained: of them, how many completed every required course
 * @trained_before: of them, how many did so before go-live
 * @projected: how many will have at go-live
 * @seats_needed: seats needed in all required courses
 * @sessions_needed: sessions to add for them; audiences share the sessions of a course
 * @trainer_minutes: what these take trainers
 * @trainer_days: trainer minutes ÷ the minutes of a trainer’s day, in tenths
 */
typedef struct
{
  guint target;
  guint trained;
  guint trained_before;
  guint projected;
  guint seats_needed;
  guint sessions_needed;
  guint trainer_minutes;
  guint trainer_days;
} SegueTrainingTotals;

typedef struct _SegueTraining SegueTraining;

SegueTraining             *segue_training_new           (SeguePlan           *plan,
                                                         gint64               rollout,
                                                         SegueDay             today);
void                       segue_training_free          (SegueTraining       *self);
gboolean                   segue_training_shows_results (SegueTraining       *self);
guint                      segue_training_get_n_rows    (SegueTraining       *self);
const SegueTrainingRow    *segue_training_get_row       (SegueTraining       *self,
                                                         guint                row);
guint                      segue_training_find_row      (SegueTraining       *self,
                                                         gint64               audience);
guint                      segue_training_get_n_courses (SegueTraining       *self);
SegueRecord               *segue_training_get_course    (SegueTraining       *self,
                                                         guint                course);
guint                      segue_training_find_course   (SegueTraining       *self,
                                                         gint64               course);
const SegueTrainingCell   *segue_training_get_cell      (SegueTraining       *self,
                                                         guint                row,
                                                         guint                course);
const SegueTrainingTotals *segue_training_get_totals    (SegueTraining       *self);
void                       segue_training_get_course_need (SegueTraining     *self,
                                                         guint                course,
                                                         SegueTrainingCell   *need);
GArray                    *segue_training_dup_several   (SegueTraining       *self,
                                                         guint                course);
gboolean                   segue_training_cell_is_short (const SegueTrainingCell *cell);
GArray                    *segue_training_dup_missing   (SegueTraining       *self,
                                                         guint                row,
                                                         guint                course);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueTraining, segue_training_free)

G_END_DECLS
