/* segue-anchor.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-anchor"

#include "config.h"

#include "segue-anchor.h"

#define DAYS_PER_WEEK 7

/* Monday is 1. */
static gboolean
is_weekend (SegueDay day)
{
  return segue_day_get_weekday (day) > 5;
}

static SegueDay
add_working_days (SegueDay day,
                  int      offset)
{
  int step = offset < 0 ? -1 : 1;

  for (int left = ABS (offset); left > 0; )
    {
      day += step;
      if (!is_weekend (day))
        left--;
    }

  return day;
}

/* Unset: earlier up to the anchor's day, later after it. */
static SegueDay
roll_day (SegueDay  day,
          int       roll,
          int       offset)
{
  int step = offset > 0 ? 1 : -1;

  if (roll == SEGUE_ROLL_NONE)
    return day;
  if (roll != SEGUE_CHOICE_NONE)
    step = roll == SEGUE_ROLL_LATER ? 1 : -1;
  while (is_weekend (day))
    day += step;

  return day;
}

/**
 * segue_anchor_get_day:
 * @milestone: what hangs on another one
 * @anchor: the day of that one, or %SEGUE_DAY_NONE
 *
 * Days that nobody works are Saturdays and Sundays.
 *
 * Returns: the day that is as far from @anchor as @milestone says
 */
SegueDay
segue_anchor_get_day (SegueRecord *milestone,
                      SegueDay     anchor)
{
  int offset, roll;
  SegueDay day = anchor;

  g_return_val_if_fail (SEGUE_IS_MILESTONE (milestone), SEGUE_DAY_NONE);

  if (anchor == SEGUE_DAY_NONE)
    return SEGUE_DAY_NONE;

  offset = (int) segue_record_get_integer (milestone, SEGUE_MILESTONE_ANCHOR_OFFSET);
  roll = segue_record_get_choice (milestone, SEGUE_MILESTONE_ROLL);
  switch ((SegueAnchorUnit) MAX (segue_record_get_choice (milestone, SEGUE_MILESTONE_ANCHOR_UNIT), 0))
    {
    case SEGUE_ANCHOR_UNIT_DAYS:
      day += offset;
      break;
    case SEGUE_ANCHOR_UNIT_WORKING_DAYS:
      day = add_working_days (day, offset);
      break;
    case SEGUE_ANCHOR_UNIT_WEEKS:
      day += offset * DAYS_PER_WEEK;
      break;
    case SEGUE_ANCHOR_UNIT_MONTHS:
      day = segue_day_add_months (day, offset);
      break;
    }

  return roll_day (day, roll, offset);
}

static gboolean
is_among (GArray      *moves,
          SegueRecord *milestone)
{
  for (guint i = 0; i < moves->len; i++)
    if (g_array_index (moves, SegueMove, i).milestone == milestone)
      return TRUE;

  return FALSE;
}

/* What happened stays where it was, as does what is pinned. */
static gboolean
moves_along (SegueRecord *milestone)
{
  int certainty = segue_record_get_choice (milestone, SEGUE_MILESTONE_CERTAINTY);

  return certainty != SEGUE_CERTAINTY_DONE && certainty != SEGUE_CERTAINTY_CANCELLED &&
         !segue_record_get_boolean (milestone, SEGUE_MILESTONE_PINNED) &&
         !segue_record_get_boolean (milestone, SEGUE_MAIN_ARCHIVED) &&
         segue_record_is_set (milestone, SEGUE_MILESTONE_ANCHOR_OFFSET);
}

/**
 * segue_anchor_find_moves:
 * @plan: where the milestones are
 * @milestone: one that moves
 * @day: where it moves to, or %SEGUE_DAY_NONE
 *
 * Milestones may hang on milestones that hang on others; a circle ends where it began.
 *
 * Returns: (transfer full) (element-type SegueMove): @milestone, then what moves along
 *   because it hangs on it and is on another day now
 */
GArray *
segue_anchor_find_moves (SeguePlan   *plan,
                         SegueRecord *milestone,
                         SegueDay     day)
{
  GArray *moves = g_array_new (FALSE, FALSE, sizeof (SegueMove));
  SegueMove first = { milestone, day };

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), moves);
  g_return_val_if_fail (SEGUE_IS_MILESTONE (milestone), moves);

  g_array_append_val (moves, first);
  for (guint i = 0; i < moves->len; i++)
    {
      SegueMove anchor = g_array_index (moves, SegueMove, i);
      guint n = 0;
      SegueRecord *const *hanging = segue_plan_incoming (plan, SEGUE_RECORD_MILESTONE, SEGUE_MILESTONE_ANCHOR,
                                                         segue_record_get_id (anchor.milestone), &n);

      for (guint j = 0; j < n; j++)
        {
          SegueMove move = { hanging[j], segue_anchor_get_day (hanging[j], anchor.day) };

          if (moves_along (hanging[j]) && !is_among (moves, hanging[j]) &&
              move.day != segue_record_get_day (hanging[j], SEGUE_MILESTONE_DATE))
            g_array_append_val (moves, move);
        }
    }

  return moves;
}
