/* segue-enrolment-edits.c
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

#include <glib/gi18n.h>

static SegueRecord *
get_source (SegueWorkspace *workspace,
            SegueRecord    *record)
{
  return segue_plan_find_source (segue_workspace_get_shown (workspace), record);
}

static SegueRecord *
get_session (SeguePlan   *plan,
             SegueRecord *enrolment)
{
  return segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_SESSION);
}

/*< private >
 * segue_enrolment_count_free:
 *
 * Returns: how many seats are free; below 0 where more are taken than there are
 */
int
segue_enrolment_count_free (SeguePlan   *plan,
                            SegueRecord *session)
{
  SegueRoster roster;

  segue_roster_get (plan, session, &roster);
  return (int) roster.capacity - (int) roster.taken;
}

/*< private >
 * segue_enrolment_find:
 * @person: id of a stakeholder
 *
 * Returns: (transfer none) (nullable): their line on the roster
 */
SegueRecord *
segue_enrolment_find (SeguePlan *plan,
                      gint64     session,
                      gint64     person)
{
  guint n = 0;
  SegueRecord *const *records = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STAKEHOLDER, person, &n);

  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (records[i], SEGUE_ENROLMENT_SESSION) == session)
      return records[i];

  return NULL;
}

static void
put_integer (SegueEdit   *edit,
             SegueRecord *record,
             guint        field,
             gint64       integer)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, integer);
  segue_edit_set_value (edit, record, field, &value);
}

static void
put_nothing (SegueEdit   *edit,
             SegueRecord *record,
             guint        field)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_edit_set_value (edit, record, field, &value);
}

/* Its last day; nobody completes anything on a day to come. */
static SegueDay
get_completion_day (SegueRecord *session)
{
  guint field = segue_record_is_set (session, SEGUE_SESSION_END_DATE) ? SEGUE_SESSION_END_DATE : SEGUE_SESSION_DATE;
  SegueDay day = segue_record_get_day (session, field);

  return day != SEGUE_DAY_NONE ? MIN (day, segue_today ()) : segue_today ();
}

static gboolean
gives_up (int status)
{
  return status == SEGUE_ENROLMENT_STATUS_DECLINED || status == SEGUE_ENROLMENT_STATUS_CANCELLED ||
         status == SEGUE_ENROLMENT_STATUS_WAIT_LISTED;
}

/* Whether it would be completed with this @status and @score, as the rules see it. */
static gboolean
would_complete (SeguePlan   *plan,
                SegueRecord *enrolment,
                int          status,
                int          score)
{
  g_autoptr(SegueRecord) would = segue_record_new (SEGUE_RECORD_ENROLMENT, 0);

  segue_record_set_integer (would, SEGUE_ENROLMENT_SESSION, segue_record_get_link (enrolment, SEGUE_ENROLMENT_SESSION));
  segue_record_set_integer (would, SEGUE_ENROLMENT_STATUS, status);
  if (score >= 0)
    segue_record_set_integer (would, SEGUE_ENROLMENT_SCORE, score);

  return segue_enrolment_is_completed (plan, would);
}

/* Who completes it does so on the last day of the session; who does not has no such day. */
static void
put_completion (SegueEdit   *edit,
                SeguePlan   *plan,
                SegueRecord *enrolment,
                int          status,
                int          score)
{
  SegueRecord *session = get_session (plan, enrolment);
  gboolean completes = would_complete (plan, enrolment, status, score);
  gboolean is_set = segue_record_is_set (enrolment, SEGUE_ENROLMENT_COMPLETED_ON);

  if (completes && !is_set && session != NULL)
    put_integer (edit, enrolment, SEGUE_ENROLMENT_COMPLETED_ON, get_completion_day (session));
  else if (!completes && is_set)
    put_nothing (edit, enrolment, SEGUE_ENROLMENT_COMPLETED_ON);
}

static int
get_score (SegueRecord *enrolment)
{
  return segue_record_is_set (enrolment, SEGUE_ENROLMENT_SCORE) ? (int) segue_record_get_integer (enrolment, SEGUE_ENROLMENT_SCORE) : -1;
}

/*< private >
 * segue_enrolment_put_status:
 * @enrolment: of the workspace
 *
 * Sets its status, and the day of its completion with it.
 */
void
segue_enrolment_put_status (SegueEdit   *edit,
                            SeguePlan   *plan,
                            SegueRecord *enrolment,
                            int          status)
{
  put_integer (edit, enrolment, SEGUE_ENROLMENT_STATUS, status);
  put_completion (edit, plan, enrolment, status, get_score (enrolment));
}

/*< private >
 * segue_enrolment_make:
 * @person: id of a stakeholder, 0 for a group
 *
 * Returns: (transfer full): a new line on the roster, which @edit adds
 */
