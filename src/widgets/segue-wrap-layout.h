/* segue-wrap-layout.h - children side by side, in as many lines as they need
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_WRAP_LAYOUT (segue_wrap_layout_get_type ())

G_DECLARE_FINAL_TYPE (SegueWrapLayout, segue_wrap_layout, SEGUE, WRAP_LAYOUT, GtkLayoutManager)

void segue_wrap_layout_set_wish (SegueWrapLayout *self,
                                 int              wish);

G_END_DECLS
