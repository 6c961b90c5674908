/* segue-shares.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-shares"

#include "config.h"

#include "segue-shares.h"

#include "segue-gap.h"
#include "segue-quadrant.h"
#include "segue-standing.h"

static void
add_engagement (SegueShares           *self,
                SegueRecord           *engagement,
                const SegueThresholds *thresholds)
{
  int gap;

  self->n++;
  self->n_levels[segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT)]++;
  if (segue_quadrant_get (engagement, thresholds) == SEGUE_QUADRANT_MANAGE_CLOSELY &&
      segue_gap_get (engagement, &gap))
    {
      self->n_key++;
      self->n_key_there += gap <= 0;
    }
}

/**
 * segue_shares_get:
 * @plan: where the engagements are
 * @rollout: whose
 * @today: the day from which judgements are old
 * @with_old: whether those that are too old count all the same
 *
 * Returns: the counts that shares are made of: shown with @n, so that nobody takes
 *   three people for a majority
 */
SegueShares
segue_shares_get (SeguePlan *plan,
                  gint64     rollout,
                  SegueDay   today,
                  gboolean   with_old)
{
  SegueShares self = { 0 };
  SegueThresholds thresholds;
  SegueRecord *const *engagements = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), self);

  thresholds = segue_thresholds_read (plan);
  engagements = segue_plan_incoming (plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_ROLLOUT, rollout, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *judgement = segue_standing_find_judgement (plan, engagements[i], SEGUE_DAY_NONE);

      if (segue_record_get_choice (engagements[i], SEGUE_ENGAGEMENT_CURRENT) == SEGUE_CHOICE_NONE)
        self.n_unset++;
      else if (!with_old && segue_judgement_get_freshness (judgement, today, &thresholds) == SEGUE_FRESHNESS_OLD)
        self.n_old++;
      else
        add_engagement (&self, engagements[i], &thresholds);
    }

  return self;
}

/**
 * segue_share_get_percent:
 * @part: some
 * @whole: of all
 *
 * Returns: @part in whole per cent of @whole, or -1 where there is nothing to be part of
 */
int
segue_share_get_percent (guint part,
                         guint whole)
{
  return whole == 0 ? -1 : (int) ((200 * (guint64) part + whole) / (2 * (guint64) whole));
}

/**
 * segue_engagement_arrives:
 * @before: a #SegueEngagementLevel
 * @after: a later one
 *
 * From unaware to resistant the number rises although nothing has improved, so
 * progress counts only arrivals at neutral or better.
 *
 * Returns: whether this is one
 */
gboolean
segue_engagement_arrives (int before,
                          int after)
{
  return before != SEGUE_CHOICE_NONE && after > before && after >= SEGUE_ENGAGEMENT_LEVEL_NEUTRAL;
}
