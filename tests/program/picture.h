/* picture.h - what the screen shows, for people to look at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void picture_take (const char *flow,
                   const char *step);

G_END_DECLS
