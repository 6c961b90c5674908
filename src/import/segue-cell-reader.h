/* segue-cell-reader.h - the cells of one column, as values of one field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-dates.h"
#include "segue-value.h"

G_BEGIN_DECLS

/**
 * SegueCellResult:
 * @SEGUE_CELL_READ: a value, or none for an empty cell
 * @SEGUE_CELL_ADDED: a value that its open set of choices did not have
 * @SEGUE_CELL_FIRST_ADDRESS: the first of several e-mail addresses
 * @SEGUE_CELL_NOT_WHOLE: a number between two whole ones
 * @SEGUE_CELL_OUTSIDE: a number outside the field's limits
 * @SEGUE_CELL_NO_NUMBER: no number
 * @SEGUE_CELL_NO_RATING: no number and no known word of a scale
 * @SEGUE_CELL_NO_BOOLEAN: neither yes nor no
 * @SEGUE_CELL_NO_DATE: no day of the calendar, or not in the order of its column
 * @SEGUE_CELL_NO_CHOICE: none of the choices
 * @SEGUE_CELL_NO_ADDRESS: not an e-mail address
 * @SEGUE_CELL_NO_TIME: no local time with its zone
 * @SEGUE_CELL_NO_RULE: no rule of repetition
 * @SEGUE_CELL_SHORTENED: digits that a spreadsheet has cut, such as 4.1E+10
 *
 * What became of a cell; from %SEGUE_CELL_NOT_WHOLE on it gives no value.
 */
typedef enum
{
  SEGUE_CELL_READ,
  SEGUE_CELL_ADDED,
  SEGUE_CELL_FIRST_ADDRESS,
  SEGUE_CELL_NOT_WHOLE,
  SEGUE_CELL_OUTSIDE,
  SEGUE_CELL_NO_NUMBER,
  SEGUE_CELL_NO_RATING,
  SEGUE_CELL_NO_BOOLEAN,
  SEGUE_CELL_NO_DATE,
  SEGUE_CELL_NO_CHOICE,
  SEGUE_CELL_NO_ADDRESS,
  SEGUE_CELL_NO_TIME,
  SEGUE_CELL_NO_RULE,
  SEGUE_CELL_SHORTENED,
} SegueCellResult;

/**
 * SegueCellCounts:
 * @n_trimmed: cells with blanks around the text, which were removed
 * @n_empty_words: cells that say in a word that they are empty
 * @n_joined: cells of several lines in a field of one
 * @n_times: days behind which a time stood, which was left out
 *
 * What was done to the cells of a column without a warning for each.
 */
typedef struct
{
  guint n_trimmed;
  guint n_empty_words;
  guint n_joined;
  guint n_times;
} SegueCellCounts;

typedef struct _SegueCellReader SegueCellReader;

SegueCellReader         *segue_cell_reader_new          (const SegueField  *field);
void                     segue_cell_reader_free         (SegueCellReader   *self);

gboolean                 segue_cell_reader_learns       (SegueCellReader   *self);
void                     segue_cell_reader_learn        (SegueCellReader   *self,
                                                         const char        *cell,
                                                         guint              row);
const SegueDateEvidence *segue_cell_reader_get_evidence (SegueCellReader   *self);
void                     segue_cell_reader_set_dates    (SegueCellReader   *self,
                                                         SegueDateOrder     order,
                                                         gboolean           serials);

gboolean                 segue_cell_is_blank            (const char        *cell);
const char              *segue_cell_reader_get_text     (SegueCellReader   *self,
                                                         const char        *cell);
SegueCellResult          segue_cell_reader_read         (SegueCellReader   *self,
                                                         const char        *cell,
                                                         SegueValue        *value);
const SegueCellCounts   *segue_cell_reader_get_counts   (SegueCellReader   *self);
void                     segue_cell_reader_set_counts   (SegueCellReader   *self,
                                                         const SegueCellCounts *counts);

char                    *segue_cell_result_dup_text     (SegueCellResult    result,
                                                         const SegueField  *field,
                                                         const char        *cell);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCellReader, segue_cell_reader_free)

G_END_DECLS
