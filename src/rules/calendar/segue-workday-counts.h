/* segue-workday-counts.h - working days between days, asked for tens of thousands of times
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workdays.h"

G_BEGIN_DECLS

/**
 * SegueWorkdayCounts:
 *
 * Counts what #SegueWorkdays counts, of one audience in one rollout at a time, and looks at
 * each day once.
 */
typedef struct _SegueWorkdayCounts SegueWorkdayCounts;

SegueWorkdayCounts *segue_workday_counts_new   (SeguePlan          *plan,
                                                SegueDay            today);
void                segue_workday_counts_free  (SegueWorkdayCounts *self);
int                 segue_workday_counts_count (SegueWorkdayCounts *self,
                                                SegueDay            from,
                                                SegueDay            to,
                                                gint64              audience,
                                                gint64              rollout);
SegueDay            segue_workday_counts_add   (SegueWorkdayCounts *self,
                                                SegueDay            day,
                                                guint               n,
                                                gint64              audience,
                                                gint64              rollout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueWorkdayCounts, segue_workday_counts_free)

G_END_DECLS
