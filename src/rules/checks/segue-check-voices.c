/* segue-check-voices.c - who is heard, how often, and who gets a reply (R10 to R14)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-contact.h"
#include "segue-feedback.h"
#include "segue-heard.h"
#include "segue-impacted-audience.h"
#include "segue-reach.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-insights.h"
#include "segue-settings.h"

#include <glib/gi18n.h>

typedef void (*CheckInsights) (SegueCheckRun           *run,
                               gint64                   rollout,
                               SegueResistanceInsights *insights);

/* Read once for all checks. */
static SegueResistanceInsights *
get_insights (SegueCheckIndex *index,
              gint64           rollout)
{
  SegueResistanceInsights *insights = g_hash_table_lookup (index->insights, &rollout);

  if (insights == NULL)
    {
      insights = segue_resistance_insights_new (index->counted, rollout, 0, index->today);
      g_hash_table_insert (index->insights, g_memdup2 (&rollout, sizeof rollout), insights);
    }

  return insights;
}

static void
check_rollouts (SegueCheckRun *run,
                CheckInsights  check)
{
  SegueRecordList *rollouts = segue_plan_list (run->index->plan, SEGUE_RECORD_ROLLOUT);

  if (run->index->counted == NULL)
    return;

  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    {
      gint64 rollout = segue_record_get_id (segue_record_list_get (rollouts, i));

      if (!segue_record_get_boolean (segue_record_list_get (rollouts, i), SEGUE_MAIN_ARCHIVED))
        check (run, rollout, get_insights (run->index, rollout));
    }
}

static void
check_shares (SegueCheckRun           *run,
              gint64                   rollout,
              SegueResistanceInsights *insights)
{
  const GArray *rows = segue_resistance_insights_get_resistant (insights);

  for (guint i = 0; i < rows->len; i++)
    {
      const SegueResistant *row = &g_array_index (rows, SegueResistant, i);
      SegueFinding *finding = NULL;

      if (!row->is_over)
        continue;
      finding = segue_check_find_new (run, rollout, row->audience);
      segue_finding_add_key (finding, segue_plan_find (run->index->plan, SEGUE_RECORD_ROLLOUT, rollout));
      finding->figures[0] = row->resistant;
      finding->figures[1] = row->head_count;
      finding->figures[2] = row->percent;
    }
}

/* R10: more than 10 % (setting) of the people of an audience have an open objection themselves,
 * or resist as they were judged last.
 */
void
segue_check_r10_run (SegueCheckRun *run)
{
  check_rollouts (run, check_shares);
}

char *
segue_check_r10_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);

  /* Translators: an audience, a number, two numbers of people */
  return g_strdup_printf (ngettext ("%s: %d %% resist, %d of %d person.", "%s: %d %% resist, %d of %d people.", (gulong) finding->figures[1]),
                          audience, (int) finding->figures[2], (int) finding->figures[0], (int) finding->figures[1]);
}

static void
check_repeats (SegueCheckRun           *run,
               gint64                   rollout,
               SegueResistanceInsights *insights)
{
  const GArray *repeats = segue_resistance_insights_get_repeats (insights);

  for (guint i = 0; i < repeats->len; i++)
    {
      const SegueRepeat *repeat = &g_array_index (repeats, SegueRepeat, i);
      SegueFinding *finding = segue_check_find_new (run, rollout, repeat->audience);

      segue_finding_add_key (finding, repeat->first);
      segue_finding_add_record (finding, repeat->last);
      finding->days[0] = segue_record_get_day (repeat->first, SEGUE_RESISTANCE_HEARD_ON);
      finding->figures[0] = repeat->n;
      finding->figures[1] = repeat->cause;
    }
}

/* R11: a root cause came again in the same audience within sixty days (setting). */
void
segue_check_r11_run (SegueCheckRun *run)
{
  check_rollouts (run, check_repeats);
}

char *
segue_check_r11_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *since = segue_finding_dup_day (finding, 0);
  const char *cause = segue_choices_get_label (&segue_resistance_causes, (int) finding->figures[1]);

  /* Translators: an audience, a root cause, a number of objections, a day */
  return g_strdup_printf (ngettext ("%s: “%s” was the cause of %d objection since %s.", "%s: “%s” was the cause of %d objections since %s.",
                                    (gulong) finding->figures[0]),
                          audience, cause, (int) finding->figures[0], since);
}

/* For an audience that was heard, or is not asked about. */
#define IS_HEARD G_MININT

/* How many days nothing was heard of an audience, or %SEGUE_SILENCE_EVER. */
static int
get_silence (SegueCheckRun        *run,
             const SegueCheckPair *pair)
{
  SegueRecord *impacted = segue_impacted_audience_find (run->index->plan, segue_record_get_id (pair->audience), pair->rollout);
  int silence;

  if (!pair->counts || impacted == NULL || !segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE))
    return IS_HEARD;

  silence = segue_audience_get_heard (run->index->counted, impacted, run->index->today).silence;
  return segue_contact_is_silent (&run->index->thresholds, silence) ? silence : IS_HEARD;
}

