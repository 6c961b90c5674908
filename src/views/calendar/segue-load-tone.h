/* segue-load-tone.h - the tone and the pattern of a load (DESIGN 6)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-inks.h"
#include "segue-load.h"

G_BEGIN_DECLS

void segue_load_tone_get  (const SegueCalendarInks *inks,
                           SegueLoadStep            step,
                           GdkRGBA                 *ground,
                           GdkRGBA                 *figure);
void segue_load_tone_draw (cairo_t                 *cr,
                           const SegueCalendarInks *inks,
                           SegueLoadStep            step,
                           double                   x,
                           double                   y,
                           double                   width,
                           double                   height,
                           double                   radius);

G_END_DECLS
