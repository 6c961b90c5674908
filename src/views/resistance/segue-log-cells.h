/* segue-log-cells.h - what the cells of the list of entries show
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-state.h"

G_BEGIN_DECLS

/* Of a SegueResistanceState. */
gpointer segue_log_cells_make (gpointer  data,
                               guint     column);
void     segue_log_cells_fill (gpointer  data,
                               gpointer  cell,
                               GObject  *item,
                               guint     column);

G_END_DECLS
