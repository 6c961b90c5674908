/* segue-import-apply.c - the plan becomes an edit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-private.h"

#include "segue-judgement.h"

static void
fill_edit (SegueImportPlan *self)
{
  if (!self->is_filled)
    for (guint i = 0; i < self->created->len; i++)
      segue_edit_add (self->edit, g_ptr_array_index (self->created, i));
  self->is_filled = TRUE;
}

static void
complete_edit (SegueImportPlan    *self,
               SegueProgressFunc   progress,
               gpointer            user_data)
{
  fill_edit (self);
  for (guint i = 0; self->joined != NULL && i < self->joined->len; i++)
    fill_edit (g_ptr_array_index (self->joined, i));

  segue_edit_set_basis (self->edit, SEGUE_BASIS_IMPORTED);
  segue_edit_set_progress (self->edit, progress, user_data);
}

/**
 * segue_import_plan_apply:
 * @progress: (nullable): is told the fraction that is written, 0 to 1
 * @cancellable: (nullable): stops it
 * @error: #SegueStoreError
 *
 * Writes what the plan says, as one edit and one undo step.  Stopped or failed
 * at any moment, it leaves the workspace as it was.  Attitudes become judgements
 * whose basis is that they were imported.
 *
 * Returns: whether it was written; a plan that changes nothing writes nothing
 */
gboolean
segue_import_plan_apply (SegueImportPlan    *self,
                         SegueProgressFunc   progress,
                         gpointer            user_data,
                         GCancellable       *cancellable,
                         GError            **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  complete_edit (self, progress, user_data);

  return segue_edit_commit (self->edit, cancellable, error);
}

/**
 * segue_import_plan_apply_async:
 * @progress: (nullable): is told the fraction that is written, 0 to 1
 * @progress_data: for @progress
 * @cancellable: (nullable): stops it
 *
 * As segue_import_plan_apply(), while a worker writes.  The plan must live until
 * the callback.
 */
void
segue_import_plan_apply_async (SegueImportPlan     *self,
                               SegueProgressFunc    progress,
                               gpointer             progress_data,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (self != NULL);

  complete_edit (self, progress, progress_data);
  segue_edit_commit_async (self->edit, cancellable, callback, user_data);
}

/**
 * segue_import_plan_apply_finish:
 *
 * Returns: whether it was written
 */
gboolean
segue_import_plan_apply_finish (GAsyncResult  *result,
                                GError       **error)
{
  g_autoptr(GObject) edit = g_async_result_get_source_object (result);

  return segue_edit_commit_finish (SEGUE_EDIT (edit), result, error);
}
