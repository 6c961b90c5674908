/* segue-text-scale.h - how much larger than usual text is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double segue_text_scale_get    (void);
int    segue_text_scale_pixels (int       pixels);
void   segue_text_scale_follow (gpointer  object,
                                GCallback changed);

G_END_DECLS
