/* segue-window-files.c - new, open, copy, compact
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-application.h"
#include "segue-pick-file.h"

#include <glib/gi18n.h>

/* A copy forgets undo steps older than this; the user is told. */
#define COMPACT_KEEPS_DAYS 30

static void
open_path (SegueWindow *self,
           const char  *path)
{
  segue_application_open_workspace (SEGUE_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), path);
}

static void
new_picked (const char *path,
            gpointer    data)
{
  SegueWindow *self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) fresh = segue_workspace_create (path, &error);

  if (fresh == NULL)
    {
      segue_window_report (self, error);
      return;
    }

  open_path (self, path);
}

static void
new_workspace_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_pick_file (GTK_WINDOW (widget), SEGUE_PICK_NEW_WORKSPACE, _("New Workspace"), _("workspace.segue"),
                   new_picked, widget);
}

static void
open_picked (const char *path,
             gpointer    data)
{
  open_path (data, path);
}

static void
open_workspace_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  segue_pick_file (GTK_WINDOW (widget), SEGUE_PICK_WORKSPACE, _("Open Workspace"), NULL, open_picked, widget);
}

/* What a worker does for a window keeps the application until it is done or stopped,
 * however soon the window goes: it leaves nothing half made behind.
 */
typedef struct
{
  SegueWindow  *window;      /* owned */
  GApplication *application; /* owned, held */
} Work;

static Work *
work_begin (SegueWindow *window)
{
  Work *self = g_new0 (Work, 1);

  self->window = g_object_ref (window);
  self->application = g_object_ref (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));
  g_application_hold (self->application);

  return self;
}

static void
work_end (Work *self)
{
  g_application_release (self->application);
  g_object_unref (self->application);
  g_object_unref (self->window);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Work, work_end)

/* What a worker did: @text says so, unless it failed or the window goes. */
static void
tell_done (SegueWindow  *self,
           gboolean      done,
           const char   *text,
           const GError *error)
{
  if (self->workspace == NULL)
    return;

  if (done)
    segue_window_toast (self, text, FALSE);
  else
    segue_window_report (self, error);
  segue_window_edits_update (self);
}

static void
copied_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(Work) work = data;
  g_autoptr(GError) error = NULL;
  gboolean done = segue_workspace_work_finish (SEGUE_WORKSPACE (source), result, &error);

  tell_done (work->window, done, _("The workspace is copied"), error);
}

static void
copy_picked (const char *path,
             gpointer    data)
{
  SegueWindow *self = data;

  segue_workspace_copy_async (self->workspace, path, self->cancellable, copied_cb, work_begin (self));
}

static void
copy_workspace_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (self->workspace != NULL)
    segue_pick_file (GTK_WINDOW (self), SEGUE_PICK_NEW_WORKSPACE, _("Copy Workspace"), _("copy.segue"), copy_picked, self);
}

static void
compacted_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(Work) work = data;
  g_autoptr(GError) error = NULL;
  gboolean done = segue_workspace_work_finish (SEGUE_WORKSPACE (source), result, &error);

  tell_done (work->window, done, _("The workspace is compact now"), error);
}

static void
compact_response_cb (SegueWindow *self,
                     const char  *response)
{
  if (g_str_equal (response, "compact") && self->workspace != NULL)
    segue_workspace_compact_async (self->workspace, COMPACT_KEEPS_DAYS, self->cancellable, compacted_cb, work_begin (self));
}

static void
compact_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autofree char *body = NULL;
  GtkWidget *dialog;

  if (self->workspace == NULL)
    return;

  body = g_strdup_printf (_("Steps older than %d days can no longer be undone afterwards. What the workspace holds stays as it is."),
                          COMPACT_KEEPS_DAYS);
  dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Compact the Workspace?"), body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "compact", _("C_ompact"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "compact", ADW_RESPONSE_DESTRUCTIVE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (compact_response_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
segue_window_files_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.new-workspace", NULL, new_workspace_cb);
  gtk_widget_class_install_action (klass, "win.open-workspace", NULL, open_workspace_cb);
  gtk_widget_class_install_action (klass, "win.copy-workspace", NULL, copy_workspace_cb);
  gtk_widget_class_install_action (klass, "win.compact", NULL, compact_cb);
}
