/* segue-thresholds.h - the settings that rules compare with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueThresholds:
 * @high_from: a rating from here on is high
 * @middle_is_high: whether the rating below it, which lies on the line, is high too
 * @stale_days: a judgement older than this is shown as stale
 * @old_days: a judgement older than this is left out of shares
 * @champion_ratio: how many people one champion is enough for
 * @silence_weeks: a silence of more weeks is long
 */
typedef struct
{
  gint64   high_from;
  gboolean middle_is_high;
  gint64   stale_days;
  gint64   old_days;
  gint64   champion_ratio;
  gint64   silence_weeks;
} SegueThresholds;

SegueThresholds segue_thresholds_read (SeguePlan *plan);

G_END_DECLS
