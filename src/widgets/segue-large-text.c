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

/**
 * segue_large_text_fit_header:
 * @header: of a dialog, with a button at each side
 * @title: of the dialog
 *
 * Lets the title go before the words on the buttons are cut, where there is no room for all.
 */
void
segue_large_text_fit_header (AdwHeaderBar *header,
                             const char   *title)
{
  GtkWidget *label = gtk_label_new (title);

  g_return_if_fail (ADW_IS_HEADER_BAR (header));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 1);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 1);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "heading");
  adw_header_bar_set_title_widget (header, label);
}
