/* segue-palette.h - the colours of the engagement states (DESIGN 4)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

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

G_END_DECLS
