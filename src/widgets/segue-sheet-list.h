/* segue-sheet-list.h - a sheet over a workspace, alive in a long list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-long-list.h"
#include "segue-sheet-item.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SHEET_LIST (segue_sheet_list_get_type ())

G_DECLARE_FINAL_TYPE (SegueSheetList, segue_sheet_list, SEGUE, SHEET_LIST, GObject)

/* A widget for the cells of a column, or NULL for plain text. */
typedef gpointer (*SegueMakeCellFunc) (gpointer  data,
                                       guint     column);

/* Shows a SegueSheetItem in a cell that was made so. */
typedef void     (*SegueFillCellFunc) (gpointer  data,
                                       gpointer  cell,
                                       GObject  *item,
                                       guint     column);

SegueSheetList   *segue_sheet_list_new           (SeguePlan              *plan,
                                                  const SegueSheet       *sheet);
SeguePlan        *segue_sheet_list_get_plan      (SegueSheetList         *self);
const SegueSheet *segue_sheet_list_get_sheet     (SegueSheetList         *self);
SegueLongList    *segue_sheet_list_get_long_list (SegueSheetList         *self);
SegueSheetItem   *segue_sheet_list_find          (SegueSheetList         *self,
                                                  gint64                  id);
void              segue_sheet_list_set_scope     (SegueSheetList         *self,
                                                  const SegueSheetFilter *scope);
void              segue_sheet_list_set_cells     (SegueSheetList         *self,
                                                  SegueMakeCellFunc       make,
                                                  SegueFillCellFunc       fill,
                                                  gpointer                data);
void              segue_sheet_list_set_column    (SegueSheetList         *self,
                                                  guint                   column,
                                                  const char             *title,
                                                  int                     width);
void              segue_sheet_list_set_compact   (SegueSheetList         *self,
                                                  gboolean                is_compact);
gboolean          segue_sheet_list_is_compact    (SegueSheetList         *self);
void              segue_sheet_list_set_single    (SegueSheetList         *self,
                                                  gboolean                is_single);
gboolean          segue_sheet_list_is_single     (SegueSheetList         *self);
void              segue_sheet_list_sync          (SegueSheetList         *self);
char             *segue_sheet_list_dup_label     (SegueSheetList         *self,
                                                  SegueSheetItem         *item,
                                                  guint                   column);

G_END_DECLS