SegueRecord *
segue_enrolment_make (SegueEdit   *edit,
                      SeguePlan   *plan,
                      SegueRecord *session,
                      gint64       person,
                      int          status)
{
  SegueRecord *enrolment = segue_record_new (SEGUE_RECORD_ENROLMENT, 0);

  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_SESSION, segue_record_get_id (session));
  if (person != 0)
    segue_record_set_integer (enrolment, SEGUE_ENROLMENT_STAKEHOLDER, person);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_STATUS, status);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_ENROLLED_ON, segue_today ());
  if (segue_enrolment_is_completed (plan, enrolment))
    segue_record_set_integer (enrolment, SEGUE_ENROLMENT_COMPLETED_ON, get_completion_day (session));
  segue_edit_add (edit, enrolment);

  return enrolment;
}

/* An open session that is full says so, and one that is not any more is open again. */
static void
put_fullness (SegueEdit   *edit,
              SegueRecord *session,
              int          free)
{
  int status = segue_record_get_choice (session, SEGUE_SESSION_STATUS);

  if (status == SEGUE_SESSION_STATUS_OPEN && free <= 0)
    put_integer (edit, session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_FULL);
  else if (status == SEGUE_SESSION_STATUS_FULL && free > 0)
    put_integer (edit, session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_OPEN);
}

/* Where there is a seat, and a waiting list where there is none; who comes to one that
 * was held was there.
 */
static int
choose_status (SegueRecord *session,
               int          free,
               guint        people)
{
  if (segue_record_get_choice (session, SEGUE_SESSION_STATUS) == SEGUE_SESSION_STATUS_HELD)
    return SEGUE_ENROLMENT_STATUS_ATTENDED;
  if (free < (int) people && segue_session_is_to_come (session, segue_today ()))
    return SEGUE_ENROLMENT_STATUS_WAIT_LISTED;

  return SEGUE_ENROLMENT_STATUS_ENROLLED;
}

static void
count (SegueEnrolling *result,
       int             status,
       guint           people)
{
  if (status == SEGUE_ENROLMENT_STATUS_WAIT_LISTED)
    result->n_waiting += people;
  else
    result->n_enrolled += people;
}

/**
 * segue_enrolment_edits_add:
 * @session: shown to the user
 * @people: (array length=n): ids of stakeholders
 * @result: (out): what came of it
 *
 * Gives each a seat, in their order, and a place on the waiting list where none is free.
 * Who is on the roster stays as they are, but for who had given up: they are back.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_enrolment_edits_add (SegueWorkspace  *workspace,
                           SegueRecord     *session,
                           const gint64    *people,
                           guint            n,
                           SegueEnrolling  *result,
                           GError         **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ENROLMENT);
  int free;

  *result = (SegueEnrolling) { 0 };
  session = get_source (workspace, session);
  free = segue_enrolment_count_free (plan, session);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *there = segue_enrolment_find (plan, segue_record_get_id (session), people[i]);
      int status = choose_status (session, free, 1);

      if (there != NULL && segue_enrolment_get_seat (there) != SEGUE_SEAT_GIVEN_UP)
        {
          result->n_present++;
          continue;
        }
      if (there != NULL)
        segue_enrolment_put_status (edit, plan, there, status);
      else
        g_object_unref (segue_enrolment_make (edit, plan, session, people[i], status));
      if (status != SEGUE_ENROLMENT_STATUS_WAIT_LISTED)
        free--;
      count (result, status, 1);
    }
  if (segue_edit_is_empty (edit))
    return TRUE;

  put_fullness (edit, session, free);
  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_enrolment_edits_add_group:
 * @audience: id of an audience
 * @head_count: so many people of it, whose names are not known
 * @result: (out): what came of it
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_enrolment_edits_add_group (SegueWorkspace  *workspace,
                                 SegueRecord     *session,
                                 gint64           audience,
                                 guint            head_count,
                                 SegueEnrolling  *result,
                                 GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ENROLMENT);
  g_autoptr(SegueRecord) enrolment = NULL;
  int free, status;

  *result = (SegueEnrolling) { 0 };
  session = get_source (workspace, session);
  free = segue_enrolment_count_free (SEGUE_PLAN (workspace), session);
  status = choose_status (session, free, head_count);
  enrolment = segue_enrolment_make (edit, SEGUE_PLAN (workspace), session, 0, status);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_AUDIENCE, audience);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_HEAD_COUNT, head_count);
  count (result, status, head_count);
  put_fullness (edit, session, status == SEGUE_ENROLMENT_STATUS_WAIT_LISTED ? free : free - (int) head_count);

  return segue_edit_commit (edit, NULL, error);
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

/* Gives @free seats to those who wait, but for @except; what is left. */
static int
pass_on (SegueEdit   *edit,
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

static GPtrArray *
get_sources (SegueWorkspace *workspace,
             GPtrArray      *records)
{
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    {
      SegueRecord *source = get_source (workspace, g_ptr_array_index (records, i));

      if (source != NULL)
        g_ptr_array_add (sources, source);
    }

  return sources;
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
      SegueSeat seat = segue_enrolment_get_seat (enrolment);

      if (segue_record_get_link (enrolment, SEGUE_ENROLMENT_SESSION) == segue_record_get_id (session) &&
          seat != SEGUE_SEAT_WAITING && seat != SEGUE_SEAT_GIVEN_UP)
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

  free = pass_on (edit, plan, session, free, enrolments, moved);
  put_fullness (edit, session, free);
}

static void
release_all (SegueEdit *edit,
             SeguePlan *plan,
             GPtrArray *enrolments,
             GArray    *moved)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < enrolments->len; i++)
    {
      SegueRecord *session = get_session (plan, g_ptr_array_index (enrolments, i));

      if (session != NULL && g_hash_table_add (seen, session))
        release (edit, plan, session, enrolments, moved);
    }
}

