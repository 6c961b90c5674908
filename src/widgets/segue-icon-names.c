/* segue-icon-names.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where there is no name, GTK 4.8 tells a screen reader the type of the picture;
 * where there is a mnemonic, it says the words twice, once with the underscore.
 */

#define G_LOG_DOMAIN "segue-icon-names"

#include "config.h"

#include "segue-icon-names.h"

#include <glib/gi18n.h>

static void
call (GtkWidget  *widget,
      const char *name)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * segue_icon_names_call:
 * @button: a button, with or without a label
 * @name: what a screen reader calls it
 *
 * Newer GTK would go by the label that is shown, whatever the name.
 */
void
segue_icon_names_call (GtkWidget  *button,
                       const char *name)
{
  g_return_if_fail (GTK_IS_BUTTON (button));

  call (button, name);
}

/* What is pressed in a menu button is a button of its own within it. */
static void
follow_tooltip (GtkWidget *widget)
{
  const char *name = gtk_widget_get_tooltip_text (widget);
  GtkWidget *button = GTK_IS_MENU_BUTTON (widget) ? gtk_widget_get_first_child (widget) : widget;

  if (name == NULL)
    return;

  call (button, name);
  if (button != widget)
    call (widget, name); /* a newer row calls what it activates by its own title */
}

static char *
dup_without_mnemonic (const char *label)
{
  GString *plain = g_string_new (NULL);

  for (const char *at = label; *at != '\0'; at++)
    {
      if (*at == '_')
        at++;
      if (*at == '\0')
        break;
      g_string_append_c (plain, *at);
    }

  return g_string_free (plain, FALSE);
}

static void
follow_label (GtkButton *button)
{
  const char *label = gtk_button_get_label (button);
  g_autofree char *plain = NULL;

  if (label == NULL || !gtk_button_get_use_underline (button))
    return;

  plain = dup_without_mnemonic (label);
  segue_icon_names_call (GTK_WIDGET (button), plain);
}

static gboolean
has_label (GtkWidget *widget)
{
  if (GTK_IS_MENU_BUTTON (widget))
    return gtk_menu_button_get_label (GTK_MENU_BUTTON (widget)) != NULL;

  return gtk_button_get_label (GTK_BUTTON (widget)) != NULL;
}

static void
name_icon (GtkWidget *button)
{
  g_signal_handlers_disconnect_by_func (button, follow_tooltip, NULL);
  g_signal_connect (button, "notify::tooltip-text", G_CALLBACK (follow_tooltip), NULL);
  follow_tooltip (button);
}

static void
name_words (GtkWidget *button)
{
  g_signal_handlers_disconnect_by_func (button, follow_label, NULL);
  g_signal_connect (button, "notify::label", G_CALLBACK (follow_label), NULL);
  g_signal_connect (button, "notify::use-underline", G_CALLBACK (follow_label), NULL);
  follow_label (GTK_BUTTON (button));
}

/* The cross of a toast has no label, and a tooltip in newer libadwaita only. */
static void
name_cross (GtkWidget *button)
{
  const char *tooltip = gtk_widget_get_tooltip_text (button);

  if (g_str_equal (gtk_button_get_icon_name (GTK_BUTTON (button)), "window-close-symbolic"))
    segue_icon_names_call (button, tooltip != NULL ? tooltip : _("Close"));
}

static gboolean
mapped_cb (GSignalInvocationHint *hint,
           guint                  n_values,
           const GValue          *values,
           gpointer               data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (!GTK_IS_BUTTON (widget))
    return TRUE;

  if (has_label (widget))
    name_words (widget);
  else if (gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL && !GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget)))
    name_cross (widget);

  return TRUE;
}

/**
 * segue_icon_names_begin:
 *
 * From now on names every button that comes into sight, those that libraries
 * make for themselves included: in questions, in toasts.
 */
void
segue_icon_names_begin (void)
{
  static gboolean has_begun = FALSE;

  if (has_begun)
    return;

  has_begun = TRUE;
  g_type_class_unref (g_type_class_ref (GTK_TYPE_WIDGET)); /* its signals are those of its class */
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, mapped_cb, NULL, NULL);
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
    name_icon (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    segue_icon_names_set (child);
}
