/* segue-workspace-work.c - lending the workspace to a worker
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * There is one connection.  While a worker has it, what is loaded can be read on
 * both sides, and edits are refused as busy.
 */

#define G_LOG_DOMAIN "segue-workspace"

#include "config.h"

#include "segue-workspace-private.h"

#include "segue-backup.h"
#include "segue-file.h"
#include "segue-opening.h"

#include <glib/gi18n.h>

typedef gboolean (*EndFunc) (SegueWorkspace  *self,
                             GError         **error);

typedef gboolean (*WorkFunc) (SegueWorkspace  *self,
                              const char      *path,
                              GCancellable    *cancellable,
                              GError         **error);

/**
 * Work:
 * @work: what the worker does
 * @path: (owned) (nullable): for @work
 * @end: (nullable): what the main thread does when the worker has succeeded
 */
typedef struct
{
  WorkFunc  work;
  char     *path;
  EndFunc   end;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_free (work->path);
  g_free (work);
}

static int
progress_cb (void *cancellable)
{
  return g_cancellable_is_cancelled (cancellable);
}

static void
work_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  SegueWorkspace *self = source;
  Work *work = data;
  GError *error = NULL;
  gboolean good;

  segue_database_set_progress (self->database, progress_cb, cancellable);
  good = work->work (self, work->path, cancellable, &error);
  segue_database_set_progress (self->database, NULL, NULL);

  if (good)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
worked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GTask) task = data;
  SegueWorkspace *self = SEGUE_WORKSPACE (source);
  Work *work = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;
  gboolean good = g_task_propagate_boolean (G_TASK (result), &error);

  self->lent = FALSE;
  if (good && work->end != NULL)
    good = work->end (self, &error);
  segue_workspace_catch_up (self);
  segue_workspace_can_edit_changed (self);

  if (good)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Takes @work. */
static void
lend (SegueWorkspace      *self,
      Work                *work,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (self, NULL, callback, user_data);
  g_autoptr(GTask) working = NULL;
  GError *error = NULL;

  /* A list that is read while the connection is lent would need it. */
  if (!segue_workspace_load (self, cancellable, &error))
    {
      work_free (work);
      g_task_return_error (task, error);
      return;
    }

  self->lent = TRUE;
  segue_workspace_can_edit_changed (self);
  /* What was done decides, not the moment of the click. */
  working = g_task_new (self, cancellable, worked_cb, g_steal_pointer (&task));
  g_task_set_check_cancellable (working, FALSE);
  g_task_set_task_data (working, work, work_free);
  g_task_run_in_thread (working, work_in_thread);
}

/* Whether it was refused, and the callback told so. */
static gboolean
refuse (SegueWorkspace      *self,
        GAsyncReadyCallback  callback,
        gpointer             user_data)
{
  GError *error = NULL;

  if (!segue_workspace_refuse_lent (self, &error))
    return FALSE;

  g_task_report_error (self, callback, user_data, refuse, error);
  return TRUE;
}

static gboolean
read_rest (SegueWorkspace  *self,
           const char      *path,
           GCancellable    *cancellable,
           GError         **error)
{
  return segue_workspace_read_rest (self, cancellable, error);
}

/**
 * segue_workspace_complete_async:
 * @cancellable: (nullable): stops it
 *
 * Reads the others, where opening has read the first people only; see
 * segue_workspace_is_complete().  Their lists tell of them all at once.  Finish with
 * segue_workspace_work_finish().
 */
void
segue_workspace_complete_async (SegueWorkspace      *self,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  Work *own;

  g_return_if_fail (SEGUE_IS_WORKSPACE (self));
  g_return_if_fail (self->is_partial && !self->lent);

  own = g_new0 (Work, 1);
  own->work = read_rest;
  own->end = segue_workspace_bring_rest;
  lend (self, own, cancellable, callback, user_data);
}

