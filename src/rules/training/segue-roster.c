/* segue-roster.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-roster"

#include "config.h"

#include "segue-roster.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-course.h"
#include "segue-dated.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-stakeholder.h"
#include "segue-thresholds.h"
#include "segue-time.h"

/* In the order of a #Line, after those with a seat. */
#define WAITING_GROUP 1

/* A line of the roster, with what puts it in its place. */
typedef struct
{
  SegueRecord *enrolment;
  guint        group;    /* those with a seat, those who wait, those who gave it up */
  SegueDay     since;    /* how long they have waited */
  gboolean     is_group; /* people without names come after those with one */
  char        *key;      /* the name, to be collated */
} Line;

static const SegueField *
get_status_field (void)
{
  return &segue_record_class_get (SEGUE_RECORD_ENROLMENT)->fields[SEGUE_ENROLMENT_STATUS];
}

/**
 * segue_enrolment_is_shown:
 * @plan: a plan
 *
 * Returns: whether @plan shows what came of enrolments, and what is counted of them
 */
gboolean
segue_enrolment_is_shown (SeguePlan *plan)
{
  return segue_plan_shows (plan, get_status_field ());
}

/**
 * segue_enrolment_get_seat:
 * @enrolment: an enrolment
 *
 * Returns: what its status means for a seat; invited where it says nothing
 */
SegueSeat
segue_enrolment_get_seat (SegueRecord *enrolment)
{
  g_return_val_if_fail (SEGUE_IS_ENROLMENT (enrolment), SEGUE_SEAT_GIVEN_UP);

  switch ((SegueEnrolmentStatus) MAX (segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS), 0))
    {
    case SEGUE_ENROLMENT_STATUS_INVITED:
    case SEGUE_ENROLMENT_STATUS_ENROLLED:
      return SEGUE_SEAT_HELD;
    case SEGUE_ENROLMENT_STATUS_WAIT_LISTED:
      return SEGUE_SEAT_WAITING;
    case SEGUE_ENROLMENT_STATUS_ATTENDED:
    case SEGUE_ENROLMENT_STATUS_PARTLY_ATTENDED:
    case SEGUE_ENROLMENT_STATUS_LATE:
      return SEGUE_SEAT_USED;
    case SEGUE_ENROLMENT_STATUS_EXCUSED:
    case SEGUE_ENROLMENT_STATUS_NO_SHOW:
      return SEGUE_SEAT_MISSED;
    case SEGUE_ENROLMENT_STATUS_DECLINED:
    case SEGUE_ENROLMENT_STATUS_CANCELLED:
      return SEGUE_SEAT_GIVEN_UP;
    }

  g_return_val_if_reached (SEGUE_SEAT_GIVEN_UP);
}

/**
 * segue_enrolment_get_people:
 * @enrolment: an enrolment
 *
 * Returns: how many people it stands for: one who is named, else its head-count
 */
guint
segue_enrolment_get_people (SegueRecord *enrolment)
{
  g_return_val_if_fail (SEGUE_IS_ENROLMENT (enrolment), 0);

  if (segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER) != 0)
    return 1;

  return (guint) segue_record_get_integer (enrolment, SEGUE_ENROLMENT_HEAD_COUNT);
}

/**
 * segue_enrolment_completes:
 * @enrolment: an enrolment
 * @course: (nullable): the course of its session
 *
 * As segue_enrolment_is_completed(), for who knows the course and looks at what is there.
 *
 * Returns: whether @course is completed by it
 */
gboolean
segue_enrolment_completes (SegueRecord *enrolment,
                           SegueRecord *course)
{
  int status;

  g_return_val_if_fail (SEGUE_IS_ENROLMENT (enrolment), FALSE);

  status = segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS);
  if (status != SEGUE_ENROLMENT_STATUS_ATTENDED && status != SEGUE_ENROLMENT_STATUS_LATE)
    return FALSE;
  if (course == NULL || !segue_record_is_set (course, SEGUE_COURSE_PASS_MARK))
    return TRUE;

  return segue_record_is_set (enrolment, SEGUE_ENROLMENT_SCORE) &&
         segue_record_get_integer (enrolment, SEGUE_ENROLMENT_SCORE) >=
           segue_record_get_integer (course, SEGUE_COURSE_PASS_MARK);
}

