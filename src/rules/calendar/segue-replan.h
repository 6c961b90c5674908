/* segue-replan.h - what would come of moving a milestone, before anything is written (DOMAIN d 1)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-anchor.h"

G_BEGIN_DECLS

/**
 * SegueConflict:
 * @SEGUE_CONFLICT_FREEZE: in a freeze of its audience that forbids it
 * @SEGUE_CONFLICT_PEAK: in a peak of its audience
 * @SEGUE_CONFLICT_DAY_OFF: on a day that somebody of its audience does not work
 * @SEGUE_CONFLICT_SAME_DAY: somebody of its audience has something else that day
 * @SEGUE_CONFLICT_PAST: before today
 *
 * Bits.
 */
typedef enum
{
  SEGUE_CONFLICT_FREEZE = 1 << 0,
  SEGUE_CONFLICT_PEAK = 1 << 1,
  SEGUE_CONFLICT_DAY_OFF = 1 << 2,
  SEGUE_CONFLICT_SAME_DAY = 1 << 3,
  SEGUE_CONFLICT_PAST = 1 << 4,
  SEGUE_CONFLICT_CLASH = 1 << 5,       /* a trainer or a room is needed by another session */
  SEGUE_CONFLICT_NOT_IN_TIME = 1 << 6, /* a session is too late or too early for go-live */
} SegueConflict;

/* Why something does not move along. */
typedef enum
{
  SEGUE_STAYS_NOT,
  SEGUE_STAYS_SENT,
  SEGUE_STAYS_DONE,
  SEGUE_STAYS_CANCELLED,
  SEGUE_STAYS_PINNED,
  SEGUE_STAYS_PROMISED, /* somebody was promised it for its day */
  SEGUE_STAYS_APART,   /* it does not hang on the milestone, but what moves is too close to it now */
  SEGUE_STAYS_UNKNOWN, /* nobody said how far it is from its anchor, or it must have a day */
} SegueStays;

/**
 * SegueReplanItem:
 * @record: (owned): what hangs on the milestone, or the milestone itself
 * @from: its first day now, %SEGUE_DAY_NONE where it has none
 * @to: its first day then; where it stays, the same
 * @stays: why it does not move, or %SEGUE_STAYS_NOT
 * @conflicts: SegueConflict bits
 * @reason: (nullable): the conflicts, or why it stays, in words; a line for each
 * @series: whether it moves since its series does, which is an item of its own
 */
typedef struct
{
  SegueRecord *record;
  SegueDay     from;
  SegueDay     to;
  SegueStays   stays;
  guint        conflicts;
  char        *reason;
  gboolean     series;
} SegueReplanItem;

/**
 * SegueReplanPromise:
 * @record: (owned): a communication that was sent, or a promise that is open
 * @milestone: (owned): what it named the day of, or hangs on
 * @promised: that day, or the one that it is promised for
 * @to: when the milestone is then, %SEGUE_DAY_NONE where nobody knows
 * @text: that it says something else, as a sentence
 */
typedef struct
{
  SegueRecord *record;
  SegueRecord *milestone;
  SegueDay     promised;
  SegueDay     to;
  char        *text;
} SegueReplanPromise;

typedef struct _SegueReplan SegueReplan;

SegueReplan              *segue_replan_new            (SeguePlan   *plan,
                                                       SeguePlan   *shown,
                                                       SegueRecord *milestone,
                                                       SegueDay     day,
                                                       SegueDay     today);
SegueReplan              *segue_replan_new_evading    (SeguePlan   *plan,
                                                       SeguePlan   *shown,
                                                       SegueRecord *window,
                                                       SegueDay     today);
void                      segue_replan_free           (SegueReplan *self);
guint                     segue_replan_get_n_items    (SegueReplan *self);
const SegueReplanItem    *segue_replan_get_item       (SegueReplan *self,
                                                       guint        index);
guint                     segue_replan_get_n_promises (SegueReplan *self);
const SegueReplanPromise *segue_replan_get_promise    (SegueReplan *self,
                                                       guint        index);
guint                     segue_replan_get_n_moving   (SegueReplan *self);
guint                     segue_replan_get_n_colliding (SegueReplan *self);
guint                     segue_replan_get_n_staying  (SegueReplan *self);
char                     *segue_replan_dup_summary    (SegueReplan *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueReplan, segue_replan_free)

G_END_DECLS
