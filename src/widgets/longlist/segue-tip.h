/* segue-tip.h - what a cell says when the pointer rests on it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void        segue_tip_set (GtkWidget  *widget,
                           const char *text);
const char *segue_tip_get (GtkWidget  *widget);

G_END_DECLS
