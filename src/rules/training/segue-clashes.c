/* segue-clashes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each trainer, room and person is needed for is looked through in the order in which
 * it begins: who has ten sessions is held against ten, not against all.
 */

#define G_LOG_DOMAIN "segue-clashes"

#include "config.h"

#include "segue-clashes.h"

#include "segue-dated.h"
#include "segue-fold.h"
#include "segue-ical-terms.h"
#include "segue-ical-zone.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-time.h"

#include <glib/gi18n.h>

typedef struct
{
  SegueRecord *session;
  SegueSpan    span;
} Use;

struct _SegueClashes
{
  GArray     *clashes; /* SegueClash */
  GHashTable *places;  /* session -> GArray of guint, places in @clashes */
};

static gint64
to_instant (GTimeZone *zone,
            SegueDay   day,
            int        minutes)
{
  if (zone != NULL)
    segue_ical_zone_to_utc (zone, &day, &minutes);

  return (gint64) day * SEGUE_MINUTES_PER_DAY + minutes;
}

/**
 * segue_span_of_record_on:
 * @plan: where @record is
 * @record: something with a place on the calendar
 * @first: the first day that it would have; it keeps its length and its clock
 * @span: (out): when it would take place
 *
 * What has no time lasts whole days of its zone; a session without an end lasts as long as
 * its course does.
 *
 * Returns: whether that is known; it is not without a day
 */
gboolean
segue_span_of_record_on (SeguePlan   *plan,
                         SegueRecord *record,
                         SegueDay     first,
                         SegueSpan   *span)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  SegueDay last;
  int starts, ends;
  g_autofree char *name = NULL;
  g_autoptr(GTimeZone) zone = NULL;

  g_return_val_if_fail (dated != NULL && span != NULL, FALSE);

  if (first == SEGUE_DAY_NONE)
    return FALSE;

  last = first;
  if (segue_dated_get_first (record) != SEGUE_DAY_NONE)
    last += segue_dated_get_last (record) - segue_dated_get_first (record);

  name = segue_ical_terms_dup_zone (plan, record);
  zone = name != NULL ? segue_ical_zone_find (name, NULL) : NULL;
  starts = segue_dated_get_minutes (record, dated->time);
  ends = segue_dated_get_minutes (record, dated->end_time);
  span->from = to_instant (zone, first, MAX (starts, 0));
  if (starts == SEGUE_TIME_NONE)
    span->to = to_instant (zone, last + 1, 0);
  else if (ends != SEGUE_TIME_NONE)
    span->to = to_instant (zone, last, ends);
  else if (last > first)
    span->to = to_instant (zone, last + 1, 0);
  else
    span->to = span->from + (segue_record_get_kind (record) == SEGUE_RECORD_SESSION ? segue_session_get_minutes (plan, record) : 0);
  span->to = MAX (span->to, span->from);

  return TRUE;
}

/**
 * segue_span_of_record:
 * @plan: where @record is
 * @record: something with a place on the calendar
 * @span: (out): when it takes place
 *
 * As segue_span_of_record_on(), where it is.
 *
 * Returns: whether that is known
 */
gboolean
segue_span_of_record (SeguePlan   *plan,
                      SegueRecord *record,
                      SegueSpan   *span)
{
  return segue_span_of_record_on (plan, record, segue_dated_get_first (record), span);
}

/**
 * segue_spans_overlap:
 *
 * Returns: whether both take place at one time: a < d and c < b of [a,b) and [c,d)
 *   (DOMAIN c 7); what touches does not
 */
gboolean
segue_spans_overlap (const SegueSpan *a,
                     const SegueSpan *b)
{
  return a->from < b->to && b->from < a->to;
}