static gboolean
check (SegueWorkspace  *self,
       const char      *path,
       GCancellable    *cancellable,
       GError         **error)
{
  return (!self->is_partial || segue_workspace_read_rest (self, cancellable, error)) &&
         segue_opening_check (self->database, cancellable, error);
}

static gboolean
allow_edits (SegueWorkspace  *self,
             GError         **error)
{
  self->unchecked = FALSE;

  return !self->is_partial || segue_workspace_bring_rest (self, error);
}

/**
 * segue_workspace_is_unchecked:
 *
 * Returns: whether the file was not looked at for damage yet; edits are refused
 *   until then
 */
gboolean
segue_workspace_is_unchecked (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  return self->unchecked;
}

/**
 * segue_workspace_check_async:
 * @cancellable: (nullable): stops it
 *
 * Looks for damage, where opening has left that for later, and then allows
 * edits; lists that are not complete are by then.  Finish with segue_workspace_work_finish(): %SEGUE_STORE_ERROR_DAMAGED
 * where there is some.
 */
void
segue_workspace_check_async (SegueWorkspace      *self,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  Work *own;

  g_return_if_fail (SEGUE_IS_WORKSPACE (self));
  g_return_if_fail (!self->lent);

  own = g_new0 (Work, 1);
  own->work = check;
  own->end = allow_edits;
  lend (self, own, cancellable, callback, user_data);
}

static gboolean
copy (SegueWorkspace  *self,
      const char      *path,
      GCancellable    *cancellable,
      GError         **error)
{
  return segue_backup_copy (self->database, path, NULL, cancellable, error);
}

/**
 * segue_workspace_copy_async:
 * @path: a name that is free
 * @cancellable: (nullable): stops it, and nothing is left of the copy
 *
 * As segue_workspace_copy() under the same identity, while a worker copies.
 * Finish with segue_workspace_work_finish().
 */
void
segue_workspace_copy_async (SegueWorkspace      *self,
                            const char          *path,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  Work *own;

  g_return_if_fail (SEGUE_IS_WORKSPACE (self));
  g_return_if_fail (path != NULL);

  if (refuse (self, callback, user_data))
    return;

  own = g_new0 (Work, 1);
  own->work = copy;
  own->path = segue_file_dup_path (path);
  lend (self, own, cancellable, callback, user_data);
}

static gboolean
vacuum (SegueWorkspace  *self,
        const char      *path,
        GCancellable    *cancellable,
        GError         **error)
{
  g_autoptr(GError) local = NULL;

  if (segue_workspace_vacuum (self, &local))
    return TRUE;

  if (g_error_matches (local, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED))
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED,
                 _("Stopped. The older steps of %s can no longer be undone; it takes as much room as before. Compact it again to make it smaller."),
                 self->path);
  else
    g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/**
 * segue_workspace_compact_async:
 * @keep_days: how many days of the undo history stay; 0 for none
 * @cancellable: (nullable): stops it: what is forgotten stays so, the file as large as it is
 *
 * As segue_workspace_compact(), while a worker does what takes time.  Finish with
 * segue_workspace_work_finish().
 */
void
segue_workspace_compact_async (SegueWorkspace      *self,
                               guint                keep_days,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  GError *error = NULL;
  Work *own;

  g_return_if_fail (SEGUE_IS_WORKSPACE (self));

  /* Loading tells whether it was stopped before anything was done. */
  if (segue_workspace_refuse_lent (self, &error) || !segue_workspace_load (self, cancellable, &error) ||
      !segue_workspace_forget_steps (self, keep_days, &error))
    {
      g_task_report_error (self, callback, user_data, segue_workspace_compact_async, error);
      return;
    }

  own = g_new0 (Work, 1);
  own->work = vacuum;
  own->end = segue_workspace_sign_vacuum;
  lend (self, own, cancellable, callback, user_data);
}

/**
 * segue_workspace_work_finish:
 *
 * Returns: whether the worker has done what it was to do
 */
gboolean
segue_workspace_work_finish (SegueWorkspace  *self,
                             GAsyncResult    *result,
                             GError         **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
