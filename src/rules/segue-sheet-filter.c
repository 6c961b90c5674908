/* segue-sheet-filter.c - which rows are of a rollout and of an audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People are of an audience today: memberships that ended or have not begun do
 * not count.  Rollout and audience are conditions that must both be met.
 */

#define G_LOG_DOMAIN "segue-sheet-filter"

#include "config.h"

#include "segue-sheet-filter.h"

#include "segue-audience-tree.h"
#include "segue-benefit.h"
#include "segue-champion.h"
#include "segue-engagement.h"
#include "segue-feedback.h"
#include "segue-impacted-audience.h"
#include "segue-interaction.h"
#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-raci.h"
#include "segue-reach.h"
#include "segue-relationship.h"

static gboolean
links_to_rollout (SegueRecord            *record,
                  guint                   field,
                  const SegueSheetFilter *filter)
{
  return filter->rollout == 0 ||
         (record != NULL && segue_record_get_link (record, field) == filter->rollout);
}

static gboolean
is_person_of (SeguePlan      *plan,
              gint64          stakeholder,
              const SegueIds *audiences)
{
  return audiences == NULL || segue_memberships_touch (plan, stakeholder, segue_today (), audiences);
}

/* Whether a record of @kind that links @id by @field is of the rollout. */
static gboolean
is_in_rollout (SeguePlan              *plan,
               SegueRecordKind         kind,
               guint                   field,
               gint64                  id,
               guint                   rollout_field,
               const SegueSheetFilter *filter)
{
  guint n = 0;
  SegueRecord *const *records = segue_plan_incoming (plan, kind, field, id, &n);

  for (guint i = 0; i < n; i++)
    if (links_to_rollout (records[i], rollout_field, filter))
      return TRUE;

  return filter->rollout == 0;
}

static gboolean
is_impacted (SeguePlan              *plan,
             gint64                  audience,
             const SegueSheetFilter *filter)
{
  return is_in_rollout (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_AUDIENCE, audience,
                        SEGUE_IMPACTED_AUDIENCE_ROLLOUT, filter);
}

static gboolean
is_engaged (SeguePlan              *plan,
            gint64                  stakeholder,
            const SegueSheetFilter *filter)
{
  return is_in_rollout (plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER, stakeholder,
                        SEGUE_ENGAGEMENT_ROLLOUT, filter);
}

/* What names audiences reaches those below them, too; and of an audience is also
 * what reaches only some below it.
 */
static gboolean
reaches (SeguePlan              *plan,
         const SegueIds         *named,
         const SegueSheetFilter *filter,
         const SegueIds         *audiences)
{
  for (guint i = 0; i < named->n; i++)
    if (segue_ids_contain (audiences, named->ids[i]))
      return TRUE;

  return segue_audience_is_below (plan, filter->audience, named);
}

/**
 * segue_rollout_row_belongs:
 *
 * Of rollouts: the one that was asked for, and of an audience those that reach it.
 */
gboolean
segue_rollout_row_belongs (SeguePlan              *plan,
                           const SegueSheetRow    *row,
                           const SegueSheetFilter *filter,
                           const SegueIds         *audiences)
{
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  gint64 id = segue_record_get_id (row->records[SEGUE_SHEET_OWN]);

  if (filter->rollout != 0 && id != filter->rollout)
    return FALSE;
  if (audiences == NULL)
    return TRUE;

  segue_rollout_get_scope (plan, id, &scope);
  return scope.is_set && reaches (plan, scope.slot.ids, filter, audiences);
}

/* What a kind of record calls its rollout and its audiences, if it has them. */
typedef struct
{
  guint rollout;
  guint audiences;
} Placing;

static const Placing *
get_placing (SegueRecordKind kind)
{
  static Placing placings[SEGUE_N_RECORD_KINDS];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint i = SEGUE_RECORD_NONE + 1; i < SEGUE_N_RECORD_KINDS; i++)
        {
          SegueRecordClass *klass = segue_record_class_get (i);

          placings[i].rollout = segue_record_class_find (klass, "rollout");
          placings[i].audiences = segue_record_class_find (klass, "audiences");
        }
      g_once_init_leave (&made, 1);
    }

  return &placings[kind];
}

