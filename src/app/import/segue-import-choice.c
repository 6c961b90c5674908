/* segue-import-choice.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-choice"

#include "config.h"

#include "segue-import-choice.h"

#include "segue-icon-names.h"

static GtkWidget *
find_child (GtkWidget *widget,
            GType      type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_child (child, type);

  return found;
}

/* What is typed first is searched. */
static void
opened_cb (GtkWidget *popover)
{
  gtk_widget_grab_focus (find_child (popover, GTK_TYPE_SEARCH_ENTRY));
}

/* What has the focus is the button in the list: called by the row, and described by what is chosen. */
static void
describe_choice (GtkDropDown *list)
{
  GtkStringObject *chosen = gtk_drop_down_get_selected_item (list);
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (list));

  if (chosen != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    gtk_string_object_get_string (chosen), -1);
}

/**
 * segue_import_choice_new:
 * @labels: what there is to choose from
 * @selected: what is chosen at first
 * @name: what it is about, for screen readers
 *
 * What is too much to read through can be searched, which the list of an AdwComboRow
 * cannot before libadwaita 1.4.
 *
 * Returns: (transfer floating): a #GtkDropDown, to be the suffix of a row
 */
GtkWidget *
segue_import_choice_new (GtkStringList *labels,
                         guint          selected,
                         const char    *name)
{
  GtkExpression *label = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  GtkWidget *list = gtk_drop_down_new (g_object_ref (G_LIST_MODEL (labels)), label);

  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (list), TRUE);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (list), selected);
  gtk_widget_set_valign (list, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (find_child (list, GTK_TYPE_TOGGLE_BUTTON), "flat");
  g_signal_connect (find_child (list, GTK_TYPE_POPOVER), "map", G_CALLBACK (opened_cb), NULL);
  segue_icon_names_call (gtk_widget_get_first_child (list), name);
  g_signal_connect (list, "notify::selected", G_CALLBACK (describe_choice), NULL);
  describe_choice (GTK_DROP_DOWN (list));

  return list;
}
