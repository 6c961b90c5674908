/* test-files.c - files that the window writes: where they lie, what they are called, how long it takes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-show-in-folder.h"

#include <glib/gstdio.h>
#include <string.h>

#define FILE_MANAGER "org.freedesktop.FileManager1"

static const char file_manager_xml[] =
  "<node><interface name='" FILE_MANAGER "'>"
  "<method name='ShowItems'><arg type='as' direction='in'/><arg type='s' direction='in'/></method>"
  "</interface></node>";

static void
asked_cb (GDBusConnection       *bus,
          const char            *sender,
          const char            *object,
          const char            *interface,
          const char            *method,
          GVariant              *parameters,
          GDBusMethodInvocation *invocation,
          gpointer               data)
{
  g_autoptr(GVariant) uris = g_variant_get_child_value (parameters, 0);

  g_assert_cmpstr (method, ==, "ShowItems");
  g_assert_cmpuint (g_variant_n_children (uris), ==, 1);
  g_variant_get_child (uris, 0, "s", data);
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
acquired_cb (GDBusConnection *bus,
             const char      *name,
             gpointer         data)
{
  *(gboolean *) data = TRUE;
}

static void
shown_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(GError) error = NULL;

  *(gboolean *) data = segue_show_in_folder_finish (GTK_WINDOW (source), result, &error);
  g_assert_no_error (error);
}

/* The file manager is asked to select the file. */
static void
test_show_in_folder (void)
{
  static const GDBusInterfaceVTable vtable = { .method_call = asked_cb };
  g_autoptr(GTestDBus) daemon = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autoptr(GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (file_manager_xml, NULL);
  g_autofree char *uri = NULL;
  GtkWidget *window = gtk_window_new ();
  GDBusConnection *bus;
  gboolean is_acquired = FALSE;
  gboolean is_shown = FALSE;
  guint name, object;

  g_test_dbus_up (daemon);
  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_assert_nonnull (bus);
  object = g_dbus_connection_register_object (bus, "/org/freedesktop/FileManager1", node->interfaces[0], &vtable, &uri,
                                              NULL, NULL);
  name = g_bus_own_name_on_connection (bus, FILE_MANAGER, G_BUS_NAME_OWNER_FLAGS_NONE, acquired_cb, NULL, &is_acquired, NULL);
  while (!is_acquired)
    g_main_context_iteration (NULL, TRUE);

  segue_show_in_folder_async (GTK_WINDOW (window), "/tmp/a b/List (Team).csv", shown_cb, &is_shown);
  while (!is_shown)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (uri, ==, "file:///tmp/a%20b/List%20(Team).csv");

  g_bus_unown_name (name);
  g_dbus_connection_unregister_object (bus, object);
  g_object_unref (bus);
  gtk_window_destroy (GTK_WINDOW (window));
  g_test_dbus_down (daemon);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add_func ("/files/show-in-folder", test_show_in_folder);

  return g_test_run ();
}
