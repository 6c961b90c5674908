/* app-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* setresuid () */

#include "config.h"

#include "app-fixture.h"

#include "segue-example.h"

#include <glib/gstdio.h>
#include <pwd.h>
#include <string.h>
#include <unistd.h>

/* Only what hangs ever takes as long, also under sanitizers on a busy machine. */
#define DEADLINE_SECONDS 90

/* Nothing waits for a time: what is waited for is an effect. */
void
app_fixture_wait (AppFixture   *fixture,
                  AppCondition  condition)
{
  gint64 deadline = g_get_monotonic_time () + DEADLINE_SECONDS * G_USEC_PER_SEC;

  while (!condition (fixture))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

void
app_fixture_settle (void)
{
  for (guint quiet = 0; quiet < 20;)
    {
      if (g_main_context_iteration (NULL, FALSE))
        continue;
      g_usleep (2000);
      quiet++;
    }
}

static gboolean
is_open (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window) != NULL;
}

void
app_fixture_open (AppFixture *fixture)
{
  fixture->window = segue_window_new (GTK_APPLICATION (fixture->application), fixture->path);
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_fixture_wait (fixture, is_open);
  app_fixture_settle ();
}

void
app_fixture_close (AppFixture *fixture)
{
  app_fixture_settle (); /* GTK looks for the pointer over what has a new tooltip, and the window must be there */
  gtk_window_close (GTK_WINDOW (fixture->window));
  fixture->window = NULL;
  app_fixture_settle ();
}

/* Whether GTK says so of the heading of a dialog of libadwaita. */
static gboolean
is_of_message_dialog (const char *line)
{
  const char *at = strstr (line, ": Trying to measure GtkLabel 0x");
  gpointer label = NULL;

  return at != NULL && sscanf (at, ": Trying to measure GtkLabel %p", &label) == 1 &&
         g_str_equal (G_OBJECT_TYPE_NAME (gtk_widget_get_parent (label)), "AdwGizmo") &&
         gtk_widget_get_ancestor (label, ADW_TYPE_MESSAGE_DIALOG) != NULL;
}

/* Newer libadwaita measures the heading of its own message dialog for less than it
 * needs, of which GTK warns.  Whatever else is warned of ends the test.
 */
static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         data)
{
  g_autofree char *line = NULL;

  if (level != G_LOG_LEVEL_WARNING)
    return g_log_writer_default (level, fields, n_fields, data);

  line = g_log_writer_format_fields (level, fields, n_fields, FALSE);
  if (strstr (line, "Gtk-WARNING") == NULL || !is_of_message_dialog (line))
    return g_log_writer_default (level, fields, n_fields, data);

  return g_log_writer_standard_streams (level, fields, n_fields, data);
}

static void
pass_over_libadwaita (void)
{
  static gboolean has_begun = FALSE;

  if (has_begun || adw_get_minor_version () < 6)
    return;

  has_begun = TRUE;
  g_log_set_writer_func (write_log, NULL, NULL);
}

/* GTK waits half a second before it shows a tooltip, and then asks the window where the
 * pointer is, be the window gone by then.
 */
static gboolean
is_late_tooltip (const char *message)
{
  return g_str_equal (message, "gdk_surface_get_device_position: assertion 'GDK_IS_SURFACE (surface)' failed") ||
         g_str_equal (message, "_gtk_widget_find_at_coords: assertion 'GDK_IS_SURFACE (surface)' failed");
}

static GLogFunc default_handler;

static void
log_cb (const char     *domain,
        GLogLevelFlags  level,
        const char     *message,
        gpointer        data)
{
  if (!is_late_tooltip (message))
    default_handler (domain, level, message, data);
}

static gboolean
is_fatal (const char     *domain,
          GLogLevelFlags  level,
          const char     *message,
          gpointer        data)
{
  return !is_late_tooltip (message);
}

/* The second is for this test only. */
static void
pass_over_tooltips (void)
{
  if (default_handler == NULL)
    default_handler = g_log_set_default_handler (log_cb, NULL);
  g_test_log_set_fatal_handler (is_fatal, NULL);
}

