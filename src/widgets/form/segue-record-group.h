/* segue-record-group.h - records that belong to one person, in a list that grows on demand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_RECORD_GROUP (segue_record_group_get_type ())

/**
 * SegueRecordGroup:
 *
 * A row for each record, which stays the same for as long as the record is there:
 * opened and half typed.  The first ten are shown, all when they are asked for.
 */
G_DECLARE_DERIVABLE_TYPE (SegueRecordGroup, segue_record_group, SEGUE, RECORD_GROUP, AdwPreferencesGroup)

/**
 * SegueRecordGroupClass:
 * @list: (transfer full) (element-type SegueRecord): what to show, in its order
 * @make_row: a row, a #GtkListBoxRow
 * @update_row: says in the row what the record is now
 * @updated: (nullable): after all rows were looked at, @n_all records
 */
struct _SegueRecordGroupClass
{
  AdwPreferencesGroupClass parent_class;

  GPtrArray *(*list)       (SegueRecordGroup *self);
  GtkWidget *(*make_row)   (SegueRecordGroup *self,
                            SegueRecord      *record);
  void       (*update_row) (SegueRecordGroup *self,
                            GtkWidget        *row,
                            SegueRecord      *record);
  void       (*updated)    (SegueRecordGroup *self,
                            guint             n_all);
};

void            segue_record_group_begin         (SegueRecordGroup      *self,
                                                  SegueWorkspace        *workspace,
                                                  const char            *none,
                                                  const SegueRecordKind *kinds,
                                                  guint                  n_kinds);
SegueWorkspace *segue_record_group_get_workspace (SegueRecordGroup      *self);
SeguePlan      *segue_record_group_get_plan      (SegueRecordGroup      *self);
void            segue_record_group_fail          (SegueRecordGroup      *self,
                                                  const char            *message);
void            segue_record_group_open          (SegueRecordGroup      *self,
                                                  SegueRecord           *record);

G_END_DECLS
