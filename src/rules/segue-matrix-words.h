/* segue-matrix-words.h - what an engagement matrix says, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-matrix.h"
#include "segue-shares.h"

G_BEGIN_DECLS

void segue_matrix_append_movement (const SegueMatrix *matrix,
                                   GString           *text);
void segue_shares_append          (const SegueShares *shares,
                                   GString           *text);

G_END_DECLS