void
app_fixture_set_up (AppFixture    *fixture,
                    gconstpointer  example)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = NULL;

  pass_over_libadwaita ();
  pass_over_tooltips ();

  fixture->folder = g_dir_make_tmp ("segue-app-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "w.segue", NULL);
  workspace = segue_workspace_create (fixture->path, &error);
  g_assert_no_error (error);
  if (example != NULL)
    segue_example_fill (workspace, segue_today (), &error);
  g_assert_no_error (error);
  g_clear_object (&workspace);

  fixture->application = segue_application_new ();
  g_application_set_flags (G_APPLICATION (fixture->application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (fixture->application), NULL, &error));
  app_fixture_open (fixture);
}

void
app_fixture_tear_down (AppFixture    *fixture,
                       gconstpointer  example)
{
  if (fixture->window != NULL)
    app_fixture_close (fixture);
  g_object_unref (fixture->application);
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  g_autofree char *own = NULL;

  if (text == NULL)
    return TRUE;
  if (GTK_IS_LABEL (widget))
    return g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "label") != NULL)
    {
      g_object_get (widget, "label", &own, NULL);
      if (g_strcmp0 (own, text) == 0)
        return TRUE;
      g_clear_pointer (&own, g_free);
    }
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "title") != NULL)
    g_object_get (widget, "title", &own, NULL);

  return g_strcmp0 (own, text) == 0;
}

/* The first widget of a type, in reading order, that is called so. */
/* A window of that type which is seen; NULL where there is none. */
GtkWindow *
app_fixture_find_window (GType type)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (g_type_is_a (G_OBJECT_TYPE (link->data), type) && gtk_widget_get_visible (link->data))
      return link->data;

  return NULL;
}

GtkWidget *
app_fixture_find (GtkWidget  *widget,
                  GType       type,
                  const char *text)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && says (widget, text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = app_fixture_find (child, type, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The first widget that has no words but a tooltip, such as a button with a plus. */
GtkWidget *
app_fixture_find_tip (GtkWidget  *widget,
                      const char *tip)
{
  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), tip) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = app_fixture_find_tip (child, tip);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The row of a page in the sidebar. */
static GtkWidget *
find_page_row (GtkWidget  *widget,
               const char *title)
{
  if (GTK_IS_LIST_BOX_ROW (widget) && app_fixture_find (widget, GTK_TYPE_LABEL, title) != NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_page_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The rows of the pages in the sidebar. */
GtkListBox *
app_fixture_get_pages (AppFixture *fixture)
{
  return GTK_LIST_BOX (gtk_widget_get_parent (find_page_row (GTK_WIDGET (fixture->window), "Stakeholders")));
}

/* As by a click in the sidebar. */
void
app_fixture_show_page (AppFixture *fixture,
                       const char *title)
{
  GtkWidget *row = find_page_row (GTK_WIDGET (fixture->window), title);

  g_assert_nonnull (row);
  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  app_fixture_settle ();
}

void
app_fixture_activate (AppFixture *fixture,
                      const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  app_fixture_settle ();
}

/* Permissions say nothing to root, who becomes somebody else for a while. */
gboolean
app_fixture_give_up_rights (AppFixture *fixture)
{
  struct passwd *nobody = getpwnam ("nobody");
  g_autofree char *recent = g_build_filename (g_get_user_data_dir (), "recently-used.xbel", NULL);
  g_autofree char *above = g_path_get_dirname (g_get_user_data_dir ());

  if (geteuid () != 0)
    return TRUE;

  /* GTK keeps there what was opened last.  The folder above is there for tests only,
   * and whichever was first may have made it for itself.
   */
  g_chmod (above, 0755);
  g_chmod (g_get_user_data_dir (), 0777);
  g_chmod (recent, 0666);

  return nobody != NULL && chown (fixture->path, nobody->pw_uid, nobody->pw_gid) == 0 &&
         chown (fixture->folder, nobody->pw_uid, nobody->pw_gid) == 0 && setresuid (nobody->pw_uid, nobody->pw_uid, 0) == 0;
}

void
app_fixture_take_rights_back (AppFixture *fixture)
{
  if (getuid () != geteuid () || getuid () != 0)
    g_assert_true (setresuid (0, 0, 0) == 0 || getuid () != 0);
  g_chmod (g_get_user_data_dir (), 0755);
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
  g_chmod (fixture->path, 0600);
}

/* What listens at @widget itself. */
GtkEventController *
app_fixture_find_controller (GtkWidget *widget,
                             GType      type)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }

  g_assert_not_reached ();
}
