/* segue-session-rebook-edits.c - another seat for those who miss their session
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session-edits"

#include "config.h"

#include "segue-session-edits.h"

#include "segue-audience-tree.h"
#include "segue-enrolment-edits-private.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-thresholds.h"
#include "segue-workdays.h"

#include <glib/gi18n.h>

/* How far ahead a day for a draft is looked for. */
#define MOST_DAYS 90

typedef struct
{
  SeguePlan       *plan;
  SegueEdit       *edit;
  SegueRecord     *session; /* that is missed */
  SegueRebookedTo  where;
  GPtrArray       *others;  /* of SegueRecord, with free seats */
  GArray          *free;    /* of int: how many each of them has */
  SegueRecord     *draft;   /* owned; NULL until somebody needs it */
  int              draft_free;
  SegueRebooking  *result;
} Rebooking;

static SegueRecord *
get_source (SegueWorkspace *workspace,
            SegueRecord    *record)
{
  return segue_plan_find_source (segue_workspace_get_shown (workspace), record);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  SegueRecord *first = *(SegueRecord *const *) a;
  SegueRecord *second = *(SegueRecord *const *) b;
  SegueDay days[] = { segue_record_get_day (first, SEGUE_SESSION_DATE), segue_record_get_day (second, SEGUE_SESSION_DATE) };

  if (days[0] != days[1])
    return days[0] < days[1] ? -1 : 1;
  if (segue_record_get_integer (first, SEGUE_SESSION_TIME) != segue_record_get_integer (second, SEGUE_SESSION_TIME))
    return segue_record_get_integer (first, SEGUE_SESSION_TIME) < segue_record_get_integer (second, SEGUE_SESSION_TIME) ? -1 : 1;

  return segue_record_get_id (first) < segue_record_get_id (second) ? -1 : 1;
}

/* Somebody can be asked to come to it: it is agreed on, and has a day. */
static gboolean
is_offered (SegueRecord *session)
{
  return segue_session_is_to_come (session, segue_today ()) && segue_record_is_set (session, SEGUE_SESSION_DATE) &&
         segue_record_get_choice (session, SEGUE_SESSION_STATUS) != SEGUE_SESSION_STATUS_DRAFT;
}

/**
 * segue_session_edits_list_others:
 * @plan: what is shown, or all
 *
 * Returns: (transfer full) (element-type SegueRecord): sessions to come of the same course
 *   with a free seat, the next one first
 */
GPtrArray *
segue_session_edits_list_others (SeguePlan   *plan,
                                 SegueRecord *session)
{
  GPtrArray *others = g_ptr_array_new ();
  guint n = 0;
  SegueRecord *const *sessions = segue_plan_incoming (plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE,
                                                      segue_record_get_link (session, SEGUE_SESSION_COURSE), &n);

  for (guint i = 0; i < n; i++)
    if (segue_record_get_id (sessions[i]) != segue_record_get_id (session) && is_offered (sessions[i]) &&
        segue_enrolment_count_free (plan, sessions[i]) > 0)
      g_ptr_array_add (others, sessions[i]);
  g_ptr_array_sort (others, compare_days);

  return others;
}

/* Whether it is yet to be held: a draft is, too. */
static gboolean
is_awaited (SegueRecord *session)
{
  return segue_session_is_to_come (session, segue_today ()) ||
         segue_record_get_choice (session, SEGUE_SESSION_STATUS) == SEGUE_SESSION_STATUS_DRAFT;
}

/* Whether @other is of the same person, or of as many people of the same audience. */
static gboolean
is_of_same (SegueRecord *enrolment,
            SegueRecord *other)
{
  return segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER) == segue_record_get_link (other, SEGUE_ENROLMENT_STAKEHOLDER) &&
         segue_enrolment_get_people (enrolment) == segue_enrolment_get_people (other);
}

/* Whether those who miss @session need no other seat in a session of the course. */
static gboolean
is_served (SeguePlan   *plan,
           SegueRecord *session,
           SegueRecord *enrolment)
{
  gint64 course = segue_record_get_link (session, SEGUE_SESSION_COURSE);
  guint field = segue_record_is_set (enrolment, SEGUE_ENROLMENT_STAKEHOLDER) ? SEGUE_ENROLMENT_STAKEHOLDER : SEGUE_ENROLMENT_AUDIENCE;
  guint n = 0;
  SegueRecord *const *records = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, field, segue_record_get_link (enrolment, field), &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *other = segue_plan_follow (plan, records[i], SEGUE_ENROLMENT_SESSION);
      SegueSeat seat = segue_enrolment_get_seat (records[i]);

      if (other == NULL || other == session || segue_record_get_link (other, SEGUE_SESSION_COURSE) != course ||
          !is_of_same (enrolment, records[i]))
        continue;
      if (field == SEGUE_ENROLMENT_STAKEHOLDER && segue_enrolment_is_completed (plan, records[i]))
        return TRUE;
      if ((seat == SEGUE_SEAT_HELD || seat == SEGUE_SEAT_WAITING) && is_awaited (other))
        return TRUE;
    }

  return FALSE;
}

