/* segue-session-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session-edits"

#include "config.h"

#include "segue-session-edits.h"

#include "segue-calendar-move.h"
#include "segue-enrolment-edits-private.h"
#include "segue-session.h"

#include <glib/gi18n.h>

static SegueRecord *
get_source (SegueWorkspace *workspace,
            SegueRecord    *record)
{
  return segue_plan_find_source (segue_workspace_get_shown (workspace), record);
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

static gint64
commit_new (SegueEdit    *edit,
            SegueRecord  *record,
            GError      **error)
{
  return segue_edit_commit (edit, NULL, error) ? segue_record_get_id (record) : 0;
}

/* What the next session of a kind has from the one before. */
static SegueRecord *
make_like (SegueRecord *session)
{
  static const guint fields[] = {
    SEGUE_SESSION_ROLLOUT, SEGUE_SESSION_TITLE, SEGUE_SESSION_COURSE, SEGUE_SESSION_DATE, SEGUE_SESSION_END_DATE,
    SEGUE_SESSION_TIME, SEGUE_SESSION_END_TIME, SEGUE_SESSION_ZONE, SEGUE_SESSION_TRAINERS, SEGUE_SESSION_ROOM,
    SEGUE_SESSION_ADDRESS, SEGUE_SESSION_CAPACITY, SEGUE_SESSION_MIN_TO_RUN, SEGUE_SESSION_LANGUAGE,
    SEGUE_SESSION_AUDIENCES, SEGUE_SESSION_ANNOUNCEMENT, SEGUE_SESSION_ANCHOR, SEGUE_SESSION_ANCHOR_OFFSET,
    SEGUE_SESSION_ANCHOR_UNIT, SEGUE_SESSION_ROLL, SEGUE_SESSION_PINNED,
  };
  SegueRecord *copy = segue_record_new (SEGUE_RECORD_SESSION, 0);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      SegueValue value = segue_record_peek (session, fields[i]);

      if (value.is_set)
        segue_record_set_value (copy, fields[i], &value);
    }

  return copy;
}

/**
 * segue_session_edits_copy:
 *
 * Adds a session as @session is, planned, with nobody on its roster.
 *
 * Returns: its id; 0 with an error
 */
gint64
segue_session_edits_copy (SegueWorkspace  *workspace,
                          SegueRecord     *session,
                          GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_SESSION);
  g_autoptr(SegueRecord) copy = make_like (get_source (workspace, session));

  segue_edit_add (edit, copy);

  return commit_new (edit, copy, error);
}

/**
 * segue_session_edits_move:
 * @sessions: (element-type SegueRecord): those that were held stay, and those without a day
 * @days: how many days later; below 0 = earlier
 * @n_moved: (out): how many went
 *
 * What hangs on a milestone hangs as far from it as its new day is.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_session_edits_move (SegueWorkspace  *workspace,
                          GPtrArray       *sessions,
                          int              days,
                          guint           *n_moved,
                          GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_MOVE, SEGUE_RECORD_SESSION);

  *n_moved = 0;
  for (guint i = 0; i < sessions->len; i++)
    {
      SegueRecord *session = get_source (workspace, g_ptr_array_index (sessions, i));
      SegueDay day;

      if (session == NULL || !segue_record_is_set (session, SEGUE_SESSION_DATE) ||
          segue_record_get_choice (session, SEGUE_SESSION_STATUS) == SEGUE_SESSION_STATUS_HELD)
        continue;
      day = segue_record_get_day (session, SEGUE_SESSION_DATE) + days;
      segue_calendar_move_fill (edit, session, day, SEGUE_TIME_NONE);
      segue_calendar_move_hang (edit, workspace, session, day);
      ++*n_moved;
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_session_edits_remove:
 * @n_people: (out): people who were on their rosters, which go with them
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_session_edits_remove (SegueWorkspace  *workspace,
                            GPtrArray       *sessions,
                            guint           *n_people,
                            GError         **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_SESSION);

  *n_people = 0;
  for (guint i = 0; i < sessions->len; i++)
    {
      SegueRecord *session = get_source (workspace, g_ptr_array_index (sessions, i));
      guint n = 0;
      SegueRecord *const *roster = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                                        segue_record_get_id (session), &n);

      for (guint k = 0; k < n; k++)
        *n_people += segue_enrolment_get_people (roster[k]);
      if (!segue_edit_remove (edit, session, TRUE, error))
        return FALSE;
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_session_edits_invite:
 * @day: when the invitations went out
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_session_edits_invite (SegueWorkspace  *workspace,
                            SegueRecord     *session,
                            SegueDay         day,
                            GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_SESSION);

  put_integer (edit, get_source (workspace, session), SEGUE_SESSION_INVITED_ON, day);

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_session_edits_set_printed:
 * @sessions: (element-type gint64): ids
 * @n: (out): of how many that was not said yet
 *
 * Says that there are sign-in sheets, in one step.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_session_edits_set_printed (SegueWorkspace  *workspace,
                                 GArray          *sessions,
                                 guint           *n,
                                 GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_SESSION);

  *n = 0;
  for (guint i = 0; i < sessions->len; i++)
    {
      SegueRecord *session = segue_plan_find (SEGUE_PLAN (workspace), SEGUE_RECORD_SESSION, g_array_index (sessions, gint64, i));

      if (session == NULL || segue_record_get_boolean (session, SEGUE_SESSION_SIGN_IN_PRINTED))
        continue;
      put_integer (edit, session, SEGUE_SESSION_SIGN_IN_PRINTED, TRUE);
      ++*n;
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_session_edits_hold:
 * @unmarked: what is said of those who have a seat, and of whom nothing is said yet
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_session_edits_hold (SegueWorkspace  *workspace,
                          SegueRecord     *session,
                          SegueUnmarked    unmarked,
                          GError         **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_SESSION);
  g_autoptr(GPtrArray) roster = NULL;

  session = get_source (workspace, session);
  put_integer (edit, session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_HELD);
  roster = segue_roster_find (plan, session);
  for (guint i = 0; i < roster->len; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (roster, i);
      int status = segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS);

      if (segue_enrolment_get_seat (enrolment) == SEGUE_SEAT_HELD && unmarked != SEGUE_UNMARKED_STAY)
        status = unmarked == SEGUE_UNMARKED_ATTENDED ? SEGUE_ENROLMENT_STATUS_ATTENDED : SEGUE_ENROLMENT_STATUS_NO_SHOW;
      segue_enrolment_put_status (edit, plan, enrolment, status);
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}
