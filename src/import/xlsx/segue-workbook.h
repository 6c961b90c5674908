/* segue-workbook.h - a file of sheets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid.h"
#include "segue-xlsx-archive.h"

G_BEGIN_DECLS

/**
 * SegueWorkbookSheet:
 * @name: what it is called
 * @part: where it is in the file
 * @is_hidden: whether the user does not see it
 */
typedef struct
{
  char     *name;
  char     *part;
  gboolean  is_hidden;
} SegueWorkbookSheet;

#define SEGUE_WORKBOOK_NO_SHEET G_MAXUINT

/**
 * SegueWorkbook:
 *
 * A workbook of Office Open XML (.xlsx, .xlsm), of which sheets can be read.
 */
typedef struct _SegueWorkbook SegueWorkbook;

gboolean                  segue_workbook_is_one      (const char             *path);
SegueWorkbook            *segue_workbook_open        (const char             *path,
                                                      const char             *name,
                                                      GCancellable           *cancellable,
                                                      GError                **error);
void                      segue_workbook_free        (SegueWorkbook          *self);

guint                     segue_workbook_get_n_sheets (SegueWorkbook         *self);
const SegueWorkbookSheet *segue_workbook_get_sheet   (SegueWorkbook          *self,
                                                      guint                   index);
guint                     segue_workbook_find_sheet  (SegueWorkbook          *self,
                                                      const char             *text,
                                                      GError                **error);
SegueGrid                *segue_workbook_read        (SegueWorkbook          *self,
                                                      guint                   index,
                                                      SegueXlsxProgressFunc   progress,
                                                      gpointer                progress_data,
                                                      GCancellable           *cancellable,
                                                      GError                **error);
SegueGrid                *segue_workbook_read_first  (SegueWorkbook          *self,
                                                      guint                  *index,
                                                      SegueXlsxProgressFunc   progress,
                                                      gpointer                progress_data,
                                                      GCancellable           *cancellable,
                                                      GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueWorkbook, segue_workbook_free)

G_END_DECLS
