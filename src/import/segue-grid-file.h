/* segue-grid-file.h - the grid of a file, be it CSV or a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-csv-dialect.h"
#include "segue-grid.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SegueGridOptions:
 * @csv: what to force about the way that a CSV file is written
 * @sheet: (nullable): which sheet of a workbook: its name or its number
 * @progress: (nullable): is told how much of a workbook is read, 0 to 1
 * @progress_data: for @progress
 *
 * What the user says about a file.
 */
typedef struct
{
  SegueCsvOptions   csv;
  const char       *sheet;
  void            (*progress) (double   fraction,
                               gpointer data);
  gpointer          progress_data;
} SegueGridOptions;

/**
 * SegueGridSheets:
 * @names: (owned) (nullable): of all sheets of the file; %NULL where it is no workbook
 * @index: of the one that was read
 *
 * What sheets there were to choose from.
 */
typedef struct
{
  char **names;
  guint  index;
} SegueGridSheets;

void       segue_grid_sheets_clear  (SegueGridSheets         *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueGridSheets, segue_grid_sheets_clear)

SegueGrid *segue_grid_new_from_file (const char              *path,
                                     const char              *name,
                                     const SegueGridOptions  *options,
                                     SegueGridSheets         *sheets,
                                     GCancellable            *cancellable,
                                     GError                 **error);

G_END_DECLS
