/* segue-hand-out-facts.h - what an audience is told on paper, as anybody may read it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-entries.h"
#include "segue-page-options.h"

G_BEGIN_DECLS

/**
 * SegueHandOutPair:
 * @head: what stands out: a name, a question
 * @text: (nullable): what belongs to it
 */
typedef struct
{
  char *head;
  char *text;
} SegueHandOutPair;

/**
 * SegueHandOutFacts:
 * @rollout: what changes
 * @audience: whom it is for
 * @people: (nullable): “For 62 people in Finance”
 * @lead: (nullable): what it means for them
 * @changes: (element-type utf8): what is new
 * @stays: (element-type utf8): what is not
 * @dates: (element-type SegueCalendarEntry): their days from now on that are near
 * @helps: (element-type SegueHandOutPair): champions, then where help is
 * @answers: (element-type SegueHandOutPair): questions
 * @champion: (nullable): whom to tell
 * @help: (nullable): where help is from the first day on
 *
 * A copy that its readers may have.
 */
typedef struct
{
  char      *rollout;
  char      *audience;
  char      *people;
  char      *lead;
  GPtrArray *changes;
  GPtrArray *stays;
  GPtrArray *dates;
  GPtrArray *helps;
  GPtrArray *answers;
  char      *champion;
  char      *help;
} SegueHandOutFacts;

#define SEGUE_N_HAND_OUT_WEIGHTS 5

guint              segue_hand_out_facts_get_weight (const SegueCalendarEntry *date);
SegueHandOutFacts *segue_hand_out_facts_new  (SeguePlan              *plan,
                                              SegueRecord            *rollout,
                                              SegueRecord            *audience,
                                              const SeguePageOptions *options);
void               segue_hand_out_facts_free (SegueHandOutFacts      *self);

G_END_DECLS
