/* segue-codes.h - the short human numbers of records (DOMAIN b)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

gboolean  segue_codes_are_given (SegueRecordKind  kind);
char     *segue_codes_dup_next  (SeguePlan       *plan,
                                 SegueRecordKind  kind);
void      segue_codes_give      (SeguePlan       *plan,
                                 SegueRecord     *record);
void      segue_codes_give_all  (SeguePlan       *plan,
                                 GPtrArray       *records);

G_END_DECLS
