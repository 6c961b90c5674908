/* segue-status.h - a page that says why there is nothing, and what to do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *segue_status_new (const char *icon,
                             const char *title,
                             const char *description,
                             GtkWidget  *child);

G_END_DECLS
