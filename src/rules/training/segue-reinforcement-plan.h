/* segue-reinforcement-plan.h - what could follow go-live, so that what was learned becomes a habit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"
#include "segue-plan.h"
#include "segue-reinforcement.h"

G_BEGIN_DECLS

/**
 * SegueReinforcementEntry:
 * @kind: what it is
 * @title: (owned): what it will be called
 * @first: so many days after go-live it begins
 * @last: so many days after go-live it ends
 * @is_chosen: whether it shall be added; at first what the rollout has none of
 */
typedef struct
{
  SegueReinforcementKind  kind;
  char                   *title;
  int                     first;
  int                     last;
  gboolean                is_chosen;
} SegueReinforcementEntry;

/**
 * SegueReinforcementPlan:
 * @rollout: whose go-live it follows
 * @audience: for whom, 0 for everybody
 * @course: what it keeps alive, 0 for all that was learned
 * @golive: the milestone that it hangs on, 0 for none
 * @day: the day of that, %SEGUE_DAY_NONE where there is none
 * @entries: (owned) (element-type SegueReinforcementEntry): by the day
 */
typedef struct
{
  gint64     rollout;
  gint64     audience;
  gint64     course;
  gint64     golive;
  SegueDay   day;
  GPtrArray *entries;
} SegueReinforcementPlan;

/* The farthest that something can be from go-live. */
#define SEGUE_REINFORCEMENT_MOST_DAYS 365

SegueReinforcementPlan *segue_reinforcement_plan_new      (SeguePlan                     *plan,
                                                           gint64                         rollout,
                                                           gint64                         audience);
void                    segue_reinforcement_plan_free     (SegueReinforcementPlan        *self);
void                    segue_reinforcement_plan_aim      (SegueReinforcementPlan        *self,
                                                           SeguePlan                     *plan,
                                                           gint64                         audience);
guint                   segue_reinforcement_plan_count    (SegueReinforcementPlan        *self);
SegueDay                segue_reinforcement_plan_get_day  (SegueReinforcementPlan        *self,
                                                           int                            offset);
SegueRecord            *segue_reinforcement_plan_make     (SegueReinforcementPlan        *self,
                                                           const SegueReinforcementEntry *entry);
char                   *segue_reinforcement_plan_dup_days (SegueReinforcementPlan        *self,
                                                           const SegueReinforcementEntry *entry,
                                                           SegueDay                       today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueReinforcementPlan, segue_reinforcement_plan_free)

G_END_DECLS
