/* segue-check-answers.c - how objections are answered (R07 to R09)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-approaches.h"
#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

typedef gboolean (*WantsEntry) (SeguePlan   *plan,
                                SegueRecord *entry);

static void
find_entries (SegueCheckRun *run,
              WantsEntry     wants)
{
  SegueRecordList *entries = segue_plan_list (run->index->plan, SEGUE_RECORD_RESISTANCE);

  for (guint i = 0; i < segue_record_list_get_n (entries); i++)
    {
      SegueRecord *entry = segue_record_list_get (entries, i);

      if (!segue_record_get_boolean (entry, SEGUE_MAIN_ARCHIVED) && wants (run->index->plan, entry))
        segue_check_find_new (run, segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT), entry);
    }
}

static gboolean
is_open (SegueRecord *entry)
{
  return segue_resistance_status_is_open (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS));
}

static gboolean
was_right_in_vain (SeguePlan   *plan,
                   SegueRecord *entry)
{
  return segue_record_get_choice (entry, SEGUE_RESISTANCE_VALID_POINT) == SEGUE_RESISTANCE_VALID_YES && !is_open (entry) &&
         !segue_record_get_boolean (entry, SEGUE_RESISTANCE_CHANGED_SOMETHING);
}

/* R07: who objected was right, and the objection was closed without anything being changed. */
void
segue_check_r07_run (SegueCheckRun *run)
{
  find_entries (run, was_right_in_vain);
}

char *
segue_check_r07_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);

  /* Translators: an objection */
  return g_strdup_printf (_("“%s” is a valid point, but was closed without changing anything."), quote);
}

static gboolean
is_manipulated (SeguePlan   *plan,
                SegueRecord *entry)
{
  return is_open (entry) && segue_approach_is_manipulative (segue_record_get_choice (entry, SEGUE_RESISTANCE_APPROACH));
}

/* R08: an open objection is to be answered by co-optation or coercion. */
void
segue_check_r08_run (SegueCheckRun *run)
{
  find_entries (run, is_manipulated);
}

char *
segue_check_r08_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  int approach = segue_record_get_choice (finding->records[0], SEGUE_RESISTANCE_APPROACH);
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);

  /* Translators: an objection, an approach, a sentence that says what is wrong with it */
  return g_strdup_printf (_("The approach to “%s” is “%s”. %s"), quote,
                          segue_choices_get_label (&segue_resistance_approaches, approach), segue_approach_get_drawback (approach));
}

static gboolean
is_to_be_escalated (SeguePlan   *plan,
                    SegueRecord *entry)
{
  return segue_resistance_needs_escalation (plan, entry) && !segue_record_is_set (entry, SEGUE_RESISTANCE_ESCALATED_ON) &&
         segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) != SEGUE_RESISTANCE_STATUS_ESCALATED;
}

/* R09: chronic obstruction, two different approaches did not work, and nobody asked for
 * executive support.
 */
void
segue_check_r09_run (SegueCheckRun *run)
{
  find_entries (run, is_to_be_escalated);
}

char *
segue_check_r09_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);

  /* Translators: an objection */
  return g_strdup_printf (_("Two approaches to “%s” did not work: it is time to ask the sponsor for support."), quote);
}
