/* segue-gap.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-gap"

#include "config.h"

#include "segue-gap.h"

#include "segue-engagement.h"

/**
 * segue_gap_get:
 * @engagement: a standing
 * @gap: (out): desired minus current engagement, -4 to 4: above 0 needs work, 0 is
 *   to be held, below 0 is more than was asked for; untouched on failure
 *
 * The order is that of the PMBOK's five words: unaware, resistant, neutral,
 * supportive, leading.
 *
 * Returns: whether both are set
 */
gboolean
segue_gap_get (SegueRecord *engagement,
               int         *gap)
{
  int current;
  int desired;

  g_return_val_if_fail (SEGUE_IS_ENGAGEMENT (engagement), FALSE);
  g_return_val_if_fail (gap != NULL, FALSE);

  current = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT);
  desired = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_DESIRED);
  if (current == SEGUE_CHOICE_NONE || desired == SEGUE_CHOICE_NONE)
    return FALSE;

  *gap = desired - current;
  return TRUE;
}

/**
 * segue_gap_get_priority:
 * @engagement: a standing
 * @priority: (out): 0 to 20, the gap times the power; untouched on failure
 *
 * Our own design (DOMAIN c 2): max (gap, 0) x power, unset power counting as 3.
 *
 * Returns: whether there is a gap to weigh
 */
gboolean
segue_gap_get_priority (SegueRecord *engagement,
                        int         *priority)
{
  int power = SEGUE_GAP_POWER_WHERE_UNSET;
  int gap;

  g_return_val_if_fail (priority != NULL, FALSE);

  if (!segue_gap_get (engagement, &gap))
    return FALSE;
  if (segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER))
    power = (int) segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER);

  *priority = MAX (gap, 0) * power;
  return TRUE;
}
