/* segue-import-plan-passes.h - the steps of a plan, in their order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan-private.h"

G_BEGIN_DECLS

gboolean segue_import_plan_set_up    (SegueImportPlan  *self,
                                      GError          **error);
gboolean segue_import_plan_find_rows (SegueImportPlan  *self,
                                      GError          **error);
gboolean segue_import_plan_learn     (SegueImportPlan  *self,
                                      GError          **error);
gboolean segue_import_plan_match     (SegueImportPlan  *self,
                                      GError          **error);
gboolean segue_import_plan_link      (SegueImportPlan  *self,
                                      GError          **error);
void     segue_import_plan_add_notes (SegueImportPlan  *self);

SegueImportPlan *segue_import_plan_part      (SegueImportPlan *self,
                                              guint            index);
SegueImportPlan *segue_import_plan_find_part (SegueImportPlan *self,
                                              guint           *index);

G_END_DECLS
