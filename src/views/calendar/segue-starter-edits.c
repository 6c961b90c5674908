/* segue-starter-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What hangs on go-live gets its day in the commit, and series their occurrences, as with
 * any other edit.
 */

#define G_LOG_DOMAIN "segue-starter-edits"

#include "config.h"

#include "segue-starter-edits.h"

#include "segue-dated.h"
#include "segue-milestone.h"

/**
 * segue_starter_edits_make:
 *
 * Returns: (transfer full): as segue_starter_plan_new() with all that the workspace has,
 *   so that nothing comes twice that is hidden now
 */
SegueStarterPlan *
segue_starter_edits_make (SegueWorkspace     *workspace,
                          gint64              rollout,
                          gint64              wave,
                          SegueStarterWeight  weight,
                          SegueDay            day)
{
  return segue_starter_plan_new (SEGUE_PLAN (workspace), rollout, wave, weight, day);
}

static gboolean
is_chosen (const SegueStarterEntry *entry)
{
  return entry->is_chosen && !entry->is_there;
}

/**
 * segue_starter_edits_count:
 *
 * Returns: how many entries would be added; without the new go-live that they hang on where
 *   it is alone
 */
guint
segue_starter_edits_count (SegueStarterPlan *starter)
{
  guint n = 0;

  for (guint i = 0; i < starter->entries->len; i++)
    n += is_chosen (g_ptr_array_index (starter->entries, i));

  return n;
}

/* A day for the go-live that has none. */
static void
set_day (SegueEdit        *edit,
         SegueStarterPlan *starter)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (starter->golive == NULL || starter->day == SEGUE_DAY_NONE || segue_record_is_set (starter->golive, SEGUE_MILESTONE_DATE))
    return;

  segue_value_set_integer (&value, starter->day);
  segue_edit_set_value (edit, starter->golive, SEGUE_MILESTONE_DATE, &value);
}

/**
 * segue_starter_edits_apply:
 * @starter: what was agreed to, made of this workspace; afterwards it is of no more use
 *
 * Adds what is chosen, as one step.
 *
 * Returns: %FALSE with an error where nothing was added
 */
gboolean
segue_starter_edits_apply (SegueWorkspace    *workspace,
                           SegueStarterPlan  *starter,
                           GError           **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_STARTER, SEGUE_RECORD_COMMUNICATION);
  gint64 golive = starter->golive != NULL ? segue_record_get_id (starter->golive) : 0;

  set_day (edit, starter);
  for (guint i = 0; i < starter->entries->len; i++)
    {
      const SegueStarterEntry *entry = g_ptr_array_index (starter->entries, i);

      if (!is_chosen (entry))
        continue;
      if (entry->item != NULL)
        segue_record_set_integer (entry->record, segue_dated_get_hanging (entry->item->kind)->anchor, golive);
      segue_edit_add (edit, entry->record);
      if (entry->item == NULL)
        golive = segue_record_get_id (entry->record);
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}
