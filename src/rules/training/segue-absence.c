/* segue-absence.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-absence"

#include "config.h"

#include "segue-absence.h"

#include "segue-course.h"
#include "segue-enrolment.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-thresholds.h"

#include <glib/gi18n.h>

#define NOT_KNOWN (-1)

static const SegueField *
get_field (guint field)
{
  return &segue_record_class_get (SEGUE_RECORD_ENROLMENT)->fields[field];
}

/**
 * segue_enrolment_get_wait:
 * @plan: where its session is
 * @enrolment: an enrolment
 * @today: the day from which to look
 *
 * Returns: for how many days somebody on a waiting list has waited; -1 where nobody waits,
 *   since when is not known, or @plan does not show it
 */
int
segue_enrolment_get_wait (SeguePlan   *plan,
                          SegueRecord *enrolment,
                          SegueDay     today)
{
  SegueDay since;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NOT_KNOWN);
  g_return_val_if_fail (SEGUE_IS_ENROLMENT (enrolment), NOT_KNOWN);

  if (!segue_plan_shows (plan, get_field (SEGUE_ENROLMENT_ENROLLED_ON)) ||
      segue_enrolment_get_seat (enrolment) != SEGUE_SEAT_WAITING)
    return NOT_KNOWN;

  since = segue_record_get_day (enrolment, SEGUE_ENROLMENT_ENROLLED_ON);

  return since != SEGUE_DAY_NONE && since <= today ? today - since : NOT_KNOWN;
}

static void
add_enrolment (SegueAbsence *self,
               SeguePlan    *plan,
               SegueRecord  *enrolment,
               gboolean      is_to_come,
               SegueDay      today)
{
  guint people = segue_enrolment_get_people (enrolment);
  SegueSeat seat = segue_enrolment_get_seat (enrolment);

  if (seat == SEGUE_SEAT_HELD || seat == SEGUE_SEAT_USED || seat == SEGUE_SEAT_MISSED)
    self->taken += people;
  if (seat == SEGUE_SEAT_USED)
    self->attended += people;
  if (seat == SEGUE_SEAT_USED || seat == SEGUE_SEAT_MISSED)
    self->expected += people;
  if (segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS) == SEGUE_ENROLMENT_STATUS_EXCUSED)
    self->excused += people;
  if (segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS) == SEGUE_ENROLMENT_STATUS_NO_SHOW)
    self->no_shows += people;
  if (seat == SEGUE_SEAT_WAITING && is_to_come)
    {
      self->waiting += people;
      self->longest_wait = MAX (self->longest_wait, segue_enrolment_get_wait (plan, enrolment, today));
    }
}

static void
add_session (SegueAbsence *self,
             SeguePlan    *plan,
             SegueRecord  *session,
             SegueDay      today)
{
  gboolean is_to_come = segue_session_is_to_come (session, today);
  guint n = 0;
  SegueRecord *const *enrolments = NULL;

  if (!segue_session_counts (session))
    return;

  self->capacity += segue_session_get_capacity (plan, session);
  enrolments = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                    segue_record_get_id (session), &n);
  for (guint i = 0; i < n; i++)
    add_enrolment (self, plan, enrolments[i], is_to_come, today);
}

/* Source: absence above 10 % is orange and above 25 % red in Chamilo (DOMAIN c 11); who was
 * excused has missed it as well.
 */
static void
set_flag (SegueAbsence *self,
          SeguePlan    *plan)
{
  guint64 missed = (guint64) (self->excused + self->no_shows) * 100;
  guint64 warn = (guint64) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_ABSENCE_WARN) * self->expected;
  guint64 alarm = (guint64) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_ABSENCE_ALARM) * self->expected;

  if (missed > alarm)
    self->flag = SEGUE_ABSENCE_ALARMING;
  else if (missed > warn)
    self->flag = SEGUE_ABSENCE_NOTED;
}

/* The plan that all of it is counted of; NULL where it may not be told. */
static SeguePlan *
begin (SeguePlan    *plan,
       SegueAbsence *self)
{
  *self = (SegueAbsence) { .longest_wait = NOT_KNOWN };

  return segue_plan_get_source (plan, get_field (SEGUE_ENROLMENT_STATUS));
}

/**
 * segue_absence_of_session:
 * @plan: where the enrolments are
 * @session: a session
 * @today: the day from which to look
 * @self: (out): its figures, all 0 where @plan does not show them
 *
 * A draft and what was cancelled has none.
 */
void
segue_absence_of_session (SeguePlan    *plan,
                          SegueRecord  *session,
                          SegueDay      today,
                          SegueAbsence *self)
{
  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (SEGUE_IS_SESSION (session));

  session = segue_plan_find_source (plan, session);
  plan = begin (plan, self);
  if (plan == NULL || session == NULL)
    return;

  add_session (self, plan, session, today);
  set_flag (self, plan);
}

/**
 * segue_absence_of_course:
 * @plan: where sessions and enrolments are
 * @course: a course
 * @today: the day from which to look
 * @self: (out): the figures of all its sessions, all 0 where @plan does not show them
 */
