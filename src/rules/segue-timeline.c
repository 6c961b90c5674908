/* segue-timeline.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-timeline"

#include "config.h"

#include "segue-timeline.h"

#include "segue-engagement.h"
#include "segue-interaction.h"
#include "segue-judgement.h"

#include <glib/gi18n.h>

#define LOWEST_SENTIMENT (-2)

static const struct
{
  const char *label;
  const char *shape;
} sentiments[] = {
  { N_("Very negative"), "▼" },
  { N_("Negative"), "▽" },
  { N_("Mixed"), "◇" },
  { N_("Positive"), "△" },
  { N_("Very positive"), "▲" },
};

/**
 * segue_sentiment_get_label:
 * @sentiment: −2 to 2
 *
 * Returns: (transfer none): its word
 */
const char *
segue_sentiment_get_label (int sentiment)
{
  int i = CLAMP (sentiment - LOWEST_SENTIMENT, 0, (int) G_N_ELEMENTS (sentiments) - 1);

  return _(sentiments[i].label);
}

/**
 * segue_sentiment_get_shape:
 * @sentiment: −2 to 2
 *
 * Returns: (transfer none): a sign that says the same without a colour
 */
const char *
segue_sentiment_get_shape (int sentiment)
{
  int i = CLAMP (sentiment - LOWEST_SENTIMENT, 0, (int) G_N_ELEMENTS (sentiments) - 1);

  return sentiments[i].shape;
}

/**
 * segue_timeline_get_day:
 * @record: an interaction or a judgement
 *
 * Returns: when it was
 */
SegueDay
segue_timeline_get_day (SegueRecord *record)
{
  gboolean is_judgement = segue_record_get_kind (record) == SEGUE_RECORD_JUDGEMENT;

  return segue_record_get_day (record, is_judgement ? (guint) SEGUE_JUDGEMENT_AS_OF : (guint) SEGUE_INTERACTION_DATE);
}

/* What was thought came after what was said that day. */
static int
compare_newest_first (gconstpointer one,
                      gconstpointer two)
{
  SegueRecord *first = *(SegueRecord * const *) one;
  SegueRecord *second = *(SegueRecord * const *) two;
  SegueDay first_day = segue_timeline_get_day (first);
  SegueDay second_day = segue_timeline_get_day (second);
  gboolean is_first = segue_record_get_kind (first) == SEGUE_RECORD_JUDGEMENT;
  gboolean is_second = segue_record_get_kind (second) == SEGUE_RECORD_JUDGEMENT;

  if (first_day != second_day)
    return first_day > second_day ? -1 : 1;
  if (is_first != is_second)
    return is_first ? -1 : 1;

  return segue_record_get_id (first) > segue_record_get_id (second) ? -1 : 1;
}

/**
 * segue_timeline_list:
 * @person: a stakeholder
 * @engagement: (nullable): their standing towards one rollout
 *
 * As with the last contact, an interaction that names no rollout counts for every
 * one; without @engagement all interactions do.
 *
 * Returns: (transfer full) (element-type SegueRecord): their interactions and the
 *   judgements of @engagement, newest first
 */
GPtrArray *
segue_timeline_list (SeguePlan   *plan,
                     gint64       person,
                     SegueRecord *engagement)
{
  gint64 rollout = engagement != NULL ? segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT) : 0;
  GPtrArray *found = g_ptr_array_new ();
  SegueRecord *const *records = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), found);

  records = segue_plan_incoming (plan, SEGUE_RECORD_INTERACTION, SEGUE_INTERACTION_WHO, person, &n);
  for (guint i = 0; i < n; i++)
    {
      gint64 about = segue_record_get_link (records[i], SEGUE_INTERACTION_ROLLOUT);

      if (rollout == 0 || about == 0 || about == rollout)
        g_ptr_array_add (found, records[i]);
    }
  if (engagement != NULL)
    {
      records = segue_plan_incoming (plan, SEGUE_RECORD_JUDGEMENT, SEGUE_JUDGEMENT_ENGAGEMENT,
                                     segue_record_get_id (engagement), &n);
      for (guint i = 0; i < n; i++)
        g_ptr_array_add (found, records[i]);
    }
  g_ptr_array_sort (found, compare_newest_first);

  return found;
}

/* The judgement that @judgement took over from. */
static SegueRecord *
find_before (SeguePlan   *plan,
             SegueRecord *judgement)
{
  SegueRecord *const *records = NULL;
  SegueRecord *before = NULL;
  guint n = 0;

  records = segue_plan_incoming (plan, SEGUE_RECORD_JUDGEMENT, SEGUE_JUDGEMENT_ENGAGEMENT,
                                 segue_record_get_link (judgement, SEGUE_JUDGEMENT_ENGAGEMENT), &n);
  for (guint i = 0; i < n; i++)
    if (records[i] != judgement && compare_newest_first (&judgement, &records[i]) < 0 &&
        (before == NULL || compare_newest_first (&records[i], &before) < 0))
      before = records[i];

  return before;
}

static char *
dup_value (SegueRecord *judgement,
           guint        field)
{
  SegueValue value = SEGUE_VALUE_INIT;

  if (judgement != NULL)
    value = segue_record_peek (judgement, field);

  return value.is_set ? segue_value_to_label (segue_record_get_field (judgement, field), &value) : g_strdup ("–");
}

/**
 * segue_timeline_dup_movement:
 * @judgement: a judgement
 *
 * Returns: (transfer full): what is other than in the judgement before, which is
 *   everything in the first: “Engagement now: Neutral → Supportive”; empty where nothing is
 */
char *
segue_timeline_dup_movement (SeguePlan   *plan,
                             SegueRecord *judgement)
{
  SegueRecord *before = find_before (plan, judgement);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < SEGUE_N_ATTITUDES; i++)
    {
      guint field = SEGUE_JUDGEMENT_POWER + i;
      g_autofree char *old = dup_value (before, field);
      g_autofree char *new = dup_value (judgement, field);
      const char *label = _(segue_record_get_field (judgement, field)->label);

      if (g_str_equal (old, new))
        continue;
      if (text->len > 0)
        g_string_append (text, " · ");
      if (before == NULL)
        g_string_append_printf (text, _("%s: %s"), label, new);
      else
        /* Translators: a field, what it was and what it is: “Power: 3 → 4”. */
        g_string_append_printf (text, _("%s: %s → %s"), label, old, new);
    }

  return g_string_free (text, FALSE);
}
