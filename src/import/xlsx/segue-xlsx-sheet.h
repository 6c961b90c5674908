/* segue-xlsx-sheet.h - the cells of a sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid.h"
#include "segue-xlsx-strings.h"
#include "segue-xlsx-styles.h"

G_BEGIN_DECLS

/* Empty ones before the last of a row count as well. */
#define SEGUE_XLSX_MAX_CELLS 32000000

/**
 * SegueXlsxSheet:
 * @archive: the workbook
 * @part: where the sheet is in it
 * @strings: that its cells share
 * @styles: what their numbers mean
 * @since_1904: how days are counted
 *
 * What a sheet is read with.
 */
typedef struct
{
  SegueXlsxArchive *archive;
  const char       *part;
  SegueXlsxStrings *strings;
  SegueXlsxStyles  *styles;
  gboolean          since_1904;
} SegueXlsxSheet;

gboolean segue_xlsx_sheet_read (const SegueXlsxSheet  *sheet,
                                SegueGrid             *grid,
                                GCancellable          *cancellable,
                                GError               **error);

G_END_DECLS
