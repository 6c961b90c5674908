/* segue-proposal-deal.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The people of a course are dealt to sessions one after another: those who go live first,
 * and what is left of one audience shares a session with the next.  Each session takes the
 * best time that there is.
 */

#define G_LOG_DOMAIN "segue-proposal"

#include "config.h"

#include "segue-proposal-private.h"

#include "segue-audience-tree.h"
#include "segue-course.h"
#include "segue-delivery.h"
#include "segue-milestone.h"
#include "segue-roster.h"
#include "segue-time.h"

/* A time, a room and a trainer for some of a group, and what speaks against it. */
typedef struct
{
  SegueProposalSlot slot;
  guint             room;
  gint64            trainer;
  guint             capacity;
  guint             people;
  gint64            marks[4];
} Choice;

static gboolean
is_needed_first (SegueProposalAttempt *self,
                 guint                 course)
{
  gint64 id = segue_record_get_id (segue_training_get_course (self->training, course));

  for (guint i = 0; i < segue_training_get_n_courses (self->training); i++)
    {
      SegueValue first = segue_record_peek (segue_training_get_course (self->training, i), SEGUE_COURSE_PREREQUISITES);

      if (i != course && first.is_set && segue_ids_contain (first.slot.ids, id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_cheaper (const Choice *one,
            const Choice *other)
{
  for (guint i = 0; i < G_N_ELEMENTS (one->marks); i++)
    if (one->marks[i] != other->marks[i])
      return one->marks[i] < other->marks[i];

  return FALSE;
}

/* Looks at one time for a group; says what stands in the way. */
static gboolean
try_slot (SegueProposalAttempt     *self,
          const SegueProposalGroup *group,
          guint                     left,
          gboolean                  is_early,
          const SegueProposalSlot  *slot,
          SegueProposalReason      *reason,
          Choice                   *choice)
{
  const SegueTrainingCell *cell = segue_training_get_cell (self->training, group->row, group->course);
  SegueRecord *course = segue_training_get_course (self->training, group->course);
  guint on_day = segue_proposal_desk_count_on (self->desk, slot->day);
  guint most = (guint) segue_record_get_integer (course, SEGUE_COURSE_SEATS);
  guint ready;

  if (!segue_proposal_desk_is_free (self->desk, segue_record_get_id (group->audience), slot->day, slot->end_day))
    return FALSE;
  *reason = MAX (*reason, SEGUE_PROPOSAL_NO_ROOM);
  if ((self->wishes->most_a_day > 0 && on_day >= self->wishes->most_a_day) ||
      !segue_proposal_desk_find_room (self->desk, slot, cell->seats, most, left, &choice->room, &choice->capacity) ||
      !segue_proposal_desk_find_trainer (self->desk, slot, &choice->trainer))
    return FALSE;
  ready = segue_proposal_count_ready (self, group, slot);
  if (ready == 0)
    *reason = SEGUE_PROPOSAL_PREREQUISITE;
  choice->people = MIN (MIN (group->people, choice->capacity), MIN (ready, segue_proposal_count_idle (self, group, slot)));
  if (choice->people == 0)
    return FALSE;

  choice->slot = *slot;
  choice->marks[0] = (gint64) MIN (left, choice->capacity) - choice->people > 0 &&
                     choice->people < MIN (group->people, choice->capacity);
  choice->marks[1] = self->spares_weeks ? segue_proposal_get_excess (self, group, slot->day, choice->people) : 0;
  choice->marks[2] = is_early ? (gint64) slot->day * SEGUE_MINUTES_PER_DAY + slot->start : on_day;
  choice->marks[3] = -(gint64) choice->capacity;
  return TRUE;
}

static guint
count_left (GArray *groups,
            guint   course)
{
  guint left = 0;

  for (guint i = 0; i < groups->len; i++)
    if (g_array_index (groups, SegueProposalGroup, i).course == course)
      left += g_array_index (groups, SegueProposalGroup, i).people;

  return left;
}

static gboolean
choose (SegueProposalAttempt     *self,
        GArray                   *groups,
        const SegueProposalGroup *group,
        GArray                   *slots,
        SegueProposalReason      *reason,
        Choice                   *best)
{
  gboolean is_early = is_needed_first (self, group->course);
  guint left = count_left (groups, group->course);
  gboolean found = FALSE;

  *reason = SEGUE_PROPOSAL_NO_DAY;
  for (guint i = 0; i < slots->len; i++)
    {
      const SegueProposalSlot *slot = &g_array_index (slots, SegueProposalSlot, i);
      Choice choice = { 0 };

      if (slot->day < group->first || slot->end_day > group->last ||
          !try_slot (self, group, left, is_early, slot, reason, &choice))
        continue;
      if (!found || is_cheaper (&choice, best))
        *best = choice;
      found = TRUE;
    }

  return found;
}

static void
seat (SegueProposalAttempt *self,
      SegueProposalGroup   *group,
      const Choice         *choice,
      SegueProposedSession *session,
      guint                 people)
{
  gint64 id = segue_record_get_id (group->audience);

  segue_proposal_take (self, group->row, group->course, choice->slot.day, &choice->slot.span, people);
  group->people -= people;
  session->people += people;
  self->result->n_people += people;
  g_array_append_val (session->audiences, id);
}

/* What is left in a session goes to the next audiences that can be there. */
static void
share_seats (SegueProposalAttempt     *self,
             GArray                   *groups,
             const SegueProposalGroup *with,
             const Choice             *choice,
             SegueProposedSession     *session)
{
  for (guint i = 0; i < groups->len && session->people < choice->capacity; i++)
    {
      SegueProposalGroup *group = &g_array_index (groups, SegueProposalGroup, i);
      guint people = MIN (group->people, choice->capacity - session->people);

      if (group == with || group->course != with->course || people == 0 || choice->slot.day < group->first ||
          choice->slot.end_day > group->last ||
          !segue_proposal_desk_is_free (self->desk, segue_record_get_id (group->audience), choice->slot.day, choice->slot.end_day))
        continue;
      people = MIN (people, MIN (segue_proposal_count_ready (self, group, &choice->slot), segue_proposal_count_idle (self, group, &choice->slot)));
      if (people > 0)
        seat (self, group, choice, session, people);
    }
}

static SegueProposedSession
begin_session (SegueProposalAttempt     *self,
               const SegueProposalGroup *group,
               const Choice             *choice)
{
  SegueProposedSession session = { .course = segue_training_get_course (self->training, group->course) };

  session.day = choice->slot.day;
  session.end_day = choice->slot.end_day;
  session.start = choice->slot.start;
  session.end = choice->slot.end;
  session.trainer = choice->trainer;
  session.capacity = choice->capacity;
  session.audiences = g_array_new (FALSE, FALSE, sizeof (gint64));
  session.milestone = group->milestone;
  if (group->milestone != NULL)
    session.offset = (int) (choice->slot.day - segue_record_get_day (group->milestone, SEGUE_MILESTONE_DATE));

  return session;
}

static void
add_session (SegueProposalAttempt *self,
             GArray               *groups,
             SegueProposalGroup   *group,
             const Choice         *choice)
{
  SegueProposedSession session = begin_session (self, group, choice);

  if (choice->room < self->wishes->n_rooms)
    session.room = g_strdup (self->wishes->rooms[choice->room].name);
  segue_proposal_desk_book (self->desk, &choice->slot, choice->room, choice->trainer);
  seat (self, group, choice, &session, choice->people);
  share_seats (self, groups, group, choice, &session);
  g_array_append_val (self->result->sessions, session);
}

static void
give_up (SegueProposalAttempt *self,
         SegueProposalGroup   *group,
         SegueProposalReason   reason)
{
  SegueProposalRest rest = { segue_training_get_course (self->training, group->course), group->audience, group->people,
                             reason, group->first, group->last };

  g_array_append_val (self->result->rests, rest);
  group->people = 0;
}

static void
deal (SegueProposalAttempt *self,
      GArray               *groups,
      SegueProposalGroup   *group,
      GArray               *slots)
{
  while (group->people > 0)
    {
      SegueProposalReason reason;
      Choice choice;

      if (group->first == SEGUE_DAY_NONE)
        give_up (self, group, SEGUE_PROPOSAL_NO_GO_LIVE);
      else if (group->last < group->first)
        give_up (self, group, group->is_cut ? SEGUE_PROPOSAL_TOO_SOON : SEGUE_PROPOSAL_TOO_LATE);
      else if (slots->len == 0)
        give_up (self, group, SEGUE_PROPOSAL_TOO_LONG);
      else if (choose (self, groups, group, slots, &reason, &choice))
        add_session (self, groups, group, &choice);
      else
        give_up (self, group, reason);
    }
}

/* Sessions that there are count whenever they are; new ones end by the day that was asked for. */
static void
cut (SegueProposalAttempt *self,
     SegueProposalGroup   *group)
{
  SegueDay last = self->wishes->last;

  if (last == SEGUE_DAY_NONE || group->last <= last)
    return;

  group->is_cut = group->last >= group->first;
  group->last = last;
}

/**
 * segue_proposal_deal:
 * @groups: (element-type SegueProposalGroup): who needs seats
 * @course: a course
 *
 * Gives everybody of @groups who needs this course a seat, or says why not.
 */
void
segue_proposal_deal (SegueProposalAttempt *self,
                     GArray               *groups,
                     guint                 course)
{
  SegueRecord *record = segue_training_get_course (self->training, course);
  SegueDay first = G_MAXINT32, last = SEGUE_DAY_NONE;
  g_autoptr(GArray) slots = NULL;

  segue_proposal_use_free_seats (self, groups, course);
  for (guint i = 0; i < groups->len; i++)
    {
      SegueProposalGroup *group = &g_array_index (groups, SegueProposalGroup, i);

      if (group->course != course || group->first == SEGUE_DAY_NONE)
        continue;
      cut (self, group);
      first = MIN (first, group->first);
      last = MAX (last, group->last);
    }
  slots = segue_proposal_desk_list_slots (self->desk, (int) segue_record_get_integer (record, SEGUE_COURSE_DURATION), first, last);

  for (guint i = 0; i < groups->len; i++)
    if (g_array_index (groups, SegueProposalGroup, i).course == course)
      deal (self, groups, &g_array_index (groups, SegueProposalGroup, i), slots);
}