static SegueRecord *
find_session (SeguePlan   *plan,
              SegueRecord *enrolment)
{
  return segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_SESSION);
}

/**
 * segue_enrolment_is_completed:
 * @plan: where its session and course are
 * @enrolment: an enrolment
 *
 * Completed = attended or late, and where the course has a pass mark, score ≥ mark; a score
 * that is not set does not reach any (DOMAIN c 11).  Who was there partly has not completed
 * it.  Sessions that are drafts or were cancelled complete nothing.
 *
 * Returns: whether the course is completed by it; %FALSE where @plan does not show it
 */
gboolean
segue_enrolment_is_completed (SeguePlan   *plan,
                              SegueRecord *enrolment)
{
  SegueRecord *session = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (SEGUE_IS_ENROLMENT (enrolment), FALSE);

  enrolment = segue_plan_find_source (plan, enrolment);
  plan = segue_plan_get_source (plan, get_status_field ());
  if (plan == NULL || enrolment == NULL)
    return FALSE;

  session = find_session (plan, enrolment);
  if (session == NULL || !segue_session_counts (session))
    return FALSE;

  return segue_enrolment_completes (enrolment, segue_plan_follow (plan, session, SEGUE_SESSION_COURSE));
}

/**
 * segue_enrolment_get_day:
 * @plan: where its session is
 * @enrolment: an enrolment
 *
 * Returns: the day on which it was completed, where it was: the one that it says, else the
 *   last day of the session; %SEGUE_DAY_NONE where neither is known or shown
 */
SegueDay
segue_enrolment_get_day (SeguePlan   *plan,
                         SegueRecord *enrolment)
{
  SegueRecord *session = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), SEGUE_DAY_NONE);
  g_return_val_if_fail (SEGUE_IS_ENROLMENT (enrolment), SEGUE_DAY_NONE);

  enrolment = segue_plan_find_source (plan, enrolment);
  plan = segue_plan_get_source (plan, segue_record_get_field (enrolment, SEGUE_ENROLMENT_COMPLETED_ON));
  if (plan == NULL || enrolment == NULL)
    return SEGUE_DAY_NONE;
  if (segue_record_is_set (enrolment, SEGUE_ENROLMENT_COMPLETED_ON))
    return segue_record_get_day (enrolment, SEGUE_ENROLMENT_COMPLETED_ON);

  session = find_session (plan, enrolment);

  return session != NULL ? segue_dated_get_last (session) : SEGUE_DAY_NONE;
}

/**
 * segue_course_get_seats:
 * @plan: where the settings are
 * @course: (nullable): a course
 *
 * Returns: how many people a session of @course has room for, if it says nothing itself:
 *   the seats of the course, else those of the workspace; at least 1
 */
guint
segue_course_get_seats (SeguePlan   *plan,
                        SegueRecord *course)
{
  gint64 seats = course != NULL ? segue_record_get_integer (course, SEGUE_COURSE_SEATS) : 0;

  if (seats <= 0)
    seats = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_ROOM_SIZE);

  return (guint) MAX (seats, 1);
}

/**
 * segue_session_get_capacity:
 * @plan: where its course and the settings are
 * @session: a session
 *
 * Returns: its seats, else those of its course, else those of the workspace
 */
guint
segue_session_get_capacity (SeguePlan   *plan,
                            SegueRecord *session)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (plan), 0);
  g_return_val_if_fail (SEGUE_IS_SESSION (session), 0);

  if (segue_record_is_set (session, SEGUE_SESSION_CAPACITY))
    return (guint) segue_record_get_integer (session, SEGUE_SESSION_CAPACITY);

  return segue_course_get_seats (plan, segue_plan_follow (plan, session, SEGUE_SESSION_COURSE));
}

