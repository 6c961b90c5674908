/* segue-header-row.h - which row of a grid is the header
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid.h"
#include "segue-header-words.h"

G_BEGIN_DECLS

guint    segue_header_row_count (SegueGrid        *grid,
                                 SegueHeaderWords *words,
                                 guint             row);
gboolean segue_header_row_find  (SegueGrid        *grid,
                                 SegueHeaderWords *words,
                                 guint            *row,
                                 guint            *n_known);

G_END_DECLS
