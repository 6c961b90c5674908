/* segue-load.h - how much change falls on an audience in a week (DOMAIN c 6)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-week.h"

G_BEGIN_DECLS

/**
 * SegueLoadRule:
 * @SEGUE_LOAD_HOURS: minutes per person against what the audience can spare
 * @SEGUE_LOAD_WEIGHTED: the impacts that are felt, each with the weight of its level
 * @SEGUE_LOAD_DOMINANCE: the highest level that makes up a third of these impacts
 */
typedef enum
{
  SEGUE_LOAD_HOURS,
  SEGUE_LOAD_WEIGHTED,
  SEGUE_LOAD_DOMINANCE,
} SegueLoadRule;

#define SEGUE_N_LOAD_RULES (SEGUE_LOAD_DOMINANCE + 1)

typedef enum
{
  SEGUE_LOAD_NOTHING,
  SEGUE_LOAD_CALM,
  SEGUE_LOAD_BUSY,
  SEGUE_LOAD_OVER, /* over the line */
} SegueLoadStep;

#define SEGUE_N_LOAD_STEPS (SEGUE_LOAD_OVER + 1)

/* What a level of impact counts as: a critical one as a high one. */
typedef enum
{
  SEGUE_LOAD_LOW,
  SEGUE_LOAD_MEDIUM,
  SEGUE_LOAD_HIGH,
} SegueLoadLevel;

#define SEGUE_N_LOAD_LEVELS (SEGUE_LOAD_HIGH + 1)

/**
 * SegueLoadCell:
 * @step: the tone that it has
 * @n_inputs: how many items or impacts it is made of
 * @n_open: how many there are that say nothing: items without minutes, impacts without a
 *   level or without a day; they are not counted as nothing
 * @minutes: hours: of each person
 * @capacity: hours: what the audience can spare
 * @percent: hours: @minutes of @capacity; negative where nothing can be spared
 * @is_peak: hours: whether a peak is in that week, which makes it a step more
 * @weight: weighted: the sum
 * @counts: weighted and dominance: how many impacts of each level
 */
typedef struct
{
  SegueLoadStep step;
  guint         n_inputs;
  guint         n_open;
  double        minutes;
  double        capacity;
  double        percent;
  gboolean      is_peak;
  double        weight;
  guint         counts[SEGUE_N_LOAD_LEVELS];
} SegueLoadCell;

/**
 * SegueLoadInput:
 * @record: something on the calendar, or an impact
 * @rollout: whose it is, 0 = of the whole organisation
 * @audience: the audience that has it: that of the cell, or one above or below it
 * @is_open: whether it says nothing about how much
 * @amount: minutes of that week, or its weight in the sum
 * @level: of an impact
 */
typedef struct
{
  SegueRecord    *record;
  gint64          rollout;
  gint64          audience;
  gboolean        is_open;
  double          amount;
  SegueLoadLevel  level;
} SegueLoadInput;

/**
 * SegueLoad:
 *
 * The load of every audience in every week, computed when it is asked for, a week at a
 * time, and kept.  It borrows from the calendar, and is right until the plan changes.
 */
typedef struct _SegueLoad SegueLoad;

SegueLoad     *segue_load_new           (SeguePlan     *plan,
                                         SegueCalendar *calendar,
                                         gint64         rollout,
                                         SegueLoadRule  rule);
void           segue_load_free          (SegueLoad     *self);

SegueLoadCell  segue_load_get           (SegueLoad     *self,
                                         gint64         audience,
                                         SegueDay       week);
double         segue_load_get_minutes   (SegueLoad     *self,
                                         gint64         audience,
                                         SegueDay       week);
double         segue_load_get_capacity  (SegueLoad     *self,
                                         gint64         audience);
GArray        *segue_load_explain       (SegueLoad     *self,
                                         gint64         audience,
                                         SegueDay       week);
SegueRecord   *segue_load_find_peak     (SegueLoad     *self,
                                         gint64         audience,
                                         SegueDay       week);
guint          segue_load_count_rollouts (GArray       *inputs);

SegueLoadStep  segue_load_grade_percent (double         percent,
                                         double         busy_from,
                                         double         full_from);
int            segue_load_find_dominant (const guint   *counts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueLoad, segue_load_free)

G_END_DECLS
