/* xlsx-fixture.h - workbooks, sound and not so sound, out of readable XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workbook.h"

G_BEGIN_DECLS

#define XLSX_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define XLSX_MAIN "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

/* A sheet of the rows ROWS, with AFTER behind them. */
#define XLSX_SHEET(ROWS, AFTER) \
  XLSX_HEAD "<worksheet " XLSX_MAIN "><sheetData>" ROWS "</sheetData>" AFTER "</worksheet>"

/**
 * XlsxFile:
 *
 * Parts of a workbook: those that every one has are there, and any can be put beside
 * them or in their place.
 */
typedef struct _XlsxFile XlsxFile;

XlsxFile  *xlsx_file_new         (void);
XlsxFile  *xlsx_file_new_folder  (const char  *folder);
void       xlsx_file_free        (XlsxFile    *self);
void       xlsx_file_set         (XlsxFile    *self,
                                  const char  *part,
                                  const char  *text);
void       xlsx_file_take        (XlsxFile    *self,
                                  const char  *part,
                                  char        *text);
void       xlsx_file_set_sheet   (XlsxFile    *self,
                                  const char  *rows);
GBytes    *xlsx_file_pack        (XlsxFile    *self,
                                  const char  *password);

void       xlsx_write            (const char  *path,
                                  GBytes      *bytes);
char      *xlsx_dump             (SegueGrid   *grid);
char      *xlsx_dump_notes       (SegueGrid   *grid);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XlsxFile, xlsx_file_free)

G_END_DECLS
