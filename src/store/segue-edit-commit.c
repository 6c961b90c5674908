/* segue-edit-commit.c - one transaction, here or in a worker, then the objects
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-commit-private.h"

static void
commit_init (SegueCommit  *commit,
             SegueEdit    *self,
             GCancellable *cancellable)
{
  *commit = (SegueCommit) { .edit = self, .database = self->workspace->database, .cancellable = cancellable };
  commit->author = g_strdup (self->workspace->author);
  commit->n_total = segue_added_get_n (self->added) + self->targets->len;
  commit->spans = g_array_new (FALSE, FALSE, sizeof (SegueSpan));

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      guint n = 0;
      const SegueAddedRecord *added = segue_added_list (self->added, kind, &n);

      if (n == 0)
        continue;

      /* A list that were read only afterwards would hold other objects for them. */
      segue_plan_list (SEGUE_PLAN (self->workspace), kind);
      commit->added[kind] = g_ptr_array_sized_new (n);
      for (guint i = 0; i < n; i++)
        g_ptr_array_add (commit->added[kind], added[i].record);
    }
}

static void
commit_clear (SegueCommit *commit)
{
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    g_clear_pointer (&commit->added[kind], g_ptr_array_unref);
  g_array_unref (commit->spans);
  g_free (commit->author);
}

static void
apply_changes (SegueWorkspace    *workspace,
               const SegueTarget *target)
{
  g_object_freeze_notify (G_OBJECT (target->record));
  for (guint i = 0; i < target->changes->len; i++)
    {
      const SegueChange *change = &g_array_index (target->changes, SegueChange, i);

      segue_record_commit_value (target->record, change->field, &change->value);
    }
  g_object_thaw_notify (G_OBJECT (target->record));

  segue_record_list_changed (workspace->lists[segue_record_get_kind (target->record)], target->record);
}

static gboolean
is_relinked (const SegueTarget *target)
{
  for (guint i = 0; i < target->changes->len; i++)
    if (segue_record_get_field (target->record, g_array_index (target->changes, SegueChange, i).field)->target != SEGUE_RECORD_NONE)
      return TRUE;

  return target->removed;
}

/* The kinds of which a record comes, goes or links elsewhere. */
static void
find_relinked (SegueCommit *commit,
               gboolean    *relinked)
{
  GPtrArray *targets = commit->edit->targets;

  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    relinked[kind] = commit->added[kind] != NULL;
  for (guint i = 0; i < targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (targets, i);

      relinked[segue_record_get_kind (target->record)] |= is_relinked (target);
    }
}

static void
forget_links (SegueWorkspace *workspace,
              const gboolean *relinked)
{
  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (relinked[kind])
      segue_workspace_links_changed (workspace, kind);
}

/* Brings objects and lists to what was committed.  Links are forgotten before
 * and after: who hears of a change may ask for them.  Where none is another they
 * are kept: to find 100,000 anew takes longer than an edit.
 */
static void
apply (SegueCommit *commit)
{
  SegueEdit *self = commit->edit;
  SegueWorkspace *workspace = self->workspace;
  gboolean relinked[SEGUE_N_RECORD_KINDS];

  find_relinked (commit, relinked);
  forget_links (workspace, relinked);

  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    for (guint i = 0; commit->added[kind] != NULL && i < commit->added[kind]->len; i++)
      segue_record_attach (g_ptr_array_index (commit->added[kind], i));

  for (guint i = 0; i < self->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      if (target->removed)
        segue_record_list_remove (segue_plan_list (SEGUE_PLAN (workspace), segue_record_get_kind (target->record)),
                                  segue_record_get_id (target->record));
      else
        apply_changes (workspace, target);
    }

  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (commit->added[kind] != NULL)
      segue_record_list_add_many (workspace->lists[kind], commit->added[kind]);
  forget_links (workspace, relinked);
}

/* Begins on the main thread: other processes' edits are taken over, and the
 * edit is completed and checked against what is loaded.
 */
