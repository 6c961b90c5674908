/* benchmark-empty.c - the least that a window can be: the floor of every start
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Prints the moment of its first frame, and ends.
 */

#include "config.h"

#include <adwaita.h>
#include <stdio.h>
#include <unistd.h>

static void
painted_cb (GdkFrameClock *clock,
            gpointer       data)
{
  printf ("%" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  fflush (stdout);
  _exit (0); /* what an end costs is no part of a start */
}

static void
activate_cb (GtkApplication *application,
             gpointer        data)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_widget_realize (window);
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), NULL);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(AdwApplication) application = adw_application_new (NULL, G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
