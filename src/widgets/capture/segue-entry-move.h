/* segue-entry-move.h - an entry of the log gets another status, with what follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"
#include "segue-resistance.h"

G_BEGIN_DECLS

void segue_entry_move (SegueEdit             *edit,
                       SegueRecord           *entry,
                       SegueResistanceStatus  status);

G_END_DECLS
