/* segue-csv-survey.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-survey-private.h"

#include "segue-csv-scanner-private.h"

#include <string.h>

void
segue_csv_survey_clear (SegueCsvSurvey *self)
{
  for (guint i = 0; i < SEGUE_CSV_MAX_SURVEYED; i++)
    {
      g_clear_pointer (&self->counts[i], g_array_unref);
      g_clear_pointer (&self->wrapped[i], g_array_unref);
    }
}

/* Text goes on with a blank after a comma; the cells of a record hardly do. */
static gboolean
looks_like_prose (const SegueCsvScanner *scanner)
{
  for (guint i = 1; i < scanner->cells.n_cells; i++)
    if (!scanner->cells.array[i].is_quoted && scanner->cells.array[i].text[0] == ' ')
      return TRUE;

  return FALSE;
}

static void
survey_add (SegueCsvSurvey        *self,
            const SegueCsvScanner *scanner,
            const char            *delimiters,
            gboolean               is_wrapped)
{
  for (guint i = 0; i < scanner->cells.n_cells; i++)
    {
      self->n_filled += scanner->cells.array[i].length > 0;
      self->n_quoted += scanner->cells.array[i].is_quoted;
    }
  self->n_prose += is_wrapped && looks_like_prose (scanner);

  for (guint i = 0; delimiters[i] != '\0'; i++)
    {
      guint n_cells = scanner->n_ended_by[(guchar) delimiters[i]] + 1;

      if (is_wrapped)
        g_array_append_val (self->wrapped[i], n_cells);
      else
        g_array_append_val (self->counts[i], n_cells);
    }
}

/* Reads the sample, each of @delimiters ending cells. */
void
segue_csv_survey_take (SegueCsvSurvey       *self,
                       const SegueCsvSample *sample,
                       const char           *delimiters,
                       const SegueCsvSyntax *syntax,
                       gboolean              unwrap)
{
  g_auto(SegueCsvScanner) outer = { 0 };
  g_auto(SegueCsvScanner) inner = { 0 };
  gboolean found = TRUE;

  segue_csv_survey_clear (self);
  memset (self, 0, sizeof *self);
  for (guint i = 0; i < SEGUE_CSV_MAX_SURVEYED; i++)
    {
      self->counts[i] = g_array_new (FALSE, FALSE, sizeof (guint));
      self->wrapped[i] = g_array_new (FALSE, FALSE, sizeof (guint));
    }

  segue_csv_scanner_init (&outer, sample->text, sample->length, &sample->limits);
  segue_csv_scanner_init (&inner, "", 0, &sample->limits);
  segue_csv_scanner_set_syntax (&outer, delimiters, syntax->quote, syntax->escape, syntax->is_padded);
  segue_csv_scanner_set_syntax (&inner, delimiters, syntax->quote, syntax->escape, syntax->is_padded);
  if (sample->has_sep_line)
    segue_csv_scanner_skip_line (&outer);

  for (guint i = 0; i < SEGUE_CSV_SAMPLE_RECORDS && outer.position < SEGUE_CSV_SAMPLE_BYTES; i++)
    {
      memset (outer.n_ended_by, 0, sizeof outer.n_ended_by);
      if (!segue_csv_scanner_next (&outer, &found, NULL) || !found)
        return;

      self->n_problems += outer.cells.problems->len;
      if (unwrap && segue_csv_scanner_unwrap (&outer, &inner))
        survey_add (self, &inner, delimiters, TRUE);
      else if (outer.cells.n_cells > 0)
        survey_add (self, &outer, delimiters, FALSE);
    }
}

static int
compare_counts (gconstpointer a,
                gconstpointer b)
{
  const guint *first = a;
  const guint *second = b;

  return (*first > *second) - (*first < *second);
}

/* Records of many cells say more than records of two, and records of one cell
 * say nothing: a record of n cells weighs (n - 1) / n.  The sum is multiplied by
 * the chance that two records have the same number of cells, so that a few
 * ragged ones matter little, and commas scattered over texts much. */
SegueCsvSteadiness
segue_csv_measure (const GArray *counts,
                   const GArray *more)
{
  g_autoptr(GArray) all = g_array_sized_new (FALSE, FALSE, sizeof (guint), counts->len + more->len);
  SegueCsvSteadiness steadiness = { 0 };
  double agreement = 0;
  double best = 0;
  guint run;

  g_array_append_vals (all, counts->data, counts->len);
  g_array_append_vals (all, more->data, more->len);
  g_array_sort (all, compare_counts);

  for (guint i = 0; i < all->len; i += run)
    {
      guint n_cells = g_array_index (all, guint, i);
      double share, weight;

      for (run = 1; i + run < all->len && g_array_index (all, guint, i + run) == n_cells;)
        run++;

      weight = run * (n_cells - 1.0) / n_cells;
      share = (double) run / all->len;
      steadiness.score += weight;
      agreement += share * share;
      steadiness.n_kinds++;
      if (weight >= best)
        {
          best = weight;
          steadiness.n_columns = n_cells;
          steadiness.n_agreeing = run;
        }
    }

  steadiness.score *= agreement;
  steadiness.n_records = all->len;
  return steadiness;
}
