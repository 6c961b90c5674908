/* segue-impact-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in a cell is the highest degree of its impacts.  A cell without any gets
 * one that is called as its aspect, until somebody finds a better name.
 */

#define G_LOG_DOMAIN "segue-impact-edits"

#include "config.h"

#include "segue-impact-edits.h"

#include "segue-edit.h"
#include "segue-impact-degree.h"

static void
set_degree (SegueEdit   *edit,
            SegueRecord *impact,
            guint        score)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, score);
  segue_edit_set_value (edit, impact, SEGUE_IMPACT_DEGREE, &value);
}

static void
add_impact (SegueEdit   *edit,
            gint64       impacted_audience,
            SegueAspect  aspect,
            guint        score)
{
  g_autoptr(SegueRecord) impact = segue_record_new (SEGUE_RECORD_IMPACT, 0);

  segue_record_set_integer (impact, SEGUE_IMPACT_IMPACTED_AUDIENCE, impacted_audience);
  segue_record_set_text (impact, SEGUE_IMPACT_TITLE, segue_choices_get_label (&segue_aspects, (int) aspect));
  segue_record_set_integer (impact, SEGUE_IMPACT_ASPECT, aspect);
  segue_record_set_integer (impact, SEGUE_IMPACT_DEGREE, score);
  segue_edit_add (edit, impact);
}

/* None is higher afterwards, and one is as high: the one that was the highest. */
static void
level (SegueEdit *edit,
       GPtrArray *impacts,
       guint      score)
{
  SegueRecord *highest = g_ptr_array_index (impacts, 0);

  for (guint i = 0; i < impacts->len; i++)
    {
      SegueRecord *impact = g_ptr_array_index (impacts, i);

      if (segue_impact_get_score (impact) > segue_impact_get_score (highest))
        highest = impact;
      if (segue_impact_get_score (impact) > (gint64) score)
        set_degree (edit, impact, score);
    }
  if (segue_impact_get_score (highest) < (gint64) score)
    set_degree (edit, highest, score);
}

/**
 * segue_impact_set_score:
 * @impacted_audience: the audience in a rollout
 * @score: 0 to 5
 *
 * Makes @score the degree of an aspect.  Where several impacts are about it, those that
 * are higher come down to it, and where none is as high, the highest goes up.
 */
gboolean
segue_impact_set_score (SegueWorkspace  *workspace,
                        gint64           impacted_audience,
                        SegueAspect      aspect,
                        guint            score,
                        GError         **error)
{
  g_autoptr(GPtrArray) impacts = segue_impact_dup_of_aspect (SEGUE_PLAN (workspace), impacted_audience, (int) aspect);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, impacts->len > 0 ? SEGUE_VERB_CHANGE : SEGUE_VERB_ADD, SEGUE_RECORD_IMPACT);

  if (impacts->len > 0)
    level (edit, impacts, score);
  else
    add_impact (edit, impacted_audience, aspect, score);

  return segue_edit_commit (edit, NULL, error);
}

/* Whether it says nothing but its degree. */
static gboolean
is_bare (SegueRecord *impact,
         SegueAspect  aspect)
{
  static const guint said[] = {
    SEGUE_IMPACT_LEVEL, SEGUE_IMPACT_YESTERDAY, SEGUE_IMPACT_TOMORROW, SEGUE_IMPACT_NATURE, SEGUE_IMPACT_STARTS,
    SEGUE_IMPACT_ENDS, SEGUE_IMPACT_MITIGATION, SEGUE_IMPACT_OWNER,
  };

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    if (segue_record_is_set (impact, said[i]))
      return FALSE;

  return g_strcmp0 (segue_record_get_text (impact, SEGUE_IMPACT_TITLE), segue_choices_get_label (&segue_aspects, (int) aspect)) == 0 &&
         segue_record_get_choice (impact, SEGUE_IMPACT_STATUS) == SEGUE_IMPACT_STATUS_IDENTIFIED &&
         !segue_record_get_boolean (impact, SEGUE_IMPACT_WORSE_FOR_THEM);
}

/**
 * segue_impact_unset_score:
 * @impacted_audience: the audience in a rollout
 *
 * Makes an aspect one that was not looked at yet.  What was written about it stays; an
 * impact that says nothing else goes.
 */
gboolean
segue_impact_unset_score (SegueWorkspace  *workspace,
                          gint64           impacted_audience,
                          SegueAspect      aspect,
                          GError         **error)
{
  g_autoptr(GPtrArray) impacts = segue_impact_dup_of_aspect (SEGUE_PLAN (workspace), impacted_audience, (int) aspect);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_IMPACT);
  const SegueValue none = SEGUE_VALUE_INIT;

  for (guint i = 0; i < impacts->len; i++)
    {
      SegueRecord *impact = g_ptr_array_index (impacts, i);

      if (segue_impact_get_score (impact) < 0)
        continue;
      if (!is_bare (impact, aspect))
        segue_edit_set_value (edit, impact, SEGUE_IMPACT_DEGREE, &none);
      else if (!segue_edit_remove (edit, impact, TRUE, error))
        return FALSE;
    }

  return segue_edit_commit (edit, NULL, error);
}
