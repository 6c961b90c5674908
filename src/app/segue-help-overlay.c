/* segue-help-overlay.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-help-overlay"

#include "config.h"

#include "segue-help-overlay.h"

#define RESOURCE "/io/github/segueplanner/Segue/app/help-overlay.ui"

/* GTK looks the keys of actions up only for the one overlay that a window keeps. */
static void
show_keys (GtkWidget      *widget,
           GtkApplication *application)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    {
      g_autofree char *action = NULL;

      g_object_get (widget, "action-name", &action, NULL);
      if (action != NULL)
        {
          g_auto(GStrv) keys = gtk_application_get_accels_for_action (application, action);
          g_autofree char *line = g_strjoinv (" ", keys);

          g_object_set (widget, "accelerator", line, NULL);
        }
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    show_keys (child, application);
}

/**
 * segue_help_overlay_present:
 * @window: a window of the application, over which the keys are told
 *
 * It is made when it is asked for: GTK 4.8 crashes where a screen reader asks for
 * a window that has just closed while another waits unseen.
 */
void
segue_help_overlay_present (GtkWindow *window)
{
  g_autoptr(GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE);
  GtkWindow *overlay = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  g_return_if_fail (GTK_IS_WINDOW (window));

  show_keys (GTK_WIDGET (overlay), gtk_window_get_application (window));
  gtk_accessible_update_property (GTK_ACCESSIBLE (overlay), GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_window_get_title (overlay), -1);
  gtk_window_set_transient_for (overlay, window);
  gtk_window_present (overlay);
}
