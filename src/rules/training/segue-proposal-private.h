/* segue-proposal-private.h - what a proposal is made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-clashes.h"
#include "segue-proposal.h"
#include "segue-workdays.h"

G_BEGIN_DECLS

/**
 * SegueProposalSlot:
 * @day: its first day
 * @end_day: its last day
 * @start: minutes since midnight
 * @end: minutes since midnight of @end_day
 * @span: the same as instants
 *
 * When a session could be.
 */
typedef struct
{
  SegueDay  day;
  SegueDay  end_day;
  int       start;
  int       end;
  SegueSpan span;
} SegueProposalSlot;

/**
 * SegueProposalDesk:
 * @plan: where the records are
 * @wishes: what was asked for
 *
 * What is taken, by what the plan has and by what was proposed so far.
 */
typedef struct
{
  SeguePlan                 *plan;
  const SegueProposalWishes *wishes;
  SegueWorkdays             *workdays;
  GTimeZone                 *zone;
  GHashTable                *rooms;    /* folded name -> GArray of SegueSpan */
  GHashTable                *trainers; /* id -> GArray of SegueSpan */
  GHashTable                *days;     /* day -> how many sessions begin on it */
  GHashTable                *free;     /* audience -> GHashTable: day -> 1 free, 2 not */
} SegueProposalDesk;

struct _SegueProposal
{
  GArray *sessions; /* SegueProposedSession */
  GArray *rests;    /* SegueProposalRest */
  guint   n_people;
};

/* People of an audience who need a seat in a course. */
typedef struct
{
  guint        course;
  guint        row;
  SegueRecord *audience;
  SegueRecord *milestone;
  guint        people;
  guint        target;
  SegueDay     first;
  SegueDay     last;
  gboolean     is_cut; /* whether @last is the day that was asked for, and days are lost by that */
} SegueProposalGroup;

/* People of an audience who have or had a seat. */
typedef struct
{
  SegueDay  day;
  SegueSpan span;
  guint     people;
} SegueProposalTaken;

typedef struct
{
  SeguePlan                 *plan;
  SegueTraining             *training;
  const SegueProposalWishes *wishes;
  SegueProposalDesk         *desk;
  SegueProposal             *result;
  GHashTable                *taken; /* row and course -> GArray of SegueProposalTaken */
  GArray                    *elsewhere; /* who has a seat with another row */
  gboolean                   spares_weeks;
  guint                     *again; /* rows; of the course that groups are made of */
  guint                     *less;  /* the same */
} SegueProposalAttempt;

SegueProposalDesk *segue_proposal_desk_new          (SeguePlan                 *plan,
                                                     const SegueProposalWishes *wishes);
void               segue_proposal_desk_free         (SegueProposalDesk         *self);
GArray            *segue_proposal_desk_list_slots   (SegueProposalDesk         *self,
                                                     int                        minutes,
                                                     SegueDay                   first,
                                                     SegueDay                   last);
gboolean           segue_proposal_desk_is_free      (SegueProposalDesk         *self,
                                                     gint64                     audience,
                                                     SegueDay                   first,
                                                     SegueDay                   last);
guint              segue_proposal_desk_count_on     (SegueProposalDesk         *self,
                                                     SegueDay                   day);
gboolean           segue_proposal_desk_find_room    (SegueProposalDesk         *self,
                                                     const SegueProposalSlot   *slot,
                                                     guint                      seats,
                                                     guint                      most,
                                                     guint                      people,
                                                     guint                     *room,
                                                     guint                     *capacity);
gboolean           segue_proposal_desk_find_trainer (SegueProposalDesk         *self,
                                                     const SegueProposalSlot   *slot,
                                                     gint64                    *trainer);
void               segue_proposal_desk_book         (SegueProposalDesk         *self,
                                                     const SegueProposalSlot   *slot,
                                                     guint                      room,
                                                     gint64                     trainer);

gboolean           segue_proposal_is_meant          (SegueProposalAttempt      *self,
                                                     const SegueTrainingCell   *cell);
void               segue_proposal_collect_groups    (SegueProposalAttempt      *self,
                                                     GArray                    *groups);
void               segue_proposal_use_free_seats    (SegueProposalAttempt      *self,
                                                     GArray                    *groups,
                                                     guint                      course);
void               segue_proposal_take              (SegueProposalAttempt      *self,
                                                     guint                      row,
                                                     guint                      course,
                                                     SegueDay                   day,
                                                     const SegueSpan           *span,
                                                     guint                      people);
guint              segue_proposal_count_taken       (SegueProposalAttempt      *self,
                                                     guint                      row,
                                                     guint                      course,
                                                     gint64                     until);
GArray            *segue_proposal_new_elsewhere     (void);
void               segue_proposal_read_twice        (SegueProposalAttempt      *self,
                                                     guint                      course);
guint              segue_proposal_count_elsewhere   (SegueProposalAttempt      *self,
                                                     guint                      row,
                                                     guint                      course,
                                                     gint64                     at);
guint              segue_proposal_count_ready       (SegueProposalAttempt      *self,
                                                     const SegueProposalGroup  *group,
                                                     const SegueProposalSlot   *slot);
guint              segue_proposal_count_idle        (SegueProposalAttempt      *self,
                                                     const SegueProposalGroup  *group,
                                                     const SegueProposalSlot   *slot);
gint64             segue_proposal_get_excess        (SegueProposalAttempt      *self,
                                                     const SegueProposalGroup  *group,
                                                     SegueDay                   day,
                                                     guint                      people);
guint              segue_proposal_get_height        (SegueProposalAttempt      *self,
                                                     guint                      course,
                                                     guint                      most);
void               segue_proposal_deal              (SegueProposalAttempt      *self,
                                                     GArray                    *groups,
                                                     guint                      course);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueProposalDesk, segue_proposal_desk_free)

G_END_DECLS
