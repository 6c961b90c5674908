/* segue-board-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-edits"

#include "config.h"

#include "segue-board-edits.h"

#include "segue-edit.h"
#include "segue-resistance-flow.h"

/* What it lacks says the entry as it is, not as much of it as is shown. */
static SegueRecord *
get_source (SegueWorkspace *workspace,
            SegueRecord    *entry)
{
  SegueRecord *source = segue_plan_find_source (segue_workspace_get_shown (workspace), entry);

  return source != NULL ? source : entry;
}

/**
 * segue_board_edits_get_refusal:
 * @entry: as it is shown
 * @status: a #SegueResistanceStatus
 *
 * Returns: (nullable): why it may not have that status, in words; %NULL where it may, or has it
 */
const char *
segue_board_edits_get_refusal (SegueWorkspace *workspace,
                               SegueRecord    *entry,
                               int             status)
{
  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == status)
    return NULL;

  return segue_resistance_get_refusal (get_source (workspace, entry), (SegueResistanceStatus) status);
}

/**
 * segue_board_edits_move:
 * @entry: as it is shown
 * @status: a #SegueResistanceStatus
 *
 * Gives it a status, and the days that follow from that, as one step.
 *
 * Returns: whether it has it now; %FALSE with an error
 */
gboolean
segue_board_edits_move (SegueWorkspace  *workspace,
                        SegueRecord     *entry,
                        int              status,
                        GError         **error)
{
  SegueRecord *source = get_source (workspace, entry);
  g_autoptr(GArray) changes = segue_resistance_dup_changes (source, (SegueResistanceStatus) status, segue_today ());
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);

  for (guint i = 0; i < changes->len; i++)
    {
      const SegueResistanceChange *change = &g_array_index (changes, SegueResistanceChange, i);
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;

      if (change->is_set)
        segue_value_set_integer (&value, change->value);
      segue_edit_set_value (edit, source, change->field, &value);
    }

  return segue_edit_commit (edit, NULL, error);
}
