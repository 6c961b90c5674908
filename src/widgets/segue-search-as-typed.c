/* segue-search-as-typed.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-search-as-typed"

#include "config.h"

#include "segue-search-as-typed.h"

/**
 * segue_search_as_typed:
 * @search: where one searches
 * @keyval: what was typed elsewhere
 * @state: what was held down
 * @keys: that hears of it
 *
 * Who types a name in a list looks for it.  A space selects, and what is held down with
 * Ctrl or Alt is a command.
 *
 * Returns: whether it was taken
 */
gboolean
segue_search_as_typed (GtkEditable           *search,
                       guint                  keyval,
                       GdkModifierType        state,
                       GtkEventControllerKey *keys)
{
  g_return_val_if_fail (GTK_IS_EDITABLE (search), GDK_EVENT_PROPAGATE);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0 ||
      !g_unichar_isgraph (gdk_keyval_to_unicode (keyval)))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (search));
  gtk_editable_set_position (search, -1);

  return gtk_event_controller_key_forward (keys, GTK_WIDGET (gtk_editable_get_delegate (search)));
}
