/* segue-series-shift.h - a series of which one occurrence moves, or is the first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-series.h"

G_BEGIN_DECLS

void         segue_series_shift     (SeguePlan   *plan,
                                     SegueRecord *series,
                                     SegueDay     from,
                                     SegueDay     to);
SegueRecord *segue_series_copy_rest (SeguePlan   *plan,
                                     SegueRecord *series,
                                     int          before);

G_END_DECLS
