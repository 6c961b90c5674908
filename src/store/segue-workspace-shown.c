/* segue-workspace-shown.c - what of the workspace may be seen on a screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-workspace"

#include "config.h"

#include "segue-workspace-private.h"

#include "segue-redacted-plan.h"

/* What is confidential changed under those who look. */
static void
outdated_cb (SegueWorkspace *self)
{
  if (self->shown != NULL)
    segue_workspace_present (self, self->level);
}

/**
 * segue_workspace_present:
 * @level: who looks at the screen
 *
 * From now on segue_workspace_get_shown() gives another plan: whoever shows something of
 * the one before shows it anew.  Emits “shown-changed”.
 */
void
segue_workspace_present (SegueWorkspace      *self,
                         SegueRedactionLevel  level)
{
  g_autoptr(SeguePlan) before = NULL;

  g_return_if_fail (SEGUE_IS_WORKSPACE (self));

  before = g_steal_pointer (&self->shown); /* until nobody looks at it any more */
  if (before != NULL)
    g_signal_handlers_disconnect_by_func (before, outdated_cb, self);

  self->level = level;
  if (level != SEGUE_REDACTION_LEVEL_TEAM)
    {
      self->shown = SEGUE_PLAN (segue_redacted_plan_new (SEGUE_PLAN (self), level));
      g_signal_connect_object (self->shown, "outdated", G_CALLBACK (outdated_cb), self, G_CONNECT_SWAPPED);
    }

  g_signal_emit_by_name (self, "shown-changed");
}

/**
 * segue_workspace_get_level:
 *
 * Returns: who looks at the screen
 */
SegueRedactionLevel
segue_workspace_get_level (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), SEGUE_REDACTION_LEVEL_TEAM);

  return self->level;
}

/**
 * segue_workspace_get_shown:
 *
 * What everything on a screen is read from.  Its records have the ids of those that they
 * stand for, and an edit takes them for those.
 *
 * Returns: (transfer none): the plan that holds what may be seen; the workspace itself
 *   where that is everything
 */
SeguePlan *
segue_workspace_get_shown (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), NULL);

  return self->shown != NULL ? self->shown : SEGUE_PLAN (self);
}

/**
 * segue_workspace_shows:
 * @record: a record
 *
 * Returns: whether @record is one that the workspace has now, or shows
 */
gboolean
segue_workspace_shows (SegueWorkspace *self,
                       SegueRecord    *record)
{
  SegueRecordKind kind;
  gint64 id;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), FALSE);

  kind = segue_record_get_kind (record);
  id = segue_record_get_id (record);

  return segue_plan_find (segue_workspace_get_shown (self), kind, id) == record ||
         segue_plan_find (SEGUE_PLAN (self), kind, id) == record;
}

/* For a message: what a record is called where it is seen. */
char *
segue_workspace_dup_shown_title (SegueWorkspace *self,
                                 SegueRecord    *record)
{
  SeguePlan *plan = segue_workspace_get_shown (self);
  SegueRecord *seen = self->shown != NULL ? segue_plan_find (plan, segue_record_get_kind (record), segue_record_get_id (record))
                                          : record;

  return seen != NULL ? segue_plan_dup_title (plan, seen) : g_strdup ("…");
}
