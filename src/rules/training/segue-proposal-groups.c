/* segue-proposal-groups.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who needs a seat, who has one, and who can come.
 */

#define G_LOG_DOMAIN "segue-proposal"

#include "config.h"

#include "segue-proposal-private.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-course.h"
#include "segue-dated.h"
#include "segue-delivery.h"
#include "segue-rollout-dates.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-thresholds.h"

static gboolean
is_required (const SegueTrainingCell *cell)
{
  return cell->requirement != NULL && cell->rule == SEGUE_REQUIREMENT_RULE_REQUIRED;
}

/**
 * segue_proposal_is_meant:
 *
 * Returns: whether who is counted there needs a seat: one course may be asked for though it
 *   is only recommended
 */
gboolean
segue_proposal_is_meant (SegueProposalAttempt    *self,
                         const SegueTrainingCell *cell)
{
  return is_required (cell) ||
         (self->wishes->course != 0 && cell->requirement != NULL && cell->rule == SEGUE_REQUIREMENT_RULE_RECOMMENDED);
}

static GArray *
get_taken (SegueProposalAttempt *self,
           guint                 row,
           guint                 course)
{
  gpointer key = GUINT_TO_POINTER (row * segue_training_get_n_courses (self->training) + course + 1);
  GArray *taken = g_hash_table_lookup (self->taken, key);

  if (taken == NULL)
    {
      taken = g_array_new (FALSE, FALSE, sizeof (SegueProposalTaken));
      g_hash_table_insert (self->taken, key, taken);
    }

  return taken;
}

/**
 * segue_proposal_take:
 * @row: an audience
 * @course: a course
 * @day: the first day, %SEGUE_DAY_NONE where it is long ago
 * @span: when
 * @people: how many of the row have a seat then
 *
 * Writes that down.
 */
void
segue_proposal_take (SegueProposalAttempt *self,
                     guint                 row,
                     guint                 course,
                     SegueDay              day,
                     const SegueSpan      *span,
                     guint                 people)
{
  SegueProposalTaken taken = { day, *span, people };

  if (people > 0)
    g_array_append_val (get_taken (self, row, course), taken);
}

/**
 * segue_proposal_count_taken:
 * @until: an instant
 *
 * Returns: how many of the row have or had a seat in a session that ends by then
 */
guint
segue_proposal_count_taken (SegueProposalAttempt *self,
                            guint                 row,
                            guint                 course,
                            gint64                until)
{
  GArray *taken = get_taken (self, row, course);
  guint n = 0;

  for (guint i = 0; i < taken->len; i++)
    if (g_array_index (taken, SegueProposalTaken, i).span.to <= until)
      n += g_array_index (taken, SegueProposalTaken, i).people;

  return n;
}

/* The rows right below one; rows come with what is below them after them. */
static guint
next_child (SegueProposalAttempt *self,
            guint                 row,
            guint                 child)
{
  guint depth = segue_training_get_row (self->training, row)->depth;

  for (guint i = child == row ? row + 1 : child + 1; i < segue_training_get_n_rows (self->training); i++)
    {
      guint other = segue_training_get_row (self->training, i)->depth;

      if (other <= depth)
        break;
      if (other == depth + 1)
        return i;
    }

  return G_MAXUINT;
}

static void
add_group (SegueProposalAttempt *self,
           GArray               *groups,
           guint                 course,
           guint                 row,
           guint                 people,
           guint                 target)
{
  const SegueTrainingRow *facts = segue_training_get_row (self->training, row);
  SegueRecord *record = segue_training_get_course (self->training, course);
  SegueProposalGroup group = { course, row, facts->audience, NULL, people, MAX (target, people), SEGUE_DAY_NONE, SEGUE_DAY_NONE };

  group.milestone = segue_audience_find_milestone (self->plan, self->wishes->rollout, segue_record_get_id (facts->audience),
                                                   SEGUE_MILESTONE_ROLE_GO_LIVE);
  if (facts->go_live != SEGUE_DAY_NONE)
    {
      group.first = MAX (self->wishes->first,
                         facts->go_live - (SegueDay) segue_record_get_integer (record, SEGUE_COURSE_MAX_DAYS_BEFORE));
      group.last = facts->go_live - (SegueDay) segue_record_get_integer (record, SEGUE_COURSE_MIN_DAYS_BEFORE);
    }
  g_array_append_val (groups, group);
}

