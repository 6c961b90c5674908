/* segue-standing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-standing"

#include "config.h"

#include "segue-standing.h"

#include "segue-engagement.h"
#include "segue-judgement.h"
#include "segue-newest.h"

/**
 * segue_judgement_find_current:
 * @judgements: (array length=n): those of one engagement, in any order
 * @n: their number
 * @day: the last day that counts, %SEGUE_DAY_NONE = all
 *
 * The newest judgement holds: the one with the greatest (as-of, id).  Its values,
 * the unset ones too, are the standing as of @day; an engagement caches those of
 * the newest of all.
 *
 * Returns: (transfer none) (nullable): the judgement
 */
SegueRecord *
segue_judgement_find_current (SegueRecord *const *judgements,
                              guint               n,
                              SegueDay            day)
{
  return segue_newest_find (judgements, n, SEGUE_JUDGEMENT_AS_OF, day);
}

/**
 * segue_standing_find_judgement:
 * @plan: where the judgements are
 * @engagement: whose standing
 * @day: the last day that counts, %SEGUE_DAY_NONE = all
 *
 * Returns: (transfer none) (nullable): the judgement that holds
 */
SegueRecord *
segue_standing_find_judgement (SeguePlan   *plan,
                               SegueRecord *engagement,
                               SegueDay     day)
{
  SegueRecord *const *judgements = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (SEGUE_IS_ENGAGEMENT (engagement), NULL);

  judgements = segue_plan_incoming (plan, SEGUE_RECORD_JUDGEMENT, SEGUE_JUDGEMENT_ENGAGEMENT,
                                    segue_record_get_id (engagement), &n);

  return segue_judgement_find_current (judgements, n, day);
}

/**
 * segue_judgement_get_freshness:
 * @judgement: (nullable): a judgement
 * @today: the day from which to look
 * @thresholds: after how many days it is stale and old
 *
 * Returns: how far @judgement can still be relied on
 */
SegueFreshness
segue_judgement_get_freshness (SegueRecord           *judgement,
                               SegueDay               today,
                               const SegueThresholds *thresholds)
{
  gint64 age;

  if (judgement == NULL)
    return SEGUE_FRESHNESS_NONE;

  g_return_val_if_fail (SEGUE_IS_JUDGEMENT (judgement), SEGUE_FRESHNESS_NONE);

  age = (gint64) today - segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF);
  if (age > thresholds->old_days)
    return SEGUE_FRESHNESS_OLD;

  return age > thresholds->stale_days ? SEGUE_FRESHNESS_STALE : SEGUE_FRESHNESS_FRESH;
}

/**
 * segue_standing_is_stale:
 * @engagement: a standing
 * @today: the day
 * @thresholds: how long a judgement holds
 *
 * Returns: whether it was judged, but so long ago that it is shown hollow
 */
gboolean
segue_standing_is_stale (SeguePlan             *plan,
                         SegueRecord           *engagement,
                         SegueDay               today,
                         const SegueThresholds *thresholds)
{
  SegueRecord *judgement = segue_standing_find_judgement (plan, engagement, today);
  SegueFreshness freshness = segue_judgement_get_freshness (judgement, today, thresholds);

  return freshness == SEGUE_FRESHNESS_STALE || freshness == SEGUE_FRESHNESS_OLD;
}
