/* segue-rating-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Power runs upwards, and what it is held against to the right, whatever the script:
 * the key quadrant is the upper right one in every book.
 */

#define G_LOG_DOMAIN "segue-rating-grid"

#include "config.h"

#include "segue-rating-grid.h"

#include "segue-attitude.h"
#include "segue-engagement.h"
#include "segue-quadrant.h"

#include <glib/gi18n.h>

/* At most so many stand side by side. */
#define MAXIMUM_SLOTS 4

static const SegueChoice choices[] = {
  [SEGUE_GRID_INTEREST] = { "power-interest", N_("Power × interest"), NULL },
  [SEGUE_GRID_SUPPORT] = { "power-support", N_("Power × support"), NULL },
};

const SegueChoices segue_rating_grid_axes = { choices, G_N_ELEMENTS (choices), FALSE };

/**
 * segue_rating_grid_new:
 *
 * Returns: (transfer full): a grid of @axes on which nobody stands
 */
SegueRatingGrid *
segue_rating_grid_new (SegueGridAxes axes)
{
  SegueRatingGrid *self = g_new0 (SegueRatingGrid, 1);

  self->axes = axes;
  for (guint y = 0; y < SEGUE_GRID_STEPS; y++)
    for (guint x = 0; x < SEGUE_GRID_STEPS; x++)
      self->cells[y][x] = segue_sheet_rows_new (0);
  self->unplaced = segue_sheet_rows_new (0);

  return self;
}

/**
 * segue_rating_grid_free:
 *
 * Frees it and what it holds.
 */
void
segue_rating_grid_free (SegueRatingGrid *self)
{
  for (guint y = 0; y < SEGUE_GRID_STEPS; y++)
    for (guint x = 0; x < SEGUE_GRID_STEPS; x++)
      g_array_unref (self->cells[y][x]);
  g_array_unref (self->unplaced);
  g_free (self);
}

/**
 * segue_rating_grid_add:
 * @row: of the register; a person who is in no rollout has no place
 */
void
segue_rating_grid_add (SegueRatingGrid     *self,
                       const SegueSheetRow *row)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];
  guint state = SEGUE_ENGAGEMENT_LEVEL_LEADING + 1;
  SegueGridPlace place;

  if (segue_rating_grid_find_place (self->axes, engagement, &place))
    segue_sheet_rows_add (self->cells[place.y][place.x], row);
  else
    segue_sheet_rows_add (self->unplaced, row);

  if (engagement != NULL && segue_record_is_set (engagement, SEGUE_ENGAGEMENT_CURRENT))
    state = (guint) segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT);
  self->n_states[MIN (state, G_N_ELEMENTS (self->n_states) - 1)]++;
  self->n++;
}

/**
 * segue_rating_grid_get_field:
 * @is_upward: the axis: upwards, or to the right
 *
 * Returns: the field of an engagement that the axis shows
 */
guint
segue_rating_grid_get_field (SegueGridAxes axes,
                             gboolean      is_upward)
{
  if (is_upward)
    return SEGUE_ENGAGEMENT_POWER;

  return axes == SEGUE_GRID_SUPPORT ? SEGUE_ENGAGEMENT_POSITION : SEGUE_ENGAGEMENT_INTEREST;
}

/* What the first step of an axis stands for. */
static gint64
get_first (SegueGridAxes axes,
           gboolean      is_upward)
{
  return axes == SEGUE_GRID_SUPPORT && !is_upward ? -2 : 1;
}

/**
 * segue_rating_grid_get_rating:
 * @step: 0 to 4
 *
 * Returns: the rating that @step stands for
 */
gint64
segue_rating_grid_get_rating (SegueGridAxes axes,
                              gboolean      is_upward,
                              int           step)
{
  return get_first (axes, is_upward) + step;
}

/**
 * segue_rating_grid_find_place:
 * @engagement: (nullable): a standing
 * @place: (out): where it is
 *
 * Returns: whether it is placed: who lacks a rating is not, least of all in the
 *   lower left
 */
gboolean
segue_rating_grid_find_place (SegueGridAxes   axes,
                              SegueRecord    *engagement,
                              SegueGridPlace *place)
{
  guint x = segue_rating_grid_get_field (axes, FALSE);
  guint y = segue_rating_grid_get_field (axes, TRUE);

  if (engagement == NULL || !segue_record_is_set (engagement, x) || !segue_record_is_set (engagement, y))
    return FALSE;

  place->x = (int) (segue_record_get_integer (engagement, x) - get_first (axes, FALSE));
  place->y = (int) (segue_record_get_integer (engagement, y) - get_first (axes, TRUE));
  place->x = CLAMP (place->x, 0, SEGUE_GRID_STEPS - 1);
  place->y = CLAMP (place->y, 0, SEGUE_GRID_STEPS - 1);

  return TRUE;
}

