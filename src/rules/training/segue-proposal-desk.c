/* segue-proposal-desk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-proposal"

#include "config.h"

#include "segue-proposal-private.h"

#include "segue-audience-tree.h"
#include "segue-dated.h"
#include "segue-fold.h"
#include "segue-ical-zone.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-time.h"

/* A session over more days than a working week has is no session any more. */
#define MOST_DAYS 5

static char *
dup_room_key (const SegueProposalWishes *wishes,
              guint                      room)
{
  if (room >= wishes->n_rooms || wishes->rooms[room].name == NULL || *wishes->rooms[room].name == '\0')
    return g_strdup_printf ("\1%u", room);

  return segue_fold (wishes->rooms[room].name);
}

static GArray *
get_room (SegueProposalDesk *self,
          const char        *key)
{
  GArray *spans = g_hash_table_lookup (self->rooms, key);

  if (spans == NULL)
    {
      spans = g_array_new (FALSE, FALSE, sizeof (SegueSpan));
      g_hash_table_insert (self->rooms, g_strdup (key), spans);
    }

  return spans;
}

static GArray *
get_trainer (SegueProposalDesk *self,
             gint64             trainer)
{
  GArray *spans = g_hash_table_lookup (self->trainers, &trainer);

  if (spans == NULL)
    {
      spans = g_array_new (FALSE, FALSE, sizeof (SegueSpan));
      g_hash_table_insert (self->trainers, g_memdup2 (&trainer, sizeof trainer), spans);
    }

  return spans;
}

static gboolean
is_taken (GArray          *spans,
          const SegueSpan *span)
{
  for (guint i = 0; i < spans->len; i++)
    if (segue_spans_overlap (&g_array_index (spans, SegueSpan, i), span))
      return TRUE;

  return FALSE;
}

static void
add_to_day (SegueProposalDesk *self,
            SegueDay           day)
{
  g_hash_table_insert (self->days, GINT_TO_POINTER (day),
                       GUINT_TO_POINTER (segue_proposal_desk_count_on (self, day) + 1));
}

static void
note_session (SegueProposalDesk *self,
              SegueRecord       *session)
{
  const char *room = segue_record_get_text (session, SEGUE_SESSION_ROOM);
  g_autofree char *folded = room != NULL ? segue_fold (room) : NULL;
  guint n = 0;
  const gint64 *trainers = segue_record_get_links (session, SEGUE_SESSION_TRAINERS, &n);
  SegueSpan span;

  if (segue_dated_get_state (session) == SEGUE_DATED_CANCELLED ||
      segue_record_get_boolean (session, SEGUE_MAIN_ARCHIVED) || !segue_span_of_record (self->plan, session, &span))
    return;

  if (folded != NULL && *folded != '\0')
    g_array_append_val (get_room (self, folded), span);
  for (guint i = 0; i < n; i++)
    g_array_append_val (get_trainer (self, trainers[i]), span);
  if (segue_record_get_link (session, SEGUE_SESSION_ROLLOUT) == self->wishes->rollout)
    add_to_day (self, segue_dated_get_first (session));
}

static GTimeZone *
find_zone (SeguePlan *plan)
{
  SegueRecordList *settings = segue_plan_list (plan, SEGUE_RECORD_WORKSPACE);
  const char *name = NULL;

  if (segue_record_list_get_n (settings) > 0)
    name = segue_record_get_text (segue_record_list_get (settings, 0), SEGUE_SETTINGS_ZONE);

  return name != NULL ? segue_ical_zone_find (name, NULL) : NULL;
}

/**
 * segue_proposal_desk_new:
 * @plan: where the records are
 * @wishes: what is asked for; must outlive what is returned
 *
 * Returns: (transfer full): what is taken by the sessions of the plan
 */
SegueProposalDesk *
segue_proposal_desk_new (SeguePlan                 *plan,
                         const SegueProposalWishes *wishes)
{
  SegueProposalDesk *self = g_new0 (SegueProposalDesk, 1);
  SegueRecordList *sessions = segue_plan_list (plan, SEGUE_RECORD_SESSION);

  self->plan = plan;
  self->wishes = wishes;
  self->workdays = segue_workdays_new (plan);
  self->zone = find_zone (plan);
  self->rooms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->trainers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  self->days = g_hash_table_new (NULL, NULL);
  self->free = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_hash_table_unref);
  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    note_session (self, segue_record_list_get (sessions, i));

  return self;
}

