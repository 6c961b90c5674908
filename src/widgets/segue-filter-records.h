/* segue-filter-records.h - records to choose among in a filter
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-filter-chip.h"
#include "segue-plan.h"

G_BEGIN_DECLS

void segue_filter_options_sort          (GPtrArray   *options);
void segue_filter_options_add_record    (GPtrArray   *options,
                                         SeguePlan   *plan,
                                         SegueRecord *record);
void segue_filter_options_add_audiences (GPtrArray   *options,
                                         SeguePlan   *plan);

G_END_DECLS
