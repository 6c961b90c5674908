/* segue-window-recent.c - the workspaces that were open before
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list is the desktop's own, which the user can look at and clear where all
 * recent files are.  Whether an entry is still there is asked when it is chosen: a
 * drive that does not answer must not hold up a menu.
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-application.h"

#include <glib/gi18n.h>

#define MIME_TYPE "application/x-segue"
#define MAXIMUM_RECENT 10

void
segue_window_recent_remember (SegueWindow *self)
{
  g_autofree char *uri = g_filename_to_uri (self->path, NULL, NULL);
  GtkRecentData data = {
    .mime_type = (char *) MIME_TYPE,
    .app_name = (char *) "Segue",
    .app_exec = (char *) "segue %f",
  };

  if (uri != NULL)
    gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

static gboolean
is_other_workspace (SegueWindow   *self,
                    GtkRecentInfo *info)
{
  g_autofree char *path = g_filename_from_uri (gtk_recent_info_get_uri (info), NULL, NULL);

  return path != NULL && g_strcmp0 (gtk_recent_info_get_mime_type (info), MIME_TYPE) == 0 &&
         g_strcmp0 (path, self->path) != 0;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((gpointer) b), gtk_recent_info_get_modified ((gpointer) a));
}

/* The name, and the folder, since many a workspace has the same name. */
static char *
dup_label (const char *uri)
{
  g_autofree char *path = g_filename_from_uri (uri, NULL, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *place = g_filename_display_basename (folder);
  g_auto(GStrv) parts = NULL;
  g_autofree char *label = NULL;

  if (g_str_has_suffix (name, ".segue"))
    name[strlen (name) - strlen (".segue")] = '\0';
  /* Translators: a workspace and the folder that it lies in */
  label = g_strdup_printf (_("%s (%s)"), name, place);
  parts = g_strsplit (label, "_", -1);

  return g_strjoinv ("__", parts); /* no mnemonics */
}

static void
fill (SegueWindow *self)
{
  g_autolist(GtkRecentInfo) all = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  guint n = 0;

  all = g_list_sort (all, compare_newest_first);
  g_menu_remove_all (self->recent_menu);
  for (GList *link = all; link != NULL && n < MAXIMUM_RECENT; link = link->next)
    {
      g_autoptr(GMenuItem) item = NULL;
      g_autofree char *label = NULL;

      if (!is_other_workspace (self, link->data))
        continue;
      label = dup_label (gtk_recent_info_get_uri (link->data));
      item = g_menu_item_new (label, NULL);
      g_menu_item_set_action_and_target (item, "win.open-recent", "s", gtk_recent_info_get_uri (link->data));
      g_menu_append_item (self->recent_menu, item);
      n++;
    }

  /* Says why there is nothing to choose; there is no such action. */
  if (n == 0)
    g_menu_append (self->recent_menu, _("No Other Workspace Yet"), "win.none");
}

static void
gone_response_cb (SegueWindow *self,
                  const char  *response)
{
  if (g_str_equal (response, "open"))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-workspace", NULL);
}

static void
tell_gone (SegueWindow *self,
           const char  *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *place = g_filename_display_name (path);
  g_autofree char *heading = g_strdup_printf (_("“%s” Is Gone"), name);
  g_autofree char *body = g_strdup_printf (_("It was last at %s. It has been moved, renamed or deleted, or it lies on a drive that is not connected. It is no longer listed as recent; if you know where it is, open it there."), place);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, body);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"), "open", _("_Open…"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "close");
  g_signal_connect_object (dialog, "response", G_CALLBACK (gone_response_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
open_recent_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  const char *uri = g_variant_get_string (parameter, NULL);
  g_autofree char *path = g_filename_from_uri (uri, NULL, NULL);

  if (path == NULL)
    return;

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      segue_application_open_workspace (SEGUE_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), path);
      return;
    }

  gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);
  tell_gone (self, path);
}

/* Before a workspace is open: one that cannot be opened is left by this menu. */
void
segue_window_recent_begin (SegueWindow *self)
{
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
}

void
segue_window_recent_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.open-recent", "s", open_recent_cb);
}
