/* segue-large-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-large-text"

#include "config.h"

#include "segue-large-text.h"

/**
 * segue_large_text_wrap_buttons:
 * @root: a widget
 *
 * Lets the words on the large buttons in @root take several lines, where one would
 * make the window wider than the screen.
 */
void
segue_large_text_wrap_buttons (GtkWidget *root)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  if (GTK_IS_BUTTON (root) && gtk_widget_has_css_class (root, "pill") && GTK_IS_LABEL (gtk_button_get_child (GTK_BUTTON (root))))
    {
      GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (root)));

      gtk_label_set_wrap (label, TRUE);
      gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    segue_large_text_wrap_buttons (child);
}

/**
 * segue_large_text_cut_label:
 * @root: a widget
 *
 * Lets the first label in @root be cut where there is no room for all of it.
 */
void
segue_large_text_cut_label (GtkWidget *root)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  while (root != NULL && !GTK_IS_LABEL (root))
    root = gtk_widget_get_first_child (root);
  if (root != NULL)
    gtk_label_set_ellipsize (GTK_LABEL (root), PANGO_ELLIPSIZE_END);
}
