/* segue-starter-plan.h - a plan to begin with, around a go-live (DOMAIN f)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-starter-items.h"

G_BEGIN_DECLS

/**
 * SegueStarterEntry:
 * @item: (nullable): what it comes from; %NULL for go-live itself
 * @record: (owned): a record of no workspace, filled but for what it hangs on where go-live
 *   is new
 * @day: when it is, the first time for a series; %SEGUE_DAY_NONE while go-live has no day
 * @n_occurrences: how many a series makes, else 0
 * @is_there: whether the rollout has it already
 * @is_past: whether its day has gone by
 * @is_chosen: whether it shall be added; at first what is neither there nor past
 */
typedef struct
{
  const SegueStarterItem *item;
  SegueRecord            *record;
  SegueDay                day;
  guint                   n_occurrences;
  gboolean                is_there;
  gboolean                is_past;
  gboolean                is_chosen;
} SegueStarterEntry;

/**
 * SegueStarterPlan:
 * @golive: (nullable): the milestone that it hangs on, of the plan; %NULL where it is the
 *   first of @entries
 * @day: the day of go-live, or %SEGUE_DAY_NONE
 * @entries: (owned) (element-type SegueStarterEntry): by the day
 */
typedef struct
{
  SegueRecord *golive;
  SegueDay     day;
  GPtrArray   *entries;
} SegueStarterPlan;

SegueStarterPlan *segue_starter_plan_new        (SeguePlan          *plan,
                                                 gint64              rollout,
                                                 gint64              wave,
                                                 SegueStarterWeight  weight,
                                                 SegueDay            day);
void              segue_starter_plan_free       (SegueStarterPlan   *self);
SegueRecord      *segue_starter_find_golive     (SeguePlan          *plan,
                                                 gint64              rollout,
                                                 gint64              wave);
const char       *segue_starter_weight_get_label (SegueStarterWeight weight);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueStarterPlan, segue_starter_plan_free)

G_END_DECLS
