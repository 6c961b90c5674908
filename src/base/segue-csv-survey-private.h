/* segue-csv-survey-private.h - what a file looks like, read in one way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-csv-dialect.h"

G_BEGIN_DECLS

#define SEGUE_CSV_SAMPLE_BYTES   (128 * 1024)
#define SEGUE_CSV_SAMPLE_RECORDS 1000
#define SEGUE_CSV_MAX_SURVEYED   6 /* delimiters at a time */

/* The text whose beginning is looked at. */
typedef struct
{
  const char     *text;
  gsize           length;
  gboolean        has_sep_line;
  SegueCsvLimits  limits;
} SegueCsvSample;

typedef struct
{
  char     quote;
  char     escape;
  gboolean is_padded;
} SegueCsvSyntax;

/* What came out of reading a sample in one way. */
typedef struct
{
  guint   n_problems;
  guint   n_filled;                        /* cells that are not empty */
  guint   n_quoted;
  guint   n_prose;                         /* wrapped records that look like text */
  GArray *counts[SEGUE_CSV_MAX_SURVEYED];  /* guint: the cells of each record, by delimiter */
  GArray *wrapped[SEGUE_CSV_MAX_SURVEYED]; /* guint: the same for records found inside a cell */
} SegueCsvSurvey;

/* How much records agree on their number of cells. */
typedef struct
{
  double score;
  guint  n_columns; /* that those records have which say most */
  guint  n_agreeing;
  guint  n_records;
  guint  n_kinds;
} SegueCsvSteadiness;

void               segue_csv_survey_take  (SegueCsvSurvey       *self,
                                           const SegueCsvSample *sample,
                                           const char           *delimiters,
                                           const SegueCsvSyntax *syntax,
                                           gboolean              unwrap);
void               segue_csv_survey_clear (SegueCsvSurvey       *self);
SegueCsvSteadiness segue_csv_measure      (const GArray         *counts,
                                           const GArray         *more);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueCsvSurvey, segue_csv_survey_clear)

G_END_DECLS
