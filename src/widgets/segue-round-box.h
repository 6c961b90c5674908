/* segue-round-box.h - a box with round corners, to be drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include <glib.h>

G_BEGIN_DECLS

void segue_round_box_trace (cairo_t *cr,
                            double   x,
                            double   y,
                            double   width,
                            double   height,
                            double   radius);

G_END_DECLS
