/* segue-import-reading.h - which file is read, and how
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid-file.h"
#include "segue-mapping.h"

G_BEGIN_DECLS

/**
 * SegueImportReading:
 * @file: (owned): what is read: a file of the user, or one of ours that holds pasted
 *   cells and goes with the last who reads it
 * @encoding: (nullable): a name that lives for ever, %NULL to find it out
 * @delimiter: a character, 0 to find it out
 * @sheet: (owned) (nullable): of a workbook, %NULL to find one with rows
 * @header_line: of the file, 0 to find it out
 *
 * How a file is read, as far as the user says so.
 */
typedef struct
{
  struct SegueImportFile *file;
  const char             *encoding;
  char                    delimiter;
  char                   *sheet;
  guint                   header_line;
} SegueImportReading;

SegueImportReading *segue_import_reading_new           (const char                *path);
SegueImportReading *segue_import_reading_new_for_cells (const char                *text,
                                                        GError                   **error);
SegueImportReading *segue_import_reading_copy          (const SegueImportReading  *self);
void                segue_import_reading_free          (SegueImportReading        *self);

const char         *segue_import_reading_get_path      (const SegueImportReading  *self);
gboolean            segue_import_reading_is_pasted     (const SegueImportReading  *self);
char               *segue_import_reading_dup_name      (const SegueImportReading  *self);

SegueGrid          *segue_import_reading_run           (const SegueImportReading  *self,
                                                        SegueGridSheets           *sheets,
                                                        GCancellable              *cancellable,
                                                        GError                   **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueImportReading, segue_import_reading_free)

G_END_DECLS