static int
compare_uses (gconstpointer a,
              gconstpointer b)
{
  const Use *one = a;
  const Use *other = b;
  gint64 ids[2];

  if (one->span.from != other->span.from)
    return one->span.from < other->span.from ? -1 : 1;

  ids[0] = segue_record_get_id (one->session);
  ids[1] = segue_record_get_id (other->session);
  return (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

static void
add_clash (SegueClashes   *self,
           SegueClashKind  kind,
           const Use      *first,
           const Use      *second,
           SegueRecord    *who)
{
  SegueClash clash = { kind, first->session, second->session, who };

  g_array_append_val (self->clashes, clash);
}

static void
compare_all (SegueClashes   *self,
             SegueClashKind  kind,
             GArray         *uses,
             SegueRecord    *who)
{
  g_array_sort (uses, compare_uses);
  for (guint i = 0; i + 1 < uses->len; i++)
    {
      const Use *use = &g_array_index (uses, Use, i);

      for (guint j = i + 1; j < uses->len; j++)
        {
          const Use *other = &g_array_index (uses, Use, j);

          if (other->span.from >= use->span.to)
            break;
          if (segue_spans_overlap (&use->span, &other->span))
            add_clash (self, kind, use, other, who);
        }
    }
}

static void
add_use (GHashTable *table,
         gpointer    key,
         const Use  *use)
{
  GArray *uses = g_hash_table_lookup (table, key);

  if (uses == NULL)
    {
      uses = g_array_new (FALSE, FALSE, sizeof (Use));
      g_hash_table_insert (table, key, uses);
    }
  g_array_append_vals (uses, use, 1);
}

static GHashTable *
create_table (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
}

/* Everything that takes place, or may: drafts too. */
static GArray *
collect_uses (SeguePlan *plan)
{
  SegueRecordList *sessions = segue_plan_list (plan, SEGUE_RECORD_SESSION);
  GArray *uses = g_array_new (FALSE, FALSE, sizeof (Use));

  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    {
      Use use = { segue_record_list_get (sessions, i), { 0, 0 } };

      if (segue_dated_get_state (use.session) != SEGUE_DATED_CANCELLED &&
          !segue_record_get_boolean (use.session, SEGUE_MAIN_ARCHIVED) &&
          segue_span_of_record (plan, use.session, &use.span))
        g_array_append_val (uses, use);
    }
  g_array_sort (uses, compare_uses);

  return uses;
}

static void
find_rooms (SegueClashes *self,
            GArray       *uses)
{
  g_autoptr(GHashTable) rooms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  GHashTableIter iter;
  gpointer key, value;

  for (guint i = 0; i < uses->len; i++)
    {
      const Use *use = &g_array_index (uses, Use, i);
      const char *room = segue_record_get_text (use->session, SEGUE_SESSION_ROOM);
      g_autofree char *folded = room != NULL ? segue_fold (room) : NULL;
      GArray *there = NULL;

      if (folded == NULL || *folded == '\0')
        continue;
      there = g_hash_table_lookup (rooms, folded);
      if (there == NULL)
        {
          there = g_array_new (FALSE, FALSE, sizeof (Use));
          g_hash_table_insert (rooms, g_steal_pointer (&folded), there);
        }
      g_array_append_vals (there, use, 1);
    }

  g_hash_table_iter_init (&iter, rooms);
  while (g_hash_table_iter_next (&iter, &key, &value))
    compare_all (self, SEGUE_CLASH_ROOM, value, NULL);
}

static void
compare_people (SegueClashes   *self,
                SegueClashKind  kind,
                GHashTable     *people)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, people);
  while (g_hash_table_iter_next (&iter, &key, &value))
    compare_all (self, kind, value, key);
}

static void
find_trainers (SegueClashes *self,
               SeguePlan    *plan,
               GArray       *uses)
{
  g_autoptr(GHashTable) trainers = create_table ();

  for (guint i = 0; i < uses->len; i++)
    {
      const Use *use = &g_array_index (uses, Use, i);
      guint n = 0;
      const gint64 *ids = segue_record_get_links (use->session, SEGUE_SESSION_TRAINERS, &n);

      for (guint j = 0; j < n; j++)
        {
          SegueRecord *trainer = segue_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, ids[j]);

          if (trainer != NULL)
            add_use (trainers, trainer, use);
        }
    }

  compare_people (self, SEGUE_CLASH_TRAINER, trainers);
}

