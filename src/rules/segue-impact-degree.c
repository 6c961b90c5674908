/* segue-impact-degree.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impact-degree"

#include "config.h"

#include "segue-impact-degree.h"

#include <glib/gi18n.h>

static void
add_impact (SegueImpactDegree *self,
            SegueRecord       *impact)
{
  int aspect = segue_record_get_choice (impact, SEGUE_IMPACT_ASPECT);
  guint degree;

  if (aspect < 0 || aspect >= SEGUE_N_ASPECTS || !segue_record_is_set (impact, SEGUE_IMPACT_DEGREE))
    return;

  degree = (guint) segue_record_get_integer (impact, SEGUE_IMPACT_DEGREE);
  self->is_scored[aspect] = TRUE;
  self->scores[aspect] = MAX (self->scores[aspect], degree);
}

/**
 * segue_impact_degree_get:
 * @plan: where the impacts are
 * @impacted_audience: the audience in a rollout
 *
 * Source: the published two factors, aspects impacted and sum of the scores (DOMAIN
 * c 5).  Several impacts of one aspect count with the highest degree.
 *
 * Returns: the degree; what was not scored is not counted as 0
 */
SegueImpactDegree
segue_impact_degree_get (SeguePlan *plan,
                         gint64     impacted_audience)
{
  SegueImpactDegree self = { 0 };
  SegueRecord *const *impacts = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), self);

  impacts = segue_plan_incoming (plan, SEGUE_RECORD_IMPACT, SEGUE_IMPACT_IMPACTED_AUDIENCE, impacted_audience, &n);
  for (guint i = 0; i < n; i++)
    add_impact (&self, impacts[i]);

  for (guint i = 0; i < SEGUE_N_ASPECTS; i++)
    {
      self.n_scored += self.is_scored[i];
      self.n_impacted += self.scores[i] > 0;
      self.sum += self.scores[i];
    }
  if (self.n_impacted > 0)
    self.degree = (double) self.sum / self.n_impacted;
  self.mean = (double) self.sum / SEGUE_N_ASPECTS;

  return self;
}

/**
 * segue_impact_degree_dup_reason:
 * @degree: a degree
 *
 * Returns: (transfer full): what it follows from, in a sentence
 */
char *
segue_impact_degree_dup_reason (const SegueImpactDegree *degree)
{
  g_autoptr(GString) scores = g_string_new (NULL);

  g_return_val_if_fail (degree != NULL, NULL);

  if (degree->n_scored == 0)
    return g_strdup (_("No aspect was assessed"));

  for (guint i = 0; i < SEGUE_N_ASPECTS; i++)
    if (degree->is_scored[i])
      g_string_append_printf (scores, "%s%s %u", scores->len > 0 ? ", " : "",
                              segue_choices_get_label (&segue_aspects, (int) i), degree->scores[i]);

  if (degree->n_scored < SEGUE_N_ASPECTS)
    /* Translators: a list such as: Processes 3, Systems 4; then two numbers. */
    return g_strdup_printf (_("%s: %u of %u aspects assessed, so not complete"), scores->str,
                            degree->n_scored, (guint) SEGUE_N_ASPECTS);

  /* Translators: a list of scores; then: 15 ÷ 5 aspects impacted = 3.0 (mean of all ten: 1.5). */
  return g_strdup_printf (_("%s: %u ÷ %u aspects impacted = %.1f (mean of all ten: %.1f)"), scores->str,
                          degree->sum, degree->n_impacted, degree->degree, degree->mean);
}

/**
 * segue_impact_degree_get_word:
 * @score: 0 to 5
 *
 * Returns: what it says in words
 */
const char *
segue_impact_degree_get_word (guint score)
{
  static const char * const words[] = {
    NC_("impact", "none"), NC_("impact", "very small"), NC_("impact", "small"), NC_("impact", "medium"),
    NC_("impact", "large"), NC_("impact", "very large"),
  };

  g_return_val_if_fail (score < G_N_ELEMENTS (words), "");

  return g_dpgettext2 (NULL, "impact", words[score]);
}

/**
 * segue_impact_dup_of_aspect:
 * @plan: where the impacts are
 * @impacted_audience: the audience in a rollout
 * @aspect: a #SegueAspect
 *
 * Returns: (transfer full) (element-type SegueRecord): the impacts of one aspect, scored or not
 */
GPtrArray *
segue_impact_dup_of_aspect (SeguePlan *plan,
                            gint64     impacted_audience,
                            int        aspect)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  SegueRecord *const *impacts = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), found);

  impacts = segue_plan_incoming (plan, SEGUE_RECORD_IMPACT, SEGUE_IMPACT_IMPACTED_AUDIENCE, impacted_audience, &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_choice (impacts[i], SEGUE_IMPACT_ASPECT) == aspect)
      g_ptr_array_add (found, g_object_ref (impacts[i]));

  return found;
}

/**
 * segue_impact_get_score:
 * @impact: an impact
 *
 * Returns: how hard it hits, 0 to 5; -1 where nobody has said so yet
 */
int
segue_impact_get_score (SegueRecord *impact)
{
  g_return_val_if_fail (SEGUE_IS_IMPACT (impact), -1);

  return segue_record_is_set (impact, SEGUE_IMPACT_DEGREE) ? (int) segue_record_get_integer (impact, SEGUE_IMPACT_DEGREE) : -1;
}

/**
 * segue_impact_shows_answers:
 * @plan: where impacts are
 *
 * Returns: whether @plan shows what is done about them, so that it can be told of which
 *   nothing is
 */
gboolean
segue_impact_shows_answers (SeguePlan *plan)
{
  const SegueField *fields = segue_record_class_get (SEGUE_RECORD_IMPACT)->fields;

  return segue_plan_shows (plan, &fields[SEGUE_IMPACT_STATUS]) && segue_plan_shows (plan, &fields[SEGUE_IMPACT_MITIGATION]);
}

/**
 * segue_impact_is_answered:
 * @impact: an impact
 *
 * An impact needs an answer unless it is known to change nothing (degree 0).
 *
 * Returns: whether somebody does something about it, or has said that nothing is done
 */
gboolean
segue_impact_is_answered (SegueRecord *impact)
{
  g_return_val_if_fail (SEGUE_IS_IMPACT (impact), FALSE);

  if (segue_impact_get_score (impact) == 0)
    return TRUE;

  switch ((SegueImpactStatus) segue_record_get_choice (impact, SEGUE_IMPACT_STATUS))
    {
    case SEGUE_IMPACT_STATUS_MITIGATED:
    case SEGUE_IMPACT_STATUS_ACCEPTED:
      return TRUE;
    case SEGUE_IMPACT_STATUS_IDENTIFIED:
    case SEGUE_IMPACT_STATUS_PLANNED:
    case SEGUE_IMPACT_STATUS_IN_PROGRESS:
      break;
    }

  return segue_record_is_set (impact, SEGUE_IMPACT_MITIGATION);
}
