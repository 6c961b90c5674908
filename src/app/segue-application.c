/* segue-application.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-application"

#include "config.h"

#include "segue-application.h"

#include "segue-about.h"
#include "segue-app-resources.h"
#include "segue-early-opening.h"
#include "segue-head-start.h"
#include "segue-icon-names.h"
#include "segue-icons-resources.h"
#include "segue-preferences.h"
#include "segue-window.h"

#include <glib/gi18n.h>

struct _SegueApplication
{
  AdwApplication     parent_instance;

  /* Owned. */
  GSettings         *settings;
  char              *expected; /* the path that the first window will show, or NULL */
  SegueEarlyOpening *opening;  /* of that; NULL before and after the start */
  SegueHeadStart    *head_start;
};

G_DEFINE_FINAL_TYPE (SegueApplication, segue_application, ADW_TYPE_APPLICATION)

static SegueWindow *
find_window (SegueApplication *self,
             const char       *path)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    if (SEGUE_IS_WINDOW (link->data) && g_strcmp0 (segue_window_get_path (link->data), path) == 0)
      return link->data;

  return NULL;
}

/**
 * segue_application_open_workspace:
 * @path: of a workspace
 *
 * Opens it in a window of its own, or raises the window that has it.
 */
void
segue_application_open_workspace (SegueApplication *self,
                                  const char       *path)
{
  g_autofree char *absolute = NULL;
  SegueWindow *window;

  g_return_if_fail (SEGUE_IS_APPLICATION (self));
  g_return_if_fail (path != NULL);

  absolute = g_canonicalize_filename (path, NULL);
  window = find_window (self, absolute);
  if (window == NULL)
    window = segue_window_new (GTK_APPLICATION (self), absolute);
  else
    gtk_widget_activate_action (GTK_WIDGET (window), "win.retry", NULL); /* where it was not opened before */

  segue_window_present (window);
}

/**
 * segue_application_has_open:
 * @path: of a workspace
 *
 * Returns: whether a window shows it
 */
gboolean
segue_application_has_open (SegueApplication *self,
                            const char       *path)
{
  g_autofree char *absolute = NULL;

  g_return_val_if_fail (SEGUE_IS_APPLICATION (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  absolute = g_canonicalize_filename (path, NULL);
  return find_window (self, absolute) != NULL;
}

static void
segue_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_autofree char *path = NULL;

  if (window != NULL)
    {
      gtk_window_present (window);
      return;
    }

  path = segue_workspace_dup_default_path ();
  segue_application_open_workspace (SEGUE_APPLICATION (application), path);
}

/* SQLite needs a real file: locks do not reach through an address. */
static void
present_far (GApplication *application,
             GFile        *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr(GError) error = g_error_new (SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FAILED,
                                         _("%s is not in a folder of this computer. Copy it to one and open it there."), uri);

  gtk_window_present (GTK_WINDOW (segue_window_new_for_problem (GTK_APPLICATION (application), uri, error)));
}

static void
segue_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);

      if (path != NULL)
        segue_application_open_workspace (SEGUE_APPLICATION (application), path);
      else
        present_far (application, files[i]);
    }
}

/**
 * segue_application_take_opening:
 * @path: absolute, of a workspace that a window opens
 * @callback: gets what segue_workspace_open_finish() takes
 * @user_data: for @callback
 *
 * Gives to the first window what was begun before it was there.
 *
 * Returns: (transfer full) (nullable): what stops it; %NULL where the window opens
 *   the file for itself, and @callback is not called
 */
GCancellable *
segue_application_take_opening (SegueApplication    *self,
                                const char          *path,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_autoptr(SegueEarlyOpening) opening = NULL;

  g_return_val_if_fail (SEGUE_IS_APPLICATION (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  opening = g_steal_pointer (&self->opening);

  return segue_early_opening_take (opening, path, callback, user_data);
}

static void
follow_style (SegueApplication *self)
{
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };
  int style = g_settings_get_enum (self->settings, "style");

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[CLAMP (style, 0, 2)]);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  segue_about_present (gtk_application_get_active_window (GTK_APPLICATION (data)));
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  if (SEGUE_IS_WINDOW (window))
    segue_preferences_present (window, segue_window_get_workspace (SEGUE_WINDOW (window)));
}

static void
help_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  gtk_show_uri (gtk_application_get_active_window (GTK_APPLICATION (data)), "help:segue", GDK_CURRENT_TIME);
}

/* The desktop offers this before any window is there. */
static void
new_workspace_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       data)
{
  if (gtk_application_get_windows (GTK_APPLICATION (data)) == NULL)
    g_application_activate (G_APPLICATION (data));

  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (data)); link != NULL; link = link->next)
    if (SEGUE_IS_WINDOW (link->data))
      {
        gtk_window_present (link->data);
        gtk_widget_activate_action (link->data, "win.new-workspace", NULL);
        return;
      }
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  g_autoptr(GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (data)));

  /* Each remembers how it is left; with the last one the application ends. */
  for (GList *link = windows; link != NULL; link = link->next)
    if (SEGUE_IS_WINDOW (link->data))
      gtk_window_close (link->data);
}

