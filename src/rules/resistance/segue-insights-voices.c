/* segue-insights-voices.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: DOMAIN d 8: who is silent stands beside who is loud; “do not assume silence means
 * agreement”.
 */

#define G_LOG_DOMAIN "segue-insights-voices"

#include "config.h"

#include "segue-resistance-insights-private.h"

#include "segue-audience-tree.h"
#include "segue-contact.h"
#include "segue-feedback.h"
#include "segue-heard.h"
#include "segue-impacted-audience.h"
#include "segue-memberships.h"

#define DAYS_PER_WEEK 7

typedef struct
{
  SegueResistanceInsights *insights;
  GHashTable              *places; /* id of an audience → its place among the voices + 1 */
  SegueThresholds          thresholds;
} Reading;

static SegueVoice *
find_voice (Reading *self,
            gint64   audience)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, &audience));

  return place > 0 ? &g_array_index (self->insights->voices, SegueVoice, place - 1) : NULL;
}

static gboolean
is_longer (int one,
           int other)
{
  return other != SEGUE_SILENCE_EVER && (one == SEGUE_SILENCE_EVER || one > other);
}

/* In several rollouts it is as silent as in the one where it was heard last. */
static void
add_audience (Reading     *self,
              SegueRecord *impacted)
{
  SegueResistanceInsights *insights = self->insights;
  SegueRecord *audience = segue_plan_follow (insights->plan, impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE);
  gint64 id = audience != NULL ? segue_record_get_id (audience) : 0;
  SegueHeard heard;
  SegueVoice *known = NULL;

  if (audience == NULL || !segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE) || !segue_insights_reach (insights, id) ||
      (insights->rollout != 0 && segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT) != insights->rollout))
    return;

  heard = segue_audience_get_heard (insights->plan, impacted, insights->today);
  known = find_voice (self, id);
  if (known == NULL)
    {
      SegueVoice voice = { .audience = audience, .heard = heard.day, .silence = heard.silence };

      g_array_append_val (insights->voices, voice);
      g_hash_table_insert (self->places, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (insights->voices->len));
    }
  else if (is_longer (known->silence, heard.silence))
    {
      known->heard = heard.day;
      known->silence = heard.silence;
    }
}

static gboolean
is_recent (Reading  *self,
           SegueDay  day)
{
  SegueDay today = self->insights->today;

  return day != SEGUE_DAY_NONE && day <= today && day >= segue_resistance_insights_get_voices_since (self->insights);
}

/* What an audience says, those above it say too. */
static void
credit (Reading  *self,
        gint64    audience,
        gboolean  is_feedback)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (audience == 0)
    return;

  segue_audience_get_above (self->insights->plan, audience, above);
  for (guint i = 0; i < above->len; i++)
    {
      SegueVoice *voice = find_voice (self, g_array_index (above, gint64, i));

      if (voice != NULL && is_feedback)
        voice->feedback++;
      else if (voice != NULL)
        voice->entries++;
    }
}

/* What was written is seen by fewer than that there is something. */
static void
credit_feedback (Reading *self)
{
  SegueResistanceInsights *insights = self->insights;
  SeguePlan *source = segue_plan_get_source (insights->plan, &segue_record_class_get (SEGUE_RECORD_FEEDBACK)->fields[SEGUE_FEEDBACK_RECEIVED_ON]);
  SegueRecordList *list = source != NULL ? segue_plan_list (source, SEGUE_RECORD_FEEDBACK) : NULL;

  for (guint i = 0; list != NULL && i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *feedback = segue_record_list_get (list, i);

      if ((insights->rollout == 0 || segue_record_get_link (feedback, SEGUE_FEEDBACK_ROLLOUT) == insights->rollout) &&
          is_recent (self, segue_record_get_day (feedback, SEGUE_FEEDBACK_RECEIVED_ON)) &&
          segue_heard_counts_feedback (insights->plan, feedback))
        credit (self, segue_insights_find_audience (insights, feedback, SEGUE_FEEDBACK_AUDIENCE, SEGUE_FEEDBACK_STAKEHOLDER), TRUE);
    }
}

/* The loudest first, then who was heard at least, then the silent, longest last. */
static int
compare_voices (gconstpointer a,
                gconstpointer b)
{
  const SegueVoice *one = a;
  const SegueVoice *two = b;
  guint said[] = { one->entries + one->feedback, two->entries + two->feedback };

  if (said[0] != said[1])
    return said[0] > said[1] ? -1 : 1;
  if (one->silence != two->silence)
    return is_longer (one->silence, two->silence) ? 1 : -1;

  return (segue_record_get_id (one->audience) > segue_record_get_id (two->audience)) -
         (segue_record_get_id (one->audience) < segue_record_get_id (two->audience));
}

static void
read_voices (SegueResistanceInsights *insights)
{
  Reading self = { insights, g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL), segue_thresholds_read (insights->plan) };
  SegueRecordList *list = segue_plan_list (insights->plan, SEGUE_RECORD_IMPACTED_AUDIENCE);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    add_audience (&self, segue_record_list_get (list, i));
  for (guint i = 0; i < insights->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (insights->entries, SegueInsightEntry, i);

      if (!entry->facts.is_anticipated && is_recent (&self, entry->heard))
        credit (&self, entry->audience, FALSE);
    }
  credit_feedback (&self);
  for (guint i = 0; i < insights->voices->len; i++)
    {
      SegueVoice *voice = &g_array_index (insights->voices, SegueVoice, i);

      voice->is_silent = segue_contact_is_silent (&self.thresholds, voice->silence);
    }
  g_array_sort (insights->voices, compare_voices);
  g_hash_table_unref (self.places);
}

/**
 * segue_resistance_insights_get_voices_since:
 *
 * Returns: the first day from which on what was said counts as said now: as many weeks back as
 *   a silence is long
 */
SegueDay
segue_resistance_insights_get_voices_since (SegueResistanceInsights *self)
{
  SegueThresholds thresholds;

  g_return_val_if_fail (self != NULL, SEGUE_DAY_NONE);

  thresholds = segue_thresholds_read (self->plan);
  return self->today - DAYS_PER_WEEK * (SegueDay) thresholds.silence_weeks;
}

/**
 * segue_resistance_insights_get_voices:
 *
 * Read when they are first asked for.
 *
 * Returns: (element-type SegueVoice): the audiences in scope, the loudest first and the longest
 *   silence last; none where it may not be known when somebody was heard
 */
const GArray *
segue_resistance_insights_get_voices (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->voices == NULL)
    {
      self->voices = g_array_new (FALSE, FALSE, sizeof (SegueVoice));
      if (self->shows && segue_contact_is_shown (self->plan))
        read_voices (self);
    }

  return self->voices;
}
