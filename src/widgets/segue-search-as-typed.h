/* segue-search-as-typed.h - letters that are typed into a list go to the search
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean segue_search_as_typed (GtkEditable           *search,
                                guint                  keyval,
                                GdkModifierType        state,
                                GtkEventControllerKey *keys);

G_END_DECLS
