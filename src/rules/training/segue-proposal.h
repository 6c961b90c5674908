/* segue-proposal.h - which sessions to add so that everybody is trained in time (DOMAIN c 11, d 10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training.h"

G_BEGIN_DECLS

/**
 * SegueProposalRoom:
 * @name: (nullable): as sessions call it; %NULL = one that has no name yet
 * @seats: how many people fit in, 0 = as many as the course takes
 */
typedef struct
{
  const char *name;
  guint       seats;
} SegueProposalRoom;

/**
 * SegueProposalWishes:
 * @rollout: the rollout
 * @course: the course, 0 = all of the rollout that need seats
 * @today: the day from which to look
 * @first: no session before this day
 * @last: no session after this day, %SEGUE_DAY_NONE = as late as go-live allows
 * @rooms: (array length=n_rooms) (nullable): rooms that may be used at the same time;
 *   none = one without a name, with the seats of the course
 * @n_rooms: their number
 * @trainers: (array length=n_trainers) (nullable): ids of stakeholders, one of whom is
 *   free in each session; none = sessions are proposed without a trainer
 * @n_trainers: their number
 * @starts: (array length=n_starts): when sessions may begin, minutes since midnight
 * @n_starts: their number
 * @day_ends: by when a session of a day is over, minutes since midnight
 * @most_a_day: how many sessions there may be on one day, those of the plan included,
 *   0 = as many as rooms and trainers allow
 *
 * What is borrowed must live as long as the call that it is given to.
 */
typedef struct
{
  gint64                   rollout;
  gint64                   course;
  SegueDay                 today;
  SegueDay                 first;
  SegueDay                 last;
  const SegueProposalRoom *rooms;
  guint                    n_rooms;
  const gint64            *trainers;
  guint                    n_trainers;
  const int               *starts;
  guint                    n_starts;
  int                      day_ends;
  guint                    most_a_day;
} SegueProposalWishes;

/**
 * SegueProposedSession:
 * @course: (transfer none): of which course
 * @title: what it is called: the course and a running number
 * @day: its first day
 * @end_day: its last day, inclusive; @day for most
 * @start: when it begins, minutes since midnight; %SEGUE_TIME_NONE for a course that people
 *   take by themselves: it is open from @day to @end_day
 * @end: when it ends on its last day
 * @room: (nullable): the room
 * @trainer: the id of a stakeholder, 0 = none
 * @capacity: how many seats it has
 * @people: for how many people it is meant, at most @capacity
 * @audiences: (element-type gint64): whose people these are
 * @milestone: (transfer none) (nullable): the go-live that it hangs on
 * @offset: calendar days from @milestone to @day, below 0 as it comes before
 *
 * A draft: nothing is written yet.
 */
typedef struct
{
  SegueRecord *course;
  char        *title;
  SegueDay     day;
  SegueDay     end_day;
  int          start;
  int          end;
  char        *room;
  gint64       trainer;
  guint        capacity;
  guint        people;
  GArray      *audiences;
  SegueRecord *milestone;
  int          offset;
} SegueProposedSession;

/**
 * SegueProposalReason:
 * @SEGUE_PROPOSAL_NO_GO_LIVE: nobody knows when they go live
 * @SEGUE_PROPOSAL_TOO_LATE: the days in which the course may be given are over
 * @SEGUE_PROPOSAL_TOO_SOON: no session is wanted on the days in which the course may be given
 * @SEGUE_PROPOSAL_TOO_LONG: it lasts longer than the days that follow one another
 * @SEGUE_PROPOSAL_NO_DAY: freezes, peaks, holidays and week-ends take all of these days
 * @SEGUE_PROPOSAL_NO_ROOM: rooms, trainers or the sessions of a day are used up
 * @SEGUE_PROPOSAL_PREREQUISITE: a course that comes first has no seats for them before
 *
 * Why people got no seat.
 */
typedef enum
{
  SEGUE_PROPOSAL_NO_GO_LIVE,
  SEGUE_PROPOSAL_TOO_LATE,
  SEGUE_PROPOSAL_TOO_SOON,
  SEGUE_PROPOSAL_TOO_LONG,
  SEGUE_PROPOSAL_NO_DAY,
  SEGUE_PROPOSAL_NO_ROOM,
  SEGUE_PROPOSAL_PREREQUISITE,
} SegueProposalReason;

/**
 * SegueProposalRest:
 * @course: (transfer none): the course
 * @audience: (transfer none): the audience
 * @people: how many of it are still without a seat
 * @reason: why
 * @first: the first day that was looked at, %SEGUE_DAY_NONE where go-live is not known
 * @last: the last day that was looked at
 */
typedef struct
{
  SegueRecord         *course;
  SegueRecord         *audience;
  guint                people;
  SegueProposalReason  reason;
  SegueDay             first;
  SegueDay             last;
} SegueProposalRest;

typedef struct _SegueProposal SegueProposal;

void                        segue_proposal_wishes_init    (SegueProposalWishes       *wishes,
                                                           SeguePlan                 *plan,
                                                           gint64                     rollout,
                                                           SegueDay                   today);
SegueProposal              *segue_proposal_new            (SeguePlan                 *plan,
                                                           SegueTraining             *training,
                                                           const SegueProposalWishes *wishes);
void                        segue_proposal_free           (SegueProposal             *self);
guint                       segue_proposal_get_n_sessions (SegueProposal             *self);
const SegueProposedSession *segue_proposal_get_session    (SegueProposal             *self,
                                                           guint                      index);
guint                       segue_proposal_get_n_people   (SegueProposal             *self);
guint                       segue_proposal_get_n_rests    (SegueProposal             *self);
const SegueProposalRest    *segue_proposal_get_rest       (SegueProposal             *self,
                                                           guint                      index);
GArray                     *segue_proposal_find_unseated  (SeguePlan                 *plan,
                                                           SegueTraining             *training,
                                                           gint64                     rollout,
                                                           SegueDay                   today);
char                       *segue_proposal_rest_dup_text  (const SegueProposalRest   *rest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueProposal, segue_proposal_free)

G_END_DECLS
