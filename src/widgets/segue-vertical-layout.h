/* segue-vertical-layout.h - children below each other, as wide as there is room
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_VERTICAL_LAYOUT (segue_vertical_layout_get_type ())

G_DECLARE_FINAL_TYPE (SegueVerticalLayout, segue_vertical_layout, SEGUE, VERTICAL_LAYOUT, GtkLayoutManager)

G_END_DECLS
