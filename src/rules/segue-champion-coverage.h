/* segue-champion-coverage.h - whether an audience has somebody who speaks for it (DOMAIN c 10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-reach.h"

G_BEGIN_DECLS

/**
 * SegueChampionCoverage:
 * @headcount: how many people the audience has
 * @ratio: how many people one champion is enough for
 * @needed: champions, rounded up
 * @n_active: champions who are active
 * @n_silent: those of them of whom nothing was heard for 30 days; each counts half
 * @n_doubtful: those of them whose own engagement is below supportive
 * @weight: what the active ones count together
 */
typedef struct
{
  SegueReach headcount;
  gint64     ratio;
  guint      needed;
  guint      n_active;
  guint      n_silent;
  guint      n_doubtful;
  double     weight;
} SegueChampionCoverage;

SegueRecord          *segue_champion_find         (SeguePlan   *plan,
                                                   gint64       stakeholder,
                                                   gint64       rollout);
gboolean              segue_champion_is_active    (SegueRecord *champion,
                                                   SegueDay     day);
SegueDay              segue_champion_get_heard    (SeguePlan   *plan,
                                                   SegueRecord *champion,
                                                   SegueDay     today);
gboolean              segue_champion_is_silent    (SeguePlan   *plan,
                                                   SegueRecord *champion,
                                                   SegueDay     today);
gboolean              segue_champion_is_doubtful  (SeguePlan   *plan,
                                                   SegueRecord *champion);
SegueChampionCoverage segue_champion_get_coverage (SeguePlan   *plan,
                                                   SegueRecord *impacted,
                                                   SegueDay     today);

G_END_DECLS
