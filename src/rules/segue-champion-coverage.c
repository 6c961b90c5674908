/* segue-champion-coverage.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-champion-coverage"

#include "config.h"

#include "segue-champion-coverage.h"

#include "segue-audience-tree.h"
#include "segue-champion-report.h"
#include "segue-champion.h"
#include "segue-engagement.h"
#include "segue-impacted-audience.h"
#include "segue-thresholds.h"

#define SILENT_DAYS 30
#define WEIGHT_OF_SILENT 0.5

/**
 * segue_champion_find:
 * @plan: where the champions are
 * @stakeholder: who it may be
 * @rollout: for what
 *
 * Returns: (nullable) (transfer none): what they do as a champion of @rollout: one is
 *   that once
 */
SegueRecord *
segue_champion_find (SeguePlan *plan,
                     gint64     stakeholder,
                     gint64     rollout)
{
  SegueRecord *const *champions = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  champions = segue_plan_incoming (plan, SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_STAKEHOLDER, stakeholder, &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (champions[i], SEGUE_CHAMPION_ROLLOUT) == rollout)
      return champions[i];

  return NULL;
}

/**
 * segue_champion_is_active:
 * @champion: a champion
 * @day: a day
 *
 * Returns: whether @champion is active on @day; both ends count, a missing end is open
 */
gboolean
segue_champion_is_active (SegueRecord *champion,
                          SegueDay     day)
{
  SegueDay to;

  g_return_val_if_fail (SEGUE_IS_CHAMPION (champion), FALSE);

  to = segue_record_get_day (champion, SEGUE_CHAMPION_ACTIVE_TO);

  return segue_record_get_choice (champion, SEGUE_CHAMPION_STATUS) == SEGUE_CHAMPION_STATUS_ACTIVE &&
         day >= segue_record_get_day (champion, SEGUE_CHAMPION_ACTIVE_FROM) &&
         (to == SEGUE_DAY_NONE || day <= to);
}

/**
 * segue_champion_get_heard:
 * @plan: where the reports are
 * @champion: a champion
 * @today: what is later has not happened yet
 *
 * Returns: the day of the newest report, or the one that stands in the record where
 *   that is newer; %SEGUE_DAY_NONE where there is neither
 */
SegueDay
segue_champion_get_heard (SeguePlan   *plan,
                          SegueRecord *champion,
                          SegueDay     today)
{
  const SegueField *figure = segue_record_get_field (champion, SEGUE_CHAMPION_LAST_HEARD);
  SegueRecord *const *reports = NULL;
  SegueDay heard;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), SEGUE_DAY_NONE);
  g_return_val_if_fail (SEGUE_IS_CHAMPION (champion), SEGUE_DAY_NONE);

  champion = segue_plan_find_source (plan, champion);
  plan = segue_plan_get_source (plan, figure);
  if (champion == NULL || plan == NULL)
    return SEGUE_DAY_NONE;

  heard = segue_record_get_day (champion, SEGUE_CHAMPION_LAST_HEARD);
  if (heard > today)
    heard = SEGUE_DAY_NONE;

  reports = segue_plan_incoming (plan, SEGUE_RECORD_CHAMPION_REPORT, SEGUE_CHAMPION_REPORT_CHAMPION,
                                 segue_record_get_id (champion), &n);
  for (guint i = 0; i < n; i++)
    {
      SegueDay day = segue_record_get_day (reports[i], SEGUE_CHAMPION_REPORT_DATE);

      if (day <= today)
        heard = MAX (heard, day);
    }

  return heard;
}

/**
 * segue_champion_is_silent:
 * @plan: where the reports are
 * @champion: a champion
 * @today: the day from which to look
 *
 * Returns: whether nothing was heard for more than 30 days; of who began since then
 *   nothing need have been heard, and where @plan does not show it nobody is silent
 */
