/* segue-xlsx-text.h - what cells of a workbook may hold
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SEGUE_XLSX_ERROR (segue_xlsx_error_quark ())

/**
 * SegueXlsxError:
 * @SEGUE_XLSX_ERROR_FAILED: a workbook could not be written
 * @SEGUE_XLSX_ERROR_CAPACITY: what is to be written is more than a workbook holds
 * @SEGUE_XLSX_ERROR_FORMAT: a file is no workbook that can be read; the message says
 *   what it is and what to do
 * @SEGUE_XLSX_ERROR_DAMAGED: it is one, and it is broken
 * @SEGUE_XLSX_ERROR_LIMIT: it is one, and it is larger than anybody's list
 * @SEGUE_XLSX_ERROR_SHEET: it has no such sheet
 */
typedef enum
{
  SEGUE_XLSX_ERROR_FAILED,
  SEGUE_XLSX_ERROR_CAPACITY,
  SEGUE_XLSX_ERROR_FORMAT,
  SEGUE_XLSX_ERROR_DAMAGED,
  SEGUE_XLSX_ERROR_LIMIT,
  SEGUE_XLSX_ERROR_SHEET,
} SegueXlsxError;

GQuark   segue_xlsx_error_quark (void);

/* The most that Excel takes. */
#define SEGUE_XLSX_MAX_ROWS 1048576
#define SEGUE_XLSX_MAX_COLUMNS 16384
#define SEGUE_XLSX_MAX_CHARACTERS 32767

char    *segue_xlsx_escape      (const char *text);
gsize    segue_xlsx_unescape    (char       *text,
                                 gsize       length);

G_END_DECLS