/**
 * segue_proposal_desk_free:
 * @self: (transfer full) (nullable): what segue_proposal_desk_new() made
 */
void
segue_proposal_desk_free (SegueProposalDesk *self)
{
  if (self == NULL)
    return;

  segue_workdays_free (self->workdays);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_hash_table_unref (self->rooms);
  g_hash_table_unref (self->trainers);
  g_hash_table_unref (self->days);
  g_hash_table_unref (self->free);
  g_free (self);
}

static gint64
to_instant (SegueProposalDesk *self,
            SegueDay           day,
            int                minutes)
{
  if (self->zone != NULL)
    segue_ical_zone_to_utc (self->zone, &day, &minutes);

  return (gint64) day * SEGUE_MINUTES_PER_DAY + minutes;
}

static void
add_slot (SegueProposalDesk *self,
          GArray            *slots,
          SegueDay           day,
          SegueDay           end_day,
          int                start,
          int                end)
{
  SegueProposalSlot slot = { day, end_day, start, end, { to_instant (self, day, start), to_instant (self, end_day, end) } };

  g_array_append_val (slots, slot);
}

/* What no day has room for begins with a day and goes on on those after it. */
static void
add_long_slots (SegueProposalDesk *self,
                GArray            *slots,
                int                minutes,
                SegueDay           first,
                SegueDay           last)
{
  int start = self->wishes->day_ends;
  int a_day, n_days;

  for (guint i = 0; i < self->wishes->n_starts; i++)
    start = MIN (start, self->wishes->starts[i]);
  a_day = self->wishes->day_ends - start;
  if (a_day <= 0)
    return;

  n_days = (minutes + a_day - 1) / a_day;
  if (n_days > MOST_DAYS)
    return;
  for (SegueDay day = first; day + n_days - 1 <= last; day++)
    add_slot (self, slots, day, day + n_days - 1, start, start + minutes - (n_days - 1) * a_day);
}

/**
 * segue_proposal_desk_list_slots:
 * @minutes: how long a session lasts
 * @first: the first day
 * @last: the last day
 *
 * Returns: (transfer full) (element-type SegueProposalSlot): when it could be, by day and
 *   time, whoever has time then; none where it is longer than a working week
 */
GArray *
segue_proposal_desk_list_slots (SegueProposalDesk *self,
                                int                minutes,
                                SegueDay           first,
                                SegueDay           last)
{
  GArray *slots = g_array_new (FALSE, FALSE, sizeof (SegueProposalSlot));

  for (SegueDay day = first; day <= last; day++)
    for (guint i = 0; i < self->wishes->n_starts; i++)
      if (self->wishes->starts[i] + minutes <= self->wishes->day_ends)
        add_slot (self, slots, day, day, self->wishes->starts[i], self->wishes->starts[i] + minutes);
  if (slots->len == 0 && first <= last)
    add_long_slots (self, slots, minutes, first, last);

  return slots;
}

static gboolean
look_at_day (SegueProposalDesk *self,
             gint64             audience,
             SegueDay           day)
{
  static const SegueWindowKind kinds[] = {
    SEGUE_WINDOW_KIND_FREEZE, SEGUE_WINDOW_KIND_PEAK, SEGUE_WINDOW_KIND_HOLIDAY, SEGUE_WINDOW_KIND_NON_WORKING,
  };
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  SegueWhom whom = { .rollout = self->wishes->rollout };

  if (segue_workdays_is_weekend (self->workdays, day))
    return FALSE;

  segue_audience_get_below (self->plan, audience, &below);
  whom.audiences = below.is_set ? below.slot.ids : NULL;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (segue_workdays_find (self->workdays, kinds[i], day, day, &whom) != NULL)
      return FALSE;

  return TRUE;
}

/**
 * segue_proposal_desk_is_free:
 * @audience: an audience
 * @first: a day
 * @last: a day, not before @first
 *
 * Returns: whether all of it works on all of these days, without a freeze or a peak
 */
