/* segue-early-opening.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the command line names will be asked for by a window that is not there yet: styles
 * and templates are read first, and meanwhile a worker reads the file.
 */

#define G_LOG_DOMAIN "segue-early-opening"

#include "config.h"

#include "segue-early-opening.h"

#include "segue-workspace.h"

/* Kept by whoever began it, and by the worker until it is done. */
struct _SegueEarlyOpening
{
  char                *path;
  GCancellable        *cancellable;
  GAsyncResult        *result;   /* NULL until it is there */
  gboolean             is_taken;
  GAsyncReadyCallback  callback; /* of who took it */
  gpointer             user_data;
};

static void
clear (gpointer data)
{
  SegueEarlyOpening *self = data;

  g_free (self->path);
  g_object_unref (self->cancellable);
  g_clear_object (&self->result);
}

static gboolean
tell_cb (gpointer data)
{
  SegueEarlyOpening *self = data;

  self->callback (NULL, self->result, self->user_data);

  return G_SOURCE_REMOVE;
}

static void
release (gpointer self)
{
  g_rc_box_release_full (self, clear);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  SegueEarlyOpening *self = data;

  g_set_object (&self->result, result);
  if (self->is_taken)
    tell_cb (self);
  release (self);
}

/**
 * segue_early_opening_begin:
 * @path: absolute, of a workspace
 *
 * Begins to open it as segue_workspace_open_async() does.
 *
 * Returns: (transfer full): for segue_early_opening_take()
 */
SegueEarlyOpening *
segue_early_opening_begin (const char *path)
{
  SegueEarlyOpening *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_rc_box_new0 (SegueEarlyOpening);
  self->path = g_strdup (path);
  self->cancellable = g_cancellable_new ();
  segue_workspace_open_async (path, self->cancellable, opened_cb, g_rc_box_acquire (self));

  return self;
}

/**
 * segue_early_opening_free:
 * @self: (transfer full) (nullable): an opening
 *
 * Stops it where nobody took it.
 */
void
segue_early_opening_free (SegueEarlyOpening *self)
{
  if (self == NULL)
    return;

  if (!self->is_taken)
    g_cancellable_cancel (self->cancellable);
  release (self);
}

/**
 * segue_early_opening_take:
 * @self: (nullable): an opening
 * @path: absolute, of a workspace that is to be opened now
 * @callback: gets what segue_workspace_open_finish() takes, where @path is being opened
 * @user_data: for @callback
 *
 * An opening is taken once: another window opens the file for itself.
 *
 * Returns: (transfer full) (nullable): what stops it; %NULL where nobody opens @path
 */
GCancellable *
segue_early_opening_take (SegueEarlyOpening   *self,
                          const char          *path,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  if (self == NULL || self->is_taken || !g_str_equal (self->path, path))
    return NULL;

  self->is_taken = TRUE;
  self->callback = callback;
  self->user_data = user_data;
  if (self->result != NULL)
    g_idle_add_full (G_PRIORITY_DEFAULT, tell_cb, g_rc_box_acquire (self), release);

  return g_object_ref (self->cancellable);
}
