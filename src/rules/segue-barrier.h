/* segue-barrier.h - the five-element profile and where it is stuck (DOMAIN c 8)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-profile.h"

G_BEGIN_DECLS

/* The elements themselves come first. */
typedef enum
{
  SEGUE_BARRIER_AWARENESS = SEGUE_ELEMENT_AWARENESS,
  SEGUE_BARRIER_DESIRE,
  SEGUE_BARRIER_KNOWLEDGE,
  SEGUE_BARRIER_ABILITY,
  SEGUE_BARRIER_REINFORCEMENT,
  SEGUE_BARRIER_NONE,    /* all elements are above the line */
  SEGUE_BARRIER_UNKNOWN, /* an element that may be the barrier was not assessed */
} SegueBarrier;

#define SEGUE_N_BARRIERS (SEGUE_BARRIER_UNKNOWN + 1)

extern const SegueChoices segue_barriers;

/**
 * SegueBarrierGroup:
 * @n: how many profiles
 * @means: of each element, over those that have it
 * @n_scored: how many have it
 * @barrier: a #SegueBarrier of the means, %SEGUE_CHOICE_NONE without any score
 * @n_stuck: how many have their own barrier at each #SegueBarrier: a mean can hide
 *   that a third of the group is at 1
 */
typedef struct
{
  guint  n;
  double means[SEGUE_N_ELEMENTS];
  guint  n_scored[SEGUE_N_ELEMENTS];
  int    barrier;
  guint  n_stuck[SEGUE_N_BARRIERS];
} SegueBarrierGroup;

SegueRecord       *segue_profile_find_current (SeguePlan          *plan,
                                               SegueRecord        *engagement,
                                               SegueDay            day);
int                segue_barrier_get          (SegueRecord        *profile);
char              *segue_barrier_dup_reason   (SegueRecord        *profile);
SegueBarrierGroup  segue_barrier_sum_up       (SegueRecord *const *profiles,
                                               guint               n);

G_END_DECLS
