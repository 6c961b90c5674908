/* segue-promises.h - what was promised, and what was kept (DOMAIN c 18)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-action.h"
#include "segue-day.h"
#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SeguePromiseFacts:
 * @is_open: neither done nor cancelled nor archived
 * @due: by when, %SEGUE_DAY_NONE = not known yet, what it hangs on has no day
 * @late: calendar days that it is overdue today, or was when it was done; 0 = in time
 * @left: calendar days until it is due; only where it is open and not late
 */
typedef struct
{
  gboolean is_open;
  SegueDay due;
  guint    late;
  guint    left;
} SeguePromiseFacts;

/**
 * SegueKept:
 * @record: (nullable): the owner, or the person that it was promised to; %NULL = all
 * @in_time: done on or before the day
 * @done: done at all
 * @overdue: open and overdue
 * @open: open, overdue ones too
 * @percent: @in_time ÷ (@done + @overdue), rounded; -1 where there is nothing to divide by
 */
typedef struct
{
  SegueRecord *record;
  guint        in_time;
  guint        done;
  guint        overdue;
  guint        open;
  int          percent;
} SegueKept;

void      segue_promise_get_facts  (SegueRecord  *action,
                                    SegueDay      today,
                                    SeguePromiseFacts *facts);
/* Translated: “4 days late”, “due today”, “in 3 days”, “kept 6 Apr”, “2 days late, done 8 Apr”. */
char     *segue_promise_dup_clock  (SegueRecord  *action,
                                    SegueDay      today);
/* Of the promises of a rollout; 0 = all rollouts. */
SegueKept segue_promises_sum_up    (SeguePlan    *plan,
                                    gint64        rollout,
                                    SegueDay      today);
/* (transfer full) (element-type SegueKept): per link field: SEGUE_ACTION_OWNER or
 * SEGUE_ACTION_PROMISED_TO, lowest share first. */
GArray   *segue_promises_sum_up_by (SeguePlan    *plan,
                                    gint64        rollout,
                                    guint         field,
                                    SegueDay      today);
/* (transfer container) (element-type SegueRecord): open actions that are overdue, or due within
 * @days, most overdue first; promises before tasks of the same day. */
GPtrArray *segue_promises_find_due (SeguePlan    *plan,
                                    gint64        rollout,
                                    SegueDay      today,
                                    guint         days);

G_END_DECLS
