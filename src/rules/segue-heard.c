/* segue-heard.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Heard is what comes in: a talk with somebody who belongs to the audience, feedback or an
 * objection of theirs, a session that they came to, a part that it took in the work, the word
 * of a champion who covers it or some of it.  What comes from those below it comes from it.
 */

#define G_LOG_DOMAIN "segue-heard"

#include "config.h"

#include "segue-heard.h"

#include "segue-audience-tree.h"
#include "segue-champion-coverage.h"
#include "segue-champion.h"
#include "segue-contact.h"
#include "segue-enrolment.h"
#include "segue-feedback.h"
#include "segue-impacted-audience.h"
#include "segue-interaction.h"
#include "segue-involvement.h"
#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-reach.h"
#include "segue-redaction.h"
#include "segue-resistance.h"
#include "segue-rollout-dates.h"
#include "segue-roster.h"
#include "segue-session.h"

#include <glib/gi18n.h>

static void
take (SegueHeard  *self,
      SegueRecord *by,
      SegueDay     day,
      SegueDay     today)
{
  if (day <= today && day > self->day)
    *self = (SegueHeard) { day, by, 0 };
}

static gboolean
is_of (SegueRecord *record,
       guint        field,
       gint64       rollout)
{
  return segue_record_get_link (record, field) == rollout;
}

/**
 * segue_heard_counts_feedback:
 * @plan: the plan as it is shown
 * @feedback: feedback of where that comes from
 *
 * Managers do not read feedback, but may know that there was some, unless it is from somebody who
 * is confidential.
 *
 * Returns: whether it counts for who looks at @plan
 */
gboolean
segue_heard_counts_feedback (SeguePlan   *plan,
                             SegueRecord *feedback)
{
  SegueRecordClass *klass = segue_record_class_get (SEGUE_RECORD_FEEDBACK);

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (SEGUE_IS_FEEDBACK (feedback), FALSE);

  if (segue_plan_shows (plan, &klass->fields[SEGUE_FEEDBACK_TEXT]))
    return TRUE;

  return segue_plan_shows (plan, &klass->fields[SEGUE_FEEDBACK_SENTIMENT]) &&
         !segue_redaction_is_confidential (segue_plan_get_source (plan, NULL), feedback);
}

/**
 * segue_heard_get_speaker:
 * @plan: the plan as it is shown
 * @feedback: feedback of where that comes from
 *
 * Where somebody was promised that nobody learns who said it, not even where they belong is
 * told by when something was said; the team, which wrote the name down, counts with it.
 *
 * Returns: the id of who gave it; 0 for nobody who may be known
 */
gint64
segue_heard_get_speaker (SeguePlan   *plan,
                         SegueRecord *feedback)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (plan), 0);
  g_return_val_if_fail (SEGUE_IS_FEEDBACK (feedback), 0);

  if (segue_plan_get_source (plan, NULL) != plan && segue_record_get_boolean (feedback, SEGUE_FEEDBACK_ANONYMOUS))
    return 0;

  return segue_record_get_link (feedback, SEGUE_FEEDBACK_STAKEHOLDER);
}

/* @by: the field of feedback that says who gave it: a person, or an audience */
static void
take_feedback (SegueHeard *self,
               SeguePlan  *plan,
               guint       by,
               gint64      id,
               gint64      rollout,
               SegueDay    today)
{
  guint n = 0;
  SegueRecord *const *feedback = segue_plan_incoming (plan, SEGUE_RECORD_FEEDBACK, by, id, &n);

  for (guint i = 0; i < n; i++)
    if (is_of (feedback[i], SEGUE_FEEDBACK_ROLLOUT, rollout) &&
        (by != SEGUE_FEEDBACK_STAKEHOLDER || segue_heard_get_speaker (plan, feedback[i]) != 0))
      take (self, feedback[i], segue_record_get_day (feedback[i], SEGUE_FEEDBACK_RECEIVED_ON), today);
}

