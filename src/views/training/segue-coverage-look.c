/* segue-coverage-look.c - what stands in the matrix of audiences and courses (DESIGN 6)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-mode"

#include "config.h"

#include "segue-coverage-mode-private.h"

#include "segue-hidden.h"
#include "segue-training-words.h"


#include <glib/gi18n.h>

static const SegueTrainingRow *
get_row (SegueCoverageMode *self,
         guint              row)
{
  return segue_training_get_row (segue_coverage_mode_get_training (self), g_array_index (self->rows, guint, row));
}

/* Until the matrix is made anew after an edit there may be fewer rows or columns than it has. */
static gboolean
is_there (SegueCoverageMode *self,
          guint              row,
          guint              column)
{
  SegueTraining *training = segue_coverage_mode_get_training (self);

  return row < self->rows->len && g_array_index (self->rows, guint, row) < segue_training_get_n_rows (training) &&
         (column >= self->columns->len || g_array_index (self->columns, guint, column) < segue_training_get_n_courses (training));
}

static void
describe_row (gpointer           owner,
              guint              row,
              SegueCrossTabLine *line)
{
  SegueCoverageMode *self = owner;
  const SegueTrainingRow *shown;

  if (!is_there (self, row, G_MAXUINT))
    {
      line->title = g_strdup ("");
      return;
    }

  shown = get_row (self, row);
  line->title = segue_plan_dup_title (segue_coverage_mode_get_plan (self), shown->audience);
  line->depth = segue_coverage_filter_narrows (self) ? 0 : shown->depth;
  if (shown->target > 0)
    line->subtitle = g_strdup_printf (ngettext ("%u person", "%u people", shown->target), shown->target);
  else
    line->subtitle = g_strdup (_("no head-count"));
  if (shown->target == 0 && shown->n_required > 0)
    line->warning = g_strdup (_("Something is required of them, and nobody knows how many they are."));
}

static void
describe_column (gpointer           owner,
                 guint              column,
                 SegueCrossTabLine *line)
{
  SegueCoverageMode *self = owner;

  line->is_list = column < self->columns->len;
  if (line->is_list)
    line->title = segue_plan_dup_title (segue_coverage_mode_get_plan (self),
                                        segue_training_get_course (segue_coverage_mode_get_training (self), g_array_index (self->columns, guint, column)));
  else
    /* Translators: the hyphen is one at which no line ends. */
    line->title = g_strdup (C_("coverage", "Before go‑live"));
}

static void
describe_total (const SegueTrainingRow *row,
                SegueCrossTabCellLook  *look)
{
  look->style = row->n_required > 0 ? "coverage-total" : "coverage-none";
  look->text = row->n_required > 0 ? segue_training_dup_percent (row->trained_before, row->target) : g_strdup ("–");
  look->label = segue_coverage_dup_row_label (row);
}

static void
describe_hidden (SegueCrossTabCellLook *look)
{
  look->style = "coverage-none";
  look->text = g_strdup ("–");
  look->label = g_strdup (segue_hidden_get_word ());
}

static void
describe_figure (SegueCoverageMode       *self,
                 const SegueTrainingCell *cell,
                 SegueCrossTabCellLook   *look)
{
  guint figure = segue_coverage_get_figure (self->show, cell);

  look->style = "coverage-figure";
  look->text = segue_training_dup_percent (figure, cell->target);
  look->second = segue_coverage_dup_of (figure, cell->target);
  look->portion = (float) figure / (float) cell->target;
  if (figure >= cell->target)
    look->sign = SEGUE_CROSS_TAB_DONE;
  else if (segue_training_cell_is_short (cell))
    look->sign = SEGUE_CROSS_TAB_WARNING;
}

static void
describe_cell (gpointer               owner,
               guint                  row,
               guint                  column,
               SegueCrossTabCellLook *look)
{
  SegueCoverageMode *self = owner;
  SegueCoverageShow show = segue_coverage_mode_get_show (self);
  const SegueTrainingCell *cell;

  if (!is_there (self, row, column))
    return;
  if (column >= self->columns->len && !segue_training_shows_results (segue_coverage_mode_get_training (self)))
    {
      describe_hidden (look);
      return;
    }
  if (column >= self->columns->len)
    {
      describe_total (get_row (self, row), look);
      return;
    }

  cell = segue_training_get_cell (segue_coverage_mode_get_training (self), g_array_index (self->rows, guint, row),
                                  g_array_index (self->columns, guint, column));
  look->is_list = TRUE;
  look->label = segue_coverage_dup_label (show, cell);
  if (cell->requirement == NULL)
    {
      look->style = "coverage-none";
      look->text = g_strdup ("–");
    }
  else if (show == SEGUE_COVERAGE_SHOW_RULE || cell->rule != SEGUE_REQUIREMENT_RULE_REQUIRED || cell->target == 0)
    {
      look->style = "coverage-word";
      look->text = g_strdup (segue_coverage_rule_get_word (cell->rule));
      if (show != SEGUE_COVERAGE_SHOW_RULE && segue_coverage_get_figure (show, cell) > 0)
        look->second = segue_coverage_dup_of (segue_coverage_get_figure (show, cell), cell->target);
    }
  else
    {
      describe_figure (self, cell, look);
    }
}

const SegueCrossTabFuncs segue_coverage_look = { describe_row, describe_column, describe_cell, NULL };