typedef struct
{
  guint needed;
  guint target;
  guint trained;
  guint enrolled;
} Sum;

static guint
less (guint all,
      guint part)
{
  return all > part ? all - part : 0;
}

/* Seats of the sessions that there are, people of the row who have them. */
static void
take_enrolled (SegueProposalAttempt *self,
               guint                 row,
               guint                 course,
               guint                 enrolled)
{
  guint n = 0;
  SegueRecord *const *sessions = segue_plan_incoming (self->plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE,
                                                      segue_record_get_id (segue_training_get_course (self->training, course)), &n);

  for (guint i = 0; i < n && enrolled > 0; i++)
    {
      SegueDatedState state = segue_dated_get_state (sessions[i]);
      SegueRoster roster;
      SegueSpan span;

      if (state == SEGUE_DATED_DONE || state == SEGUE_DATED_CANCELLED ||
          segue_record_get_boolean (sessions[i], SEGUE_MAIN_ARCHIVED) ||
          !segue_span_of_record (self->plan, sessions[i], &span))
        continue;
      segue_roster_get (self->plan, sessions[i], &roster);
      segue_proposal_take (self, row, course, segue_dated_get_first (sessions[i]), &span, MIN (roster.taken, enrolled));
      enrolled -= MIN (roster.taken, enrolled);
    }
}

/* Makes groups of the smallest audiences that have rows, and of what is left of those above
 * them: so each session says whose it is, and each wave has its own days.
 */
static Sum
collect_groups (SegueProposalAttempt *self,
                GArray               *groups,
                guint                 course,
                guint                 row)
{
  const SegueTrainingCell *cell = segue_training_get_cell (self->training, row, course);
  const SegueSpan long_ago = { 0, 0 };
  Sum all = { segue_proposal_is_meant (self, cell) ? cell->seats_needed : 0, cell->target, cell->trained, cell->enrolled };
  Sum below = { 0, 0, 0, 0 };

  for (guint child = next_child (self, row, row); child != G_MAXUINT; child = next_child (self, row, child))
    {
      Sum sum = collect_groups (self, groups, course, child);

      below.needed += sum.needed;
      below.target += sum.target;
      below.trained += sum.trained;
      below.enrolled += sum.enrolled;
    }

  below.needed = less (below.needed, self->again[row]);
  segue_proposal_take (self, row, course, SEGUE_DAY_NONE, &long_ago, less (all.trained, below.trained));
  take_enrolled (self, row, course, less (all.enrolled, below.enrolled));
  if (all.needed > below.needed + self->less[row])
    add_group (self, groups, course, row, all.needed - below.needed - self->less[row], less (all.target, below.target));
  all.needed = MAX (all.needed, below.needed);

  return all;
}

/**
 * segue_proposal_use_free_seats:
 * @groups: (element-type SegueProposalGroup): who needs seats; those of @course get fewer
 * @course: a course
 *
 * Who can still be enrolled in a session that there is needs none more.
 */
