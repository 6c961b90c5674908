/* segue-board-mode.h - the entries in columns by their status
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_BOARD_MODE (segue_board_mode_get_type ())

/* A SeguePageMode. */
G_DECLARE_FINAL_TYPE (SegueBoardMode, segue_board_mode, SEGUE, BOARD_MODE, GtkWidget)

GtkWidget *segue_board_mode_new (SegueResistanceState *state);

G_END_DECLS
