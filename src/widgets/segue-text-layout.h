/* segue-text-layout.h - text for widgets that draw it themselves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

PangoLayout *segue_text_layout_new (GtkWidget  *widget,
                                    const char *text,
                                    double      scale,
                                    gboolean    bold);
double       segue_text_layout_get_size (GtkWidget *widget);

G_END_DECLS