void
segue_proposal_use_free_seats (SegueProposalAttempt *self,
                               GArray               *groups,
                               guint                 course)
{
  guint n = 0;
  SegueRecord *const *sessions = segue_plan_incoming (self->plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE,
                                                      segue_record_get_id (segue_training_get_course (self->training, course)), &n);

  for (guint i = 0; i < n; i++)
    {
      SegueDatedState state = segue_dated_get_state (sessions[i]);
      SegueDay last = segue_dated_get_last (sessions[i]);
      SegueRoster roster;
      SegueSpan span;
      guint seats;

      if (state == SEGUE_DATED_DONE || state == SEGUE_DATED_CANCELLED || last < self->wishes->today ||
          segue_record_get_boolean (sessions[i], SEGUE_MAIN_ARCHIVED) || !segue_span_of_record (self->plan, sessions[i], &span))
        continue;
      segue_roster_get (self->plan, sessions[i], &roster);
      seats = less (roster.capacity, roster.taken);
      for (guint j = 0; j < groups->len && seats > 0; j++)
        {
          SegueProposalGroup *group = &g_array_index (groups, SegueProposalGroup, j);
          guint people = MIN (group->people, seats);

          if (group->course != course || people == 0 || last > group->last || !segue_session_reaches (self->plan, sessions[i], segue_record_get_id (group->audience)))
            continue;
          segue_proposal_take (self, group->row, course, segue_dated_get_first (sessions[i]), &span, people);
          group->people -= people;
          seats -= people;
        }
    }
}

/* Who knows what must be known before: people of the row for whom the courses that come
 * first are over by then, less those who have a seat in this one up to then.  What people
 * take alone and when they want they can have done by then.
 */
static guint
count_ready_at (SegueProposalAttempt     *self,
                const SegueProposalGroup *group,
                gint64                    at)
{
  guint n = 0;
  SegueRecord *course = segue_training_get_course (self->training, group->course);
  const gint64 *first = segue_record_get_links (course, SEGUE_COURSE_PREREQUISITES, &n);
  GArray *taken = get_taken (self, group->row, group->course);
  guint ready = G_MAXUINT, seated = 0;

  for (guint i = 0; i < taken->len; i++)
    if (g_array_index (taken, SegueProposalTaken, i).span.from <= at)
      seated += g_array_index (taken, SegueProposalTaken, i).people;

  for (guint i = 0; i < n; i++)
    {
      guint place = segue_training_find_course (self->training, first[i]);
      guint known = 0;

      if (place == G_MAXUINT || place == group->course ||
          segue_course_is_self_paced (segue_training_get_course (self->training, place)) ||
          !is_required (segue_training_get_cell (self->training, group->row, place)))
        continue;
      known = segue_proposal_count_taken (self, group->row, place, at) + segue_proposal_count_elsewhere (self, group->row, place, at);
      ready = MIN (ready, less (known, seated));
    }

  return ready;
}

/**
 * segue_proposal_count_ready:
 *
 * Nobody who comes later may lose by a session that what must be known before is known.
 *
 * Returns: how many people of the row know it at this time and have no seat yet
 */
guint
segue_proposal_count_ready (SegueProposalAttempt     *self,
                            const SegueProposalGroup *group,
                            const SegueProposalSlot  *slot)
{
  GArray *taken = get_taken (self, group->row, group->course);
  guint ready = count_ready_at (self, group, slot->span.from);

  for (guint i = 0; i < taken->len && ready > 0 && ready < G_MAXUINT; i++)
    if (g_array_index (taken, SegueProposalTaken, i).span.from > slot->span.from)
      ready = MIN (ready, count_ready_at (self, group, g_array_index (taken, SegueProposalTaken, i).span.from));

  return ready;
}

/**
 * segue_proposal_count_idle:
 *
 * Returns: how many people of the row are not in other courses at this time
 */
guint
segue_proposal_count_idle (SegueProposalAttempt     *self,
                           const SegueProposalGroup *group,
                           const SegueProposalSlot  *slot)
{
  guint busy = 0;

  for (guint course = 0; course < segue_training_get_n_courses (self->training); course++)
    {
      GArray *taken = course != group->course ? get_taken (self, group->row, course) : NULL;

      for (guint i = 0; taken != NULL && i < taken->len; i++)
        if (segue_spans_overlap (&g_array_index (taken, SegueProposalTaken, i).span, &slot->span))
          busy += g_array_index (taken, SegueProposalTaken, i).people;
    }

  return less (group->target, busy);
}