/* What names no rollout is of the whole organisation, and what names nobody is everybody’s; but
 * an action that names no audience is a matter of one or two people.
 */
static gboolean
is_on_calendar_of (SeguePlan              *plan,
                   SegueRecord            *record,
                   const SegueSheetFilter *filter,
                   const SegueIds         *audiences)
{
  const Placing *placing;
  SegueValue named;

  if (record == NULL)
    return FALSE;

  placing = get_placing (segue_record_get_kind (record));
  if (placing->rollout != SEGUE_NO_FIELD && segue_record_is_set (record, placing->rollout) &&
      !links_to_rollout (record, placing->rollout, filter))
    return FALSE;
  if (audiences == NULL || placing->audiences == SEGUE_NO_FIELD)
    return TRUE;

  named = segue_record_peek (record, placing->audiences);
  if (!named.is_set)
    return segue_record_get_kind (record) != SEGUE_RECORD_ACTION;

  return reaches (plan, named.slot.ids, filter, audiences);
}

/**
 * segue_calendar_row_belongs:
 *
 * Of what has a place in the calendar, or in what is said: what names no rollout is of
 * all of them, what names no audience is everybody’s.
 */
gboolean
segue_calendar_row_belongs (SeguePlan              *plan,
                            const SegueSheetRow    *row,
                            const SegueSheetFilter *filter,
                            const SegueIds         *audiences)
{
  return is_on_calendar_of (plan, row->records[SEGUE_SHEET_OWN], filter, audiences);
}

/**
 * segue_calendar_hop_belongs:
 *
 * Of what hangs on such a record.
 */
gboolean
segue_calendar_hop_belongs (SeguePlan              *plan,
                            const SegueSheetRow    *row,
                            const SegueSheetFilter *filter,
                            const SegueIds         *audiences)
{
  return is_on_calendar_of (plan, row->records[SEGUE_SHEET_HOP], filter, audiences);
}

/**
 * segue_audience_row_belongs:
 *
 * Of audiences: those that the rollout has an impact on.
 */
gboolean
segue_audience_row_belongs (SeguePlan              *plan,
                            const SegueSheetRow    *row,
                            const SegueSheetFilter *filter,
                            const SegueIds         *audiences)
{
  gint64 id = segue_record_get_id (row->records[SEGUE_SHEET_OWN]);

  if (!is_impacted (plan, id, filter))
    return FALSE;

  return audiences == NULL || segue_ids_contain (audiences, id);
}

static gboolean
is_impacted_of (SegueRecord            *impacted,
                const SegueSheetFilter *filter,
                const SegueIds         *audiences)
{
  if (impacted == NULL || !links_to_rollout (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, filter))
    return FALSE;

  return audiences == NULL ||
         segue_ids_contain (audiences, segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE));
}

/**
 * segue_impacted_audience_row_belongs:
 *
 * Of audiences within rollouts.
 */
gboolean
segue_impacted_audience_row_belongs (SeguePlan              *plan,
                                     const SegueSheetRow    *row,
                                     const SegueSheetFilter *filter,
                                     const SegueIds         *audiences)
{
  return is_impacted_of (row->records[SEGUE_SHEET_OWN], filter, audiences);
}

/**
 * segue_impacted_hop_belongs:
 *
 * Of what hangs on an impacted audience.
 */
gboolean
segue_impacted_hop_belongs (SeguePlan              *plan,
                            const SegueSheetRow    *row,
                            const SegueSheetFilter *filter,
                            const SegueIds         *audiences)
{
  return is_impacted_of (row->records[SEGUE_SHEET_HOP], filter, audiences);
}

