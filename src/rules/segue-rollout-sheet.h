/* segue-rollout-sheet.h - rollouts with their dates
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

const SegueSheet *segue_rollout_sheet_new (void);

G_END_DECLS
