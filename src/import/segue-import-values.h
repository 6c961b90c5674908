/* segue-import-values.h - what a row says, and how records take it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan-private.h"

G_BEGIN_DECLS

void     segue_import_plan_read_row     (SegueImportPlan        *self,
                                         guint                   index,
                                         gboolean                keys_only);

gboolean segue_import_plan_is_as_held   (SegueImportPlan        *self,
                                         guint                   row,
                                         guint                   column,
                                         SegueRecord            *record);
gboolean segue_import_plan_contradicts  (SegueImportPlan        *self,
                                         guint                   index,
                                         SegueRecord            *record,
                                         const SegueImportValue *value);
gboolean segue_import_plan_is_missing   (SegueImportPlan        *self,
                                         guint                   index,
                                         SegueRecord            *record,
                                         const SegueImportValue *value);
void     segue_import_plan_fill         (SegueImportPlan        *self,
                                         SegueRecord            *record,
                                         guint                   source);
void     segue_import_plan_put          (SegueImportPlan        *self,
                                         guint                   index,
                                         SegueRecord            *record,
                                         SegueImportValue       *value);
void     segue_import_plan_note_change  (SegueImportPlan        *self,
                                         guint                   index,
                                         SegueRecord            *record,
                                         guint                   field);

G_END_DECLS
