/* segue-board-columns.h - the columns of the board, and which statuses lie in each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance.h"

G_BEGIN_DECLS

#define SEGUE_BOARD_COLUMNS 5
#define SEGUE_BOARD_PARTS 3 /* at most, in one column */

guint       segue_board_columns_find       (int    status);
guint       segue_board_columns_find_part  (int    status);
int         segue_board_columns_get_status (guint  column,
                                            guint  part);
const char *segue_board_columns_get_title  (int    status);

G_END_DECLS
