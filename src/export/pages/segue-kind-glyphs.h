/* segue-kind-glyphs.h - the shapes and colours of what is on the calendar, for screen and paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-severity.h"

#include <cairo.h>

G_BEGIN_DECLS

void    segue_kind_glyph_draw     (cairo_t           *cr,
                                   SegueCalendarKind  kind,
                                   double             x,
                                   double             y,
                                   double             radius);
guint32 segue_kind_glyph_get_ink  (SegueCalendarKind  kind,
                                   gboolean           dark);
guint32 segue_kind_glyph_get_tint (SegueCalendarKind  kind,
                                   gboolean           dark);
void    segue_tick_draw           (cairo_t           *cr,
                                   double             x,
                                   double             y,
                                   double             radius);
void    segue_severity_draw       (cairo_t           *cr,
                                   SegueSeverity      severity,
                                   double             x,
                                   double             y,
                                   double             radius);

G_END_DECLS
