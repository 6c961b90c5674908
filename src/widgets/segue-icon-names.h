/* segue-icon-names.h - buttons that show only a picture are called what their tooltip says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_icon_names_begin (void);
void segue_icon_names_set   (GtkWidget  *root);
void segue_icon_names_call  (GtkWidget  *button,
                             const char *name);

G_END_DECLS
