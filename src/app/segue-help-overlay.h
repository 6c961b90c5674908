/* segue-help-overlay.h - the window that tells the keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_help_overlay_present (GtkWindow *window);

G_END_DECLS
