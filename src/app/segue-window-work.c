/* segue-window-work.c - what a worker does for the window, told in a bar that can stop it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Such work keeps the application until it is done or stopped, however soon the
 * window goes: it leaves nothing half made behind.
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

/* What is done sooner shows no bar. */
#define PATIENCE_MILLISECONDS 200

struct _SegueWindowWork
{
  SegueWindow  *window;      /* owned */
  GApplication *application; /* owned, held */
  char         *path;        /* of what is made, or NULL */
};

static gboolean
show_bar_cb (gpointer data)
{
  SegueWindow *self = data;

  self->work_source = 0;
  gtk_info_bar_set_revealed (self->work_bar, TRUE);

  return G_SOURCE_REMOVE;
}

static void
allow (SegueWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.copy-workspace", self->work == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.compact", self->work == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.stop-work", self->work != NULL);
}

/**
 * segue_window_work_begin:
 * @text: what is done
 * @path: (nullable): of what is made
 *
 * Begins what a worker does with the cancellable @self->work.
 *
 * Returns: (transfer full): to be ended when the worker has come back
 */
SegueWindowWork *
segue_window_work_begin (SegueWindow *self,
                         const char  *text,
                         const char  *path)
{
  SegueWindowWork *work = NULL;

  g_return_val_if_fail (SEGUE_IS_WINDOW (self), NULL);
  g_return_val_if_fail (self->work == NULL, NULL);

  work = g_new0 (SegueWindowWork, 1);
  work->window = g_object_ref (self);
  work->application = g_object_ref (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
  work->path = g_strdup (path);
  g_application_hold (work->application);

  self->work = g_cancellable_new ();
  gtk_label_set_text (self->work_label, text);
  self->work_source = g_timeout_add (PATIENCE_MILLISECONDS, show_bar_cb, self);
  allow (self);

  return work;
}

/**
 * segue_window_work_end:
 * @work: (transfer full): it is done, or was stopped
 */
void
segue_window_work_end (SegueWindowWork *work)
{
  SegueWindow *self = work->window;

  g_clear_object (&self->work);
  if (!self->is_gone)
    {
      g_clear_handle_id (&self->work_source, g_source_remove);
      gtk_info_bar_set_revealed (self->work_bar, FALSE);
      allow (self);
      segue_window_edits_update (self);
    }

  g_application_release (work->application);
  g_object_unref (work->application);
  g_object_unref (work->window);
  g_free (work->path);
  g_free (work);
}

/**
 * segue_window_work_get_window:
 *
 * Returns: (transfer none): whose work it is
 */
SegueWindow *
segue_window_work_get_window (SegueWindowWork *work)
{
  return work->window;
}

/**
 * segue_window_work_get_path:
 *
 * Returns: (transfer none) (nullable): of what is made
 */
const char *
segue_window_work_get_path (SegueWindowWork *work)
{
  return work->path;
}

/* Once: what the worker has begun it ends or takes back by itself. */
static void
stop_work_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  g_cancellable_cancel (self->work);
  gtk_widget_action_set_enabled (widget, "win.stop-work", FALSE);
}

void
segue_window_work_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.stop-work", NULL, stop_work_cb);
}
