/* segue-import-cycles.h - nobody reports to himself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan-private.h"

G_BEGIN_DECLS

void segue_import_plan_break_cycles (SegueImportPlan *self);

G_END_DECLS
