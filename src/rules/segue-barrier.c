/* segue-barrier.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-barrier"

#include "config.h"

#include "segue-barrier.h"

#include "segue-engagement.h"
#include "segue-newest.h"

#include <glib/gi18n.h>

/* Part of the method, not a matter of taste: 3 is a barrier, 3.01 is none. */
#define LINE 3.0

static const SegueChoice choices[] = {
  [SEGUE_BARRIER_AWARENESS] = { "awareness", N_("Awareness"), NULL },
  [SEGUE_BARRIER_DESIRE] = { "desire", N_("Desire"), NULL },
  [SEGUE_BARRIER_KNOWLEDGE] = { "knowledge", N_("Knowledge"), NULL },
  [SEGUE_BARRIER_ABILITY] = { "ability", N_("Ability"), NULL },
  [SEGUE_BARRIER_REINFORCEMENT] = { "reinforcement", N_("Reinforcement"), NULL },
  [SEGUE_BARRIER_NONE] = { "none", N_("No barrier"), NULL },
  [SEGUE_BARRIER_UNKNOWN] = { "unknown", N_("Not assessed"), NULL },
};

const SegueChoices segue_barriers = { choices, G_N_ELEMENTS (choices), FALSE };

G_STATIC_ASSERT (SEGUE_PROFILE_REINFORCEMENT - SEGUE_PROFILE_AWARENESS == SEGUE_N_ELEMENTS - 1);

/**
 * segue_profile_find_current:
 * @plan: where the profiles are
 * @engagement: whose
 * @day: the last day that counts, %SEGUE_DAY_NONE = all
 *
 * Returns: (transfer none) (nullable): the newest profile
 */
SegueRecord *
segue_profile_find_current (SeguePlan   *plan,
                            SegueRecord *engagement,
                            SegueDay     day)
{
  SegueRecord *const *profiles = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (SEGUE_IS_ENGAGEMENT (engagement), NULL);

  profiles = segue_plan_incoming (plan, SEGUE_RECORD_PROFILE, SEGUE_PROFILE_ENGAGEMENT,
                                  segue_record_get_id (engagement), &n);

  return segue_newest_find (profiles, n, SEGUE_PROFILE_DATE, day);
}

/* The first element that is on the line or below it.  One that was not assessed and
 * comes earlier could be the barrier as well, so that nobody knows.
 */
static int
find_barrier (const double   *scores,
              const gboolean *is_scored)
{
  gboolean any = FALSE;

  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    any = any || is_scored[i];
  if (!any)
    return SEGUE_CHOICE_NONE;

  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      if (!is_scored[i])
        return SEGUE_BARRIER_UNKNOWN;
      if (scores[i] <= LINE)
        return (int) i;
    }

  return SEGUE_BARRIER_NONE;
}

/**
 * segue_barrier_get:
 * @profile: a profile
 *
 * Source: the barrier point of the published five-element model (DOMAIN c 8): the
 * first element in order with a score of 3 or less.
 *
 * Returns: a #SegueBarrier, or %SEGUE_CHOICE_NONE where no element was assessed
 */
int
segue_barrier_get (SegueRecord *profile)
{
  double scores[SEGUE_N_ELEMENTS] = { 0.0 };
  gboolean is_scored[SEGUE_N_ELEMENTS] = { FALSE };

  g_return_val_if_fail (SEGUE_IS_PROFILE (profile), SEGUE_CHOICE_NONE);

  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      is_scored[i] = segue_record_is_set (profile, SEGUE_PROFILE_AWARENESS + i);
      if (is_scored[i])
        scores[i] = segue_record_get_real (profile, SEGUE_PROFILE_AWARENESS + i);
    }

  return find_barrier (scores, is_scored);
}

/**
 * segue_barrier_dup_reason:
 * @profile: a profile
 *
 * Returns: (transfer full) (nullable): what the barrier follows from, in a sentence;
 *   %NULL where there is none to tell of
 */
char *
segue_barrier_dup_reason (SegueRecord *profile)
{
  g_autoptr(GString) scores = g_string_new (NULL);
  int barrier = segue_barrier_get (profile);

  if (barrier == SEGUE_CHOICE_NONE)
    return NULL;

  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      const SegueField *field = segue_record_get_field (profile, SEGUE_PROFILE_AWARENESS + i);
      SegueValue value = segue_record_peek (profile, SEGUE_PROFILE_AWARENESS + i);
      g_autofree char *score = segue_value_to_label (field, &value);

      g_string_append_printf (scores, "%s%s %s", i > 0 ? ", " : "", _(field->label),
                              value.is_set ? score : C_("score", "not assessed"));
    }

  if (barrier == SEGUE_BARRIER_NONE)
    /* Translators: a list such as: Awareness 5, Desire 4, Knowledge 3.5, ... */
    return g_strdup_printf (_("%s: none is at 3 or below"), scores->str);
  if (barrier == SEGUE_BARRIER_UNKNOWN)
    return g_strdup_printf (_("%s: one that was not assessed may be the barrier"), scores->str);

  /* Translators: a list such as: Awareness 5, Desire 3, ...; then one of them: Desire. */
  return g_strdup_printf (_("%s: the first at 3 or below is %s"), scores->str,
                          segue_choices_get_label (&segue_barriers, barrier));
}

/**
 * segue_barrier_sum_up:
 * @profiles: (array length=n): one of each person of a group
 * @n: their number
 *
 * Returns: the group: the mean of each element, the barrier of the means, and how
 *   many people are stuck where
 */
SegueBarrierGroup
segue_barrier_sum_up (SegueRecord *const *profiles,
                      guint               n)
{
  SegueBarrierGroup group = { .n = n, .barrier = SEGUE_CHOICE_NONE };
  gboolean is_scored[SEGUE_N_ELEMENTS];

  for (guint i = 0; i < n; i++)
    {
      int barrier = segue_barrier_get (profiles[i]);

      if (barrier != SEGUE_CHOICE_NONE)
        group.n_stuck[barrier]++;

      for (guint j = 0; j < SEGUE_N_ELEMENTS; j++)
        if (segue_record_is_set (profiles[i], SEGUE_PROFILE_AWARENESS + j))
          {
            group.means[j] += segue_record_get_real (profiles[i], SEGUE_PROFILE_AWARENESS + j);
            group.n_scored[j]++;
          }
    }

  for (guint j = 0; j < SEGUE_N_ELEMENTS; j++)
    {
      is_scored[j] = group.n_scored[j] > 0;
      if (is_scored[j])
        group.means[j] /= group.n_scored[j];
    }
  group.barrier = find_barrier (group.means, is_scored);

  return group;
}
