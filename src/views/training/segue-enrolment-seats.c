/* segue-enrolment-seats.c - seats of a session that are given up, passed on and taken
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who gives up a seat in a session to come passes it on: the first of the waiting list
 * who fits in moves up in the same edit, so that one step takes back both.
 */

#define G_LOG_DOMAIN "segue-enrolment-edits"

#include "config.h"

#include "segue-enrolment-edits-private.h"

#include "segue-session.h"

/*< private >
 * segue_enrolment_put_fullness:
 *
 * An open session that is full says so, and one that is not any more is open again.
 */
void
segue_enrolment_put_fullness (SegueEdit   *edit,
                              SegueRecord *session,
                              int          free)
{
  int status = segue_record_get_choice (session, SEGUE_SESSION_STATUS);

  if (status == SEGUE_SESSION_STATUS_OPEN && free <= 0)
    segue_edit_set_integer (edit, session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_FULL);
  else if (status == SEGUE_SESSION_STATUS_FULL && free > 0)
    segue_edit_set_integer (edit, session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_OPEN);
}

/* Who came on a day that nobody knows comes last. */
static SegueDay
get_turn (SegueRecord *enrolment)
{
  return segue_record_is_set (enrolment, SEGUE_ENROLMENT_ENROLLED_ON) ? segue_record_get_day (enrolment, SEGUE_ENROLMENT_ENROLLED_ON)
                                                                      : G_MAXINT32;
}

static int
compare_turns (gconstpointer a,
               gconstpointer b)
{
  SegueRecord *first = *(SegueRecord *const *) a;
  SegueRecord *second = *(SegueRecord *const *) b;
  SegueDay days[] = { get_turn (first), get_turn (second) };
  gint64 ids[] = { segue_record_get_id (first), segue_record_get_id (second) };

  if (days[0] != days[1])
    return days[0] < days[1] ? -1 : 1;

  return (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

/* Those who wait, in the order in which they came. */
static GPtrArray *
list_waiting (SeguePlan   *plan,
              SegueRecord *session)
{
  GPtrArray *waiting = g_ptr_array_new ();
  guint n = 0;
  SegueRecord *const *records = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                                     segue_record_get_id (session), &n);

  for (guint i = 0; i < n; i++)
    if (segue_enrolment_get_seat (records[i]) == SEGUE_SEAT_WAITING)
      g_ptr_array_add (waiting, records[i]);
  g_ptr_array_sort (waiting, compare_turns);

  return waiting;
}

/*< private >
 * segue_enrolment_pass_on:
 * @except: (nullable): those who get none
 * @moved: (element-type gint64): gets the ids of those who moved up
 *
 * Gives @free seats to those who wait.
 *
 * Returns: what is left
 */
int
segue_enrolment_pass_on (SegueEdit   *edit,
                         SeguePlan   *plan,
                         SegueRecord *session,
                         int          free,
                         GPtrArray   *except,
                         GArray      *moved)
{
  g_autoptr(GPtrArray) waiting = list_waiting (plan, session);

  for (guint i = 0; i < waiting->len && free > 0; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (waiting, i);
      gint64 id = segue_record_get_id (enrolment);
      int people = (int) segue_enrolment_get_people (enrolment);

      if (people > free || (except != NULL && g_ptr_array_find (except, enrolment, NULL)))
        continue;
      segue_enrolment_put_status (edit, plan, enrolment, SEGUE_ENROLMENT_STATUS_ENROLLED);
      free -= people;
      g_array_append_val (moved, id);
    }

  return free;
}

static gboolean
takes_seat (SegueRecord *enrolment)
{
  SegueSeat seat = segue_enrolment_get_seat (enrolment);

  return seat != SEGUE_SEAT_WAITING && seat != SEGUE_SEAT_GIVEN_UP;
}

/* Seats that become free where these take none any more. */
static int
count_released (GPtrArray   *enrolments,
                SegueRecord *session)
{
  int released = 0;

  for (guint i = 0; i < enrolments->len; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (enrolments, i);

      if (segue_record_get_link (enrolment, SEGUE_ENROLMENT_SESSION) == segue_record_get_id (session) && takes_seat (enrolment))
        released += (int) segue_enrolment_get_people (enrolment);
    }

  return released;
}

/* What follows for a session where these gave up their seats. */
static void
release (SegueEdit   *edit,
         SeguePlan   *plan,
         SegueRecord *session,
         GPtrArray   *enrolments,
         GArray      *moved)
{
  int free = segue_enrolment_count_free (plan, session) + count_released (enrolments, session);

  if (!segue_session_is_to_come (session, segue_today ()))
    return;

  free = segue_enrolment_pass_on (edit, plan, session, free, enrolments, moved);
  segue_enrolment_put_fullness (edit, session, free);
}

/*< private >
 * segue_enrolment_release_all:
 * @moved: (element-type gint64): gets the ids of those who moved up
 *
 * What follows where @enrolments take no seat any more.
 */
void
segue_enrolment_release_all (SegueEdit *edit,
                             SeguePlan *plan,
                             GPtrArray *enrolments,
                             GArray    *moved)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < enrolments->len; i++)
    {
      SegueRecord *session = segue_plan_follow (plan, g_ptr_array_index (enrolments, i), SEGUE_ENROLMENT_SESSION);

      if (session != NULL && g_hash_table_add (seen, session))
        release (edit, plan, session, enrolments, moved);
    }
}

/* People who had no seat in it. */
static int
count_seated (GPtrArray   *enrolments,
              SegueRecord *session)
{
  int seated = 0;

  for (guint i = 0; i < enrolments->len; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (enrolments, i);

      if (segue_record_get_link (enrolment, SEGUE_ENROLMENT_SESSION) == segue_record_get_id (session) && !takes_seat (enrolment))
        seated += (int) segue_enrolment_get_people (enrolment);
    }

  return seated;
}

/*< private >
 * segue_enrolment_seat_all:
 *
 * What follows where all of @enrolments have a seat now, whether they had one or not.
 */
void
segue_enrolment_seat_all (SegueEdit *edit,
                          SeguePlan *plan,
                          GPtrArray *enrolments)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < enrolments->len; i++)
    {
      SegueRecord *session = segue_plan_follow (plan, g_ptr_array_index (enrolments, i), SEGUE_ENROLMENT_SESSION);

      if (session != NULL && g_hash_table_add (seen, session) && segue_session_is_to_come (session, segue_today ()))
        segue_enrolment_put_fullness (edit, session, segue_enrolment_count_free (plan, session) - count_seated (enrolments, session));
    }
}
