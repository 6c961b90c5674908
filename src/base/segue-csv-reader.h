/* segue-csv-reader.h - CSV, record by record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-csv-dialect.h"
#include "segue-csv-problem.h"
#include "segue-encoding.h"

G_BEGIN_DECLS

/**
 * SegueCsvCell:
 * @text: valid UTF-8, ends with a NUL and has none inside
 * @length: its bytes, without that NUL
 * @is_quoted: whether it stood in quotes (an empty cell and an empty text are
 *   the same thing to most programs, yet not to all)
 */
typedef struct
{
  const char *text;
  gsize       length;
  gboolean    is_quoted;
} SegueCsvCell;

/**
 * SegueCsvRecord:
 * @line: the line of the file on which the record begins, counted from 1; a
 *   `sep=` line counts
 * @number: the record, counted from 1, blank lines included
 * @is_blank: an empty line; it has no cells
 * @is_wrapped: the record stood whole inside one cell
 * @cells: (array length=n_cells): the cells; the one of index i is in column
 *   i + 1.  Ragged records are given as they are
 * @problems: (array length=n_problems): damage in this record that was mended
 *
 * A record belongs to its reader and lasts until the reader goes on.
 */
typedef struct
{
  guint64                line;
  guint64                number;
  gboolean               is_blank;
  gboolean               is_wrapped;
  const SegueCsvCell    *cells;
  guint                  n_cells;
  const SegueCsvProblem *problems;
  guint                  n_problems;
} SegueCsvRecord;

typedef struct _SegueCsvReader SegueCsvReader;

SegueCsvReader         *segue_csv_reader_new_for_path  (const char             *path,
                                                        const SegueCsvOptions  *options,
                                                        GError                **error);
SegueCsvReader         *segue_csv_reader_new_for_bytes (GBytes                 *bytes,
                                                        const SegueCsvOptions  *options,
                                                        GError                **error);
void                    segue_csv_reader_free          (SegueCsvReader         *self);

const SegueEncoding    *segue_csv_reader_get_encoding  (SegueCsvReader         *self);
const SegueCsvDialect  *segue_csv_reader_get_dialect   (SegueCsvReader         *self);
const SegueCsvLineEnds *segue_csv_reader_get_line_ends (SegueCsvReader         *self);
double                  segue_csv_reader_get_progress  (SegueCsvReader         *self);

gboolean                segue_csv_reader_next          (SegueCsvReader         *self,
                                                        const SegueCsvRecord  **record,
                                                        GError                **error);
void                    segue_csv_reader_rewind        (SegueCsvReader         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCsvReader, segue_csv_reader_free)

G_END_DECLS
