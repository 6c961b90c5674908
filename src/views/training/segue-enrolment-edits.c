/* segue-enrolment-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
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
  SegueRecord *session = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_SESSION);
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

/* Gives somebody a seat, or a place on the waiting list; how many seats are free then. */
static int
put_person (SegueEdit      *edit,
            SeguePlan      *plan,
            SegueRecord    *session,
            gint64          person,
            int             free,
            SegueEnrolling *result)
{
  SegueRecord *there = segue_enrolment_find (plan, segue_record_get_id (session), person);
  int status = choose_status (session, free, 1);

  if (there != NULL && segue_enrolment_get_seat (there) != SEGUE_SEAT_GIVEN_UP)
    {
      result->n_present++;
      return free;
    }
  if (there != NULL)
    segue_enrolment_put_status (edit, plan, there, status);
  else
    g_object_unref (segue_enrolment_make (edit, plan, session, person, status));
  count (result, status, 1);

  return status == SEGUE_ENROLMENT_STATUS_WAIT_LISTED ? free : free - 1;
}

static int
put_group (SegueEdit      *edit,
           SeguePlan      *plan,
           SegueRecord    *session,
           gint64          audience,
           guint           head_count,
           int             free,
           SegueEnrolling *result)
{
  int status = choose_status (session, free, head_count);
  g_autoptr(SegueRecord) enrolment = segue_enrolment_make (edit, plan, session, 0, status);

  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_AUDIENCE, audience);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_HEAD_COUNT, head_count);
  count (result, status, head_count);

  return status == SEGUE_ENROLMENT_STATUS_WAIT_LISTED ? free : free - (int) head_count;
}

/**
 * segue_enrolment_edits_add_all:
 * @session: shown to the user
 * @people: (array length=n) (nullable): ids of stakeholders
 * @audience: id of an audience
 * @head_count: so many people more of it, whose names are not known
 * @result: (out): what came of it
 *
 * Gives each a seat, in their order, and a place on the waiting list where none is free.
 * Who is on the roster stays as they are, but for who had given up: they are back.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_enrolment_edits_add_all (SegueWorkspace  *workspace,
                               SegueRecord     *session,
                               const gint64    *people,
                               guint            n,
                               gint64           audience,
                               guint            head_count,
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
    free = put_person (edit, plan, session, people[i], free, result);
  if (head_count > 0)
    free = put_group (edit, plan, session, audience, head_count, free, result);
  if (segue_edit_is_empty (edit))
    return TRUE;

  segue_enrolment_put_fullness (edit, session, free);
  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_enrolment_edits_add:
 * @people: (array length=n): ids of stakeholders
 *
 * segue_enrolment_edits_add_all() for people with names.
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
  return segue_enrolment_edits_add_all (workspace, session, people, n, 0, 0, result, error);
}

/**
 * segue_enrolment_edits_add_group:
 * @audience: id of an audience
 * @head_count: so many people of it, whose names are not known
 *
 * segue_enrolment_edits_add_all() for people without.
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
  return segue_enrolment_edits_add_all (workspace, session, NULL, 0, audience, head_count, result, error);
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
    segue_enrolment_release_all (edit, plan, sources, moved);
  else
    segue_enrolment_seat_all (edit, plan, sources);

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

  segue_enrolment_release_all (edit, plan, sources, moved);
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
  free = segue_enrolment_pass_on (edit, plan, session, segue_enrolment_count_free (plan, session), NULL, moved);
  segue_enrolment_put_fullness (edit, session, free);

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