gboolean
segue_proposal_desk_is_free (SegueProposalDesk *self,
                             gint64             audience,
                             SegueDay           first,
                             SegueDay           last)
{
  GHashTable *known = g_hash_table_lookup (self->free, &audience);

  if (known == NULL)
    {
      known = g_hash_table_new (NULL, NULL);
      g_hash_table_insert (self->free, g_memdup2 (&audience, sizeof audience), known);
    }
  for (SegueDay day = first; day <= last; day++)
    {
      guint is_free = GPOINTER_TO_UINT (g_hash_table_lookup (known, GINT_TO_POINTER (day)));

      if (is_free == 0)
        {
          is_free = look_at_day (self, audience, day) ? 1 : 2;
          g_hash_table_insert (known, GINT_TO_POINTER (day), GUINT_TO_POINTER (is_free));
        }
      if (is_free == 2)
        return FALSE;
    }

  return TRUE;
}

/**
 * segue_proposal_desk_count_on:
 *
 * Returns: how many sessions of the rollout begin on @day
 */
guint
segue_proposal_desk_count_on (SegueProposalDesk *self,
                              SegueDay           day)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->days, GINT_TO_POINTER (day)));
}

/* The smallest room that takes all, else the largest. */
static gboolean
is_better (guint capacity,
           guint best,
           guint people)
{
  if (capacity >= people)
    return best < people || capacity < best;

  return capacity > best;
}

/**
 * segue_proposal_desk_find_room:
 * @slot: when
 * @seats: how many people a session of the course takes where the room says nothing
 * @most: more than these no session of the course takes, 0 = any number
 * @people: how many people are left
 * @room: (out): which of the rooms that are wished for; the one after them is without a name
 * @capacity: (out): how many people it then takes
 *
 * Returns: whether a room is free then
 */
gboolean
segue_proposal_desk_find_room (SegueProposalDesk       *self,
                               const SegueProposalSlot *slot,
                               guint                    seats,
                               guint                    most,
                               guint                    people,
                               guint                   *room,
                               guint                   *capacity)
{
  guint n = MAX (self->wishes->n_rooms, 1);
  guint best = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *key = dup_room_key (self->wishes, i);
      guint size = i < self->wishes->n_rooms && self->wishes->rooms[i].seats > 0 ? self->wishes->rooms[i].seats : seats;

      if (most > 0)
        size = MIN (size, most);
      if (size == 0 || is_taken (get_room (self, key), &slot->span) || (best > 0 && !is_better (size, best, people)))
        continue;
      best = size;
      *room = i;
    }
  *capacity = best;

  return best > 0;
}

/**
 * segue_proposal_desk_find_trainer:
 * @slot: when
 * @trainer: (out): who is free then and has least to do; 0 where nobody was asked for
 *
 * Returns: whether there is one, or none is needed
 */
gboolean
segue_proposal_desk_find_trainer (SegueProposalDesk       *self,
                                  const SegueProposalSlot *slot,
                                  gint64                  *trainer)
{
  guint least = G_MAXUINT;

  *trainer = 0;
  for (guint i = 0; i < self->wishes->n_trainers; i++)
    {
      GArray *spans = get_trainer (self, self->wishes->trainers[i]);

      if (spans->len >= least || is_taken (spans, &slot->span))
        continue;
      least = spans->len;
      *trainer = self->wishes->trainers[i];
    }

  return *trainer != 0 || self->wishes->n_trainers == 0;
}

/**
 * segue_proposal_desk_book:
 * @slot: when
 * @room: what segue_proposal_desk_find_room() found
 * @trainer: who, or 0
 *
 * Takes them.
 */
void
segue_proposal_desk_book (SegueProposalDesk       *self,
                          const SegueProposalSlot *slot,
                          guint                    room,
                          gint64                   trainer)
{
  g_autofree char *key = dup_room_key (self->wishes, room);

  g_array_append_val (get_room (self, key), slot->span);
  if (trainer != 0)
    g_array_append_val (get_trainer (self, trainer), slot->span);
  add_to_day (self, slot->day);
}
