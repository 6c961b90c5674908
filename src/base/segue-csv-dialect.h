/* segue-csv-dialect.h - how one CSV file is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SEGUE_CSV_ERROR (segue_csv_error_quark ())
GQuark segue_csv_error_quark (void);

/**
 * SegueCsvError:
 * @SEGUE_CSV_ERROR_NO_FILE: a folder
 * @SEGUE_CSV_ERROR_NO_TEXT: a workbook, a database or something else that is no text
 * @SEGUE_CSV_ERROR_OPTION: a delimiter or quote that cannot be one
 * @SEGUE_CSV_ERROR_FILE_TOO_BIG: more bytes than the limit
 * @SEGUE_CSV_ERROR_TOO_MANY_ROWS: more records than the limit
 * @SEGUE_CSV_ERROR_TOO_MANY_COLUMNS: more cells in one record than the limit
 * @SEGUE_CSV_ERROR_CELL_TOO_LONG: a cell over the limit, often a quote that is
 *   opened and not closed
 */
typedef enum
{
  SEGUE_CSV_ERROR_NO_FILE,
  SEGUE_CSV_ERROR_NO_TEXT,
  SEGUE_CSV_ERROR_OPTION,
  SEGUE_CSV_ERROR_FILE_TOO_BIG,
  SEGUE_CSV_ERROR_TOO_MANY_ROWS,
  SEGUE_CSV_ERROR_TOO_MANY_COLUMNS,
  SEGUE_CSV_ERROR_CELL_TOO_LONG,
} SegueCsvError;

/* The limits, which every description of the import states. */
#define SEGUE_CSV_MAX_FILE_BYTES (G_GUINT64_CONSTANT (256) * 1024 * 1024)
#define SEGUE_CSV_MAX_ROWS       1000000 /* without blank lines and the first record, the header */
#define SEGUE_CSV_MAX_CELL_BYTES (1024 * 1024)
#define SEGUE_CSV_MAX_COLUMNS    16384

/**
 * SegueCsvLimits:
 *
 * Each in the unit of the constant of its name; 0 stands for that constant.
 */
typedef struct
{
  guint64 file_bytes;
  guint64 rows;
  guint64 cell_bytes;
  guint   columns;
} SegueCsvLimits;

/**
 * SegueCsvChoice:
 *
 * A property that is found out, or forced by the caller.
 */
typedef enum
{
  SEGUE_CSV_DETECT,
  SEGUE_CSV_NO,
  SEGUE_CSV_YES,
} SegueCsvChoice;

#define SEGUE_CSV_NONE (-1)

/**
 * SegueCsvOptions:
 * @encoding: (nullable): a name to read the bytes by, %NULL to find it out
 * @delimiter: an ASCII character, 0 to find it out
 * @quote: an ASCII character, %SEGUE_CSV_NONE for a file without quoting, 0 to
 *   find it out
 * @escape: `\\` where quotes inside quotes are written `\"`, %SEGUE_CSV_NONE
 *   where they are only doubled, 0 to find it out
 * @padded: whether blanks around quotes are layout and no text
 * @wrapped: whether cells may hold a whole record
 * @limits: what to refuse
 *
 * What the caller wants to force; all zero finds everything out.
 */
typedef struct
{
  const char    *encoding;
  int            delimiter;
  int            quote;
  int            escape;
  SegueCsvChoice padded;
  SegueCsvChoice wrapped;
  SegueCsvLimits limits;
} SegueCsvOptions;

/**
 * SegueCsvDelimiterSource:
 * @SEGUE_CSV_DELIMITER_FORCED: the caller said so
 * @SEGUE_CSV_DELIMITER_SEP_LINE: the file's `sep=` line says so
 * @SEGUE_CSV_DELIMITER_DETECTED: it gives the steadiest number of columns
 * @SEGUE_CSV_DELIMITER_DEFAULT: no delimiter was found, so each line is one
 *   cell; the comma stands in
 */
typedef enum
{
  SEGUE_CSV_DELIMITER_FORCED,
  SEGUE_CSV_DELIMITER_SEP_LINE,
  SEGUE_CSV_DELIMITER_DETECTED,
  SEGUE_CSV_DELIMITER_DEFAULT,
} SegueCsvDelimiterSource;

/**
 * SegueCsvLineEnds:
 *
 * How many line breaks of each kind were met, those inside quotes included.
 */
typedef struct
{
  guint64 lf;
  guint64 crlf;
  guint64 cr;
} SegueCsvLineEnds;

/**
 * SegueCsvDialect:
 * @delimiter: an ASCII character
 * @delimiter_source: how it was found
 * @quote: an ASCII character, NUL where quotes mean nothing
 * @escape: `\\` where quotes inside quotes are written `\"` (doubled ones are
 *   understood too), else NUL
 * @has_sep_line: the first line is `sep=`; it is no record
 * @is_padded: blanks between a delimiter and a quote are layout and no text
 * @is_wrapped: some or all rows are one quoted cell that holds the whole record;
 *   the reader delivers the records inside
 * @n_columns: how many cells most records have, as far as was looked
 *
 * How a file is written.  Plain data, may be copied.
 */
typedef struct
{
  char                    delimiter;
  SegueCsvDelimiterSource delimiter_source;
  char                    quote;
  char                    escape;
  gboolean                has_sep_line;
  gboolean                is_padded;
  gboolean                is_wrapped;
  guint                   n_columns;
} SegueCsvDialect;

gboolean segue_csv_dialect_detect     (const char             *text,
                                       gsize                   length,
                                       const SegueCsvOptions  *options,
                                       SegueCsvDialect        *dialect,
                                       GError                **error);
gboolean segue_csv_delimiter_parse    (const char             *text,
                                       char                   *delimiter,
                                       GError                **error);

G_END_DECLS