static const GActionEntry actions[] = {
  { "about", about_cb },
  { "preferences", preferences_cb },
  { "help", help_cb },
  { "new-workspace", new_workspace_cb },
  { "quit", quit_cb },
};

/* One place for keys; what they do belongs to the widgets that can do it. */
static const struct
{
  const char *action;
  const char *accels[3];
} keys[] = {
  { "app.quit", { "<Control>q" } },
  { "app.help", { "F1" } },
  { "app.preferences", { "<Control>comma" } },
  { "win.show-help-overlay", { "<Control>question" } },
  { "window.close", { "<Control>w" } },
  { "win.new-workspace", { "<Control><Alt>n" } },
  { "win.open-workspace", { "<Control>o" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.import", { "<Control>i" } },
  { "win.export", { "<Control>e" } },
  { "win.print", { "<Control>p" } },
  { "win.toggle-pane", { "F9" } },
  { "win.toggle-presenting", { "F5" } },
  { "win.menu", { "F10" } },
  { "win.find", { "<Control>f" } },
  { "win.new-record", { "<Control>n" } },
  { "win.capture", { "<Control><Shift>n" } },
  { "win.promise", { "<Control><Shift>p" } },
  { "win.keep-promise", { "<Control>k" } },
  { "win.turn-selected", { "<Control>r" } },
  { "win.log-interaction", { "<Control>l" } },
  { "win.show-page::stakeholders", { "<Alt>1" } },
  { "win.show-page::audiences", { "<Alt>2" } },
  { "win.show-page::calendar", { "<Alt>3" } },
  { "win.show-page::training", { "<Alt>4" } },
  { "win.show-page::resistance", { "<Alt>5" } },
  { "win.show-mode(1)", { "<Control>1" } },
  { "win.show-mode(2)", { "<Control>2" } },
  { "win.show-mode(3)", { "<Control>3" } },
  { "win.show-mode(4)", { "<Control>4" } },
  { "win.show-mode(5)", { "<Control>5" } },
};

/* Which workspace it will be, if this is to be the process that shows it.  Options are for
 * GApplication.
 */
static gboolean
segue_application_local_command_line (GApplication   *application,
                                      char         ***arguments,
                                      int            *exit_status)
{
  SegueApplication *self = SEGUE_APPLICATION (application);
  guint n = g_strv_length (*arguments);

  g_clear_pointer (&self->expected, g_free);
  if (n <= 1)
    self->expected = segue_workspace_dup_default_path ();
  else if (n == 2 && (*arguments)[1][0] != '-' && g_uri_peek_scheme ((*arguments)[1]) == NULL)
    self->expected = g_canonicalize_filename ((*arguments)[1], NULL);

  return G_APPLICATION_CLASS (segue_application_parent_class)->local_command_line (application, arguments, exit_status);
}

static void
segue_application_startup (GApplication *application)
{
  SegueApplication *self = SEGUE_APPLICATION (application);

  gtk_init (); /* before any worker is there: it sets the locale */
  if (self->expected != NULL && g_file_test (self->expected, G_FILE_TEST_IS_REGULAR))
    self->opening = segue_early_opening_begin (self->expected);
  self->head_start = segue_head_start_begin ();

  G_APPLICATION_CLASS (segue_application_parent_class)->startup (application);

  segue_head_start_hand_over (self->head_start);
  segue_icon_names_begin ();
  self->settings = g_settings_new (SEGUE_APPLICATION_ID);
  g_signal_connect_object (self->settings, "changed::style", G_CALLBACK (follow_style), self, G_CONNECT_SWAPPED);
  follow_style (self);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), keys[i].action, (const char **) keys[i].accels);
}

static void
segue_application_dispose (GObject *object)
{
  SegueApplication *self = SEGUE_APPLICATION (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->expected, g_free);
  g_clear_pointer (&self->opening, segue_early_opening_free);
  g_clear_pointer (&self->head_start, segue_head_start_free);

  G_OBJECT_CLASS (segue_application_parent_class)->dispose (object);
}

static void
segue_application_class_init (SegueApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_application_dispose;
  application_class->local_command_line = segue_application_local_command_line;
  application_class->startup = segue_application_startup;
  application_class->activate = segue_application_activate;
  application_class->open = segue_application_open;
}

static void
segue_application_init (SegueApplication *self)
{
}

/**
 * segue_application_new:
 *
 * Returns: (transfer full): the application
 */
SegueApplication *
segue_application_new (void)
{
  /* Naming the resources makes the linker keep them. */
  g_assert (segue_app_get_resource () != NULL && segue_icons_get_resource () != NULL);

  return g_object_new (SEGUE_TYPE_APPLICATION,
                       "application-id", SEGUE_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/io/github/segueplanner/Segue",
                       NULL);
}