gboolean
segue_champion_is_silent (SeguePlan   *plan,
                          SegueRecord *champion,
                          SegueDay     today)
{
  SegueDay heard;

  g_return_val_if_fail (SEGUE_IS_CHAMPION (champion), FALSE);

  if (!segue_plan_shows (plan, segue_record_get_field (champion, SEGUE_CHAMPION_LAST_HEARD)))
    return FALSE;

  heard = MAX (segue_champion_get_heard (plan, champion, today),
               segue_record_get_day (champion, SEGUE_CHAMPION_ACTIVE_FROM));

  return heard == SEGUE_DAY_NONE || today - heard > SILENT_DAYS;
}

/**
 * segue_champion_is_doubtful:
 * @plan: where the engagements are
 * @champion: a champion
 *
 * Returns: whether their own engagement in the rollout is known and below supportive
 */
gboolean
segue_champion_is_doubtful (SeguePlan   *plan,
                            SegueRecord *champion)
{
  SegueRecord *const *engagements = NULL;
  gint64 rollout;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (SEGUE_IS_CHAMPION (champion), FALSE);

  rollout = segue_record_get_link (champion, SEGUE_CHAMPION_ROLLOUT);
  engagements = segue_plan_incoming (plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER,
                                     segue_record_get_link (champion, SEGUE_CHAMPION_STAKEHOLDER), &n);
  for (guint i = 0; i < n; i++)
    {
      int level = segue_record_get_choice (engagements[i], SEGUE_ENGAGEMENT_CURRENT);

      if (segue_record_get_link (engagements[i], SEGUE_ENGAGEMENT_ROLLOUT) == rollout &&
          level != SEGUE_CHOICE_NONE && level < SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE)
        return TRUE;
    }

  return FALSE;
}

static void
add_champion (SegueChampionCoverage *self,
              SeguePlan             *plan,
              SegueRecord           *champion,
              SegueDay               today)
{
  gboolean silent = segue_champion_is_silent (plan, champion, today);

  self->n_active++;
  self->n_silent += silent;
  self->n_doubtful += segue_champion_is_doubtful (plan, champion);
  self->weight += silent ? WEIGHT_OF_SILENT : 1.0;
}

static gint64
get_ratio (SeguePlan   *plan,
           SegueRecord *impacted)
{
  if (segue_record_is_set (impacted, SEGUE_IMPACTED_AUDIENCE_CHAMPION_TARGET_RATIO))
    return segue_record_get_integer (impacted, SEGUE_IMPACTED_AUDIENCE_CHAMPION_TARGET_RATIO);

  return segue_thresholds_read (plan).champion_ratio;
}

/**
 * segue_champion_get_coverage:
 * @plan: where the champions are
 * @impacted: an audience in a rollout
 * @today: the day from which to look
 *
 * Needed is the head-count over the ratio, rounded up; the ratio of the audience,
 * else that of the workspace.  Who covers an audience covers those below it.  Our own
 * design (DOMAIN c 10): no authoritative ratio is known.
 *
 * Returns: the coverage; it is enough where @weight reaches @needed
 */
SegueChampionCoverage
segue_champion_get_coverage (SeguePlan   *plan,
                             SegueRecord *impacted,
                             SegueDay     today)
{
  SegueChampionCoverage self = { 0 };
  SegueRecord *audience = NULL;
  SegueRecord *const *champions = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), self);
  g_return_val_if_fail (SEGUE_IS_IMPACTED_AUDIENCE (impacted), self);

  audience = segue_plan_follow (plan, impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE);
  self.ratio = MAX (get_ratio (plan, impacted), 1);
  if (audience == NULL)
    return self;

  self.headcount = segue_audience_get_headcount (plan, audience, today);
  self.needed = (guint) ((self.headcount.people + self.ratio - 1) / self.ratio);

  champions = segue_plan_incoming (plan, SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_ROLLOUT,
                                   segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT), &n);
  for (guint i = 0; i < n; i++)
    {
      SegueValue covered = segue_record_peek (champions[i], SEGUE_CHAMPION_AUDIENCES);

      if (covered.is_set && segue_champion_is_active (champions[i], today) &&
          segue_audience_is_below (plan, segue_record_get_id (audience), covered.slot.ids))
        add_champion (&self, plan, champions[i], today);
    }

  return self;
}
