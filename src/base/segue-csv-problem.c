/* segue-csv-problem.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-problem.h"

#include <glib/gi18n.h>

/**
 * segue_csv_problem_get_text:
 *
 * Returns: a sentence for the user that says what was found and what was made of
 *   it; where, the caller says
 */
const char *
segue_csv_problem_get_text (SegueCsvProblemKind kind)
{
  switch (kind)
    {
    case SEGUE_CSV_PROBLEM_QUOTE_IN_TEXT:
      return _("The cell has a quote inside, though it does not begin with one; the quote was kept.");
    case SEGUE_CSV_PROBLEM_QUOTE_IN_QUOTES:
      return _("A quote inside the quoted cell is not doubled; it was kept.");
    case SEGUE_CSV_PROBLEM_TEXT_AFTER_QUOTE:
      return _("Text follows the closing quote; the cell was taken as it stands, with its quotes.");
    case SEGUE_CSV_PROBLEM_UNCLOSED_QUOTE:
      return _("A quote is opened here and not closed; it was kept, and the cell ends with the line or the next delimiter.");
    case SEGUE_CSV_PROBLEM_NUL:
      return _("The cell has NUL characters; each was replaced by “�”.");
    }

  g_return_val_if_reached ("");
}
