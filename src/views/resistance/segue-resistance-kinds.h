/* segue-resistance-kinds.h - the records that the log has lists of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-shelves.h"

G_BEGIN_DECLS

extern const SegueShelfKind segue_resistance_kinds[];
extern const guint segue_n_resistance_kinds;

G_END_DECLS