static SegueDay
get_week (SegueDay day)
{
  return day - segue_day_get_weekday (day) + 1;
}

/**
 * segue_proposal_get_excess:
 * @day: a day
 * @people: how many more would have a seat then
 *
 * Returns: how many minutes of that week a person of the row would spend beyond what can be
 *   spared, 0 = none
 */
gint64
segue_proposal_get_excess (SegueProposalAttempt     *self,
                           const SegueProposalGroup *group,
                           SegueDay                  day,
                           guint                     people)
{
  SegueDay week = get_week (day);
  gint64 spared = segue_record_is_set (group->audience, SEGUE_AUDIENCE_CAPACITY_MINUTES_WEEK)
                    ? segue_record_get_integer (group->audience, SEGUE_AUDIENCE_CAPACITY_MINUTES_WEEK)
                    : segue_thresholds_read_setting (self->plan, SEGUE_SETTINGS_CAPACITY_DEFAULT);
  gint64 minutes = people * segue_record_get_integer (segue_training_get_course (self->training, group->course), SEGUE_COURSE_DURATION);

  for (guint course = 0; course < segue_training_get_n_courses (self->training); course++)
    {
      GArray *taken = get_taken (self, group->row, course);
      gint64 duration = segue_record_get_integer (segue_training_get_course (self->training, course), SEGUE_COURSE_DURATION);

      for (guint i = 0; i < taken->len; i++)
        if (g_array_index (taken, SegueProposalTaken, i).day != SEGUE_DAY_NONE && get_week (g_array_index (taken, SegueProposalTaken, i).day) == week)
          minutes += duration * g_array_index (taken, SegueProposalTaken, i).people;
    }

  return MAX (minutes / MAX (group->target, 1) - spared, 0);
}

/**
 * segue_proposal_get_height:
 * @course: a course
 * @most: how far to look; there may be a circle
 *
 * Returns: how many courses come one after another once this one is done
 */
guint
segue_proposal_get_height (SegueProposalAttempt *self,
                           guint                 course,
                           guint                 most)
{
  gint64 id = segue_record_get_id (segue_training_get_course (self->training, course));
  guint height = 0;

  for (guint i = 0; most > 0 && i < segue_training_get_n_courses (self->training); i++)
    {
      SegueValue first = segue_record_peek (segue_training_get_course (self->training, i), SEGUE_COURSE_PREREQUISITES);

      if (i != course && first.is_set && segue_ids_contain (first.slot.ids, id))
        height = MAX (height, 1 + segue_proposal_get_height (self, i, most - 1));
    }

  return height;
}

static int
compare_groups (gconstpointer a,
                gconstpointer b)
{
  const SegueProposalGroup *one = a;
  const SegueProposalGroup *other = b;

  if (one->last != other->last)
    return one->last < other->last ? -1 : 1;

  return (one->row > other->row) - (one->row < other->row);
}

/**
 * segue_proposal_collect_groups:
 * @groups: (element-type SegueProposalGroup): filled with who needs seats, those first who
 *   go live first
 *
 * What others know already counts, whichever course is asked for; who belongs to several
 * audiences is in one group.
 */
void
segue_proposal_collect_groups (SegueProposalAttempt *self,
                               GArray               *groups)
{
  guint n_rows = segue_training_get_n_rows (self->training);
  g_autofree guint *again = g_new0 (guint, MAX (n_rows, 1));
  g_autofree guint *fewer = g_new0 (guint, MAX (n_rows, 1));

  self->again = again;
  self->less = fewer;
  for (guint course = 0; course < segue_training_get_n_courses (self->training); course++)
    {
      segue_proposal_read_twice (self, course);
      for (guint row = 0; row < n_rows; row++)
        if (segue_training_get_row (self->training, row)->depth == 0)
          collect_groups (self, groups, course, row);
    }
  self->again = self->less = NULL;

  g_array_sort (groups, compare_groups);
}
