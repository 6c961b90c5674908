/* segue-contact.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-contact"

#include "config.h"

#include "segue-contact.h"

#include "segue-champion-coverage.h"
#include "segue-engagement.h"
#include "segue-interaction.h"

#include <glib/gi18n.h>

const SegueField segue_contact_last_field = {
  "last-contact", SEGUE_FIELD_DATE, N_("Last contact"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 11,
  .synonyms = "last contacted|last interaction|Letzter Kontakt|Dernier contact|Laatste contact|Último contacto",
};

/**
 * segue_contact_find_interaction:
 * @plan: where the interactions are
 * @stakeholder: with whom
 * @rollout: about which rollout; 0 = about anything
 * @today: later interactions have not happened yet
 *
 * An interaction that names no rollout counts for every one.
 *
 * Returns: (transfer none) (nullable): the newest interaction
 */
SegueRecord *
segue_contact_find_interaction (SeguePlan *plan,
                                gint64     stakeholder,
                                gint64     rollout,
                                SegueDay   today)
{
  SegueRecord *const *interactions = NULL;
  SegueRecord *newest = NULL;
  SegueDay last = SEGUE_DAY_NONE;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  interactions = segue_plan_incoming (plan, SEGUE_RECORD_INTERACTION, SEGUE_INTERACTION_WHO, stakeholder, &n);
  for (guint i = 0; i < n; i++)
    {
      gint64 about = segue_record_get_link (interactions[i], SEGUE_INTERACTION_ROLLOUT);
      SegueDay day = segue_record_get_day (interactions[i], SEGUE_INTERACTION_DATE);

      if (day > today || day <= last || (rollout != 0 && about != 0 && about != rollout))
        continue;
      last = day;
      newest = interactions[i];
    }

  return newest;
}

/**
 * segue_contact_is_shown:
 *
 * Returns: whether @plan shows when people were spoken to, or only that they are there
 */
gboolean
segue_contact_is_shown (SeguePlan *plan)
{
  return segue_plan_shows (plan, &segue_contact_last_field);
}

/**
 * segue_contact_find_last:
 *
 * Counts talks that @plan does not show, where it shows when the last one was, but for those
 * that are confidential.
 *
 * Returns: the day of segue_contact_find_interaction(), or %SEGUE_DAY_NONE
 */
SegueDay
segue_contact_find_last (SeguePlan *plan,
                         gint64     stakeholder,
                         gint64     rollout,
                         SegueDay   today)
{
  SeguePlan *source = segue_plan_get_source (plan, &segue_contact_last_field);
  SegueRecord *newest = source != NULL ? segue_contact_find_interaction (source, stakeholder, rollout, today) : NULL;

  return newest != NULL ? segue_record_get_day (newest, SEGUE_INTERACTION_DATE) : SEGUE_DAY_NONE;
}

/**
 * segue_contact_get_next:
 * @engagement: a standing
 * @last: the last contact, or %SEGUE_DAY_NONE
 *
 * Last contact plus cadence; who was never contacted is due on the day of the
 * first engagement.  Overdue days are today minus this.
 *
 * Returns: the day, or %SEGUE_DAY_NONE where no contact is planned
 */
SegueDay
segue_contact_get_next (SegueRecord *engagement,
                        SegueDay     last)
{
  int cadence;

  g_return_val_if_fail (SEGUE_IS_ENGAGEMENT (engagement), SEGUE_DAY_NONE);

  cadence = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CADENCE);
  if (cadence == SEGUE_CHOICE_NONE || cadence == SEGUE_CADENCE_NONE)
    return SEGUE_DAY_NONE;
  if (last == SEGUE_DAY_NONE)
    return segue_record_get_day (engagement, SEGUE_ENGAGEMENT_FIRST_ENGAGEMENT);

  switch ((SegueCadence) cadence)
    {
    case SEGUE_CADENCE_DAILY:
      return last + 1;
    case SEGUE_CADENCE_WEEKLY:
      return last + 7;
    case SEGUE_CADENCE_FORTNIGHTLY:
      return last + 14;
    case SEGUE_CADENCE_MONTHLY:
      return segue_day_add_months (last, 1);
    case SEGUE_CADENCE_QUARTERLY:
      return segue_day_add_months (last, 3);
    case SEGUE_CADENCE_CUSTOM:
      if (segue_record_is_set (engagement, SEGUE_ENGAGEMENT_CADENCE_DAYS))
        return last + (SegueDay) segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_CADENCE_DAYS);
      return SEGUE_DAY_NONE;
    case SEGUE_CADENCE_NONE:
      return SEGUE_DAY_NONE;
    }

  g_assert_not_reached ();
}

/* A champion who was heard of, in whatever way. */
static SegueDay
find_champion_heard (SeguePlan *plan,
                     gint64     stakeholder,
                     gint64     rollout,
                     SegueDay   today)
{
  SegueRecord *champion = segue_champion_find (plan, stakeholder, rollout);

  return champion != NULL ? segue_champion_get_heard (plan, champion, today) : SEGUE_DAY_NONE;
}

/**
 * segue_contact_get_silence:
 * @plan: where the interactions and the champions are
 * @engagement: a standing
 * @today: the day from which to look
 *
 * Counts from the last contact in the rollout, or from when a champion was last
 * heard of; where there was none, from the first engagement.
 *
 * Returns: the days, 0 where contact is yet to begin, or %SEGUE_SILENCE_EVER
 */
int
segue_contact_get_silence (SeguePlan   *plan,
                           SegueRecord *engagement,
                           SegueDay     today)
{
  gint64 person, rollout;
  SegueDay heard;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), 0);
  g_return_val_if_fail (SEGUE_IS_ENGAGEMENT (engagement), 0);

  person = segue_record_get_link (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER);
  rollout = segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT);
  heard = MAX (segue_contact_find_last (plan, person, rollout, today),
               find_champion_heard (plan, person, rollout, today));
  if (heard == SEGUE_DAY_NONE)
    heard = segue_record_get_day (engagement, SEGUE_ENGAGEMENT_FIRST_ENGAGEMENT);
  if (heard == SEGUE_DAY_NONE)
    return SEGUE_SILENCE_EVER;

  return MAX (today - heard, 0);
}

/**
 * segue_contact_is_silent:
 * @thresholds: how many weeks are long: the sources say only “for n weeks”
 * @silence: as segue_contact_get_silence() gave it
 *
 * “Do not assume silence means agreement” (DOMAIN d 8).
 *
 * Returns: whether it lasts longer, or has always lasted
 */
gboolean
segue_contact_is_silent (const SegueThresholds *thresholds,
                         int                    silence)
{
  g_return_val_if_fail (thresholds != NULL, FALSE);

  return silence == SEGUE_SILENCE_EVER || silence > 7 * thresholds->silence_weeks;
}
