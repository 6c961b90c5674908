/* segue-large-text.h - what must give way where text is large
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void segue_large_text_wrap_buttons (GtkWidget *root);
void segue_large_text_cut_label    (GtkWidget *root);
void segue_large_text_fit_header   (AdwHeaderBar *header,
                                    const char   *title);

G_END_DECLS
