/* segue-close-on-escape.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-close-on-escape"

#include "config.h"

#include "segue-close-on-escape.h"

/**
 * segue_close_on_escape:
 * @window: a dialog
 *
 * Closes the dialog on Escape, unless what has the focus wants the key for itself.
 */
void
segue_close_on_escape (GtkWindow *window)
{
  GtkEventController *shortcuts = NULL;

  g_return_if_fail (GTK_IS_WINDOW (window));

  shortcuts = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (shortcuts),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (GTK_WIDGET (window), shortcuts);
}
