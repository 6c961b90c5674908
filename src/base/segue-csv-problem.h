/* segue-csv-problem.h - damage that was mended while reading, and is told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueCsvProblemKind:
 * @SEGUE_CSV_PROBLEM_QUOTE_IN_TEXT: a cell that does not begin with a quote has
 *   one inside; it is kept as a character
 * @SEGUE_CSV_PROBLEM_QUOTE_IN_QUOTES: a quote inside a quoted cell is not
 *   doubled; it is kept as a character
 * @SEGUE_CSV_PROBLEM_TEXT_AFTER_QUOTE: text follows the closing quote; the cell
 *   is taken as it stands in the file, quotes and all
 * @SEGUE_CSV_PROBLEM_UNCLOSED_QUOTE: a quote is opened and not closed; it is
 *   kept as a character, and the cell ends at the next delimiter or line end
 * @SEGUE_CSV_PROBLEM_NUL: a cell has NUL characters; each is replaced by U+FFFD
 */
typedef enum
{
  SEGUE_CSV_PROBLEM_QUOTE_IN_TEXT,
  SEGUE_CSV_PROBLEM_QUOTE_IN_QUOTES,
  SEGUE_CSV_PROBLEM_TEXT_AFTER_QUOTE,
  SEGUE_CSV_PROBLEM_UNCLOSED_QUOTE,
  SEGUE_CSV_PROBLEM_NUL,
} SegueCsvProblemKind;

/**
 * SegueCsvProblem:
 * @kind: what
 * @line: the line of the file, counted from 1
 * @column: the cell, counted from 1
 *
 * A place where a file is not as it should be.  A cell has each kind at most
 * once.
 */
typedef struct
{
  SegueCsvProblemKind kind;
  guint64             line;
  guint               column;
} SegueCsvProblem;

const char *segue_csv_problem_get_text (SegueCsvProblemKind kind);

G_END_DECLS