/* What was only expected was not heard. */
static void
take_objections (SegueHeard *self,
                 SeguePlan  *plan,
                 guint       by,
                 gint64      id,
                 gint64      rollout,
                 SegueDay    today)
{
  guint n = 0;
  SegueRecord *const *entries = segue_plan_incoming (plan, SEGUE_RECORD_RESISTANCE, by, id, &n);

  for (guint i = 0; i < n; i++)
    if (is_of (entries[i], SEGUE_RESISTANCE_ROLLOUT, rollout) &&
        segue_record_get_choice (entries[i], SEGUE_RESISTANCE_ORIGIN) != SEGUE_RESISTANCE_ORIGIN_ANTICIPATED)
      take (self, entries[i], segue_record_get_day (entries[i], SEGUE_RESISTANCE_HEARD_ON), today);
}

static void
take_attendance (SegueHeard *self,
                 SeguePlan  *plan,
                 guint       by,
                 gint64      id,
                 gint64      rollout,
                 SegueDay    today)
{
  guint n = 0;
  SegueRecord *const *enrolments = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, by, id, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *session = segue_enrolment_get_seat (enrolments[i]) == SEGUE_SEAT_USED
                               ? segue_plan_follow (plan, enrolments[i], SEGUE_ENROLMENT_SESSION) : NULL;

      if (session != NULL && is_of (session, SEGUE_SESSION_ROLLOUT, rollout))
        take (self, enrolments[i], segue_record_get_day (session, SEGUE_SESSION_DATE), today);
    }
}

/* What came from the audience as such, whoever it was. */
static void
take_own (SegueHeard *self,
          SeguePlan  *plan,
          gint64      audience,
          gint64      rollout,
          SegueDay    today)
{
  take_feedback (self, plan, SEGUE_FEEDBACK_AUDIENCE, audience, rollout, today);
  take_objections (self, plan, SEGUE_RESISTANCE_AUDIENCE, audience, rollout, today);
  take_attendance (self, plan, SEGUE_ENROLMENT_AUDIENCE, audience, rollout, today);
}

static void
take_person (SegueHeard *self,
             SeguePlan  *plan,
             gint64      person,
             gint64      rollout,
             SegueDay    today)
{
  SegueRecord *talk = segue_contact_find_interaction (plan, person, rollout, today);

  if (talk != NULL)
    take (self, talk, segue_record_get_day (talk, SEGUE_INTERACTION_DATE), today);
  take_feedback (self, plan, SEGUE_FEEDBACK_STAKEHOLDER, person, rollout, today);
  take_objections (self, plan, SEGUE_RESISTANCE_STAKEHOLDER, person, rollout, today);
  take_attendance (self, plan, SEGUE_ENROLMENT_STAKEHOLDER, person, rollout, today);
}

static void
take_members (SegueHeard *self,
              SeguePlan  *plan,
              gint64      audience,
              gint64      rollout,
              SegueDay    today)
{
  SegueRecord *const *memberships = NULL;
  guint n = 0;

  memberships = segue_plan_incoming (plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_AUDIENCE, audience, &n);
  for (guint i = 0; i < n; i++)
    if (segue_membership_covers (memberships[i], today))
      take_person (self, plan, segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_STAKEHOLDER), rollout, today);
}

static void
take_involvements (SegueHeard *self,
                   SeguePlan  *plan,
                   gint64      audience,
                   gint64      rollout,
                   SegueDay    today)
{
  SegueRecord *impacted = segue_impacted_audience_find (plan, audience, rollout);
  SegueRecord *const *involvements = NULL;
  guint n = 0;

  if (impacted == NULL)
    return;

  involvements = segue_plan_incoming (plan, SEGUE_RECORD_INVOLVEMENT, SEGUE_INVOLVEMENT_IMPACTED_AUDIENCE,
                                      segue_record_get_id (impacted), &n);
  for (guint i = 0; i < n; i++)
    take (self, involvements[i], segue_record_get_day (involvements[i], SEGUE_INVOLVEMENT_DATE), today);
}

