/* store-random.h - edits as nobody would think of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"

G_BEGIN_DECLS

void        store_random_value (GRand            *rand,
                                SegueWorkspace   *workspace,
                                const SegueField *field,
                                SegueValue       *value);
const char *store_random_edit  (GRand            *rand,
                                SegueWorkspace   *workspace,
                                guint             n_wanted);
void        store_import       (SegueWorkspace   *workspace,
                                GRand            *rand,
                                guint             n);

G_END_DECLS
