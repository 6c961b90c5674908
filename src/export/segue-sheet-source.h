/* segue-sheet-source.h - the cells of a sheet, as somebody may see them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-redaction.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SegueSheetSource:
 *
 * The columns and rows of a sheet that a redaction level leaves, one row after the
 * other: what every file of a table is made of.
 */
typedef struct _SegueSheetSource SegueSheetSource;

SegueSheetSource *segue_sheet_source_new           (SeguePlan               *plan,
                                                    const SegueSheet        *sheet,
                                                    const SegueSheetFilter  *filter,
                                                    SegueRedactionLevel      level,
                                                    GError                 **error);
void              segue_sheet_source_free          (SegueSheetSource        *self);

guint             segue_sheet_source_get_n_columns (SegueSheetSource        *self);
const SegueField *segue_sheet_source_get_field     (SegueSheetSource        *self,
                                                    guint                    column);
gboolean          segue_sheet_source_next          (SegueSheetSource        *self,
                                                    gboolean                *is_row,
                                                    GCancellable            *cancellable,
                                                    GError                 **error);
const char       *segue_sheet_source_get_cell      (SegueSheetSource        *self,
                                                    guint                    column,
                                                    SegueValue              *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueSheetSource, segue_sheet_source_free)

G_END_DECLS
