/* segue-wrapped-label.h - a text of as many lines as it needs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_wrapped_label_new (const char *text,
                                    const char *style);

G_END_DECLS
