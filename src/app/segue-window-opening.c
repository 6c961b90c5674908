/* segue-window-opening.c - from a path to rows on the screen, and then a look for damage
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-application.h"
#include "segue-stack.h"

#include <glib/gi18n.h>

/* What is open sooner shows no spinner, and no window without rows. */
#define PATIENCE_MILLISECONDS 200

/**
 * segue_window_present:
 *
 * Shows the window, or raises it.  While its workspace is being opened that waits for a
 * moment, in which most are: nothing is laid out and painted that is gone at once.
 */
void
segue_window_present (SegueWindow *self)
{
  g_return_if_fail (SEGUE_IS_WINDOW (self));

  if (self->spinner_source != 0 && !gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->is_awaited = TRUE;
  else
    gtk_window_present (GTK_WINDOW (self));
}

/* There is something to show. */
void
segue_window_arrive (SegueWindow *self)
{
  if (!self->is_awaited)
    return;

  self->is_awaited = FALSE;
  gtk_window_present (GTK_WINDOW (self));
}

static gboolean
show_spinner_cb (gpointer data)
{
  SegueWindow *self = data;

  self->spinner_source = 0;
  gtk_widget_set_visible (self->loading, TRUE);
  segue_window_arrive (self);

  return G_SOURCE_REMOVE;
}

static void
hide_spinner (SegueWindow *self)
{
  g_clear_handle_id (&self->spinner_source, g_source_remove);
  gtk_widget_set_visible (self->loading, FALSE);
}

/* Rows stay on the screen where the file could not be looked at: it may be in use
 * for a moment, or its disk be away.
 */
static void
show_unchecked (SegueWindow  *self,
                const GError *error)
{
  if (g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED) ||
      g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FOREIGN_SCHEMA))
    segue_window_replace (self, self->path, error);
  else
    segue_window_show_banner (self, error->message, _("_Try Again"), "win.retry");
}

static void
checked_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(SegueWindow) self = data;
  g_autoptr(GError) error = NULL;

  self->is_opening = FALSE;
  if (segue_workspace_work_finish (SEGUE_WORKSPACE (source), result, &error))
    {
      if (self->workspace != NULL)
        segue_window_edits_update (self);
      return;
    }

  /* A window that goes has stopped it itself. */
  if (self->workspace != NULL && !self->is_gone && !g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED))
    show_unchecked (self, error);
}

/* Edits wait for it. */
static void
look_for_damage (SegueWindow *self)
{
  self->is_opening = TRUE;
  segue_workspace_check_async (self->workspace, self->cancellable, checked_cb, g_object_ref (self));
}

/* Takes @workspace. */
static void
begin (SegueWindow    *self,
       SegueWorkspace *workspace)
{
  hide_spinner (self);
  self->workspace = workspace;
  segue_window_begin (self);
}

static void
fail (SegueWindow  *self,
      const GError *error)
{
  hide_spinner (self);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  segue_window_show_problem (self, error);
  segue_window_arrive (self);
}

static void
completed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(SegueWindow) self = data;
  g_autoptr(GError) error = NULL;
  gboolean good = segue_workspace_work_finish (SEGUE_WORKSPACE (source), result, &error);

  self->is_opening = FALSE;
  if (self->is_gone)
    return;

  if (good)
    {
      if (self->workspace == NULL)
        begin (self, SEGUE_WORKSPACE (g_object_ref (source)));
      segue_window_paper_update (self);
      segue_window_pages_recall (self);
      look_for_damage (self);
    }
  else if (self->workspace == NULL)
    fail (self, error);
  else if (!g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED))
    show_unchecked (self, error);
}

/* The rows that are not on the screen. */
static void
complete (SegueWindow    *self,
          SegueWorkspace *workspace)
{
  self->is_opening = TRUE;
  segue_workspace_complete_async (workspace, self->cancellable, completed_cb, g_object_ref (self));
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(SegueWindow) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open_finish (result, &error);

  self->is_opening = FALSE;
  if (self->is_gone)
    return;

  if (workspace == NULL)
    {
      fail (self, error);
      return;
    }

  if (segue_workspace_is_complete (workspace) || segue_window_pages_suit_first (self, workspace))
    begin (self, g_object_ref (workspace));
  if (!segue_workspace_is_complete (workspace))
    complete (self, workspace);
  else if (segue_workspace_is_unchecked (workspace))
    look_for_damage (self);
}

/* The default workspace is made on the first start. */
static gboolean
ensure_default (SegueWindow  *self,
                GError      **error)
{
  g_autofree char *standard = segue_workspace_dup_default_path ();
  g_autofree char *folder = g_path_get_dirname (standard);
  g_autoptr(SegueWorkspace) fresh = NULL;

  if (!g_str_equal (self->path, standard) || g_file_test (standard, G_FILE_TEST_EXISTS))
    return TRUE;

  g_mkdir_with_parents (folder, 0700);
  fresh = segue_workspace_create (standard, error);

  return fresh != NULL;
}

/* The first window finds its file half open. */
static void
open_file (SegueWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr(SegueWindow) waiting = g_object_ref (self);
  GCancellable *begun = segue_application_take_opening (SEGUE_APPLICATION (application), self->path, opened_cb, waiting);

  if (begun != NULL)
    {
      g_object_unref (self->cancellable);
      self->cancellable = begun;
    }
  else
    {
      segue_workspace_open_async (self->path, self->cancellable, opened_cb, waiting);
    }
  g_steal_pointer (&waiting); /* opened_cb() has it */
}

/* Opens the workspace at the window's path, which shows nothing yet. */
void
segue_window_open (SegueWindow *self)
{
  g_autofree char *name = g_filename_display_basename (self->path);
  g_autofree char *text = g_strdup_printf (_("Opening %s…"), name);
  g_autoptr(GError) error = NULL;

  gtk_window_set_title (GTK_WINDOW (self), name);
  gtk_label_set_text (self->loading_label, text);
  segue_stack_show (self->stack, "loading");
  if (!ensure_default (self, &error))
    {
      segue_window_show_problem (self, error);
      return;
    }

  if (self->spinner_source == 0)
    self->spinner_source = g_timeout_add (PATIENCE_MILLISECONDS, show_spinner_cb, self);
  self->is_opening = TRUE;
  open_file (self);
}

static void
retry_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (self->is_opening)
    return;

  if (self->workspace == NULL)
    segue_window_open (self);
  else if (segue_workspace_is_unchecked (self->workspace))
    {
      gtk_info_bar_set_revealed (self->banner, FALSE);
      if (segue_workspace_is_complete (self->workspace))
        look_for_damage (self);
      else
        complete (self, self->workspace);
    }
}

static void
stop_opening_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (self->workspace == NULL)
    g_cancellable_cancel (self->cancellable);
}

/* What is at the path now, where the file was moved or replaced under us. */
static void
reopen_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  segue_window_replace (self, self->path, NULL);
}

void
segue_window_opening_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.retry", NULL, retry_cb);
  gtk_widget_class_install_action (klass, "win.stop-opening", NULL, stop_opening_cb);
  gtk_widget_class_install_action (klass, "win.reopen", NULL, reopen_cb);
}
