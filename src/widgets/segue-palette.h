/* segue-palette.h - the colours of drawings (DESIGN 4, 5)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_palette_get_state (int       state,
                              gboolean  dark,
                              GdkRGBA  *ink,
                              GdkRGBA  *tint);
void segue_palette_get_late  (gboolean  dark,
                              GdkRGBA  *ink);
void segue_palette_get_warning (gboolean  dark,
                                GdkRGBA  *ink);
void segue_palette_get_kind  (SegueCalendarKind  kind,
                              gboolean           dark,
                              GdkRGBA           *ink,
                              GdkRGBA           *tint);

G_END_DECLS
