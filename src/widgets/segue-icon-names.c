/* segue-icon-names.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GTK 4.8 tells a screen reader the type of the picture instead.
 */

#define G_LOG_DOMAIN "segue-icon-names"

#include "config.h"

#include "segue-icon-names.h"

/* What is pressed in a menu button is a button of its own within it. */
static void
follow_tooltip (GtkWidget *widget)
{
  const char *name = gtk_widget_get_tooltip_text (widget);
  GtkWidget *button = GTK_IS_MENU_BUTTON (widget) ? gtk_widget_get_first_child (widget) : widget;

  if (name == NULL)
    return;

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (button != widget)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static gboolean
has_label (GtkWidget *widget)
{
  if (GTK_IS_MENU_BUTTON (widget))
    return gtk_menu_button_get_label (GTK_MENU_BUTTON (widget)) != NULL;

  return gtk_button_get_label (GTK_BUTTON (widget)) != NULL;
}

/**
 * segue_icon_names_set:
 * @root: a widget
 *
 * Names the buttons in @root, and itself, that have a tooltip and no label.
 * A later tooltip renames its button.
 */
void
segue_icon_names_set (GtkWidget *root)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  if ((GTK_IS_MENU_BUTTON (root) || GTK_IS_BUTTON (root)) && !has_label (root))
    {
      g_signal_handlers_disconnect_by_func (root, follow_tooltip, NULL);
      g_signal_connect (root, "notify::tooltip-text", G_CALLBACK (follow_tooltip), NULL);
      follow_tooltip (root);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    segue_icon_names_set (child);
}
