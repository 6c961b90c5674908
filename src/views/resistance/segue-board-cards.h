/* segue-board-cards.h - the cards of a column that are in sight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-board-card.h"
#include "segue-board-pile.h"

G_BEGIN_DECLS

/**
 * SegueBoardCards:
 *
 * A card is made when it comes into sight, and shows another entry when it goes out of it:
 * twenty thousand entries cost no more than a screen of them.  The one that has the focus
 * stays what it is, wherever one scrolls.
 */
typedef struct _SegueBoardCards SegueBoardCards;

SegueBoardCards *segue_board_cards_new     (GtkWidget            *field);
void             segue_board_cards_begin   (SegueBoardCards      *self,
                                            SegueResistanceState *state);
void             segue_board_cards_forget  (SegueBoardCards      *self);
void             segue_board_cards_free    (SegueBoardCards      *self);
void             segue_board_cards_show    (SegueBoardCards      *self,
                                            SegueBoardPile       *pile,
                                            guint                 first,
                                            guint                 end);
SegueBoardCard  *segue_board_cards_find    (SegueBoardCards      *self,
                                            SegueRecord          *entry);
void             segue_board_cards_refresh (SegueBoardCards      *self);
void             segue_board_cards_mark    (SegueBoardCards      *self,
                                            SegueRecord          *selected);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueBoardCards, segue_board_cards_free)

G_END_DECLS