void
segue_absence_of_course (SeguePlan    *plan,
                         SegueRecord  *course,
                         SegueDay      today,
                         SegueAbsence *self)
{
  SegueRecord *const *sessions = NULL;
  guint n = 0;

  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (SEGUE_IS_COURSE (course));

  plan = begin (plan, self);
  if (plan == NULL)
    return;

  sessions = segue_plan_incoming (plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE, segue_record_get_id (course), &n);
  for (guint i = 0; i < n; i++)
    add_session (self, plan, sessions[i], today);
  set_flag (self, plan);
}

/**
 * segue_absence_of_person:
 * @plan: where the enrolments are
 * @stakeholder: id of somebody
 * @rollout: id of a rollout, 0 = any
 * @today: the day from which to look
 * @self: (out): their figures, all 0 where @plan does not show them
 */
void
segue_absence_of_person (SeguePlan    *plan,
                         gint64        stakeholder,
                         gint64        rollout,
                         SegueDay      today,
                         SegueAbsence *self)
{
  SegueRecord *const *enrolments = NULL;
  guint n = 0;

  g_return_if_fail (SEGUE_IS_PLAN (plan));

  plan = begin (plan, self);
  if (plan == NULL)
    return;

  enrolments = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STAKEHOLDER, stakeholder, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *session = segue_plan_follow (plan, enrolments[i], SEGUE_ENROLMENT_SESSION);
      SegueRecord *course = session != NULL ? segue_plan_follow (plan, session, SEGUE_SESSION_COURSE) : NULL;

      if (session != NULL && segue_session_counts (session) &&
          (rollout == 0 || (course != NULL && segue_record_get_link (course, SEGUE_COURSE_ROLLOUT) == rollout)))
        add_enrolment (self, plan, enrolments[i], segue_session_is_to_come (session, today), today);
    }
  set_flag (self, plan);
}

/* Per cent, rounded to the nearest; -1 of nothing. */
static int
get_percent (guint part,
             guint whole)
{
  return whole > 0 ? (int) (((guint64) part * 200 + whole) / (2 * (guint64) whole)) : NOT_KNOWN;
}

/**
 * segue_absence_get_fill_rate:
 *
 * Returns: taken ÷ capacity in per cent, -1 where there is no seat
 */
int
segue_absence_get_fill_rate (const SegueAbsence *self)
{
  g_return_val_if_fail (self != NULL, NOT_KNOWN);

  return get_percent (self->taken, self->capacity);
}

/**
 * segue_absence_get_attendance_rate:
 *
 * Returns: attended ÷ expected in per cent, -1 where nobody was expected
 */
int
segue_absence_get_attendance_rate (const SegueAbsence *self)
{
  g_return_val_if_fail (self != NULL, NOT_KNOWN);

  return get_percent (self->attended, self->expected);
}

/**
 * segue_absence_get_no_show_rate:
 *
 * Returns: no-shows ÷ expected in per cent, -1 where nobody was expected
 */
int
segue_absence_get_no_show_rate (const SegueAbsence *self)
{
  g_return_val_if_fail (self != NULL, NOT_KNOWN);

  return get_percent (self->no_shows, self->expected);
}

/**
 * segue_absence_get_rate:
 *
 * Returns: those who were not there, excused or not, ÷ expected in per cent, -1 where
 *   nobody was expected
 */
int
segue_absence_get_rate (const SegueAbsence *self)
{
  g_return_val_if_fail (self != NULL, NOT_KNOWN);

  return get_percent (self->excused + self->no_shows, self->expected);
}

/**
 * segue_absence_flag_get_word:
 *
 * Returns: (nullable): what is said beside the colour; %NULL where nothing is
 */
const char *
segue_absence_flag_get_word (SegueAbsenceFlag flag)
{
  switch (flag)
    {
    case SEGUE_ABSENCE_NONE:
      return NULL;
    case SEGUE_ABSENCE_NOTED:
      return C_("absence", "many absent");
    case SEGUE_ABSENCE_ALARMING:
      return C_("absence", "too many absent");
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_absence_dup_words:
 * @self: figures
 *
 * Returns: (transfer full) (nullable): “22 of 24 came, 92 %; 1 did not show up, 1 was
 *   excused.”; %NULL where nobody was expected yet
 */
char *
segue_absence_dup_words (const SegueAbsence *self)
{
  g_autofree char *no_shows = NULL;
  g_autofree char *excused = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->expected == 0)
    return NULL;
  if (self->attended == self->expected)
    return g_strdup_printf (ngettext ("%u of %u came.", "All %u of %u came.", self->expected), self->expected, self->expected);

  no_shows = g_strdup_printf (ngettext ("%u did not show up", "%u did not show up", self->no_shows), self->no_shows);
  excused = g_strdup_printf (ngettext ("%u was excused", "%u were excused", self->excused), self->excused);

  /* Translators: people who came, of how many, in per cent; “1 did not show up”; “1 was excused” */
  return g_strdup_printf (_("%u of %u came, %d %%; %s, %s."), self->attended, self->expected,
                          segue_absence_get_attendance_rate (self), no_shows, excused);
}
