/* segue-training-figures.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-figures"

#include "config.h"

#include "segue-training-figures.h"

#include "segue-training-words.h"

#include <glib/gi18n.h>

/* What is told of fewer people than these is told of each of them (DOMAIN c 12). */
#define SMALLEST_GROUP 5

/**
 * segue_training_figures_get_percent:
 * @n: some people
 * @of: all of them
 *
 * Returns: how many per cent they are, rounded down, so that 100 means all
 */
guint
segue_training_figures_get_percent (guint n,
                                    guint of)
{
  return of > 0 ? (guint) MIN (100, (guint64) n * 100 / of) : 0;
}

/**
 * segue_training_figures_may_tell:
 * @level: who reads it
 * @people: of how many people
 *
 * Returns: whether readers may know how many of them are trained: who is, is not for the
 *   public, and a figure of a few people says it
 */
gboolean
segue_training_figures_may_tell (SegueRedactionLevel level,
                                 guint               people)
{
  return level != SEGUE_REDACTION_LEVEL_PUBLIC || people == 0 || people >= SMALLEST_GROUP;
}

/**
 * segue_training_figures_may_tell_row:
 * @level: who reads it
 * @training: what was counted
 * @row: one of its rows
 *
 * As segue_training_figures_may_tell(), and also what is left when the rows below it are
 * taken off is of nobody or of more than a few.
 *
 * Returns: whether readers may know how many people of an audience are trained
 */
gboolean
segue_training_figures_may_tell_row (SegueRedactionLevel  level,
                                     SegueTraining       *training,
                                     guint                row)
{
  const SegueTrainingRow *of = segue_training_get_row (training, row);
  guint below = 0;

  for (guint i = row + 1; i < segue_training_get_n_rows (training); i++)
    {
      const SegueTrainingRow *part = segue_training_get_row (training, i);

      if (part->depth <= of->depth)
        break;
      if (!segue_training_figures_may_tell (level, part->target))
        return FALSE;
      if (part->depth == of->depth + 1)
        below += part->target;
    }

  return segue_training_figures_may_tell (level, of->target) &&
         (below >= of->target || segue_training_figures_may_tell (level, of->target - below));
}

/**
 * segue_training_figures_may_tell_sum:
 * @level: who reads it
 * @training: what was counted
 * @course: one of its courses, or %G_MAXUINT for all that is required
 *
 * Who knows a sum and all of its parts but one knows that one too.
 *
 * Returns: whether readers may know how many people are trained in all
 */
gboolean
segue_training_figures_may_tell_sum (SegueRedactionLevel  level,
                                     SegueTraining       *training,
                                     guint                course)
{
  for (guint row = 0; row < segue_training_get_n_rows (training); row++)
    {
      gboolean is_part = course == G_MAXUINT ? segue_training_get_row (training, row)->n_required > 0
                                             : segue_training_get_cell (training, row, course)->requirement != NULL;

      if (is_part && !segue_training_figures_may_tell_row (level, training, row))
        return FALSE;
    }

  return TRUE;
}

static char *
dup_percent (gboolean may_tell,
             guint    n,
             guint    of)
{
  return may_tell ? segue_training_dup_percent (n, of) : g_strdup ("–");
}

/* Of the audience that is asked for. */
static void
add_row (SegueFlowPage          *page,
         SegueTypesetter        *type,
         double                  width,
         const SegueTrainingRow *row,
         gboolean                may_tell)
{
  g_autofree char *people = g_strdup_printf ("%u", row->target);
  g_autofree char *trained = dup_percent (may_tell, row->trained, row->target);
  g_autofree char *before = dup_percent (may_tell, row->trained_before, row->target);
  g_autofree char *projected = dup_percent (may_tell, row->projected, row->target);
  const SegueFlowText figures[] = {
    { people, ngettext ("person", "people", row->target) },
    { trained, _("fully trained today") },
    { before, _("trained before go-live") },
    { projected, _("projected at go-live") },
  };

  segue_flow_page_add_figures (page, type, width, SEGUE_TEXT_TITLE, figures, G_N_ELEMENTS (figures));
}

static void
add_totals (SegueFlowPage             *page,
            SegueTypesetter           *type,
            double                     width,
            const SegueTrainingTotals *totals,
            gboolean                   may_tell)
{
  g_autofree char *trained = dup_percent (may_tell, totals->trained, totals->target);
  g_autofree char *projected = dup_percent (may_tell, totals->projected, totals->target);
  g_autofree char *seats = may_tell ? g_strdup_printf ("%u", totals->seats_needed) : g_strdup ("–");
  g_autofree char *sessions = g_strdup_printf ("%u", totals->sessions_needed);
  g_autofree char *days = g_strdup_printf ("%.1f", totals->trainer_days / 10.0);
  const SegueFlowText figures[] = {
    { trained, _("fully trained today") },
    { projected, _("projected at go-live") },
    { seats, ngettext ("seat still needed", "seats still needed", totals->seats_needed) },
    { sessions, ngettext ("session to add", "sessions to add", totals->sessions_needed) },
    { days, _("trainer days") },
  };

  segue_flow_page_add_figures (page, type, width, SEGUE_TEXT_TITLE, figures, G_N_ELEMENTS (figures));
}

/**
 * segue_training_figures_add:
 * @width: of the page, in points
 * @training: what was counted
 *
 * Adds the five figures that stand above the plan and the matrix, or those of the one
 * audience that these are about.
 */
void
segue_training_figures_add (SegueFlowPage   *page,
                            SegueTypesetter *type,
                            double           width,
                            SegueTraining   *training)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  guint row = options->filter.audience != 0 ? segue_training_find_row (training, options->filter.audience) : G_MAXUINT;

  if (row < segue_training_get_n_rows (training))
    {
      const SegueTrainingRow *facts = segue_training_get_row (training, row);

      if (options->level == SEGUE_REDACTION_LEVEL_TEAM ||
          !segue_redaction_is_confidential (segue_flow_page_get_plan (page), facts->audience))
        add_row (page, type, width, facts, segue_training_figures_may_tell_row (options->level, training, row));
    }
  else
    add_totals (page, type, width, segue_training_get_totals (training),
                segue_training_figures_may_tell_sum (options->level, training, G_MAXUINT));
}
