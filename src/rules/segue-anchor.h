/* segue-anchor.h - days that hang on another day (DOMAIN b, decided 8)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-milestone.h"
#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueMove:
 * @milestone: (transfer none): what moves
 * @day: where it moves to, %SEGUE_DAY_NONE where it has no day then
 */
typedef struct
{
  SegueRecord *milestone;
  SegueDay     day;
} SegueMove;

SegueDay  segue_anchor_get_day    (SegueRecord *milestone,
                                   SegueDay     anchor);
GArray   *segue_anchor_find_moves (SeguePlan   *plan,
                                   SegueRecord *milestone,
                                   SegueDay     day);

G_END_DECLS
