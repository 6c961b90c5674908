/* segue-words.h - a line of text in a picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_words_draw (GtkWidget     *widget,
                       GtkSnapshot   *snapshot,
                       const char    *text,
                       double         scale,
                       gboolean       is_bold,
                       const GdkRGBA *colour,
                       float          x,
                       float          y,
                       float          align);
void segue_words_draw_within (GtkWidget     *widget,
                              GtkSnapshot   *snapshot,
                              const char    *text,
                              double         scale,
                              gboolean       is_bold,
                              const GdkRGBA *colour,
                              float          x,
                              float          y,
                              float          align,
                              float          width);

G_END_DECLS
