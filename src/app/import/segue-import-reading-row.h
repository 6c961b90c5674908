/* segue-import-reading-row.h - says how a file is read, and lets it be said otherwise
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPORT_READING_ROW (segue_import_reading_row_get_type ())

G_DECLARE_FINAL_TYPE (SegueImportReadingRow, segue_import_reading_row, SEGUE, IMPORT_READING_ROW, AdwExpanderRow)

void                segue_import_reading_row_show        (SegueImportReadingRow *self,
                                                          SegueImportSession    *session);
SegueImportReading *segue_import_reading_row_dup_reading (SegueImportReadingRow *self);
void                segue_import_reading_row_open        (SegueImportReadingRow *self);

G_END_DECLS
