/* segue-gap.h - current against desired engagement (DOMAIN c 2)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

/* Who has not been rated is weighed as somebody in the middle. */
#define SEGUE_GAP_POWER_WHERE_UNSET 3

gboolean segue_gap_get          (SegueRecord *engagement,
                                 int         *gap);
gboolean segue_gap_get_priority (SegueRecord *engagement,
                                 int         *priority);

G_END_DECLS