/* Whether somebody else uses the room or the trainer on that day. */
static gboolean
is_taken (SeguePlan   *plan,
          SegueRecord *session,
          SegueDay     day)
{
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_SESSION);
  const char *room = segue_record_get_text (session, SEGUE_SESSION_ROOM);
  SegueValue trainers = segue_record_peek (session, SEGUE_SESSION_TRAINERS);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *other = segue_record_list_get (list, i);
      guint n = 0;
      const gint64 *ids = NULL;

      if (segue_record_get_day (other, SEGUE_SESSION_DATE) != day || other == session ||
          segue_record_get_choice (other, SEGUE_SESSION_STATUS) == SEGUE_SESSION_STATUS_CANCELLED)
        continue;
      if (room != NULL && g_strcmp0 (room, segue_record_get_text (other, SEGUE_SESSION_ROOM)) == 0)
        return TRUE;
      ids = segue_record_get_links (other, SEGUE_SESSION_TRAINERS, &n);
      for (guint k = 0; trainers.is_set && k < n; k++)
        if (segue_ids_contain (trainers.slot.ids, ids[k]))
          return TRUE;
    }

  return FALSE;
}

/* The first day on which everybody works, which is far enough ahead to invite people. */
static SegueDay
find_day (SeguePlan   *plan,
          SegueRecord *session)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (plan);
  SegueWhom whom = segue_whom_of (session);
  int ahead = (int) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_INVITATION_DAYS);
  SegueDay first = segue_workdays_add (workdays, segue_today (), MAX (ahead, 1), &whom);

  for (SegueDay day = first; day < first + MOST_DAYS; day++)
    if (segue_workdays_is_worked (workdays, day, &whom) && !is_taken (plan, session, day) &&
        segue_workdays_find_forbidding (workdays, day, day, &whom) == NULL)
      return day;

  return SEGUE_DAY_NONE;
}

static SegueRecord *
make_draft (Rebooking *self)
{
  static const guint fields[] = {
    SEGUE_SESSION_ROLLOUT, SEGUE_SESSION_TITLE, SEGUE_SESSION_COURSE, SEGUE_SESSION_TIME, SEGUE_SESSION_END_TIME,
    SEGUE_SESSION_ZONE, SEGUE_SESSION_TRAINERS, SEGUE_SESSION_ROOM, SEGUE_SESSION_ADDRESS, SEGUE_SESSION_CAPACITY,
    SEGUE_SESSION_MIN_TO_RUN, SEGUE_SESSION_LANGUAGE, SEGUE_SESSION_AUDIENCES,
  };
  SegueRecord *draft = segue_record_new (SEGUE_RECORD_SESSION, 0);
  SegueDay first = segue_record_get_day (self->session, SEGUE_SESSION_DATE);
  SegueDay last = segue_record_get_day (self->session, SEGUE_SESSION_END_DATE);
  SegueDay day = find_day (self->plan, self->session);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      SegueValue value = segue_record_peek (self->session, fields[i]);

      if (value.is_set)
        segue_record_set_value (draft, fields[i], &value);
    }
  segue_record_set_integer (draft, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_DRAFT);
  if (day != SEGUE_DAY_NONE)
    segue_record_set_integer (draft, SEGUE_SESSION_DATE, day);
  if (day != SEGUE_DAY_NONE && first != SEGUE_DAY_NONE && last > first)
    segue_record_set_integer (draft, SEGUE_SESSION_END_DATE, day + (last - first));
  segue_edit_add (self->edit, draft);
  self->result->draft = segue_record_get_id (draft);
  self->draft_free = (int) segue_session_get_capacity (self->plan, self->session);

  return draft;
}

/* The session that has room for @people; a draft where none has. */
static SegueRecord *
find_room (Rebooking *self,
           int        people)
{
  for (guint i = 0; self->where == SEGUE_REBOOK_SESSIONS && i < self->others->len; i++)
    {
      int *free = &g_array_index (self->free, int, i);

      if (*free < people)
        continue;
      *free -= people;
      self->result->n_seated += people;
      return g_ptr_array_index (self->others, i);
    }

  if (self->draft == NULL)
    self->draft = make_draft (self);
  self->draft_free -= people;
  self->result->n_drafted += people;

  return self->draft;
}