/**
 * segue_training_row_belongs:
 *
 * Of what links to an audience and is of a rollout itself, or by what it hangs on: what
 * names no audience is that of its person, else everybody’s; so is what was said without
 * a name, which must not be found out by where it is listed.
 */
gboolean
segue_training_row_belongs (SeguePlan              *plan,
                            const SegueSheetRow    *row,
                            const SegueSheetFilter *filter,
                            const SegueIds         *audiences)
{
  SegueRecord *own = row->records[SEGUE_SHEET_OWN];
  SegueRecord *holder = row->records[SEGUE_SHEET_HOP] != NULL ? row->records[SEGUE_SHEET_HOP] : own;
  guint audience = segue_record_class_find (SEGUE_RECORD_GET_CLASS (own), "audience");
  guint person = segue_record_class_find (SEGUE_RECORD_GET_CLASS (own), "stakeholder");
  g_auto(SegueValue) named = SEGUE_VALUE_INIT;
  gint64 id;

  if (!links_to_rollout (holder, get_placing (segue_record_get_kind (holder))->rollout, filter))
    return FALSE;
  if (audiences == NULL)
    return TRUE;

  id = segue_record_get_link (own, audience);
  if (id == 0)
    return person == SEGUE_NO_FIELD || !segue_record_is_set (own, person) ||
           (SEGUE_IS_FEEDBACK (own) && segue_record_get_boolean (own, SEGUE_FEEDBACK_ANONYMOUS)) ||
           is_person_of (plan, segue_record_get_link (own, person), audiences);

  segue_value_set_ids (&named, &id, 1);
  return reaches (plan, named.slot.ids, filter, audiences);
}

/**
 * segue_benefit_row_belongs:
 *
 * Of benefits: one that names nobody is everybody’s.
 */
gboolean
segue_benefit_row_belongs (SeguePlan              *plan,
                           const SegueSheetRow    *row,
                           const SegueSheetFilter *filter,
                           const SegueIds         *audiences)
{
  SegueRecord *benefit = row->records[SEGUE_SHEET_OWN];
  gint64 id = segue_record_get_link (benefit, SEGUE_BENEFIT_AUDIENCE);
  g_auto(SegueValue) named = SEGUE_VALUE_INIT;

  if (!links_to_rollout (benefit, SEGUE_BENEFIT_ROLLOUT, filter))
    return FALSE;
  if (audiences == NULL || id == 0)
    return TRUE;

  segue_value_set_ids (&named, &id, 1);
  return reaches (plan, named.slot.ids, filter, audiences);
}

static gboolean
is_champion_of (SeguePlan              *plan,
                SegueRecord            *champion,
                const SegueSheetFilter *filter,
                const SegueIds         *audiences)
{
  SegueValue covered;

  if (champion == NULL || !links_to_rollout (champion, SEGUE_CHAMPION_ROLLOUT, filter))
    return FALSE;

  covered = segue_record_peek (champion, SEGUE_CHAMPION_AUDIENCES);
  return audiences == NULL || (covered.is_set && reaches (plan, covered.slot.ids, filter, audiences));
}

/**
 * segue_champion_row_belongs:
 *
 * Of champions: an audience has those who cover it.
 */
gboolean
segue_champion_row_belongs (SeguePlan              *plan,
                            const SegueSheetRow    *row,
                            const SegueSheetFilter *filter,
                            const SegueIds         *audiences)
{
  return is_champion_of (plan, row->records[SEGUE_SHEET_OWN], filter, audiences);
}

/**
 * segue_champion_hop_belongs:
 *
 * Of what hangs on a champion.
 */
gboolean
segue_champion_hop_belongs (SeguePlan              *plan,
                            const SegueSheetRow    *row,
                            const SegueSheetFilter *filter,
                            const SegueIds         *audiences)
{
  return is_champion_of (plan, row->records[SEGUE_SHEET_HOP], filter, audiences);
}

/**
 * segue_register_row_belongs:
 *
 * Of the register: who is engaged in the rollout and is of the audience today.
 */
