/* segue-calendar-person.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-person"

#include "config.h"

#include "segue-calendar-person.h"

#include "segue-action.h"
#include "segue-audience-tree.h"
#include "segue-memberships.h"
#include "segue-reach.h"
#include "segue-roster.h"
#include "segue-session.h"

struct _SegueCalendarPerson
{
  SeguePlan  *plan;        /* borrowed */
  gint64      stakeholder;
  GHashTable *audiences;   /* ids of those they belong to and those above */
  GHashTable *scopes;      /* id of a rollout → whether it reaches them as a whole */
};

static void
add_above (SegueCalendarPerson *self,
           gint64               audience)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  segue_audience_get_above (self->plan, audience, above);
  for (guint i = 0; i < above->len; i++)
    g_hash_table_add (self->audiences, g_memdup2 (&g_array_index (above, gint64, i), sizeof (gint64)));
}

/**
 * segue_calendar_person_new:
 * @plan: where the records are; outlives it
 * @stakeholder: who
 * @day: the day on which they belong to audiences
 *
 * Returns: (transfer full): what is known of them
 */
SegueCalendarPerson *
segue_calendar_person_new (SeguePlan *plan,
                           gint64     stakeholder,
                           SegueDay   day)
{
  SegueCalendarPerson *self = NULL;
  g_auto(SegueValue) own = SEGUE_VALUE_INIT;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self = g_new0 (SegueCalendarPerson, 1);
  self->plan = plan;
  self->stakeholder = stakeholder;
  self->audiences = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->scopes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  segue_memberships_get_audiences (plan, stakeholder, day, &own);
  for (guint i = 0; own.is_set && i < own.slot.ids->n; i++)
    add_above (self, own.slot.ids->ids[i]);

  return self;
}

/**
 * segue_calendar_person_free:
 *
 * Frees what is known of them.
 */
void
segue_calendar_person_free (SegueCalendarPerson *self)
{
  g_hash_table_unref (self->audiences);
  g_hash_table_unref (self->scopes);
  g_free (self);
}

static gboolean
belongs_to (SegueCalendarPerson *self,
            const SegueIds      *audiences)
{
  for (guint i = 0; i < audiences->n; i++)
    if (g_hash_table_contains (self->audiences, &audiences->ids[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_in_scope (SegueCalendarPerson *self,
             gint64               rollout)
{
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  gpointer known = NULL;
  gboolean is_in;

  if (g_hash_table_lookup_extended (self->scopes, &rollout, NULL, &known))
    return GPOINTER_TO_INT (known);

  segue_rollout_get_scope (self->plan, rollout, &scope);
  is_in = scope.is_set && belongs_to (self, scope.slot.ids);
  g_hash_table_insert (self->scopes, g_memdup2 (&rollout, sizeof rollout), GINT_TO_POINTER (is_in));

  return is_in;
}

/* A field of one meaning has one name in all kinds. */
static gboolean
is_theirs (SegueCalendarPerson *self,
           SegueRecord         *record)
{
  static const char *const names[] = { "sender", "author", "owner", "promised-to" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint field = segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), names[i]);

      if (field != SEGUE_NO_FIELD && segue_record_get_link (record, field) == self->stakeholder)
        return TRUE;
    }

  return FALSE;
}

static gboolean
trains (SegueCalendarPerson *self,
        SegueRecord         *session)
{
  guint n = 0;
  const gint64 *trainers = segue_record_get_links (session, SEGUE_SESSION_TRAINERS, &n);

  for (guint i = 0; i < n; i++)
    if (trainers[i] == self->stakeholder)
      return TRUE;

  return FALSE;
}

/* Whether they came is no matter: who has a seat does not lose the day for having missed it. */
static gboolean
has_seat (SegueCalendarPerson *self,
          SegueRecord         *session)
{
  guint n = 0;
  SegueRecord * const *enrolments = segue_plan_incoming (self->plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STAKEHOLDER,
                                                         self->stakeholder, &n);

  for (guint i = 0; i < n; i++)
    {
      if (segue_record_get_link (enrolments[i], SEGUE_ENROLMENT_SESSION) != segue_record_get_id (session))
        continue;

      switch (segue_enrolment_get_seat (enrolments[i]))
        {
        case SEGUE_SEAT_HELD:
        case SEGUE_SEAT_USED:
        case SEGUE_SEAT_MISSED:
          return TRUE;
        case SEGUE_SEAT_WAITING:
        case SEGUE_SEAT_GIVEN_UP:
          break;
        }
    }

  return FALSE;
}

/**
 * segue_calendar_person_concerns:
 * @item: something on the calendar
 *
 * Returns: whether they send, write, own, hold or receive it, have a seat in it, or were
 *   promised it
 */
gboolean
segue_calendar_person_concerns (SegueCalendarPerson     *self,
                                const SegueCalendarItem *item)
{
  g_return_val_if_fail (self != NULL && item != NULL, FALSE);

  if (is_theirs (self, item->record))
    return TRUE;
  if (SEGUE_IS_SESSION (item->record))
    return trains (self, item->record) || has_seat (self, item->record);
  if (item->audiences != NULL)
    return belongs_to (self, item->audiences);

  return !SEGUE_IS_ACTION (item->record) && (item->rollout == 0 || is_in_scope (self, item->rollout));
}