/* R12: nothing came in from an audience in scope for more than four weeks (setting), or ever:
 * no talk, no feedback, no objection, nobody at a session.  What is said of an audience is not
 * said once more of those below it.
 */
void
segue_check_r12_run (SegueCheckRun *run)
{
  GArray *pairs = run->index->pairs;
  g_autofree int *silences = g_new (int, MAX (pairs->len, 1));

  for (guint i = 0; i < pairs->len; i++)
    silences[i] = get_silence (run, segue_check_index_get_pair (run->index, i));

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);
      SegueFinding *finding = NULL;

      if (silences[i] == IS_HEARD || (pair->above >= 0 && silences[pair->above] != IS_HEARD))
        continue;
      finding = segue_check_find_new (run, pair->rollout, pair->audience);
      segue_finding_add_key (finding, segue_plan_find (run->index->plan, SEGUE_RECORD_ROLLOUT, pair->rollout));
      finding->figures[0] = silences[i];
    }
}

char *
segue_check_r12_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);
  gulong weeks = (gulong) finding->figures[0] / 7;

  if (finding->figures[0] == SEGUE_SILENCE_EVER)
    /* Translators: an audience */
    return g_strdup_printf (_("Nothing was ever heard from %s: silence is not agreement."), audience);

  /* Translators: an audience, a number of weeks */
  return g_strdup_printf (ngettext ("Nothing was heard from %s for %lu week: silence is not agreement.",
                                    "Nothing was heard from %s for %lu weeks: silence is not agreement.", weeks),
                          audience, weeks);
}

/* R13: feedback is marked as anonymous, and says who gave it. */
void
segue_check_r13_run (SegueCheckRun *run)
{
  SegueRecordList *list = segue_plan_list (run->index->plan, SEGUE_RECORD_FEEDBACK);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *feedback = segue_record_list_get (list, i);

      if (segue_record_get_boolean (feedback, SEGUE_FEEDBACK_ANONYMOUS) && segue_record_is_set (feedback, SEGUE_FEEDBACK_STAKEHOLDER))
        segue_check_find_new (run, segue_record_get_link (feedback, SEGUE_FEEDBACK_ROLLOUT), feedback);
    }
}

char *
segue_check_r13_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);

  /* Translators: feedback */
  return g_strdup_printf (_("“%s” was said anonymously, but the feedback names who said it."), quote);
}

gboolean
segue_check_r13_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  fix->label = g_strdup (_("Remove the Name"));
  segue_fix_clear (fix, finding->records[0], SEGUE_FEEDBACK_STAKEHOLDER);
  return TRUE;
}

static SegueDay
get_reply_due (SegueWorkdays *workdays,
               SegueRecord   *feedback,
               int            days)
{
  gint64 audience = segue_record_get_link (feedback, SEGUE_FEEDBACK_AUDIENCE);
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  SegueWhom whom = { .rollout = segue_record_get_link (feedback, SEGUE_FEEDBACK_ROLLOUT) };

  if (audience != 0)
    {
      segue_value_set_ids (&audiences, &audience, 1);
      whom.audiences = audiences.slot.ids;
    }

  return segue_workdays_add (workdays, segue_record_get_day (feedback, SEGUE_FEEDBACK_RECEIVED_ON), days, &whom);
}

/* R14: five working days (setting) after it came, feedback has no reply.  What became an
 * objection waits there.
 */
void
segue_check_r14_run (SegueCheckRun *run)
{
  SegueRecordList *list = segue_plan_list (run->index->plan, SEGUE_RECORD_FEEDBACK);
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (run->index->plan);
  int days = (int) segue_thresholds_read_setting (run->index->plan, SEGUE_SETTINGS_RESPONSE_DAYS);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *feedback = segue_record_list_get (list, i);
      SegueDay due;

      if (segue_record_is_set (feedback, SEGUE_FEEDBACK_REPLY) || segue_record_is_set (feedback, SEGUE_FEEDBACK_REPLIED_ON) ||
          segue_record_is_set (feedback, SEGUE_FEEDBACK_RESISTANCE) || !segue_record_is_set (feedback, SEGUE_FEEDBACK_RECEIVED_ON) ||
          segue_record_get_day (feedback, SEGUE_FEEDBACK_RECEIVED_ON) >= run->index->today)
        continue;

      due = get_reply_due (workdays, feedback, days);
      if (run->index->today > due)
        segue_check_find_new (run, segue_record_get_link (feedback, SEGUE_FEEDBACK_ROLLOUT), feedback)->days[0] = due;
    }
}

char *
segue_check_r14_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);
  g_autofree char *due = segue_finding_dup_day (finding, 0);

  /* Translators: feedback, a day */
  return g_strdup_printf (_("The feedback “%s” has no reply: that was due by %s."), quote, due);
}
