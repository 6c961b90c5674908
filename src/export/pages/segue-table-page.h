/* segue-table-page.h - any sheet as a printed table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"
#include "segue-table-cell.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TABLE_PAGE (segue_table_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (SegueTablePage, segue_table_page, SEGUE, TABLE_PAGE, SegueDocument)

/**
 * SegueTablePageClass:
 * @is_shown: whether a column of the sheet is one of the page
 * @get_label: what stands above it, translated
 * @fill_cell: what stands in it
 * @dup_note: (nullable): what stands below a row, over the whole width
 * @dup_row_title: what the outline calls a row
 *
 * What a table of its own kind does otherwise.
 */
struct _SegueTablePageClass
{
  SegueDocumentClass parent_class;

  gboolean    (*is_shown)      (SegueTablePage      *self,
                                const SegueColumn   *column);
  const char *(*get_label)     (SegueTablePage      *self,
                                const SegueColumn   *column);
  void        (*fill_cell)     (SegueTablePage      *self,
                                const SegueColumn   *column,
                                const SegueSheetRow *row,
                                SegueTableCell      *cell);
  char       *(*dup_note)      (SegueTablePage      *self,
                                const SegueSheetRow *row);
  char       *(*dup_row_title) (SegueTablePage      *self,
                                const SegueSheetRow *row);
};

SegueDocument *segue_table_page_new            (SeguePlan              *plan,
                                                const SegueSheet       *sheet,
                                                const SeguePageOptions *options);

void           segue_table_page_set_up         (SegueTablePage         *self,
                                                SeguePlan              *plan,
                                                const SegueSheet       *sheet,
                                                const SeguePageOptions *options);
SeguePlan     *segue_table_page_get_plan       (SegueTablePage         *self);
SeguePlan     *segue_table_page_get_figures    (SegueTablePage         *self);
GArray        *segue_table_page_get_rows       (SegueTablePage         *self);
guint          segue_table_page_get_n_left_out (SegueTablePage         *self);
char          *segue_table_page_dup_left_out   (SegueTablePage         *self);
void           segue_table_page_set_empty      (SegueTablePage         *self,
                                                const char             *sentence);

G_END_DECLS