/**
 * segue_session_get_minutes:
 * @plan: where its course is
 * @session: a session
 *
 * Its times say how long it takes where it is on one day; of several days nobody knows how
 * many hours each has.
 *
 * Returns: from its beginning to its end in minutes, else the duration of its course; 0
 *   where neither is known
 */
int
segue_session_get_minutes (SeguePlan   *plan,
                           SegueRecord *session)
{
  SegueRecord *course = NULL;
  int begin, end;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), 0);
  g_return_val_if_fail (SEGUE_IS_SESSION (session), 0);

  begin = segue_dated_get_minutes (session, SEGUE_SESSION_TIME);
  end = segue_dated_get_minutes (session, SEGUE_SESSION_END_TIME);
  if (begin != SEGUE_TIME_NONE && end > begin && segue_dated_get_first (session) == segue_dated_get_last (session))
    return end - begin;

  course = segue_plan_follow (plan, session, SEGUE_SESSION_COURSE);

  return course != NULL ? (int) segue_record_get_integer (course, SEGUE_COURSE_DURATION) : 0;
}

/**
 * segue_session_counts:
 * @session: a session
 *
 * Returns: whether anything comes of it: it is neither a draft nor cancelled
 */
gboolean
segue_session_counts (SegueRecord *session)
{
  SegueDatedState state = segue_dated_get_state (session);

  return state == SEGUE_DATED_SET || state == SEGUE_DATED_DONE;
}

/**
 * segue_session_is_to_come:
 * @session: a session
 * @today: the day from which to look
 *
 * Returns: whether it is yet to be held: it is agreed, and not over before @today; one
 *   without a day has not been held
 */
gboolean
segue_session_is_to_come (SegueRecord *session,
                          SegueDay     today)
{
  SegueDay last;

  g_return_val_if_fail (SEGUE_IS_SESSION (session), FALSE);

  last = segue_dated_get_last (session);

  return segue_dated_get_state (session) == SEGUE_DATED_SET &&
         !segue_record_get_boolean (session, SEGUE_MAIN_ARCHIVED) && (last == SEGUE_DAY_NONE || last >= today);
}

static void
add_enrolment (SegueRoster *roster,
               SegueRecord *enrolment,
               SegueRecord *course)
{
  guint people = segue_enrolment_get_people (enrolment);
  SegueSeat seat = segue_enrolment_get_seat (enrolment);

  if (seat != SEGUE_SEAT_WAITING && seat != SEGUE_SEAT_GIVEN_UP)
    roster->taken += people;
  if (seat == SEGUE_SEAT_WAITING)
    roster->waiting += people;
  if (seat == SEGUE_SEAT_GIVEN_UP)
    roster->declined += people;
  if (seat == SEGUE_SEAT_USED)
    roster->attended += people;
  if (segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS) == SEGUE_ENROLMENT_STATUS_EXCUSED)
    roster->excused += people;
  if (segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS) == SEGUE_ENROLMENT_STATUS_NO_SHOW)
    roster->no_shows += people;
  if (segue_enrolment_completes (enrolment, course))
    roster->completed += people;
}

/**
 * segue_roster_get:
 * @plan: where the enrolments are
 * @session: a session
 * @roster: (out): its figures
 *
 * Counts enrolments that @plan does not show, where it shows what came of them; where it
 * does not, only @capacity and @minimum say anything.
 */
