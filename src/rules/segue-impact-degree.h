/* segue-impact-degree.h - how hard a rollout hits an audience (DOMAIN c 5)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-impact.h"
#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueImpactDegree:
 * @scores: of each aspect, 0 to 5; the highest where several impacts are about one
 * @is_scored: whether an aspect was looked at: 0 says that nothing changes
 * @n_scored: how many were; an assessment is complete with all ten
 * @n_impacted: how many are above 0
 * @sum: of the scores
 * @degree: @sum over @n_impacted; 0 where nothing is impacted
 * @mean: @sum over all ten, to be shown beside it
 */
typedef struct
{
  guint    scores[SEGUE_N_ASPECTS];
  gboolean is_scored[SEGUE_N_ASPECTS];
  guint    n_scored;
  guint    n_impacted;
  guint    sum;
  double   degree;
  double   mean;
} SegueImpactDegree;

SegueImpactDegree  segue_impact_degree_get        (SeguePlan               *plan,
                                                   gint64                   impacted_audience);
char              *segue_impact_degree_dup_reason (const SegueImpactDegree *degree);
const char        *segue_impact_degree_get_word   (guint                    score);
GPtrArray         *segue_impact_dup_of_aspect     (SeguePlan               *plan,
                                                   gint64                   impacted_audience,
                                                   int                      aspect);
int                segue_impact_get_score         (SegueRecord             *impact);
gboolean           segue_impact_shows_answers     (SeguePlan               *plan);
gboolean           segue_impact_is_answered       (SegueRecord             *impact);

G_END_DECLS
