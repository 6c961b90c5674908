/* segue-csv-scanner-private.h - records out of a text in a known dialect
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The reader and the detection of dialects read by one and the same scanner, so
 * that what was judged is what is read.
 */

#pragma once

#include "segue-csv-cells-private.h"

G_BEGIN_DECLS

/**
 * SegueCsvScanner:
 * @position: where the next record begins, in bytes
 * @line: the line there
 * @line_ends: those passed
 * @record_line: the line on which the record read last begins
 * @n_ended_by: how many cells each byte ended, for detection
 * @cells: the record's cells and problems
 *
 * Text, state and the record last read.  The text is borrowed.
 */
typedef struct
{
  const char      *text;
  gsize            length;
  SegueCsvLimits   limits;
  char             quote;
  char             escape;
  gboolean         is_padded;
  gboolean         has_nuls;
  guint8           classes[256];

  gsize            position;
  guint64          line;
  SegueCsvLineEnds line_ends;

  guint64          record_line;
  guint            n_ended_by[128];
  SegueCsvCells    cells;
} SegueCsvScanner;

void     segue_csv_scanner_init       (SegueCsvScanner        *self,
                                       const char             *text,
                                       gsize                   length,
                                       const SegueCsvLimits   *limits);
void     segue_csv_scanner_clear      (SegueCsvScanner        *self);
void     segue_csv_scanner_set_syntax (SegueCsvScanner        *self,
                                       const char             *delimiters,
                                       char                    quote,
                                       char                    escape,
                                       gboolean                is_padded);
void     segue_csv_scanner_seek       (SegueCsvScanner        *self,
                                       gsize                   position,
                                       guint64                 line);
void     segue_csv_scanner_skip_line  (SegueCsvScanner        *self);
gboolean segue_csv_scanner_next       (SegueCsvScanner        *self,
                                       gboolean               *found,
                                       GError                **error);
gboolean segue_csv_scanner_unwrap     (const SegueCsvScanner  *self,
                                       SegueCsvScanner        *inner);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueCsvScanner, segue_csv_scanner_clear)

G_END_DECLS
