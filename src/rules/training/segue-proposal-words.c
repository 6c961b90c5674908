/* segue-proposal-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-proposal"

#include "config.h"

#include "segue-proposal.h"

#include "segue-audience.h"
#include "segue-course.h"

#include <glib/gi18n.h>

static char *
dup_reason (const SegueProposalRest *rest)
{
  g_autofree char *first = segue_day_to_short_label (rest->first, rest->last);
  g_autofree char *last = segue_day_to_short_label (rest->last, rest->first);

  switch (rest->reason)
    {
    case SEGUE_PROPOSAL_NO_GO_LIVE:
      return g_strdup (_("nobody has said when they go live"));
    case SEGUE_PROPOSAL_TOO_LATE:
      /* Translators: a day */
      return g_strdup_printf (_("the last day for it is %s, and no invitation would come in time"), last);
    case SEGUE_PROPOSAL_TOO_SOON:
      /* Translators: two days, the second is the earlier one */
      return g_strdup_printf (_("the first day for it is %s, and no session shall be after %s"), first, last);
    case SEGUE_PROPOSAL_TOO_LONG:
      return g_strdup (_("the course lasts longer than the days that follow one another"));
    case SEGUE_PROPOSAL_NO_DAY:
      /* Translators: two days */
      return g_strdup_printf (_("freezes, peaks, holidays and week-ends take all days from %s to %s"), first, last);
    case SEGUE_PROPOSAL_NO_ROOM:
      /* Translators: two days */
      return g_strdup_printf (_("rooms, trainers or people have no more time from %s to %s"), first, last);
    case SEGUE_PROPOSAL_PREREQUISITE:
      /* Translators: two days */
      return g_strdup_printf (_("the course that comes first has no seats for them in time, from %s to %s"), first, last);
    }

  g_return_val_if_reached (g_strdup (""));
}

/**
 * segue_proposal_rest_dup_text:
 * @rest: who is left
 *
 * Returns: (transfer full): a sentence: how many people of whom, in which course, and why
 */
char *
segue_proposal_rest_dup_text (const SegueProposalRest *rest)
{
  g_autofree char *reason = NULL;

  g_return_val_if_fail (rest != NULL, NULL);

  reason = dup_reason (rest);
  /* Translators: a number, an audience, a course, why */
  return g_strdup_printf (ngettext ("%u person of %s has no seat in “%s”: %s.", "%u people of %s have no seat in “%s”: %s.", rest->people),
                          rest->people, segue_record_get_text (rest->audience, SEGUE_AUDIENCE_NAME),
                          segue_record_get_text (rest->course, SEGUE_COURSE_TITLE), reason);
}