/* Whether a champion speaks for the audience, for all above it, or for some below it. */
static gboolean
covers (SeguePlan      *plan,
        SegueRecord    *champion,
        gint64          audience,
        const SegueIds *below)
{
  SegueValue covered = segue_record_peek (champion, SEGUE_CHAMPION_AUDIENCES);

  if (!covered.is_set)
    return FALSE;

  for (guint i = 0; i < covered.slot.ids->n; i++)
    if (segue_ids_contain (below, covered.slot.ids->ids[i]))
      return TRUE;

  return segue_audience_is_below (plan, audience, covered.slot.ids);
}

static void
take_champions (SegueHeard     *self,
                SeguePlan      *plan,
                gint64          audience,
                const SegueIds *below,
                gint64          rollout,
                SegueDay        today)
{
  SegueRecord *const *champions = NULL;
  guint n = 0;

  champions = segue_plan_incoming (plan, SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_ROLLOUT, rollout, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueDay heard = segue_champion_get_heard (plan, champions[i], today);

      if (heard > self->day && covers (plan, champions[i], audience, below))
        take (self, champions[i], heard, today);
    }
}

static int
count_since_kickoff (SeguePlan *plan,
                     gint64     audience,
                     gint64     rollout,
                     SegueDay   today)
{
  SegueRecord *milestone = segue_audience_find_milestone (plan, rollout, audience, SEGUE_MILESTONE_ROLE_KICKOFF);
  SegueDay kickoff = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;

  return kickoff != SEGUE_DAY_NONE ? MAX (today - kickoff, 0) : SEGUE_SILENCE_EVER;
}

/**
 * segue_audience_get_heard:
 * @plan: where all of it is
 * @impacted: an audience in a rollout
 * @today: the day from which to look
 *
 * Talks count as they do for people: those about the rollout, or about none; and those
 * that @plan does not show, where it shows when the last one was, but for what is confidential.
 *
 * Returns: when it was last heard of
 */
SegueHeard
segue_audience_get_heard (SeguePlan   *plan,
                          SegueRecord *impacted,
                          SegueDay     today)
{
  SegueHeard self = { SEGUE_DAY_NONE, NULL, SEGUE_SILENCE_EVER };
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  SeguePlan *shown = plan;
  gint64 audience, rollout;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), self);
  g_return_val_if_fail (SEGUE_IS_IMPACTED_AUDIENCE (impacted), self);

  plan = segue_plan_get_source (plan, &segue_contact_last_field);
  if (plan == NULL)
    return self;

  audience = segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE);
  rollout = segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT);
  segue_audience_get_below (plan, audience, &below);
  for (guint i = 0; below.is_set && i < below.slot.ids->n; i++)
    {
      take_own (&self, plan, below.slot.ids->ids[i], rollout, today);
      take_members (&self, plan, below.slot.ids->ids[i], rollout, today);
      take_involvements (&self, plan, below.slot.ids->ids[i], rollout, today);
    }
  if (below.is_set)
    take_champions (&self, plan, audience, below.slot.ids, rollout, today);

  self.silence = self.day != SEGUE_DAY_NONE ? today - self.day : count_since_kickoff (plan, audience, rollout, today);
  if (self.by != NULL)
    self.by = segue_plan_find (shown, segue_record_get_kind (self.by), segue_record_get_id (self.by));
  return self;
}

/**
 * segue_rollout_count_silent:
 * @plan: where all of it is
 * @rollout: a rollout
 * @today: the day from which to look
 *
 * Returns: how many audiences in its scope have been silent for long
 */
