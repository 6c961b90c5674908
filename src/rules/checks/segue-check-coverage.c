/* segue-check-coverage.c - what is told to whom (C06 to C08, C23)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-action.h"
#include "segue-communication.h"
#include "segue-course.h"
#include "segue-impact-degree.h"
#include "segue-impacted-audience.h"

#include <glib/gi18n.h>

/* Whether an audience above lacks the same, and so says it for all below it. */
static gboolean
is_said_above (SegueCheckIndex *index,
               SegueCheckPair  *pair,
               const guint     *lacks)
{
  guint place = (guint) (pair - (SegueCheckPair *) (gpointer) index->pairs->data);
  SegueCheckPair *above;

  if (pair->above < 0)
    return FALSE;

  above = segue_check_index_get_pair (index, (guint) pair->above);
  return lacks[pair->above] == lacks[place] && above->go_live == pair->go_live;
}

/* The first communication that reaches @pair, or NULL; of several at the same time one that
 * says why.
 */
static SegueCheckItem *
find_first (SegueCheckIndex *index,
            SegueCheckPair  *pair)
{
  SegueCheckItem *first = NULL;

  for (guint i = 0; i < pair->items->len; i++)
    {
      SegueCheckItem *item = segue_check_pair_get_item (index, pair, i);

      if (item->first == SEGUE_DAY_NONE || segue_record_get_kind (item->record) != SEGUE_RECORD_COMMUNICATION)
        continue;
      if (first != NULL && (item->first != first->first || item->starts != first->starts))
        break;
      if (first == NULL || item->covers & SEGUE_QUESTION_BIT (SEGUE_QUESTION_WHY))
        first = item;
    }

  return first;
}

/* C06: the first communication with a day that reaches an audience does not say why: neither
 * the reason nor the risk of not changing.  All audiences with the same first one are told
 * of together.
 */
void
segue_check_c06_run (SegueCheckRun *run)
{
  g_autoptr(GHashTable) findings = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < run->index->pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);
      SegueCheckItem *first = pair->counts ? find_first (run->index, pair) : NULL;
      SegueFinding *finding = NULL;

      if (first == NULL || first->covers & SEGUE_QUESTION_BIT (SEGUE_QUESTION_WHY))
        continue;

      finding = g_hash_table_lookup (findings, first->record);
      if (finding == NULL)
        {
          finding = segue_check_find_new (run, pair->rollout, first->record);
          finding->days[0] = first->first;
          g_hash_table_insert (findings, first->record, finding);
        }
      segue_finding_add_record (finding, pair->audience);
    }
}

char *
segue_check_c06_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);
  g_autofree char *audiences = segue_finding_dup_titles (plan, finding, 1, finding->n_records);

  /* Translators: a communication, a day, audiences */
  return g_strdup_printf (_("“%s” on %s is the first that is heard by %s, and does not say why."), title, day, audiences);
}

/* C07: before the day on which it goes live, an audience was not told why, what, when and
 * how; what comes on that day comes too late.  Where the day is not known nothing is.
 */
void
segue_check_c07_run (SegueCheckRun *run)
{
  GArray *pairs = run->index->pairs;
  g_autofree guint *lacks = g_new0 (guint, pairs->len);

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);

      if (!pair->counts || pair->go_live == SEGUE_DAY_NONE)
        continue;

      lacks[i] = SEGUE_ALL_QUESTIONS;
      for (guint j = 0; j < pair->items->len; j++)
        {
          SegueCheckItem *item = segue_check_pair_get_item (run->index, pair, j);

          if (item->first != SEGUE_DAY_NONE && item->first < pair->go_live)
            lacks[i] &= ~item->covers;
        }
    }

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);

      if (lacks[i] != 0 && !is_said_above (run->index, pair, lacks))
        {
          SegueFinding *finding = segue_check_find_new (run, pair->rollout, pair->audience);

          segue_finding_add_key (finding, pair->milestone);
          finding->days[0] = pair->go_live;
          finding->figures[0] = lacks[i];
        }
    }
}

/* “why, how” */
static char *
dup_questions (guint bits)
{
  const char *const words[SEGUE_N_QUESTIONS] = {
    [SEGUE_QUESTION_WHY] = C_("question", "why"),
    [SEGUE_QUESTION_WHAT] = C_("question", "what"),
    [SEGUE_QUESTION_WHEN] = C_("question", "when"),
    [SEGUE_QUESTION_HOW] = C_("question", "how"),
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < SEGUE_N_QUESTIONS; i++)
    if (bits & SEGUE_QUESTION_BIT (i))
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", words[i]);

  return g_string_free (text, FALSE);
}