gboolean
segue_register_row_belongs (SeguePlan              *plan,
                            const SegueSheetRow    *row,
                            const SegueSheetFilter *filter,
                            const SegueIds         *audiences)
{
  SegueRecord *person = row->records[SEGUE_SHEET_HOP];

  if (!links_to_rollout (row->records[SEGUE_SHEET_OWN], SEGUE_ENGAGEMENT_ROLLOUT, filter))
    return FALSE;

  return person != NULL && is_person_of (plan, segue_record_get_id (person), audiences);
}

/**
 * segue_membership_row_belongs:
 *
 * Of memberships: those of the audiences, ended ones as well, of people of the rollout.
 */
gboolean
segue_membership_row_belongs (SeguePlan              *plan,
                              const SegueSheetRow    *row,
                              const SegueSheetFilter *filter,
                              const SegueIds         *audiences)
{
  SegueRecord *membership = row->records[SEGUE_SHEET_OWN];
  gint64 person = segue_record_get_link (membership, SEGUE_MEMBERSHIP_STAKEHOLDER);

  if (!is_engaged (plan, person, filter))
    return FALSE;

  return audiences == NULL ||
         segue_ids_contain (audiences, segue_record_get_link (membership, SEGUE_MEMBERSHIP_AUDIENCE));
}

/**
 * segue_engagement_hop_belongs:
 *
 * Of what hangs on an engagement.
 */
gboolean
segue_engagement_hop_belongs (SeguePlan              *plan,
                              const SegueSheetRow    *row,
                              const SegueSheetFilter *filter,
                              const SegueIds         *audiences)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_HOP];

  if (engagement == NULL || !links_to_rollout (engagement, SEGUE_ENGAGEMENT_ROLLOUT, filter))
    return FALSE;

  return is_person_of (plan, segue_record_get_link (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER), audiences);
}

/**
 * segue_interaction_row_belongs:
 *
 * Of interactions: those of the rollout with anybody who is of the audience today.
 */
gboolean
segue_interaction_row_belongs (SeguePlan              *plan,
                               const SegueSheetRow    *row,
                               const SegueSheetFilter *filter,
                               const SegueIds         *audiences)
{
  SegueRecord *interaction = row->records[SEGUE_SHEET_OWN];
  guint n = 0;
  const gint64 *people = segue_record_get_links (interaction, SEGUE_INTERACTION_WHO, &n);

  if (!links_to_rollout (interaction, SEGUE_INTERACTION_ROLLOUT, filter))
    return FALSE;

  for (guint i = 0; i < n; i++)
    if (is_person_of (plan, people[i], audiences))
      return TRUE;

  return audiences == NULL;
}

/**
 * segue_relationship_row_belongs:
 *
 * Who is in a rollout and of an audience has a relation to whoever it is.
 */
gboolean
segue_relationship_row_belongs (SeguePlan              *plan,
                                const SegueSheetRow    *row,
                                const SegueSheetFilter *filter,
                                const SegueIds         *audiences)
{
  const guint ends[] = { SEGUE_RELATIONSHIP_FROM_WHOM, SEGUE_RELATIONSHIP_TO_WHOM };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      gint64 person = segue_record_get_link (row->records[SEGUE_SHEET_OWN], ends[i]);

      if (is_engaged (plan, person, filter) && is_person_of (plan, person, audiences))
        return TRUE;
    }

  return FALSE;
}

/**
 * segue_raci_row_belongs:
 *
 * What a role does that is nobody of the register is of no audience.
 */
gboolean
segue_raci_row_belongs (SeguePlan              *plan,
                        const SegueSheetRow    *row,
                        const SegueSheetFilter *filter,
                        const SegueIds         *audiences)
{
  SegueRecord *entry = row->records[SEGUE_SHEET_OWN];

  return links_to_rollout (entry, SEGUE_RACI_ROLLOUT, filter) &&
         is_person_of (plan, segue_record_get_link (entry, SEGUE_RACI_STAKEHOLDER), audiences);
}
