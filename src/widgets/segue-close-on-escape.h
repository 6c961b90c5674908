/* segue-close-on-escape.h
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_close_on_escape (GtkWindow *window);

G_END_DECLS
