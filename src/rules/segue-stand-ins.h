/* segue-stand-ins.h - what readers see in place of texts that they may not read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueStandIns:
 *
 * What stands for texts, the same for the same text, whatever is added to the plan meanwhile.
 */
typedef struct _SegueStandIns SegueStandIns;

SegueStandIns *segue_stand_ins_new  (SeguePlan     *plan);
void           segue_stand_ins_free (SegueStandIns *self);
char          *segue_stand_ins_dup  (SegueStandIns *self,
                                     SegueRecord   *record,
                                     guint          field);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueStandIns, segue_stand_ins_free)

G_END_DECLS
