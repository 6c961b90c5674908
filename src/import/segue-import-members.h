/* segue-import-members.h - the audiences that a person belongs to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan-private.h"

G_BEGIN_DECLS

void segue_import_plan_set_audiences (SegueImportPlan  *self,
                                      guint             index,
                                      const SegueValue *audiences);
void segue_import_plan_get_audiences (SegueImportPlan  *self,
                                      SegueRecord      *person,
                                      gboolean          before,
                                      GArray           *audiences);

G_END_DECLS
