/* segue-log-sheet.h - what the list of entries shows and is sorted by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-state.h"
#include "segue-sheet.h"

G_BEGIN_DECLS

const SegueSheet *segue_log_sheet_get    (void);
void              segue_log_sheet_follow (SeguePlan            *plan,
                                          SegueResistanceState *state);
void              segue_log_sheet_leave  (SeguePlan            *plan,
                                          SegueResistanceState *state);

G_END_DECLS
