/* test-files.c - files that the window writes: where they lie, what they are called, how long it takes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-edit.h"
#include "segue-show-in-folder.h"
#include "segue-stakeholder.h"

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
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "disabled:", TRUE);
}

static gboolean
has_chooser (AppFixture *fixture)
{
  return app_fixture_find_window (GTK_TYPE_FILE_CHOOSER_DIALOG) != NULL;
}

static gboolean
has_question (AppFixture *fixture)
{
  return app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG) != NULL;
}

/* The chooser goes into a folder when it has read it; into the one above where it is
 * told to go somewhere while it reads.
 */
#define MAXIMUM_TRIES 50

static gboolean
is_in_folder (AppFixture *fixture)
{
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (app_fixture_find_window (GTK_TYPE_FILE_CHOOSER_DIALOG));
  g_autoptr(GFile) file = gtk_file_chooser_get_file (chooser);
  g_autoptr(GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;

  return folder != NULL && g_str_equal (g_file_peek_path (folder), fixture->folder);
}

/* Types @name into the chooser, in the folder of the test. */
static void
choose_name (AppFixture *fixture,
             const char *name)
{
  g_autoptr(GFile) folder = g_file_new_for_path (fixture->folder);
  GtkWindow *chooser;

  app_fixture_wait (fixture, has_chooser);
  chooser = app_fixture_find_window (GTK_TYPE_FILE_CHOOSER_DIALOG);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  app_fixture_settle ();
  for (guint i = 0; !is_in_folder (fixture); i++)
    {
      g_assert_cmpuint (i, <, MAXIMUM_TRIES);
      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
      app_fixture_settle ();
    }
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_ACCEPT);
}

static void
answer (AppFixture *fixture,
        const char *heading,
        const char *part,
        const char *response)
{
  AdwMessageDialog *dialog;

  app_fixture_wait (fixture, has_question);
  app_fixture_settle ();
  dialog = ADW_MESSAGE_DIALOG (app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG));
  g_assert_cmpstr (adw_message_dialog_get_heading (dialog), ==, heading);
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), part));
  g_object_ref (dialog);
  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog)); /* as a click on the response would */
  g_object_unref (dialog);
}

static void
cancel_chooser (AppFixture *fixture)
{
  app_fixture_wait (fixture, has_chooser);
  app_fixture_settle ();
  gtk_dialog_response (GTK_DIALOG (app_fixture_find_window (GTK_TYPE_FILE_CHOOSER_DIALOG)), GTK_RESPONSE_CANCEL);
  app_fixture_settle ();
  g_assert_false (has_chooser (fixture));
}

static SegueWindow *
find_other (AppFixture *fixture)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (fixture->application)); link != NULL; link = link->next)
    if (SEGUE_IS_WINDOW (link->data) && link->data != (gpointer) fixture->window)
      return link->data;

  return NULL;
}

static gboolean
has_other (AppFixture *fixture)
{
  return find_other (fixture) != NULL && segue_window_get_workspace (find_other (fixture)) != NULL;
}

static gboolean
is_file (AppFixture *fixture,
         const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
drop_file (AppFixture *fixture,
           const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_unlink (path);
}

/* Not before it is painted: GTK warns of what goes within its first frame. */
static void
close_other (AppFixture *fixture)
{
  app_fixture_settle ();
  gtk_window_close (GTK_WINDOW (find_other (fixture)));
  app_fixture_settle ();
}

/* What was typed without the ending of a workspace gets it. */
static void
test_suffix (AppFixture    *fixture,
             gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "plan.segue", NULL);

  app_fixture_activate (fixture, "win.new-workspace");
  choose_name (fixture, "plan");
  app_fixture_wait (fixture, has_other);
  g_assert_cmpstr (segue_window_get_path (find_other (fixture)), ==, path);
  g_assert_false (is_file (fixture, "plan"));
  close_other (fixture);
  drop_file (fixture, "plan.segue");
}

/* In a workspace of its own, which is made once. */
static void
test_example (AppFixture    *fixture,
              gconstpointer  data)
{
  g_autofree char *standard = segue_workspace_dup_default_path ();
  g_autofree char *folder = g_path_get_dirname (standard);
  g_autofree char *path = g_build_filename (folder, "example.segue", NULL);
  g_autofree char *bytes = NULL;
  guint n;

  g_unlink (path);
  app_fixture_activate (fixture, "win.open-example");
  app_fixture_wait (fixture, has_other);
  g_assert_cmpstr (segue_window_get_path (find_other (fixture)), ==, path);
  n = segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (find_other (fixture))), SEGUE_RECORD_ROLLOUT));
  g_assert_cmpuint (n, ==, 2);
  close_other (fixture);

  g_assert_true (g_file_set_contents (path, "of the user", -1, NULL));
  app_fixture_activate (fixture, "win.open-example");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  app_fixture_settle ();
  gtk_window_close (GTK_WINDOW (find_other (fixture)));
  app_fixture_settle ();
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_cmpstr (bytes, ==, "of the user");
  g_unlink (path);
}

