/* segue-redacted-record.h - a record as those may see it who may not see all of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-redaction.h"
#include "segue-stand-ins.h"

G_BEGIN_DECLS

gboolean     segue_redacted_record_is_shown (SegueRedactionLevel  level,
                                             SeguePlan           *source,
                                             SegueRecord         *record);
SegueRecord *segue_redacted_record_new      (SegueRedactionLevel  level,
                                             SeguePlan           *source,
                                             SegueStandIns       *stand_ins,
                                             SegueRecord         *record);
SegueRecord *segue_redacted_record_new_name (SeguePlan           *source,
                                             SegueRecord         *stakeholder);
void         segue_redacted_record_update   (SegueRecord         *self,
                                             SegueRedactionLevel  level,
                                             SeguePlan           *source,
                                             SegueStandIns       *stand_ins,
                                             SegueRecord         *record);

G_END_DECLS