/**
 * segue_enrolment_edits_set_status:
 * @enrolments: (element-type SegueRecord): shown to the user
 * @status: a #SegueEnrolmentStatus
 * @moved: (element-type gint64): gets the ids of those who moved up from the waiting list
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_enrolment_edits_set_status (SegueWorkspace  *workspace,
                                  GPtrArray       *enrolments,
                                  int              status,
                                  GArray          *moved,
                                  GError         **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENROLMENT);
  g_autoptr(GPtrArray) sources = get_sources (workspace, enrolments);

  for (guint i = 0; i < sources->len; i++)
    segue_enrolment_put_status (edit, plan, g_ptr_array_index (sources, i), status);
  if (gives_up (status))
    release_all (edit, plan, sources, moved);

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_enrolment_edits_set_score:
 * @score: 0 to 100; -1 for none
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_enrolment_edits_set_score (SegueWorkspace  *workspace,
                                 SegueRecord     *enrolment,
                                 int              score,
                                 GError         **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENROLMENT);

  enrolment = get_source (workspace, enrolment);
  if (score < 0)
    put_nothing (edit, enrolment, SEGUE_ENROLMENT_SCORE);
  else
    put_integer (edit, enrolment, SEGUE_ENROLMENT_SCORE, score);
  put_completion (edit, plan, enrolment, segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS), score);

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_enrolment_edits_remove:
 * @enrolments: (element-type SegueRecord): shown to the user
 * @moved: (element-type gint64): gets the ids of those who moved up from the waiting list
 *
 * Takes them off the roster, as if they had never been on it.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_enrolment_edits_remove (SegueWorkspace  *workspace,
                              GPtrArray       *enrolments,
                              GArray          *moved,
                              GError         **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_ENROLMENT);
  g_autoptr(GPtrArray) sources = get_sources (workspace, enrolments);

  release_all (edit, plan, sources, moved);
  for (guint i = 0; i < sources->len; i++)
    if (!segue_edit_remove (edit, g_ptr_array_index (sources, i), TRUE, error))
      return FALSE;

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_enrolment_edits_move_up:
 * @moved: (element-type gint64): gets the ids of those who moved up
 *
 * Gives the seats that are free to those who wait.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_enrolment_edits_move_up (SegueWorkspace  *workspace,
                               SegueRecord     *session,
                               GArray          *moved,
                               GError         **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENROLMENT);
  int free;

  session = get_source (workspace, session);
  free = pass_on (edit, plan, session, segue_enrolment_count_free (plan, session), NULL, moved);
  put_fullness (edit, session, free);

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_enrolment_edits_mark_present:
 * @n: (out): how many people these are
 *
 * Says of all who have a seat, and of whom nothing is said yet, that they were there.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_enrolment_edits_mark_present (SegueWorkspace  *workspace,
                                    SegueRecord     *session,
                                    guint           *n,
                                    GError         **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENROLMENT);
  g_autoptr(GPtrArray) roster = NULL;

  *n = 0;
  session = get_source (workspace, session);
  roster = segue_roster_find (plan, session);
  for (guint i = 0; i < roster->len; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (roster, i);

      if (segue_enrolment_get_seat (enrolment) != SEGUE_SEAT_HELD)
        continue;
      segue_enrolment_put_status (edit, plan, enrolment, SEGUE_ENROLMENT_STATUS_ATTENDED);
      *n += segue_enrolment_get_people (enrolment);
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}
