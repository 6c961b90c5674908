/* segue-sheet-shelf.h - records of a kind as rows of a sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet-list.h"
#include "segue-shelves.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SHEET_SHELF (segue_sheet_shelf_get_type ())

/* A SegueShelf. */
G_DECLARE_FINAL_TYPE (SegueSheetShelf, segue_sheet_shelf, SEGUE, SHEET_SHELF, GtkWidget)

/**
 * SegueSheetShelfColumn:
 * @name: of a column of the sheet
 * @title: (nullable): NC_("column", ), %NULL for the label of the field
 * @width: in pixels
 * @shares: whether it gets a part of what is left, as the first does
 * @in_narrow: whether there is room for it where there is little
 */
typedef struct
{
  const char *name;
  const char *title;
  int         width;
  gboolean    shares;
  gboolean    in_narrow;
} SegueSheetShelfColumn;

/**
 * SegueSheetShelfLook:
 * @kind: of the records
 * @label: N_(), what the list is called
 * @get_sheet: what may be shown of them, whose records are of that kind; lives for ever
 * @columns: (array length=n_columns): in their order
 * @sort: the name of one of them, by which the list is sorted at first
 * @descending: whether from the highest to the lowest
 * @activate: (nullable): the action that is for who activates a record, which is selected then;
 *   %NULL leads into the details pane
 * @make_cell: (nullable): a widget for the cells of a column; %NULL for plain text
 * @fill_cell: (nullable): shows a record in such a cell
 *
 * For lists that show more than the texts of their records.
 */
typedef struct
{
  SegueRecordKind              kind;
  const char                  *label;
  const SegueSheet          *(*get_sheet) (void);
  const SegueSheetShelfColumn *columns;
  guint                        n_columns;
  const char                  *sort;
  gboolean                     descending;
  const char                  *activate;
  SegueMakeCellFunc            make_cell;
  SegueFillCellFunc            fill_cell;
} SegueSheetShelfLook;

GtkWidget     *segue_sheet_shelf_new            (SeguePageState            *state,
                                                 const SegueShelfKind      *kind);
GtkWidget     *segue_sheet_shelf_new_with_look  (SeguePageState            *state,
                                                 const SegueSheetShelfLook *look,
                                                 gpointer                   data,
                                                 GDestroyNotify             destroy);
void           segue_sheet_shelf_set_filter     (SegueSheetShelf           *self,
                                                 SegueListFilterFunc        filter,
                                                 gpointer                   data);
void           segue_sheet_shelf_set_menu       (SegueSheetShelf           *self,
                                                 GMenuModel                *menu);
void           segue_sheet_shelf_touch_all      (SegueSheetShelf           *self);
GPtrArray     *segue_sheet_shelf_dup_selected   (SegueSheetShelf           *self);

G_END_DECLS
