/* segue-training-facts.c - who is enrolled, as it counts for training
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One pass over the enrolments of a rollout; all else is counted of what it leaves.
 */

#define G_LOG_DOMAIN "segue-training"

#include "config.h"

#include "segue-training-private.h"

#include "segue-course.h"
#include "segue-dated.h"
#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-roster.h"
#include "segue-session.h"

/* For ever, and where nobody knows since when. */
#define FOR_EVER G_MAXINT32

static SegueDay
get_end_of_validity (SegueRecord *course,
                     SegueDay     day)
{
  gint64 months = segue_record_get_integer (course, SEGUE_COURSE_VALID_MONTHS);

  return months > 0 && day != SEGUE_DAY_NONE ? segue_day_add_months (day, (int) months) : FOR_EVER;
}

static guint
find_only_audience (SegueTraining *self,
                    SegueRecord   *session)
{
  guint n = 0;
  const gint64 *audiences = segue_record_get_links (session, SEGUE_SESSION_AUDIENCES, &n);

  return segue_training_find_node (self, n == 1 ? audiences[0] : 0);
}

/* What is the same of all enrolments in a session is looked up once: @of_session. */
static void
add_fact (SegueTraining           *self,
          SegueRecord             *course,
          const SegueTrainingFact *of_session,
          gboolean                 is_to_come,
          SegueRecord             *enrolment)
{
  SegueTrainingFact fact = *of_session;

  fact.person = segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
  fact.people = segue_enrolment_get_people (enrolment);
  fact.node = segue_training_find_node (self, segue_record_get_link (enrolment, SEGUE_ENROLMENT_AUDIENCE));
  if (segue_enrolment_completes (enrolment, course))
    {
      if (segue_record_is_set (enrolment, SEGUE_ENROLMENT_COMPLETED_ON))
        fact.day = segue_record_get_day (enrolment, SEGUE_ENROLMENT_COMPLETED_ON);
      fact.until = get_end_of_validity (course, fact.day);
    }
  else if (is_to_come)
    {
      SegueSeat seat = segue_enrolment_get_seat (enrolment);

      fact.has_seat = seat == SEGUE_SEAT_HELD;
      fact.waits = seat == SEGUE_SEAT_WAITING;
    }
  g_array_append_val (self->facts, fact);
}

static void
add_session (SegueTraining *self,
             SegueRecord   *course,
             guint          place,
             SegueRecord   *session)
{
  SegueTrainingFact of_session = {
    .course = place,
    .hint = find_only_audience (self, session),
    .day = segue_dated_get_last (session),
  };
  gboolean is_to_come = segue_session_is_to_come (session, self->today);
  guint n = 0;
  SegueRecord *const *enrolments = segue_plan_incoming (self->plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                                        segue_record_get_id (session), &n);

  for (guint i = 0; i < n; i++)
    add_fact (self, course, &of_session, is_to_come, enrolments[i]);
}

static int
compare_facts (gconstpointer a,
               gconstpointer b)
{
  const SegueTrainingFact *one = a;
  const SegueTrainingFact *two = b;

  if (one->person != two->person)
    return one->person < two->person ? -1 : 1;
  if (one->course != two->course)
    return one->course < two->course ? -1 : 1;

  return (one->day > two->day) - (one->day < two->day);
}

/* Whether somebody belongs to an audience at all, or to @node or below it. */
static gboolean
is_member (SegueTraining *self,
           gint64         person,
           guint          node)
{
  guint end = node != G_MAXUINT ? segue_training_get_node (self, node)->end : 0;
  guint n = 0;
  SegueRecord *const *memberships = segue_plan_incoming (self->plan, SEGUE_RECORD_MEMBERSHIP,
                                                         SEGUE_MEMBERSHIP_STAKEHOLDER, person, &n);

  for (guint i = 0; i < n; i++)
    {
      guint of = segue_training_find_node (self, segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_AUDIENCE));

      if ((node == G_MAXUINT || (of >= node && of < end)) && segue_membership_covers (memberships[i], self->today))
        return TRUE;
    }

  return FALSE;
}

/* Says of whom nothing is known that they are those for whom the session is, and counts who
 * is enrolled as somebody of an audience without being a member.
 */
static void
settle_person (SegueTraining     *self,
               SegueTrainingFact *facts,
               guint              n)
{
  gboolean has_audience = facts->person != 0 && is_member (self, facts->person, G_MAXUINT);

  for (guint i = 0; facts->person != 0 && i < n; i++)
    has_audience = has_audience || facts[i].node != G_MAXUINT;

  for (guint i = 0; i < n; i++)
    {
      gboolean is_counted = facts->person == 0;

      if (facts[i].node == G_MAXUINT && !has_audience)
        facts[i].node = facts[i].hint;
      for (guint other = 0; !is_counted && other < i; other++)
        is_counted = facts[other].node == facts[i].node;
      if (facts[i].node != G_MAXUINT && !is_counted && !is_member (self, facts->person, facts[i].node))
        segue_training_get_node (self, facts[i].node)->n_guests++;
    }
}

/* Of an audience without a head-count there are at least so many people as one course has
 * had seats for.
 */
static void
count_heads (SegueTraining *self)
{
  g_autofree guint *heads = g_new0 (guint, (gsize) self->nodes->len * self->courses->len);

  for (guint i = 0; i < self->facts->len; i++)
    {
      const SegueTrainingFact *fact = &g_array_index (self->facts, SegueTrainingFact, i);

      if (fact->person != 0)
        break; /* those without names come first */
      if (fact->node != G_MAXUINT && (fact->has_seat || fact->until != SEGUE_DAY_NONE))
        heads[fact->node * self->courses->len + fact->course] += fact->people;
    }

  for (guint node = 0; node < self->nodes->len; node++)
    {
      guint most = 0;

      for (guint course = 0; course < self->courses->len; course++)
        most = MAX (most, heads[node * self->courses->len + course]);
      segue_training_get_node (self, node)->n_guests += most;
    }
}

/**
 * segue_training_find_end:
 * @fact: below the number of facts
 *
 * Returns: the first fact after it that is about somebody else
 */
guint
segue_training_find_end (SegueTraining *self,
                         guint          fact)
{
  const SegueTrainingFact *facts = (gconstpointer) self->facts->data;
  guint end = fact + 1;

  while (end < self->facts->len && facts[end].person == facts[fact].person)
    end++;

  return end;
}

/**
 * segue_training_read_facts:
 *
 * Takes over the enrolments in the courses; none where they may not be told of.
 */
void
segue_training_read_facts (SegueTraining *self)
{
  if (!self->shows)
    return;

  for (guint place = 0; place < self->courses->len; place++)
    {
      SegueRecord *course = g_ptr_array_index (self->courses, place);
      guint n = 0;
      SegueRecord *const *sessions = segue_plan_incoming (self->plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE,
                                                          segue_record_get_id (course), &n);

      for (guint i = 0; i < n; i++)
        if (segue_session_counts (sessions[i]))
          add_session (self, course, place, sessions[i]);
    }
  g_array_sort (self->facts, compare_facts);
  for (guint i = 0, end; i < self->facts->len; i = end)
    {
      end = segue_training_find_end (self, i);
      settle_person (self, &g_array_index (self->facts, SegueTrainingFact, i), end - i);
    }
  count_heads (self);
}