static void
rebook (Rebooking   *self,
        SegueRecord *enrolment)
{
  gint64 person = segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
  int people = (int) segue_enrolment_get_people (enrolment);
  SegueRecord *target = NULL;
  SegueRecord *there = NULL;
  g_autoptr(SegueRecord) made = NULL;

  if (is_served (self->plan, self->session, enrolment))
    {
      self->result->n_served += people;
      return;
    }

  target = find_room (self, people);
  if (person != 0 && target != self->draft)
    there = segue_enrolment_find (self->plan, segue_record_get_id (target), person);
  if (there != NULL)
    {
      segue_enrolment_put_status (self->edit, self->plan, there, SEGUE_ENROLMENT_STATUS_INVITED);
      return;
    }

  made = segue_enrolment_make (self->edit, self->plan, target, person,
                               target == self->draft && self->draft_free < 0 ? SEGUE_ENROLMENT_STATUS_WAIT_LISTED
                                                                             : SEGUE_ENROLMENT_STATUS_INVITED);
  if (person == 0)
    {
      segue_record_set_integer (made, SEGUE_ENROLMENT_AUDIENCE, segue_record_get_link (enrolment, SEGUE_ENROLMENT_AUDIENCE));
      segue_record_set_integer (made, SEGUE_ENROLMENT_HEAD_COUNT, people);
    }
}

static void
begin (Rebooking       *self,
       SegueWorkspace  *workspace,
       SegueRecord     *session,
       SegueRebookedTo  where,
       SegueRebooking  *result)
{
  *result = (SegueRebooking) { 0 };
  self->plan = SEGUE_PLAN (workspace);
  self->session = get_source (workspace, session);
  self->where = where;
  self->result = result;
  self->others = segue_session_edits_list_others (self->plan, self->session);
  self->free = g_array_new (FALSE, FALSE, sizeof (int));
  for (guint i = 0; i < self->others->len; i++)
    {
      int free = segue_enrolment_count_free (self->plan, g_ptr_array_index (self->others, i));

      g_array_append_val (self->free, free);
    }
}

static gboolean
end (Rebooking  *self,
     GError    **error)
{
  gboolean is_done = segue_edit_is_empty (self->edit) || segue_edit_commit (self->edit, NULL, error);

  g_clear_object (&self->edit);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  g_clear_pointer (&self->free, g_array_unref);

  return is_done;
}

/**
 * segue_session_edits_call_off:
 * @where: what becomes of those who have a seat or wait for one
 * @result: (out): what came of them
 *
 * The session is cancelled, and so are the seats in it; people are invited elsewhere.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_session_edits_call_off (SegueWorkspace   *workspace,
                              SegueRecord      *session,
                              SegueRebookedTo   where,
                              SegueRebooking   *result,
                              GError          **error)
{
  Rebooking self = { .edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_SESSION) };
  g_autoptr(GPtrArray) roster = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  begin (&self, workspace, session, where, result);
  segue_value_set_integer (&value, SEGUE_SESSION_STATUS_CANCELLED);
  segue_edit_set_value (self.edit, self.session, SEGUE_SESSION_STATUS, &value);
  roster = segue_roster_find (self.plan, self.session);
  for (guint i = 0; i < roster->len; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (roster, i);
      SegueSeat seat = segue_enrolment_get_seat (enrolment);

      if (seat != SEGUE_SEAT_HELD && seat != SEGUE_SEAT_WAITING)
        continue;
      segue_enrolment_put_status (self.edit, self.plan, enrolment, SEGUE_ENROLMENT_STATUS_CANCELLED);
      if (where != SEGUE_REBOOK_NOWHERE)
        rebook (&self, enrolment);
    }

  return end (&self, error);
}

/**
 * segue_session_edits_follow_up:
 * @where: not %SEGUE_REBOOK_NOWHERE
 * @result: (out): what came of those who were not there, excused or not
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_session_edits_follow_up (SegueWorkspace   *workspace,
                               SegueRecord      *session,
                               SegueRebookedTo   where,
                               SegueRebooking   *result,
                               GError          **error)
{
  Rebooking self = { .edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ENROLMENT) };
  g_autoptr(GPtrArray) roster = NULL;

  begin (&self, workspace, session, where, result);
  roster = segue_roster_find (self.plan, self.session);
  for (guint i = 0; i < roster->len; i++)
    if (segue_enrolment_get_seat (g_ptr_array_index (roster, i)) == SEGUE_SEAT_MISSED)
      rebook (&self, g_ptr_array_index (roster, i));

  return end (&self, error);
}

/**
 * segue_session_edits_count_missing:
 *
 * Returns: how many people were not there, excused or not, and have no other seat
 */
guint
segue_session_edits_count_missing (SegueWorkspace *workspace,
                                   SegueRecord    *session)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  g_autoptr(GPtrArray) roster = NULL;
  guint n = 0;

  session = get_source (workspace, session);
  roster = segue_roster_find (plan, session);
  for (guint i = 0; i < roster->len; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (roster, i);

      if (segue_enrolment_get_seat (enrolment) == SEGUE_SEAT_MISSED && !is_served (plan, session, enrolment))
        n += segue_enrolment_get_people (enrolment);
    }

  return n;
}
