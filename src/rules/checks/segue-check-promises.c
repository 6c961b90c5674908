/* segue-check-promises.c - what was to be done by now, promises before all else (R15, R16)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-promises.h"

#include <glib/gi18n.h>

static gboolean
is_promise (SegueRecord *action)
{
  return segue_record_get_choice (action, SEGUE_ACTION_KIND) == SEGUE_ACTION_KIND_PROMISE;
}

/* To a person, else to audiences. */
static void
add_promised_to (SegueCheckRun *run,
                 SegueFinding  *finding,
                 SegueRecord   *action)
{
  SegueRecord *person = segue_plan_follow (run->index->plan, action, SEGUE_ACTION_PROMISED_TO);
  guint n = 0;
  const gint64 *audiences = segue_record_get_links (action, SEGUE_ACTION_AUDIENCES, &n);

  if (person != NULL)
    {
      segue_finding_add_record (finding, person);
      return;
    }

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *audience = segue_plan_find (run->index->plan, SEGUE_RECORD_AUDIENCE, audiences[i]);

      if (audience != NULL)
        segue_finding_add_record (finding, audience);
    }
}

static void
find_late (SegueCheckRun *run,
           gboolean       promises)
{
  SegueRecordList *actions = segue_plan_list (run->index->plan, SEGUE_RECORD_ACTION);

  for (guint i = 0; i < segue_record_list_get_n (actions); i++)
    {
      SegueRecord *action = segue_record_list_get (actions, i);
      SeguePromiseFacts facts;
      SegueFinding *finding = NULL;

      if (is_promise (action) != promises)
        continue;
      segue_promise_get_facts (action, run->index->today, &facts);
      if (!facts.is_open || facts.late == 0)
        continue;

      finding = segue_check_find_new (run, segue_record_get_link (action, SEGUE_ACTION_ROLLOUT), action);
      finding->days[0] = facts.due;
      if (promises)
        add_promised_to (run, finding, action);
    }
}

/* R15: the day for which something was promised is over, and it is not done. */
void
segue_check_r15_run (SegueCheckRun *run)
{
  find_late (run, TRUE);
}

char *
segue_check_r15_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *to = segue_finding_dup_titles (plan, finding, 1, finding->n_records);
  g_autofree char *due = segue_finding_dup_day (finding, 0);

  if (finding->n_records == 1)
    /* Translators: a promise, a day */
    return g_strdup_printf (_("“%s” was promised for %s and is not done."), title, due);

  /* Translators: a promise, people or audiences, a day */
  return g_strdup_printf (_("“%s” was promised to %s for %s and is not done."), title, to, due);
}

static gboolean
fill_done (const SegueFinding *finding,
           SegueFix           *fix)
{
  fix->label = g_strdup (_("Done Today"));
  segue_fix_set_integer (fix, finding->records[0], SEGUE_ACTION_STATUS, SEGUE_ACTION_STATUS_DONE);
  segue_fix_set_integer (fix, finding->records[0], SEGUE_ACTION_DONE_ON, finding->today);
  return TRUE;
}

gboolean
segue_check_r15_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  return fill_done (finding, fix);
}

/* R16: a task, an escalation or a decision is overdue. */
void
segue_check_r16_run (SegueCheckRun *run)
{
  find_late (run, FALSE);
}

char *
segue_check_r16_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *due = segue_finding_dup_day (finding, 0);

  /* Translators: something to do, a day */
  return g_strdup_printf (_("“%s” was due on %s and is not done."), title, due);
}

gboolean
segue_check_r16_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  return fill_done (finding, fix);
}
