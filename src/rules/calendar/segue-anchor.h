/* segue-anchor.h - days that hang on another day (DOMAIN b, decided 8)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-milestone.h"
#include "segue-workdays.h"

G_BEGIN_DECLS

/**
 * SegueOffset:
 * @n: how far from the anchor, below 0 before it
 * @unit: in what
 * @roll: a SegueRoll, or %SEGUE_CHOICE_NONE: earlier up to the anchor's day, later after it
 */
typedef struct
{
  int             n;
  SegueAnchorUnit unit;
  int             roll;
} SegueOffset;

/**
 * SegueMove:
 * @record: (transfer none): what hangs on a milestone
 * @day: where its first day moves to, %SEGUE_DAY_NONE where it has no day then
 * @stays: whether it does not move, though @day is where it would
 */
typedef struct
{
  SegueRecord *record;
  SegueDay     day;
  gboolean     stays;
} SegueMove;

SegueOffset segue_anchor_read        (SegueRecord       *record);
SegueDay    segue_anchor_get_day     (SegueWorkdays     *workdays,
                                      SegueRecord       *record,
                                      SegueDay           anchor);
SegueDay    segue_anchor_apply       (SegueWorkdays     *workdays,
                                      SegueRecord       *record,
                                      const SegueOffset *offset,
                                      SegueDay           anchor);
gboolean    segue_anchor_fit         (SegueWorkdays     *workdays,
                                      SegueRecord       *record,
                                      SegueDay           anchor,
                                      SegueDay           day,
                                      SegueOffset       *offset);
GArray     *segue_anchor_find_moves  (SeguePlan         *plan,
                                      SegueWorkdays     *workdays,
                                      SegueRecord       *milestone,
                                      SegueDay           day);
char       *segue_anchor_dup_label   (SegueRecord       *record);
char       *segue_offset_dup_label   (const SegueOffset *offset);

G_END_DECLS