/* With the ending it may be the name of something that the chooser did not ask about. */
static gboolean
has_other_or_question (AppFixture *fixture)
{
  return has_other (fixture) || has_question (fixture);
}

static void
test_replace (AppFixture    *fixture,
              gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "plan.segue", NULL);

  g_assert_true (g_file_set_contents (path, "of old", -1, NULL));
  app_fixture_activate (fixture, "win.new-workspace");
  choose_name (fixture, "plan");
  answer (fixture, "Replace “plan.segue”?", "put into the trash", "again");
  choose_name (fixture, "plan");
  answer (fixture, "Replace “plan.segue”?", "put into the trash", "cancel");
  app_fixture_settle ();
  g_assert_false (has_chooser (fixture));
  g_assert_null (find_other (fixture));
  g_assert_true (is_file (fixture, "plan.segue"));

  app_fixture_activate (fixture, "win.new-workspace");
  choose_name (fixture, "plan");
  answer (fixture, "Replace “plan.segue”?", "put into the trash", "replace");
  app_fixture_wait (fixture, has_other_or_question);

  /* Some file systems have no trash. */
  if (has_other (fixture))
    close_other (fixture);
  else
    {
      g_autofree char *bytes = NULL;

      answer (fixture, "There Is a File of This Name", "cannot be put into the trash", "cancel");
      g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
      g_assert_cmpstr (bytes, ==, "of old");
    }
  app_fixture_settle ();
  drop_file (fixture, "plan.segue");
}

static void
set_up_empty (AppFixture    *fixture,
              gconstpointer  action)
{
  app_fixture_set_up (fixture, NULL);
}

static void
tear_down_empty (AppFixture    *fixture,
                 gconstpointer  action)
{
  app_fixture_tear_down (fixture, NULL);
}

/* The reason is told, and another name asked for. */
static void
test_refused (AppFixture    *fixture,
              gconstpointer  action)
{
  app_fixture_activate (fixture, action);
  choose_name (fixture, "w");
  answer (fixture, "Replace “w.segue”?", "put into the trash", "replace");
  answer (fixture, "There Is a File of This Name", "w.segue is in use and cannot be replaced", "again");
  cancel_chooser (fixture);
  g_assert_nonnull (segue_window_get_workspace (fixture->window));
  g_assert_true (is_file (fixture, "w.segue"));
}

#define N_HINDRANCES 100
#define N_MANY 20000

static GMutex gate;

static void
wait_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_mutex_lock (&gate);
  g_mutex_unlock (&gate);
}

/* Workers that are busy with something else until the gate opens. */
static void
keep_workers_busy (void)
{
  g_mutex_lock (&gate);
  for (guint i = 0; i < N_HINDRANCES; i++)
    {
      g_autoptr(GTask) task = g_task_new (NULL, NULL, NULL, NULL);

      g_task_set_priority (task, G_PRIORITY_HIGH);
      g_task_run_in_thread (task, wait_in_thread);
    }
}

static void
lent_cb (SegueWorkspace *workspace)
{
  g_signal_handlers_disconnect_by_func (workspace, lent_cb, NULL);
  keep_workers_busy ();
}

/* From when the workspace is lent to one: the file chooser needs workers as well. */
static void
delay_work (AppFixture *fixture)
{
  g_signal_connect (segue_window_get_workspace (fixture->window), "notify::can-edit", G_CALLBACK (lent_cb), NULL);
}

static GtkInfoBar *
find_work_bar (AppFixture *fixture)
{
  GObject *bar = gtk_widget_get_template_child (GTK_WIDGET (fixture->window), SEGUE_TYPE_WINDOW, "work_bar");

  return GTK_INFO_BAR (bar);
}

static gboolean
has_copy (AppFixture *fixture)
{
  return is_file (fixture, "second.segue");
}

static gboolean
is_at_work (AppFixture *fixture)
{
  return gtk_info_bar_get_revealed (find_work_bar (fixture));
}

static gboolean
is_idle (AppFixture *fixture)
{
  return !is_at_work (fixture) && segue_workspace_can_edit (segue_window_get_workspace (fixture->window));
}

static gboolean
can_activate (AppFixture *fixture,
              const char *label)
{
  return gtk_widget_is_sensitive (app_fixture_find (GTK_WIDGET (find_work_bar (fixture)), GTK_TYPE_BUTTON, label));
}

