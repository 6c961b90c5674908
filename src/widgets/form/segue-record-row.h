/* segue-record-row.h - one record in a line, which opens to its fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_RECORD_ROW (segue_record_row_get_type ())

/**
 * SegueRecordRow:
 *
 * Its fields are made when it is opened for the first time, so that many rows
 * cost little.
 */
G_DECLARE_FINAL_TYPE (SegueRecordRow, segue_record_row, SEGUE, RECORD_ROW, AdwExpanderRow)

GtkWidget *segue_record_row_new      (SegueWorkspace *workspace,
                                      SegueRecord    *record,
                                      const guint    *fields,
                                      guint           n_fields,
                                      gboolean        is_removable);
SegueRecord *segue_record_row_get_record (SegueRecordRow *self);
void       segue_record_row_allow_removal (SegueRecordRow *self);
void       segue_record_row_set_guard (SegueRecordRow *self,
                                       SegueFormGuard  guard);
void       segue_record_row_open     (SegueRecordRow *self,
                                      guint           field);
void       segue_record_row_set_text (SegueRecordRow *self,
                                      const char     *title,
                                      const char     *subtitle);
void       segue_record_row_lead_to  (SegueRecordRow *self,
                                      SegueRecord    *person,
                                      const char     *name);

G_END_DECLS