void
segue_roster_get (SeguePlan   *plan,
                  SegueRecord *session,
                  SegueRoster *roster)
{
  SegueRecord *course = NULL;
  SegueRecord *const *enrolments = NULL;
  guint n = 0;

  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (SEGUE_IS_SESSION (session));
  g_return_if_fail (roster != NULL);

  *roster = (SegueRoster) {
    .capacity = segue_session_get_capacity (plan, session),
    .minimum = (guint) segue_record_get_integer (session, SEGUE_SESSION_MIN_TO_RUN),
  };
  if (!segue_plan_shows (plan, get_status_field ()))
    return;

  plan = segue_plan_get_source (plan, NULL); /* whoever sits there, the seat is taken */
  course = segue_plan_follow (plan, session, SEGUE_SESSION_COURSE);
  enrolments = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                    segue_record_get_id (session), &n);
  for (guint i = 0; i < n; i++)
    add_enrolment (roster, enrolments[i], course);
  if (!segue_session_counts (session))
    roster->completed = 0;
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const Line *one = a;
  const Line *two = b;
  gint64 ids[] = { segue_record_get_id (one->enrolment), segue_record_get_id (two->enrolment) };
  int result;

  if (one->group != two->group)
    return one->group < two->group ? -1 : 1;
  if (one->since != two->since)
    return one->since < two->since ? -1 : 1;
  if (one->group == WAITING_GROUP)
    return (ids[0] > ids[1]) - (ids[0] < ids[1]); /* of one day, who was entered first */
  if (one->is_group != two->is_group)
    return one->is_group ? 1 : -1;

  result = strcmp (one->key, two->key);

  return result != 0 ? result : (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

static void
clear_line (gpointer data)
{
  g_free (((Line *) data)->key);
}

static Line
make_line (SeguePlan   *plan,
           SegueRecord *enrolment)
{
  SegueRecord *person = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
  SegueRecord *audience = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_AUDIENCE);
  SegueSeat seat = segue_enrolment_get_seat (enrolment);
  Line line = { enrolment, 0, SEGUE_DAY_NONE, person == NULL, NULL };
  const char *name = NULL;

  if (person != NULL)
    name = segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME);
  else if (audience != NULL)
    name = segue_record_get_text (audience, SEGUE_AUDIENCE_NAME);
  line.key = g_utf8_collate_key (name != NULL ? name : "", -1);
  if (seat == SEGUE_SEAT_WAITING)
    {
      line.group = WAITING_GROUP;
      line.since = segue_record_get_day (enrolment, SEGUE_ENROLMENT_ENROLLED_ON);
      if (line.since == SEGUE_DAY_NONE)
        line.since = G_MAXINT32;
    }
  else if (seat == SEGUE_SEAT_GIVEN_UP)
    line.group = 2;

  return line;
}

/**
 * segue_roster_find:
 * @plan: where the enrolments are
 * @session: a session
 *
 * Those who have a seat by name, people without names after them; then the waiting list in
 * the order in which they came; then those who gave their seat up.
 *
 * Returns: (transfer container) (element-type SegueRecord): the enrolments that @plan shows
 */
GPtrArray *
segue_roster_find (SeguePlan   *plan,
                   SegueRecord *session)
{
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr(GArray) lines = g_array_new (FALSE, FALSE, sizeof (Line));
  SegueRecord *const *enrolments = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), found);
  g_return_val_if_fail (SEGUE_IS_SESSION (session), found);

  g_array_set_clear_func (lines, clear_line);
  enrolments = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                    segue_record_get_id (session), &n);
  for (guint i = 0; i < n; i++)
    {
      Line line = make_line (plan, enrolments[i]);

      g_array_append_val (lines, line);
    }
  g_array_sort (lines, compare_lines);
  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (found, g_array_index (lines, Line, i).enrolment);

  return found;
}

/**
 * segue_session_reaches:
 * @plan: where the audiences are
 * @session: a session
 * @audience: the id of an audience
 *
 * Returns: whether people of @audience can be in @session: it names them, somebody above or
 *   below them, or nobody
 */
gboolean
segue_session_reaches (SeguePlan   *plan,
                       SegueRecord *session,
                       gint64       audience)
{
  SegueValue named = segue_record_peek (session, SEGUE_SESSION_AUDIENCES);
  g_auto(SegueValue) one = SEGUE_VALUE_INIT;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && SEGUE_IS_SESSION (session), FALSE);

  if (!named.is_set || segue_audience_is_below (plan, audience, named.slot.ids))
    return TRUE;

  segue_value_set_ids (&one, &audience, 1);
  for (guint i = 0; i < named.slot.ids->n; i++)
    if (segue_audience_is_below (plan, named.slot.ids->ids[i], one.slot.ids))
      return TRUE;

  return FALSE;
}
