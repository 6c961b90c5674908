/* segue-stack.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-stack"

#include "config.h"

#include "segue-stack.h"

#define SHOWN_KEY "segue-shown"

/**
 * segue_stack_show:
 * @name: of the page that is seen from now on
 *
 * Shows a page and makes those that were never shown invisible.  A stack merely keeps
 * them out of sight: they are styled and measured, and their icons are loaded, with what
 * is seen.  A page that was shown stays as it is: search leads away from a list and back
 * to it with each key.
 */
void
segue_stack_show (GtkStack   *stack,
                  const char *name)
{
  GtkWidget *shown;

  g_return_if_fail (GTK_IS_STACK (stack));

  shown = gtk_stack_get_child_by_name (stack, name);
  g_return_if_fail (shown != NULL);

  g_object_set_data (G_OBJECT (shown), SHOWN_KEY, GINT_TO_POINTER (TRUE));
  gtk_widget_set_visible (shown, TRUE);
  gtk_stack_set_visible_child (stack, shown);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (stack)); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_visible (child, g_object_get_data (G_OBJECT (child), SHOWN_KEY) != NULL);
}
