/* segue-show-in-folder.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Until the floor has GtkFileLauncher: file managers are asked over the session bus,
 * which selects the file.  Where none answers, the folder is opened.
 */

#define G_LOG_DOMAIN "segue-show-in-folder"

#include "config.h"

#include "segue-show-in-folder.h"

#define NAME "org.freedesktop.FileManager1"
#define OBJECT "/org/freedesktop/FileManager1"

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GTask) task = data;
  GError *error = NULL;

  if (gtk_show_uri_full_finish (GTK_WINDOW (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Takes @task. */
static void
open_folder (GTask *task)
{
  GFile *file = g_task_get_task_data (task);
  g_autoptr(GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = g_file_get_uri (folder != NULL ? folder : file);

  gtk_show_uri_full (g_task_get_source_object (task), uri, GDK_CURRENT_TIME, NULL, opened_cb, task);
}

static void
shown_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(GTask) task = data;
  g_autoptr(GVariant) nothing = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);

  if (nothing != NULL)
    g_task_return_boolean (task, TRUE);
  else
    open_folder (g_steal_pointer (&task));
}

static void
connected_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(GTask) task = data;
  g_autoptr(GDBusConnection) bus = g_bus_get_finish (result, NULL);
  g_autofree char *uri = g_file_get_uri (g_task_get_task_data (task));
  GVariantBuilder uris;

  if (bus == NULL)
    {
      open_folder (g_steal_pointer (&task));
      return;
    }

  g_variant_builder_init (&uris, G_VARIANT_TYPE_STRING_ARRAY);
  g_variant_builder_add (&uris, "s", uri);
  g_dbus_connection_call (bus, NAME, OBJECT, NAME, "ShowItems", g_variant_new ("(ass)", &uris, ""), NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, shown_cb, g_steal_pointer (&task));
}

/**
 * segue_show_in_folder_async:
 * @parent: the window from which it is asked
 * @path: of a file
 *
 * Shows the file where it lies, in the user's file manager.
 */
void
segue_show_in_folder_async (GtkWindow           *parent,
                            const char          *path,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *task = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (path != NULL);

  task = g_task_new (parent, NULL, callback, user_data);
  g_task_set_source_tag (task, segue_show_in_folder_async);
  g_task_set_task_data (task, g_file_new_for_path (path), g_object_unref);
  g_bus_get (G_BUS_TYPE_SESSION, NULL, connected_cb, task);
}

/**
 * segue_show_in_folder_finish:
 *
 * Returns: whether something shows it
 */
gboolean
segue_show_in_folder_finish (GtkWindow     *parent,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, parent), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
