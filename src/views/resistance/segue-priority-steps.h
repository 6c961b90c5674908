/* segue-priority-steps.h - a priority as five steps and its figure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

guint  segue_priority_steps_count     (guint          priority);
double segue_priority_steps_get_width (GtkWidget     *widget,
                                       guint          priority);
void   segue_priority_steps_draw      (GtkWidget     *widget,
                                       GtkSnapshot   *snapshot,
                                       guint          priority,
                                       const GdkRGBA *colour,
                                       float          x,
                                       float          middle);

G_END_DECLS
