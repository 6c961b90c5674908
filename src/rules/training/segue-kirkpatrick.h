/* segue-kirkpatrick.h - what a course brings about, on four levels (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueKirkpatrick:
 * @SEGUE_KIRKPATRICK_REACTION: how people liked it
 * @SEGUE_KIRKPATRICK_LEARNING: what they know now
 * @SEGUE_KIRKPATRICK_BEHAVIOUR: whether they use it
 * @SEGUE_KIRKPATRICK_RESULTS: what comes of that
 */
typedef enum
{
  SEGUE_KIRKPATRICK_REACTION,
  SEGUE_KIRKPATRICK_LEARNING,
  SEGUE_KIRKPATRICK_BEHAVIOUR,
  SEGUE_KIRKPATRICK_RESULTS,
} SegueKirkpatrick;

#define SEGUE_N_KIRKPATRICK 4

/**
 * SegueKirkpatrickState:
 * @SEGUE_KIRKPATRICK_NOTHING: there is nothing to look at: no session, nobody there, no
 *   result named; or it is not shown
 * @SEGUE_KIRKPATRICK_NOT_YET: it falls due later
 * @SEGUE_KIRKPATRICK_DUE: now is the time
 * @SEGUE_KIRKPATRICK_LATE: it was to be looked at before today
 * @SEGUE_KIRKPATRICK_DONE: it was looked at, of every session
 */
typedef enum
{
  SEGUE_KIRKPATRICK_NOTHING,
  SEGUE_KIRKPATRICK_NOT_YET,
  SEGUE_KIRKPATRICK_DUE,
  SEGUE_KIRKPATRICK_LATE,
  SEGUE_KIRKPATRICK_DONE,
} SegueKirkpatrickState;

/**
 * SegueKirkpatrickLevel:
 * @state: whether there is something to do
 * @first: the day on which that falls due, %SEGUE_DAY_NONE where it is not known or there is
 *   nothing to do
 * @last: the day after which it is late
 * @has_value: whether @value means anything
 * @value: reaction: mean of 1 to 5.  Learning: mean of score − score before where both are
 *   known, else the share that passed, in per cent.  Behaviour: share of those observed who
 *   use it, in per cent.  Results: how far the result moved from where it was to where it
 *   shall be, in per cent; below 0 where it moved away
 * @n: how many people @value comes from; 0 of results
 * @is_gain: of learning: whether @value is a gain, and not a share
 */
typedef struct
{
  SegueKirkpatrickState state;
  SegueDay              first;
  SegueDay              last;
  gboolean              has_value;
  double                value;
  guint                 n;
  gboolean              is_gain;
} SegueKirkpatrickLevel;

void        segue_kirkpatrick_read            (SeguePlan                   *plan,
                                               SegueRecord                 *course,
                                               SegueDay                     today,
                                               SegueKirkpatrickLevel       *levels);
const char *segue_kirkpatrick_get_title       (SegueKirkpatrick             level);
const char *segue_kirkpatrick_state_get_word  (SegueKirkpatrickState        state);
char       *segue_kirkpatrick_dup_value       (SegueKirkpatrick             level,
                                               const SegueKirkpatrickLevel *of);
char       *segue_kirkpatrick_dup_state       (const SegueKirkpatrickLevel *of,
                                               SegueDay                     today);

G_END_DECLS
