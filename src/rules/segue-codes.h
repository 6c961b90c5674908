/* segue-codes.h - the short human numbers of records (DOMAIN b)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

char *segue_codes_dup_next (SeguePlan       *plan,
                            SegueRecordKind  kind);
void  segue_codes_give     (SeguePlan       *plan,
                            SegueRecord     *record);

G_END_DECLS