static gboolean
begin (SegueCommit   *commit,
       SegueEdit     *self,
       GCancellable  *cancellable,
       GError       **error)
{
  if (!segue_workspace_begin (self->workspace, error))
    return FALSE;

  segue_edit_judge (self);
  segue_edit_follow (self);
  segue_edit_reword (self);
  if (!segue_edit_repeat (self, error) || !segue_edit_check (self, error))
    {
      segue_database_rollback (self->workspace->database);
      return FALSE;
    }

  commit_init (commit, self, cancellable);
  return TRUE;
}

static gboolean
write_and_finish (SegueCommit  *commit,
                  GError      **error)
{
  if (segue_commit_write (commit, error))
    return segue_workspace_finish (commit->edit->workspace, error);

  segue_database_rollback (commit->database);
  return FALSE;
}

static void
end (SegueCommit *commit,
     gboolean     written)
{
  if (written)
    {
      commit->edit->committed = TRUE;
      apply (commit);
    }
  commit_clear (commit);
  if (written)
    g_signal_emit_by_name (commit->edit->workspace, "history-changed");
}

/**
 * segue_edit_commit:
 * @cancellable: (nullable): stops it, leaving the workspace as it was
 * @error: %SEGUE_STORE_ERROR, %SEGUE_VALUE_ERROR
 *
 * Writes everything in one transaction, then changes the objects.  A failed
 * commit changes nothing anywhere; it may be tried again.
 *
 * Returns: whether it was written; an edit without changes always is
 */
gboolean
segue_edit_commit (SegueEdit     *self,
                   GCancellable  *cancellable,
                   GError       **error)
{
  SegueCommit commit;
  gboolean written;

  g_return_val_if_fail (SEGUE_IS_EDIT (self) && !self->committed, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (segue_edit_is_empty (self))
    return TRUE;
  if (!begin (&commit, self, cancellable, error))
    return FALSE;

  written = write_and_finish (&commit, error);
  end (&commit, written);

  return written;
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (write_and_finish (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(GTask) task = data;
  SegueEdit *self = SEGUE_EDIT (source);
  SegueCommit *commit = g_task_get_task_data (G_TASK (result));
  g_autoptr(GError) error = NULL;
  gboolean written = g_task_propagate_boolean (G_TASK (result), &error);

  self->workspace->lent = FALSE;
  self->progress = NULL;
  end (commit, written);
  segue_workspace_catch_up (self->workspace);
  segue_workspace_can_edit_changed (self->workspace);

  if (written)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * segue_edit_commit_async:
 * @cancellable: (nullable): stops it, leaving the workspace as it was
 *
 * As segue_edit_commit(), but a worker writes, to which the connection is lent
 * meanwhile: what is loaded can be read, other edits are refused as busy.
 * Progress is told on the main thread.
 */
void
segue_edit_commit_async (SegueEdit           *self,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr(GTask) writing = NULL;
  g_autofree SegueCommit *commit = g_new0 (SegueCommit, 1);
  GError *error = NULL;

  g_return_if_fail (SEGUE_IS_EDIT (self) && !self->committed);

  g_task_set_source_tag (task, segue_edit_commit_async);
  g_task_set_check_cancellable (task, FALSE); /* what was written is written, whoever clicks now */
  if (segue_edit_is_empty (self))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  /* A list that is read while the connection is lent would need it. */
  if (!segue_workspace_load (self->workspace, cancellable, &error) || !begin (commit, self, cancellable, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  commit->in_thread = TRUE;
  self->workspace->lent = TRUE;
  segue_workspace_can_edit_changed (self->workspace);
  /* Without a cancellable of its own: what was written decides, not the moment of the click. */
  writing = g_task_new (self, NULL, written_cb, g_steal_pointer (&task));
  g_task_set_task_data (writing, g_steal_pointer (&commit), g_free);
  g_task_run_in_thread (writing, write_in_thread);
}

/**
 * segue_edit_commit_finish:
 *
 * Returns: whether it was written
 */
gboolean
segue_edit_commit_finish (SegueEdit     *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
