/* segue-import-choice.h - a list to choose from that can be searched
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_import_choice_new (GtkStringList *labels,
                                    guint          selected,
                                    const char    *name);

G_END_DECLS