/* A copy that takes long is told, and can be stopped: nothing of it stays. */
static void
test_stop_copy (AppFixture    *fixture,
                gconstpointer  data)
{
  g_autofree char *bytes = NULL;
  g_autofree char *after = NULL;
  gsize length, length_after;

  g_assert_true (g_file_get_contents (fixture->path, &bytes, &length, NULL));
  delay_work (fixture);
  app_fixture_activate (fixture, "win.copy-workspace");
  choose_name (fixture, "second");
  app_fixture_wait (fixture, is_at_work);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (find_work_bar (fixture)), GTK_TYPE_LABEL, "Copying to second.segue…"));
  g_assert_true (can_activate (fixture, "_Stop"));
  app_fixture_activate (fixture, "win.stop-work");
  g_assert_false (can_activate (fixture, "_Stop"));
  g_mutex_unlock (&gate);

  app_fixture_wait (fixture, is_idle);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Stopped: nothing was copied"));
  g_assert_false (is_file (fixture, "second.segue"));
  g_assert_true (g_file_get_contents (fixture->path, &after, &length_after, NULL));
  g_assert_cmpmem (bytes, length, after, length_after);

  /* And again, to the end. */
  app_fixture_activate (fixture, "win.copy-workspace");
  choose_name (fixture, "second");
  app_fixture_wait (fixture, has_copy);
  app_fixture_wait (fixture, is_idle);
  drop_file (fixture, "second.segue");
}

static void
test_compact (AppFixture    *fixture,
              gconstpointer  data)
{
  delay_work (fixture);
  app_fixture_activate (fixture, "win.compact");
  answer (fixture, "Compact the Workspace?", "30 days", "compact");
  app_fixture_wait (fixture, is_at_work);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (find_work_bar (fixture)), GTK_TYPE_LABEL, "Compacting the workspace…"));
  g_mutex_unlock (&gate);
  app_fixture_wait (fixture, is_idle);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "The workspace is compact now"));
}

static void
add_many (AppFixture *fixture)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_IMPORT, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < N_MANY; i++)
    {
      g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
      g_autofree char *name = g_strdup_printf ("Person %u", i);

      segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
      segue_edit_add (edit, person);
    }
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
}

/* Compacting is stopped where it is, which is told: the file is as large as before, and
 * all that was in it still is.
 */
static void
test_stop_compact (AppFixture    *fixture,
                   gconstpointer  data)
{
  GStatBuf before, after;

  add_many (fixture); /* so that there is something to stop */
  app_fixture_settle ();
  g_assert_cmpint (g_stat (fixture->path, &before), ==, 0);
  delay_work (fixture);
  app_fixture_activate (fixture, "win.compact");
  answer (fixture, "Compact the Workspace?", "30 days", "compact");
  app_fixture_wait (fixture, is_at_work);
  g_signal_emit_by_name (app_fixture_find (GTK_WIDGET (find_work_bar (fixture)), GTK_TYPE_BUTTON, "_Stop"), "clicked");
  g_assert_false (can_activate (fixture, "_Stop"));
  g_mutex_unlock (&gate);
  answer (fixture, "Stopped", "takes as much room as before", "close");

  app_fixture_wait (fixture, is_idle);
  g_assert_null (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "The workspace is compact now"));
  g_assert_cmpint (g_stat (fixture->path, &after), ==, 0);
  g_assert_cmpint (after.st_size, ==, before.st_size);
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)),
                                                              SEGUE_RECORD_STAKEHOLDER)), ==, N_MANY);
}

/* A window that goes stops what it had begun. */
static void
test_close_at_work (AppFixture    *fixture,
                    gconstpointer  data)
{
  SegueWindow *window = fixture->window;

  delay_work (fixture);
  app_fixture_activate (fixture, "win.copy-workspace");
  choose_name (fixture, "second");
  app_fixture_wait (fixture, is_at_work);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  app_fixture_close (fixture);
  g_mutex_unlock (&gate);
  while (window != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (is_file (fixture, "second.segue"));
}

#define ADD(name, data, test) g_test_add (name, AppFixture, data, app_fixture_set_up, test, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  /* The file chooser of GTK 4.8 warns of its own path bar where it changes the folder. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("/files/example", NULL, test_example);
  g_test_add_func ("/files/show-in-folder", test_show_in_folder);
  ADD ("/files/suffix", NULL, test_suffix);
  ADD ("/files/replace", NULL, test_replace);
  g_test_add ("/files/refused/new", AppFixture, "win.new-workspace", set_up_empty, test_refused, tear_down_empty);
  g_test_add ("/files/refused/copy", AppFixture, "win.copy-workspace", set_up_empty, test_refused, tear_down_empty);
  ADD ("/files/stop-copy", NULL, test_stop_copy);
  ADD ("/files/compact", NULL, test_compact);
  ADD ("/files/stop-compact", NULL, test_stop_compact);
  ADD ("/files/close-at-work", NULL, test_close_at_work);

  return g_test_run ();
}
