/* segue-board-column.h - a column of the board: its word, its cards, and where to drop what is dragged
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-board-field.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_BOARD_COLUMN (segue_board_column_get_type ())

G_DECLARE_FINAL_TYPE (SegueBoardColumn, segue_board_column, SEGUE, BOARD_COLUMN, GtkWidget)

GtkWidget       *segue_board_column_new            (SegueResistanceState *state,
                                                    SegueBoardPile       *pile);
SegueBoardField *segue_board_column_get_field      (SegueBoardColumn     *self);
void             segue_board_column_refresh        (SegueBoardColumn     *self);
void             segue_board_column_set_alone      (SegueBoardColumn     *self,
                                                    gboolean              is_alone);

/* While an entry is dragged. */
void             segue_board_column_offer          (SegueBoardColumn     *self,
                                                    SegueRecord          *entry);
int              segue_board_column_find_status    (SegueBoardColumn     *self,
                                                    double                x,
                                                    double                y);
void             segue_board_column_aim            (SegueBoardColumn     *self,
                                                    int                   status,
                                                    const char           *refusal,
                                                    int                   height);
double           segue_board_column_get_pull       (SegueBoardColumn     *self,
                                                    double                y);
void             segue_board_column_scroll         (SegueBoardColumn     *self,
                                                    double                by);

G_END_DECLS
