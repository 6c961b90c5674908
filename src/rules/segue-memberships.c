/* segue-memberships.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-memberships"

#include "config.h"

#include "segue-memberships.h"

#include "segue-audience-tree.h"
#include "segue-membership.h"

/**
 * segue_membership_covers:
 * @membership: a membership
 * @day: a day
 *
 * Both ends count, and a missing end is open.
 *
 * Returns: whether it holds on @day
 */
gboolean
segue_membership_covers (SegueRecord *membership,
                         SegueDay     day)
{
  SegueDay since;
  SegueDay until;

  g_return_val_if_fail (SEGUE_IS_MEMBERSHIP (membership), FALSE);

  since = segue_record_get_day (membership, SEGUE_MEMBERSHIP_SINCE);
  until = segue_record_get_day (membership, SEGUE_MEMBERSHIP_UNTIL);

  return day >= since && (until == SEGUE_DAY_NONE || day <= until);
}

/**
 * segue_memberships_get_audiences:
 * @plan: where the memberships are
 * @stakeholder: who
 * @day: on which day
 * @audiences: (out): LINKS: the audiences it belongs to itself, unset for none
 */
void
segue_memberships_get_audiences (SeguePlan  *plan,
                                 gint64      stakeholder,
                                 SegueDay    day,
                                 SegueValue *audiences)
{
  g_autoptr(GArray) found = NULL;
  SegueRecord *const *memberships = NULL;
  guint n = 0;

  g_return_if_fail (SEGUE_IS_PLAN (plan));

  segue_value_clear (audiences);
  memberships = segue_plan_incoming (plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_STAKEHOLDER, stakeholder, &n);
  if (n == 0)
    return;

  found = g_array_sized_new (FALSE, FALSE, sizeof (gint64), n);
  for (guint i = 0; i < n; i++)
    {
      gint64 audience = segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_AUDIENCE);

      if (segue_membership_covers (memberships[i], day))
        g_array_append_val (found, audience);
    }

  segue_value_set_ids (audiences, (const gint64 *) (gpointer) found->data, found->len);
}

/**
 * segue_memberships_touch:
 * @plan: where the memberships are
 * @stakeholder: who
 * @day: on which day
 * @audiences: some audiences, with those below them
 *
 * Returns: whether @stakeholder belongs to one of @audiences on @day
 */
gboolean
segue_memberships_touch (SeguePlan      *plan,
                         gint64          stakeholder,
                         SegueDay        day,
                         const SegueIds *audiences)
{
  SegueRecord *const *memberships = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);

  memberships = segue_plan_incoming (plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_STAKEHOLDER, stakeholder, &n);
  for (guint i = 0; i < n; i++)
    if (segue_membership_covers (memberships[i], day) &&
        segue_ids_contain (audiences, segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_AUDIENCE)))
      return TRUE;

  return FALSE;
}
