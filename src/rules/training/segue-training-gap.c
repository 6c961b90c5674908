/* segue-training-gap.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-gap"

#include "config.h"

#include "segue-training-gap.h"

#include "segue-audience-tree.h"
#include "segue-training-need.h"

/**
 * segue_training_need_get_gap:
 * @need: a need
 *
 * Returns: required − current level, 0 where people know enough; %SEGUE_TRAINING_GAP_NONE
 *   where one of them is not set
 */
int
segue_training_need_get_gap (SegueRecord *need)
{
  g_return_val_if_fail (SEGUE_IS_TRAINING_NEED (need), SEGUE_TRAINING_GAP_NONE);

  if (!segue_record_is_set (need, SEGUE_TRAINING_NEED_CURRENT_LEVEL) ||
      !segue_record_is_set (need, SEGUE_TRAINING_NEED_REQUIRED_LEVEL))
    return SEGUE_TRAINING_GAP_NONE;

  return (int) MAX (segue_record_get_integer (need, SEGUE_TRAINING_NEED_REQUIRED_LEVEL) -
                    segue_record_get_integer (need, SEGUE_TRAINING_NEED_CURRENT_LEVEL), 0);
}

/* What presses first; what nobody rated comes last. */
static int
compare_needs (gconstpointer a,
               gconstpointer b)
{
  SegueRecord *one = *(SegueRecord *const *) a;
  SegueRecord *two = *(SegueRecord *const *) b;
  int priorities[] = { segue_record_get_choice (one, SEGUE_TRAINING_NEED_PRIORITY),
                       segue_record_get_choice (two, SEGUE_TRAINING_NEED_PRIORITY) };
  int gaps[] = { segue_training_need_get_gap (one), segue_training_need_get_gap (two) };
  const char *titles[] = { segue_record_get_text (one, SEGUE_TRAINING_NEED_TITLE),
                           segue_record_get_text (two, SEGUE_TRAINING_NEED_TITLE) };
  gint64 ids[] = { segue_record_get_id (one), segue_record_get_id (two) };
  int result;

  if (priorities[0] != priorities[1])
    return priorities[0] > priorities[1] ? -1 : 1;
  if (gaps[0] != gaps[1])
    return gaps[0] > gaps[1] ? -1 : 1;

  result = g_utf8_collate (titles[0] != NULL ? titles[0] : "", titles[1] != NULL ? titles[1] : "");

  return result != 0 ? result : (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

/**
 * segue_training_needs_find:
 * @plan: where the needs are
 * @rollout: id of a rollout
 * @audience: id of an audience, with those below it; 0 = all
 *
 * Returns: (transfer container) (element-type SegueRecord): the needs, by priority, then by
 *   gap, both from the highest down
 */
GPtrArray *
segue_training_needs_find (SeguePlan *plan,
                           gint64     rollout,
                           gint64     audience)
{
  GPtrArray *found = g_ptr_array_new ();
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  SegueRecord *const *needs = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), found);

  if (audience != 0)
    segue_audience_get_below (plan, audience, &below);
  needs = segue_plan_incoming (plan, SEGUE_RECORD_TRAINING_NEED, SEGUE_TRAINING_NEED_ROLLOUT, rollout, &n);
  for (guint i = 0; i < n; i++)
    if (audience == 0 ||
        segue_ids_contain (below.slot.ids, segue_record_get_link (needs[i], SEGUE_TRAINING_NEED_AUDIENCE)))
      g_ptr_array_add (found, needs[i]);
  g_ptr_array_sort (found, compare_needs);

  return found;
}
