/* segue-board-card.h - an entry on the board: what was said, by whom, what is in the way, the clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-board-ruler.h"
#include "segue-resistance-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_BOARD_CARD (segue_board_card_get_type ())

G_DECLARE_FINAL_TYPE (SegueBoardCard, segue_board_card, SEGUE, BOARD_CARD, GtkWidget)

int          segue_board_card_get_height   (SegueBoardRuler      *ruler,
                                            SeguePlan            *plan,
                                            SegueRecord          *entry,
                                            int                   width);
GtkWidget   *segue_board_card_new          (void);
void         segue_board_card_set          (SegueBoardCard       *self,
                                            SegueResistanceState *state,
                                            SegueRecord          *entry);
SegueRecord *segue_board_card_get_entry    (SegueBoardCard       *self);
void         segue_board_card_set_selected (SegueBoardCard       *self,
                                            gboolean              is_selected);

G_END_DECLS