/**
 * segue_rating_grid_get_line:
 *
 * Returns: the step that lies on the line between the halves; who is neither for nor
 *   against is on the line as well
 */
int
segue_rating_grid_get_line (SegueGridAxes          axes,
                            gboolean               is_upward,
                            const SegueThresholds *thresholds)
{
  if (axes == SEGUE_GRID_SUPPORT && !is_upward)
    return SEGUE_GRID_STEPS / 2;

  return (int) CLAMP (thresholds->high_from - 2, 0, SEGUE_GRID_STEPS - 1);
}

/**
 * segue_rating_grid_dup_missing:
 * @engagement: (nullable): of somebody who is not placed
 *
 * Returns: (transfer full): what is missing
 */
char *
segue_rating_grid_dup_missing (SegueGridAxes axes,
                               SegueRecord  *engagement)
{
  gboolean has_power, has_other;

  if (engagement == NULL)
    return g_strdup (_("in no rollout yet"));

  has_power = segue_record_is_set (engagement, segue_rating_grid_get_field (axes, TRUE));
  has_other = segue_record_is_set (engagement, segue_rating_grid_get_field (axes, FALSE));
  if (!has_power && !has_other)
    return g_strdup (_("not rated yet"));
  if (!has_power)
    return g_strdup (_("no power yet"));

  return g_strdup (axes == SEGUE_GRID_SUPPORT ? _("no position yet") : _("no interest yet"));
}

/**
 * segue_rating_grid_get_corner:
 *
 * Returns: (nullable): the strategy that is meant for a quadrant; the second grid
 *   has none
 */
const char *
segue_rating_grid_get_corner (SegueGridAxes axes,
                              gboolean      is_right,
                              gboolean      is_upper)
{
  int quadrant;

  if (axes == SEGUE_GRID_SUPPORT)
    return NULL;

  if (is_upper)
    quadrant = is_right ? SEGUE_QUADRANT_MANAGE_CLOSELY : SEGUE_QUADRANT_KEEP_SATISFIED;
  else
    quadrant = is_right ? SEGUE_QUADRANT_KEEP_INFORMED : SEGUE_QUADRANT_MONITOR;

  return segue_choices_get_label (&segue_quadrants, quadrant);
}

/**
 * segue_rating_grid_dup_step_label:
 *
 * Returns: (transfer full): the figure at a step of an axis
 */
char *
segue_rating_grid_dup_step_label (SegueGridAxes axes,
                                  gboolean      is_upward,
                                  int           step)
{
  int rating = (int) segue_rating_grid_get_rating (axes, is_upward, step);

  if (rating < 0)
    return g_strdup_printf ("−%d", -rating);

  return g_strdup_printf (get_first (axes, is_upward) < 0 && rating > 0 ? "+%d" : "%d", rating);
}

/**
 * segue_rating_grid_get_step_word:
 *
 * Returns: (nullable): what the ends and the middle of an axis mean
 */
const char *
segue_rating_grid_get_step_word (SegueGridAxes axes,
                                 gboolean      is_upward,
                                 int           step)
{
  gboolean is_position = axes == SEGUE_GRID_SUPPORT && !is_upward;

  if (step == 0)
    return is_position ? _("strongly against") : C_("rating", "very low");
  if (step == SEGUE_GRID_STEPS / 2)
    return is_position ? C_("position", "neither") : C_("rating", "medium");
  if (step == SEGUE_GRID_STEPS - 1)
    return is_position ? _("strongly for") : C_("rating", "very high");

  return NULL;
}

/**
 * segue_rating_grid_get_axis_label:
 *
 * Returns: what an axis shows
 */
const char *
segue_rating_grid_get_axis_label (SegueGridAxes axes,
                                  gboolean      is_upward)
{
  guint field = segue_rating_grid_get_field (axes, is_upward);

  return _(segue_record_class_get (SEGUE_RECORD_ENGAGEMENT)->fields[field].label);
}

/**
 * segue_rating_grid_count_tokens:
 * @width: of a cell
 * @slot: what a token needs of it
 * @n: how many people are in the cell
 *
 * Returns: how many of them are drawn side by side; where that is not all, a “+n”
 *   stands in the place after them
 */
guint
segue_rating_grid_count_tokens (double width,
                                double slot,
                                guint  n)
{
  guint n_slots = (guint) CLAMP (width / slot, 1, MAXIMUM_SLOTS);

  return n <= n_slots ? n : MAX (n_slots, 2) - 1;
}
