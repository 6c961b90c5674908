/* segue-board-ruler.h - how high a card is, without laying out its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_BOARD_SMALL 0.86 /* what comes second, of the size of the text */

/* The font of a widget; it does not follow when that changes. */
typedef struct _SegueBoardRuler SegueBoardRuler;

SegueBoardRuler *segue_board_ruler_new         (GtkWidget       *widget);
void             segue_board_ruler_free        (SegueBoardRuler *self);
int              segue_board_ruler_get_line    (SegueBoardRuler *self);
int              segue_board_ruler_get_small   (SegueBoardRuler *self);
guint            segue_board_ruler_count_lines (SegueBoardRuler *self,
                                                const char      *text,
                                                gboolean         is_quoted,
                                                int              width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueBoardRuler, segue_board_ruler_free)

G_END_DECLS