static void
find_people (SegueClashes *self,
             SeguePlan    *plan,
             GArray       *uses)
{
  g_autoptr(GHashTable) people = create_table ();

  for (guint i = 0; i < uses->len; i++)
    {
      const Use *use = &g_array_index (uses, Use, i);
      guint n = 0;
      SegueRecord *const *enrolments = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                                            segue_record_get_id (use->session), &n);

      for (guint j = 0; j < n; j++)
        {
          SegueRecord *person = segue_plan_follow (plan, enrolments[j], SEGUE_ENROLMENT_STAKEHOLDER);
          SegueSeat seat = segue_enrolment_get_seat (enrolments[j]);

          if (person != NULL && (seat == SEGUE_SEAT_HELD || seat == SEGUE_SEAT_USED))
            add_use (people, person, use);
        }
    }

  compare_people (self, SEGUE_CLASH_PERSON, people);
}

static int
compare_clashes (gconstpointer a,
                 gconstpointer b)
{
  const SegueClash *one = a;
  const SegueClash *other = b;
  gint64 ids[][2] = {
    { segue_record_get_day (one->first, SEGUE_SESSION_DATE), segue_record_get_day (other->first, SEGUE_SESSION_DATE) },
    { segue_record_get_id (one->first), segue_record_get_id (other->first) },
    { segue_record_get_id (one->second), segue_record_get_id (other->second) },
    { one->kind, other->kind },
    { one->who != NULL ? segue_record_get_id (one->who) : 0, other->who != NULL ? segue_record_get_id (other->who) : 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    if (ids[i][0] != ids[i][1])
      return ids[i][0] < ids[i][1] ? -1 : 1;

  return 0;
}

static void
note_place (SegueClashes *self,
            SegueRecord  *session,
            guint         place)
{
  GArray *places = g_hash_table_lookup (self->places, session);

  if (places == NULL)
    {
      places = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (self->places, session, places);
    }
  g_array_append_val (places, place);
}

/**
 * segue_clashes_new:
 * @plan: where sessions and enrolments are
 *
 * Cancelled and archived sessions take no room; drafts do.  People count who have or had a
 * seat; who waits, said no or was not there does not.  Somebody with two seats in one
 * session clashes with himself.
 *
 * Returns: (transfer full): every two sessions at one time that need the same trainer, room
 *   or person, by day; to be made anew when the plan changes
 */
SegueClashes *
segue_clashes_new (SeguePlan *plan)
{
  SegueClashes *self = g_new0 (SegueClashes, 1);
  g_autoptr(GArray) uses = collect_uses (plan);

  self->clashes = g_array_new (FALSE, FALSE, sizeof (SegueClash));
  self->places = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  find_rooms (self, uses);
  find_trainers (self, plan, uses);
  find_people (self, plan, uses);

  /* Tables have no order of their own. */
  g_array_sort (self->clashes, compare_clashes);
  for (guint i = 0; i < self->clashes->len; i++)
    {
      const SegueClash *clash = &g_array_index (self->clashes, SegueClash, i);

      note_place (self, clash->first, i);
      if (clash->second != clash->first)
        note_place (self, clash->second, i);
    }

  return self;
}

/**
 * segue_clashes_free:
 * @self: (transfer full) (nullable): what segue_clashes_new() made
 */
void
segue_clashes_free (SegueClashes *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->clashes);
  g_hash_table_unref (self->places);
  g_free (self);
}

/**
 * segue_clashes_get_n:
 *
 * Returns: how many there are
 */
guint
segue_clashes_get_n (SegueClashes *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->clashes->len;
}

/**
 * segue_clashes_get:
 * @index: below segue_clashes_get_n()
 *
 * Returns: (transfer none): a clash, by the day of the earlier session
 */
const SegueClash *
segue_clashes_get (SegueClashes *self,
                   guint         index)
{
  g_return_val_if_fail (self != NULL && index < self->clashes->len, NULL);

  return &g_array_index (self->clashes, SegueClash, index);
}

/**
 * segue_clashes_find:
 * @session: a session
 *
 * Returns: (transfer container) (element-type SegueClash): those that it is part of
 */
GPtrArray *
segue_clashes_find (SegueClashes *self,
                    SegueRecord  *session)
{
  GPtrArray *found = g_ptr_array_new ();
  GArray *places = NULL;

  g_return_val_if_fail (self != NULL, found);

  places = g_hash_table_lookup (self->places, session);
  for (guint i = 0; places != NULL && i < places->len; i++)
    g_ptr_array_add (found, &g_array_index (self->clashes, SegueClash, g_array_index (places, guint, i)));

  return found;
}

/**
 * segue_clashes_find_person:
 * @session: a session
 * @stakeholder: the id of somebody enrolled in it
 *
 * Returns: (transfer container) (element-type SegueClash): those of this person
 */
GPtrArray *
segue_clashes_find_person (SegueClashes *self,
                           SegueRecord  *session,
                           gint64        stakeholder)
{
  GPtrArray *found = segue_clashes_find (self, session);

  for (guint i = found->len; i > 0; i--)
    {
      const SegueClash *clash = g_ptr_array_index (found, i - 1);

      if (clash->kind != SEGUE_CLASH_PERSON || segue_record_get_id (clash->who) != stakeholder)
        g_ptr_array_remove_index (found, i - 1);
    }

  return found;
}

static char *
dup_twice (const char *who,
           const char *session)
{
  /* Translators: a person, a session */
  return g_strdup_printf (_("%s is enrolled twice in “%s”."), who, session);
}

static char *
dup_about (SeguePlan        *plan,
           const SegueClash *clash,
           SegueRecord      *other)
{
  g_autofree char *title = segue_plan_dup_title (plan, other);
  g_autofree char *who = clash->who != NULL ? segue_plan_dup_title (plan, clash->who) : NULL;

  if (clash->first == clash->second)
    return dup_twice (who, title);

  switch (clash->kind)
    {
    case SEGUE_CLASH_TRAINER:
      /* Translators: a trainer, a session */
      return g_strdup_printf (_("%s also trains “%s” at this time."), who, title);
    case SEGUE_CLASH_ROOM:
      /* Translators: a session */
      return g_strdup_printf (_("The room is also used by “%s” at this time."), title);
    case SEGUE_CLASH_PERSON:
      /* Translators: a person, a session */
      return g_strdup_printf (_("%s is also enrolled in “%s” at this time."), who, title);
    }

  g_return_val_if_reached (g_strdup (""));
}

static char *
dup_both (SeguePlan        *plan,
          const SegueClash *clash)
{
  g_autofree char *first = segue_plan_dup_title (plan, clash->first);
  g_autofree char *second = segue_plan_dup_title (plan, clash->second);
  g_autofree char *who = clash->who != NULL ? segue_plan_dup_title (plan, clash->who) : NULL;

  if (clash->first == clash->second)
    return dup_twice (who, first);

  switch (clash->kind)
    {
    case SEGUE_CLASH_TRAINER:
      /* Translators: a trainer, two sessions */
      return g_strdup_printf (_("%s trains “%s” and “%s” at the same time."), who, first, second);
    case SEGUE_CLASH_ROOM:
      /* Translators: a room, two sessions */
      return g_strdup_printf (_("%s is used by “%s” and “%s” at the same time."),
                              segue_record_get_text (clash->first, SEGUE_SESSION_ROOM), first, second);
    case SEGUE_CLASH_PERSON:
      /* Translators: a person, two sessions */
      return g_strdup_printf (_("%s is enrolled in “%s” and “%s” at the same time."), who, first, second);
    }

  g_return_val_if_reached (g_strdup (""));
}

/**
 * segue_clash_dup_text:
 * @plan: what somebody may see
 * @clash: a clash
 * @session: (nullable): one of both, where that is what somebody looks at
 *
 * Returns: (transfer full): a sentence that says so
 */
char *
segue_clash_dup_text (SeguePlan        *plan,
                      const SegueClash *clash,
                      SegueRecord      *session)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && clash != NULL, NULL);

  if (session == NULL)
    return dup_both (plan, clash);

  return dup_about (plan, clash, session == clash->first ? clash->second : clash->first);
}