guint
segue_rollout_count_silent (SeguePlan *plan,
                            gint64     rollout,
                            SegueDay   today)
{
  SegueThresholds thresholds = segue_thresholds_read (plan);
  SegueRecord *const *impacted = NULL;
  guint n_silent = 0;
  guint n = 0;

  if (!segue_contact_is_shown (plan))
    return 0;

  impacted = segue_plan_incoming (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, rollout, &n);
  for (guint i = 0; i < n; i++)
    n_silent += segue_record_get_boolean (impacted[i], SEGUE_IMPACTED_AUDIENCE_IN_SCOPE) &&
                segue_contact_is_silent (&thresholds, segue_audience_get_heard (plan, impacted[i], today).silence);

  return n_silent;
}

static char *
dup_person (SeguePlan   *plan,
            SegueRecord *champion)
{
  SegueRecord *person = segue_plan_follow (plan, champion, SEGUE_CHAMPION_STAKEHOLDER);

  return person != NULL ? segue_plan_dup_title (plan, person) : g_strdup ("");
}

/* What it was that was heard, and of whom. */
static char *
dup_source (SeguePlan   *plan,
            SegueRecord *by)
{
  g_autofree char *kind = NULL;
  g_autofree char *who = NULL;
  SegueValue value;

  if (SEGUE_IS_CHAMPION (by))
    {
      who = dup_person (plan, by);
      /* Translators: who speaks for an audience and was heard: “champion Ann Miller”. */
      return g_strdup_printf (_("champion %s"), who);
    }
  if (SEGUE_IS_INVOLVEMENT (by))
    {
      value = segue_record_peek (by, SEGUE_INVOLVEMENT_STAGE);
      kind = segue_value_to_label (segue_record_get_field (by, SEGUE_INVOLVEMENT_STAGE), &value);
      /* Translators: in what the audience had a hand: “involved: Pilot”. */
      return g_strdup_printf (_("involved: %s"), kind);
    }

  if (SEGUE_IS_FEEDBACK (by))
    return g_strdup (C_("heard", "feedback"));
  if (SEGUE_IS_RESISTANCE (by))
    return g_strdup (C_("heard", "an objection"));
  if (SEGUE_IS_ENROLMENT (by))
    return g_strdup (C_("heard", "at a session"));

  value = segue_record_peek (by, SEGUE_INTERACTION_KIND);
  kind = segue_value_to_label (segue_record_get_field (by, SEGUE_INTERACTION_KIND), &value);
  return g_steal_pointer (&kind);
}

/**
 * segue_heard_dup_reason:
 * @today: the day from which it was looked
 *
 * Returns: (transfer full): when it was last heard of, by what, and for how long not,
 *   translated
 */
char *
segue_heard_dup_reason (SeguePlan        *plan,
                        const SegueHeard *heard,
                        SegueDay          today)
{
  g_autofree char *day = NULL;
  g_autofree char *source = NULL;
  g_autofree char *ago = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (heard != NULL, NULL);

  if (heard->silence == SEGUE_SILENCE_EVER)
    return g_strdup (_("Nothing was ever heard"));

  ago = heard->silence == 0 ? g_strdup (_("today"))
                            : g_strdup_printf (ngettext ("%d day ago", "%d days ago", (gulong) heard->silence), heard->silence);
  if (heard->day == SEGUE_DAY_NONE)
    /* Translators: as in “Nothing was heard since the kick-off, 154 days ago”. */
    return g_strdup_printf (_("Nothing was heard since the kick-off, %s"), ago);

  day = segue_day_to_short_label (heard->day, today);
  if (heard->by == NULL)
    /* Translators: a day, and since when nothing was heard: “Last heard 3 Oct, 51 days ago”. */
    return g_strdup_printf (_("Last heard %s, %s"), day, ago);

  source = dup_source (plan, heard->by);
  /* Translators: a day, what was heard then, and how long ago: “Last heard 3 Oct (Meeting), 51 days ago”. */
  return g_strdup_printf (_("Last heard %s (%s), %s"), day, source, ago);
}
