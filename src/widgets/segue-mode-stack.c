/* segue-mode-stack.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-mode-stack"

#include "config.h"

#include "segue-mode-stack.h"

#include "segue-icon-names.h"
#include "segue-large-text.h"

#include <glib/gi18n.h>

#define KEY_MODE "mode"

/**
 * segue_mode_stack_begin:
 * @stack: of a page, empty
 * @modes: (array length=n_modes): in the order of the switcher
 * @settings: (nullable): which mode was left
 *
 * Adds a place for each, and shows the one that was left; one that this page has not is the first.
 */
void
segue_mode_stack_begin (AdwViewStack        *stack,
                        const SegueModeName *modes,
                        guint                n_modes,
                        GSettings           *settings)
{
  g_autofree char *left = settings != NULL ? g_settings_get_string (settings, KEY_MODE) : g_strdup ("");

  for (guint i = 0; i < n_modes; i++)
    {
      AdwViewStackPage *page = adw_view_stack_add_titled (stack, adw_bin_new (), modes[i].name, _(modes[i].title));

      adw_view_stack_page_set_icon_name (page, modes[i].icon);
    }
  if (adw_view_stack_get_child_by_name (stack, left) != NULL)
    adw_view_stack_set_visible_child_name (stack, left);
}

/**
 * segue_mode_stack_end:
 * @stack: of a page on its way out
 *
 * Takes out all modes: a switcher may keep the stack longer than there is something to show.
 */
void
segue_mode_stack_end (AdwViewStack *stack)
{
  for (GtkWidget *bin = gtk_widget_get_first_child (GTK_WIDGET (stack)); bin != NULL; bin = gtk_widget_get_next_sibling (bin))
    adw_bin_set_child (ADW_BIN (bin), NULL);
}

/**
 * segue_mode_stack_get:
 * @name: of a mode
 *
 * Returns: (transfer none) (nullable): it; %NULL before it was first seen
 */
GtkWidget *
segue_mode_stack_get (AdwViewStack *stack,
                      const char   *name)
{
  GtkWidget *bin = adw_view_stack_get_child_by_name (stack, name);

  return bin != NULL ? adw_bin_get_child (ADW_BIN (bin)) : NULL;
}

/**
 * segue_mode_stack_get_now:
 *
 * Returns: (transfer none) (nullable): the mode that is seen; %NULL while the page is built
 */
GtkWidget *
segue_mode_stack_get_now (AdwViewStack *stack)
{
  GtkWidget *bin = adw_view_stack_get_visible_child (stack);

  return bin != NULL ? adw_bin_get_child (ADW_BIN (bin)) : NULL;
}

/**
 * segue_mode_stack_take:
 * @name: of a mode that was not seen yet
 * @mode: (transfer floating): what is seen there from now on
 */
void
segue_mode_stack_take (AdwViewStack *stack,
                       const char   *name,
                       GtkWidget    *mode)
{
  segue_icon_names_set (mode);
  segue_large_text_wrap_buttons (mode);
  adw_bin_set_child (ADW_BIN (adw_view_stack_get_child_by_name (stack, name)), mode);
}
