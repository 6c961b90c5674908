/* segue-window-files.c - new, open, copy, compact
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-application.h"
#include "segue-example.h"
#include "segue-pick-file.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

/* A copy forgets undo steps older than this; the user is told. */
#define COMPACT_KEEPS_DAYS 30

static void
open_path (SegueWindow *self,
           const char  *path)
{
  segue_application_open_workspace (SEGUE_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), path);
}

static void make_new (SegueWindow *self,
                      const char  *path);

static void copy_to (SegueWindow *self,
                     const char  *path);

static const SegueNaming new_naming = { N_("New Workspace"), N_("workspace.segue"), make_new };
static const SegueNaming copy_naming = { N_("Copy Workspace"), N_("copy.segue"), copy_to };

static void
make_new (SegueWindow *self,
          const char  *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) fresh = NULL;

  if (segue_window_make_room (self, path, &error))
    fresh = segue_workspace_create (path, &error);
  if (fresh == NULL)
    {
      segue_window_refuse_name (self, &new_naming, path, error);
      return;
    }

  open_path (self, path);
}

static void
new_workspace_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_window_name_file (SEGUE_WINDOW (widget), &new_naming, NULL);
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

/* Beside the workspace of the first start; one that was opened before is as it was left. */
static void
open_example_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autofree char *standard = segue_workspace_dup_default_path ();
  g_autofree char *folder = g_path_get_dirname (standard);
  g_autofree char *path = g_build_filename (folder, "example.segue", NULL);
  g_autoptr(SegueWorkspace) fresh = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_mkdir_with_parents (folder, 0700);
      fresh = segue_workspace_create (path, &error);
      if (fresh == NULL || !segue_example_fill (fresh, segue_today (), &error))
        {
          if (fresh != NULL)
            g_unlink (path); /* half an example is none */
          segue_window_report (self, error);
          return;
        }
      g_clear_object (&fresh);
    }

  open_path (self, path);
}

static void
copied_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(SegueWindowWork) work = data;
  SegueWindow *self = segue_window_work_get_window (work);
  g_autoptr(GError) error = NULL;
  gboolean done = segue_workspace_work_finish (SEGUE_WORKSPACE (source), result, &error);

  if (self->is_gone)
    return;

  if (done)
    segue_window_toast (self, _("The workspace is copied"), FALSE);
  else if (g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED))
    segue_window_toast (self, _("Stopped: nothing was copied"), FALSE);
  else
    segue_window_refuse_name (self, &copy_naming, segue_window_work_get_path (work), error);
}

static void
copy_to (SegueWindow *self,
         const char  *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *text = g_strdup_printf (_("Copying to %s…"), name);
  g_autoptr(GError) error = NULL;
  SegueWindowWork *work = NULL;

  if (self->workspace == NULL || self->work != NULL)
    return; /* it went, or something else began, while a name was looked for */

  if (!segue_window_make_room (self, path, &error))
    {
      segue_window_refuse_name (self, &copy_naming, path, error);
      return;
    }

  work = segue_window_work_begin (self, text, path);
  segue_workspace_copy_async (self->workspace, path, self->work, copied_cb, work);
}

static void
copy_workspace_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (self->workspace != NULL)
    segue_window_name_file (self, &copy_naming, NULL);
}

static void
compacted_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(SegueWindowWork) work = data;
  SegueWindow *self = segue_window_work_get_window (work);
  g_autoptr(GError) error = NULL;
  gboolean done = segue_workspace_work_finish (SEGUE_WORKSPACE (source), result, &error);

  if (self->is_gone)
    return;

  if (done)
    segue_window_toast (self, _("The workspace is compact now"), FALSE);
  else
    segue_window_report (self, error);
}

static void
compact_response_cb (SegueWindow *self,
                     const char  *response)
{
  SegueWindowWork *work = NULL;

  if (!g_str_equal (response, "compact") || self->workspace == NULL || self->work != NULL)
    return;

  work = segue_window_work_begin (self, _("Compacting the workspace…"), NULL);
  segue_workspace_compact_async (self->workspace, COMPACT_KEEPS_DAYS, self->work, compacted_cb, work);
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
  gtk_widget_class_install_action (klass, "win.open-example", NULL, open_example_cb);
  gtk_widget_class_install_action (klass, "win.copy-workspace", NULL, copy_workspace_cb);
  gtk_widget_class_install_action (klass, "win.compact", NULL, compact_cb);
}
