/* segue-board-field.h - the cards of a column of the board: those that are seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-board-card.h"
#include "segue-board-pile.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_BOARD_FIELD (segue_board_field_get_type ())

G_DECLARE_FINAL_TYPE (SegueBoardField, segue_board_field, SEGUE, BOARD_FIELD, GtkWidget)

GtkWidget      *segue_board_field_new           (SegueResistanceState *state,
                                                 SegueBoardPile       *pile);
void            segue_board_field_scroll_by     (SegueBoardField      *self,
                                                 GtkAdjustment        *adjustment);
void            segue_board_field_refresh       (SegueBoardField      *self);
void            segue_board_field_show_selected (SegueBoardField      *self);
SegueBoardCard *segue_board_field_find          (SegueBoardField      *self,
                                                 SegueRecord          *entry);
SegueBoardCard *segue_board_field_reveal        (SegueBoardField      *self,
                                                 SegueRecord          *entry);
SegueBoardCard *segue_board_field_pick          (SegueBoardField      *self,
                                                 double                x,
                                                 double                y);
guint           segue_board_field_set_place     (SegueBoardField      *self,
                                                 SegueRecord          *entry,
                                                 int                   status,
                                                 int                   height);

G_END_DECLS
