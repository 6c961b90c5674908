/* segue-pace.h - how coverage grew, week by week, and how it goes on (DOMAIN c 11, d 10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training.h"
#include "segue-week.h"

G_BEGIN_DECLS

/* In place of a row or a course: all of them together. */
#define SEGUE_PACE_ALL G_MAXUINT

/**
 * SeguePaceWeek:
 * @first: its first day
 * @completed: people who completed it in this week; those who will, where it is projected
 * @total: people who completed it by the end of this week
 * @is_projected: whether it lies ahead; the week of today has both: what is done so far
 *   comes first, and what is projected of it is in the weeks after
 */
typedef struct
{
  SegueDay first;
  guint    completed;
  guint    total;
  gboolean is_projected;
} SeguePaceWeek;

/**
 * SeguePace:
 * @weeks: (element-type SeguePaceWeek): without a gap, from the first week in which somebody
 *   completed it, but for at most half a year, to this week, and on to the week of the day
 *   before go-live
 * @earlier: people who completed it before the first of these weeks
 * @target: how many shall
 * @completed: how many have
 * @projected: how many will have on the day before go-live
 * @go_live: the day of it, %SEGUE_DAY_NONE where it is not known
 */
typedef struct
{
  GArray   *weeks;
  guint     earlier;
  guint     target;
  guint     completed;
  guint     projected;
  SegueDay  go_live;
} SeguePace;

SeguePace *segue_pace_new  (SegueTraining       *training,
                            guint                row,
                            guint                course,
                            const SegueWeekRule *rule);
void       segue_pace_free (SeguePace           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeguePace, segue_pace_free)

G_END_DECLS
