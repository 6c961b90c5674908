/* segue-scroll-sideways.h - a wheel turns what scrolls only sideways
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean segue_scroll_sideways_cb (GtkEventControllerScroll *controller,
                                   double                    dx,
                                   double                    dy,
                                   gpointer                  data);

G_END_DECLS
