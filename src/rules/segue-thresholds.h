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
 * @news_weeks: so many weeks may pass without news
 * @repetitions_most: a key message that is heard more often is heard too often
 * @faq_days: questions and answers are reviewed every so many days around go-live
 * @after_weeks: something must be said in so many weeks after go-live
 * @ready_days: so many working days before sending all is known
 * @approved_days: so many days before sending it is approved
 * @capacity: minutes a week that a group can spare for change
 */
typedef struct
{
  gint64   high_from;
  gboolean middle_is_high;
  gint64   stale_days;
  gint64   old_days;
  gint64   champion_ratio;
  gint64   silence_weeks;
  gint64   news_weeks;
  gint64   repetitions_most;
  gint64   faq_days;
  gint64   after_weeks;
  gint64   ready_days;
  gint64   approved_days;
  gint64   capacity;
} SegueThresholds;

SegueThresholds segue_thresholds_read         (SeguePlan *plan);
gint64          segue_thresholds_read_setting (SeguePlan *plan,
                                               guint      field);

G_END_DECLS
