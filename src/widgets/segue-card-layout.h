/* segue-card-layout.h - cards in columns of one width, as many as there is room for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_CARD_LAYOUT (segue_card_layout_get_type ())

G_DECLARE_FINAL_TYPE (SegueCardLayout, segue_card_layout, SEGUE, CARD_LAYOUT, GtkLayoutManager)

void segue_card_layout_set_wide (GtkWidget *card);

G_END_DECLS