char *
segue_check_c07_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);
  g_autofree char *words = dup_questions ((guint) finding->figures[0]);

  /* Translators: an audience, what of “why, what, when, how” is missing, a day */
  return g_strdup_printf (_("%s is not told %s before its go-live on %s."), audience, words, day);
}

/* C08: nothing that reaches an audience lets people answer. */
void
segue_check_c08_run (SegueCheckRun *run)
{
  GArray *pairs = run->index->pairs;
  g_autofree guint *lacks = g_new0 (guint, pairs->len);

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);

      lacks[i] = pair->counts;
      for (guint j = 0; j < pair->items->len && lacks[i] != 0; j++)
        lacks[i] = !segue_check_pair_get_item (run->index, pair, j)->is_two_way;
    }

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);

      if (lacks[i] != 0 && (pair->above < 0 || lacks[pair->above] == 0))
        segue_finding_add_key (segue_check_find_new (run, pair->rollout, pair->audience),
                               segue_plan_find (run->index->plan, SEGUE_RECORD_ROLLOUT, pair->rollout));
    }
}

char *
segue_check_c08_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *rollout = segue_finding_dup_title (plan, finding, 1);

  /* Translators: an audience, a rollout */
  return g_strdup_printf (_("%s can answer nowhere: no item of %s lets people talk, face to face or otherwise."), audience,
                          rollout);
}

static gboolean
is_cancelled (SegueRecord *dated)
{
  return segue_dated_get_state (dated) == SEGUE_DATED_CANCELLED || segue_record_get_boolean (dated, SEGUE_MAIN_ARCHIVED);
}

static gboolean
is_trained_for (SeguePlan   *plan,
                SegueRecord *impact)
{
  guint n = 0;
  SegueRecord *const *courses = segue_plan_incoming (plan, SEGUE_RECORD_COURSE, SEGUE_COURSE_IMPACTS, segue_record_get_id (impact), &n);

  for (guint i = 0; i < n; i++)
    if (!segue_record_get_boolean (courses[i], SEGUE_MAIN_ARCHIVED))
      return TRUE;

  return FALSE;
}

static gboolean
is_told_of (SeguePlan   *plan,
            SegueRecord *impact)
{
  guint n = 0;
  SegueRecord *const *communications = segue_plan_incoming (plan, SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_IMPACTS,
                                                            segue_record_get_id (impact), &n);

  for (guint i = 0; i < n; i++)
    if (!is_cancelled (communications[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_acted_on (SeguePlan   *plan,
             SegueRecord *impact)
{
  guint n = 0;
  SegueRecord *const *actions = segue_plan_incoming (plan, SEGUE_RECORD_ACTION, SEGUE_ACTION_IMPACTS, segue_record_get_id (impact), &n);

  for (guint i = 0; i < n; i++)
    if (!is_cancelled (actions[i]))
      return TRUE;

  return FALSE;
}

/* C23: an impact of level high or critical that neither a communication nor a course nor an
 * action answers.  One that is mitigated or accepted needs none.
 */
void
segue_check_c23_run (SegueCheckRun *run)
{
  SeguePlan *plan = run->index->plan;
  SegueRecordList *impacts = segue_plan_list (plan, SEGUE_RECORD_IMPACT);

  for (guint i = 0; i < segue_record_list_get_n (impacts); i++)
    {
      SegueRecord *impact = segue_record_list_get (impacts, i);
      SegueRecord *impacted = segue_plan_follow (plan, impact, SEGUE_IMPACT_IMPACTED_AUDIENCE);
      SegueRecord *audience = impacted != NULL ? segue_plan_follow (plan, impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE) : NULL;
      int status = segue_record_get_choice (impact, SEGUE_IMPACT_STATUS);
      SegueFinding *finding = NULL;

      if (segue_record_get_choice (impact, SEGUE_IMPACT_LEVEL) < SEGUE_IMPACT_LEVEL_HIGH || audience == NULL ||
          status == SEGUE_IMPACT_STATUS_MITIGATED || status == SEGUE_IMPACT_STATUS_ACCEPTED || is_told_of (plan, impact) ||
          is_trained_for (plan, impact) || is_acted_on (plan, impact))
        continue;

      finding = segue_check_find_new (run, segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT), impact);
      segue_finding_add_record (finding, audience);
      finding->figures[0] = segue_record_get_choice (impact, SEGUE_IMPACT_LEVEL);
    }
}

char *
segue_check_c23_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *impact = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 1);

  if (finding->figures[0] == SEGUE_IMPACT_LEVEL_CRITICAL)
    /* Translators: an impact, an audience */
    return g_strdup_printf (_("“%s” hits %s critically, and no communication, course or action answers it."), impact, audience);

  /* Translators: an impact, an audience */
  return g_strdup_printf (_("“%s” hits %s hard, and no communication, course or action answers it."), impact, audience);
}
