/* segue-resistance-facts.h - what a resistance entry says beyond its fields: clocks, priority (DOMAIN c 14)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"
#include "segue-plan.h"
#include "segue-resistance.h"

G_BEGIN_DECLS

/* The four steps of the clock, in their order. */
typedef enum
{
  SEGUE_RESISTANCE_STEP_HEARD,
  SEGUE_RESISTANCE_STEP_ACKNOWLEDGED,
  SEGUE_RESISTANCE_STEP_ANSWERED,
  SEGUE_RESISTANCE_STEP_TOLD,
} SegueResistanceStep;

#define SEGUE_N_RESISTANCE_STEPS (SEGUE_RESISTANCE_STEP_TOLD + 1)

/**
 * SegueResistanceMark:
 * @day: when it was done, %SEGUE_DAY_NONE = not yet
 * @due: by when it is to be done, %SEGUE_DAY_NONE = no clock runs for it
 * @late: days by which it is late today, or was when it was done; 0 = not late.  Working days
 *   for the acknowledgement, calendar days for the answer
 */
typedef struct
{
  SegueDay day;
  SegueDay due;
  guint    late;
} SegueResistanceMark;

/**
 * SegueResistanceFacts:
 * @priority: severity × spread, 1 to 25; 0 where one of them is not set
 * @is_open: whether somebody still has to do something: not resolved, accepted or not valid
 * @is_anticipated: expected and not yet heard; no clock runs, nor does one for a signal: nobody
 *   said anything yet that waits for an answer
 * @is_late: whether a step that is not done is late today
 * @next: the next step that is not done; %SEGUE_N_RESISTANCE_STEPS = all are.  Whoever raised
 *   what is not valid, as when it was raised twice, need not be told
 * @marks: of each step
 * @age: calendar days from the day it was heard until it was closed, else until today
 * @response: working days from hearing to acknowledging, -1 = not acknowledged
 * @resolution: working days from hearing to closing, -1 = not closed
 * @workaround_age: calendar days that a workaround has been in use, -1 = there is none, or it ended
 */
typedef struct
{
  guint               priority;
  gboolean            is_open;
  gboolean            is_anticipated;
  gboolean            is_late;
  SegueResistanceStep next;
  SegueResistanceMark marks[SEGUE_N_RESISTANCE_STEPS];
  int                 age;
  int                 response;
  int                 resolution;
  int                 workaround_age;
} SegueResistanceFacts;

/* Reads the facts of many entries: it knows the working days.  To be made anew when the plan changes. */
typedef struct _SegueResistanceClock SegueResistanceClock;

SegueResistanceClock *segue_resistance_clock_new (SeguePlan            *plan,
                                                  SegueDay              today);
void      segue_resistance_clock_free   (SegueResistanceClock       *self);
void      segue_resistance_clock_read   (SegueResistanceClock       *self,
                                         SegueRecord                *entry,
                                         SegueResistanceFacts       *facts);

/* Of one entry. */
void      segue_resistance_get_facts    (SeguePlan                  *plan,
                                         SegueRecord                *entry,
                                         SegueDay                    today,
                                         SegueResistanceFacts       *facts);
guint     segue_resistance_get_priority (SegueRecord                *entry);
gboolean  segue_resistance_status_is_open (int                       status);
gboolean  segue_resistance_has_answer   (SegueRecord                *entry);

/* Words, translated: “Reply due today”, “Answer 4 days late”, “Told them 6 Apr”. */
char     *segue_resistance_dup_clock    (const SegueResistanceFacts *facts,
                                         SegueDay                    today);
/* Who said it: the person, the audience, or “Nobody named”, at the level of the plan shown. */
char     *segue_resistance_dup_who      (SeguePlan                  *plan,
                                         SegueRecord                *entry);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueResistanceClock, segue_resistance_clock_free)

G_END_DECLS
