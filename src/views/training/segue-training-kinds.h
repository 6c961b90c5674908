/* segue-training-kinds.h - what Plan lists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-shelves.h"

G_BEGIN_DECLS

extern const SegueShelfKind segue_training_kinds[];
extern const guint segue_n_training_kinds;

gint64 segue_training_kinds_get_audience (SeguePageState  *state,
                                          GError         **error);

G_END_DECLS
