/* segue-library-kinds.h - what the library of the calendar holds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-shelves.h"

G_BEGIN_DECLS

extern const SegueShelfKind segue_library_kinds[];
extern const guint segue_n_library_kinds;

G_END_DECLS
