/* segue-coverage-filter.c - which audiences and courses the matrix shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-mode"

#include "config.h"

#include "segue-coverage-mode-private.h"

#include "segue-audience-tree.h"
#include "segue-fold.h"

static gboolean
matches (SegueCoverageMode  *self,
         SegueRecord        *record,
         const char * const *words)
{
  g_autofree char *title = segue_plan_dup_title (segue_coverage_mode_get_plan (self), record);
  g_autofree char *key = segue_fold (title);

  return segue_fold_matches (key, words);
}

/* Where it is hidden who completed what, so are gaps. */
static gboolean
asks_gaps (SegueCoverageMode *self)
{
  return gtk_toggle_button_get_active (self->gaps_chip) && segue_training_shows_results (segue_coverage_mode_get_training (self));
}

/* What is asked for of a cell: with neither chip, nothing. */
static gboolean
is_wanted (SegueCoverageMode *self,
           guint              row,
           guint              course)
{
  const SegueTrainingCell *cell = segue_training_get_cell (segue_coverage_mode_get_training (self), row, course);
  gboolean is_required = cell->requirement != NULL && cell->rule == SEGUE_REQUIREMENT_RULE_REQUIRED;

  return is_required && (!asks_gaps (self) || cell->trained < cell->target || cell->target == 0);
}

static gboolean
has_chips (SegueCoverageMode *self)
{
  return gtk_toggle_button_get_active (self->required_chip) || asks_gaps (self);
}

static void
read_rows (SegueCoverageMode  *self,
           const char * const *words)
{
  SegueTraining *training = segue_coverage_mode_get_training (self);
  const SegueIds *below = segue_page_state_get_audiences (SEGUE_PAGE_STATE (self->state));

  g_array_set_size (self->rows, 0);
  for (guint row = 0; row < segue_training_get_n_rows (training); row++)
    {
      SegueRecord *audience = segue_training_get_row (training, row)->audience;

      if ((below == NULL || segue_ids_contain (below, segue_record_get_id (audience))) && (words == NULL || matches (self, audience, words)))
        g_array_append_val (self->rows, row);
    }
}

static void
read_columns (SegueCoverageMode  *self,
              const char * const *words)
{
  SegueTraining *training = segue_coverage_mode_get_training (self);

  g_array_set_size (self->columns, 0);
  for (guint course = 0; course < segue_training_get_n_courses (training); course++)
    if (words == NULL || matches (self, segue_training_get_course (training, course), words))
      g_array_append_val (self->columns, course);
}

/* Leaves out rows and columns in which nothing is what the chips ask for. */
static void
narrow (SegueCoverageMode *self)
{
  g_autofree gboolean *is_row = g_new0 (gboolean, self->rows->len + 1);
  g_autofree gboolean *is_column = g_new0 (gboolean, self->columns->len + 1);

  for (guint i = 0; i < self->rows->len; i++)
    for (guint j = 0; j < self->columns->len; j++)
      if (is_wanted (self, g_array_index (self->rows, guint, i), g_array_index (self->columns, guint, j)))
        is_row[i] = is_column[j] = TRUE;
  for (guint i = self->rows->len; i > 0; i--)
    if (!is_row[i - 1])
      g_array_remove_index (self->rows, i - 1);
  for (guint j = self->columns->len; j > 0; j--)
    if (!is_column[j - 1])
      g_array_remove_index (self->columns, j - 1);
}

/* Words are those of an audience, or of a course, or of both. */
void
segue_coverage_filter_read (SegueCoverageMode *self)
{
  const char *text = segue_page_state_get_words (SEGUE_PAGE_STATE (self->state));
  g_auto(GStrv) words = text != NULL ? segue_fold_split (text) : NULL;
  const char * const *sought = words != NULL && words[0] != NULL ? (const char * const *) words : NULL;
  gboolean is_nothing;

  read_rows (self, sought);
  read_columns (self, sought);
  is_nothing = self->rows->len == 0 && self->columns->len == 0;
  if (sought != NULL && !is_nothing && self->rows->len == 0)
    read_rows (self, NULL);
  if (sought != NULL && !is_nothing && self->columns->len == 0)
    read_columns (self, NULL);
  if (has_chips (self))
    narrow (self);
}

/* Whether rows are left out, so that what lies within what is not to be seen. */
gboolean
segue_coverage_filter_narrows (SegueCoverageMode *self)
{
  return self->rows->len < segue_training_get_n_rows (segue_coverage_mode_get_training (self));
}
