/* segue-check-sessions.c - sessions in time, and what they need (C12, C13, T01 to T04)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-clashes.h"
#include "segue-communication.h"
#include "segue-course.h"
#include "segue-prerequisites.h"
#include "segue-reach.h"
#include "segue-requirement.h"
#include "segue-rollout-dates.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-workdays.h"

#include <glib/gi18n.h>

/* What is wrong with an invitation. */
typedef enum
{
  INVITED_AFTER, /* the announcement comes after the session */
  INVITED_LATE,
  INVITED_NOT,
} Invited;

/* The day on which an announcement goes out, %SEGUE_DAY_NONE for none. */
static SegueDay
get_announced (SegueRecord *announcement)
{
  if (announcement == NULL || segue_dated_get_state (announcement) == SEGUE_DATED_CANCELLED ||
      segue_record_get_boolean (announcement, SEGUE_MAIN_ARCHIVED))
    return SEGUE_DAY_NONE;

  return segue_dated_get_first (announcement);
}

static void
check_invited (SegueCheckRun *run,
               SegueWorkdays *workdays,
               SegueRecord   *session,
               int            lead)
{
  SegueRecord *announcement = segue_plan_follow (run->index->plan, session, SEGUE_SESSION_ANNOUNCEMENT);
  SegueDay announced = get_announced (announcement);
  SegueDay told = segue_record_get_day (session, SEGUE_SESSION_INVITED_ON);
  SegueDay day = segue_dated_get_first (session);
  SegueWhom whom = segue_whom_of (session);
  SegueDay until = segue_workdays_add (workdays, day, -lead, &whom);
  SegueFinding *finding = NULL;

  if (told == SEGUE_DAY_NONE || (announced != SEGUE_DAY_NONE && announced < told))
    told = announced;
  if (announced <= day && (told == SEGUE_DAY_NONE ? until >= run->index->today
                                                  : segue_workdays_count (workdays, told, day, &whom) >= lead))
    return;

  finding = segue_check_find_new (run, segue_record_get_link (session, SEGUE_SESSION_ROLLOUT), session);
  finding->days[0] = day;
  finding->figures[2] = lead;
  if (announced > day)
    {
      finding->figures[0] = INVITED_AFTER;
      finding->days[1] = announced;
    }
  else if (told != SEGUE_DAY_NONE)
    {
      finding->figures[0] = INVITED_LATE;
      finding->figures[1] = MAX (segue_workdays_count (workdays, told, day, &whom), 0);
      finding->days[1] = told;
    }
  else
    {
      finding->figures[0] = INVITED_NOT;
      finding->days[1] = until;
    }
  if (announced != SEGUE_DAY_NONE)
    segue_finding_add_record (finding, announcement);
}

/* C12: an agreed session is before its announcement, or less than ten working days (setting)
 * after people are told of it, by the announcement or by invitations; or nobody is told and
 * that day is over.
 */
void
segue_check_c12_run (SegueCheckRun *run)
{
  SegueRecordList *sessions = segue_plan_list (run->index->plan, SEGUE_RECORD_SESSION);
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (run->index->plan);
  int lead = (int) segue_thresholds_read_setting (run->index->plan, SEGUE_SETTINGS_INVITATION_DAYS);

  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    {
      SegueRecord *session = segue_record_list_get (sessions, i);

      if (segue_session_is_to_come (session, run->index->today) && segue_dated_get_first (session) != SEGUE_DAY_NONE &&
          segue_dated_get_first (session) >= run->index->today)
        check_invited (run, workdays, session, lead);
    }
}

char *
segue_check_c12_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);
  g_autofree char *told = segue_finding_dup_day (finding, 1);
  g_autofree char *announcement = finding->n_records > 1 ? segue_finding_dup_title (plan, finding, 1) : NULL;

  switch ((Invited) finding->figures[0])
    {
    case INVITED_AFTER:
      /* Translators: a session, a day, a communication, a day */
      return g_strdup_printf (_("“%s” is on %s, before “%s” announces it on %s."), title, day, announcement, told);
    case INVITED_LATE:
      /* Translators: a session, a day, a day, two numbers of working days */
      return g_strdup_printf (ngettext ("“%s” is on %s; people are told on %s, %d working day before it, and %d are wanted.",
                                        "“%s” is on %s; people are told on %s, %d working days before it, and %d are wanted.",
                                        (gulong) finding->figures[1]),
                              title, day, told, (int) finding->figures[1], (int) finding->figures[2]);
    case INVITED_NOT:
      /* Translators: a session, two days */
      return g_strdup_printf (_("“%s” is on %s and nobody is invited; invitations were due on %s."), title, day, told);
    }

  g_return_val_if_reached (NULL);
}

/* Its announcement goes out as early as is wanted. */
gboolean
segue_check_c12_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  SeguePlan *source = segue_plan_get_source (plan, NULL);
  SegueRecord *session = segue_plan_find_source (plan, finding->records[0]);
  g_autoptr(SegueWorkdays) workdays = NULL;
  g_autofree char *label = NULL;
  SegueWhom whom;

  if (finding->n_records < 2 || session == NULL || segue_dated_get_state (finding->records[1]) == SEGUE_DATED_DONE)
    return FALSE;

  workdays = segue_workdays_new (source);
  whom = segue_whom_of (session);
  fix->day = segue_workdays_add (workdays, finding->days[0], -(int) finding->figures[2], &whom);
  if (fix->day < finding->today)
    return FALSE;

  fix->moved = finding->records[1];
  label = segue_day_to_short_label (fix->day, finding->today);
  /* Translators: a day; on a button */
  fix->label = g_strdup_printf (_("Announce on %s"), label);
  return TRUE;
}

/* The last session of a course that reaches an audience, and how many come too late. */
static SegueRecord *
find_last (SeguePlan *plan,
           gint64     course,
           gint64     audience,
           SegueDay   until,
           guint     *n_late)
{
  guint n = 0;
  SegueRecord *const *sessions = segue_plan_incoming (plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE, course, &n);
  SegueRecord *last = NULL;

  *n_late = 0;
  for (guint i = 0; i < n; i++)
    {
      SegueDay day = segue_dated_get_last (sessions[i]);

      if (day == SEGUE_DAY_NONE || segue_dated_get_state (sessions[i]) == SEGUE_DATED_CANCELLED ||
          segue_record_get_boolean (sessions[i], SEGUE_MAIN_ARCHIVED) || !segue_session_reaches (plan, sessions[i], audience))
        continue;
      *n_late += day > until;
      if (last == NULL || day > segue_dated_get_last (last))
        last = sessions[i];
    }

  return last;
}

static void
check_requirement (SegueCheckRun *run,
                   SegueRecord   *requirement)
{
  SeguePlan *plan = run->index->plan;
  SegueRecord *course = segue_plan_follow (plan, requirement, SEGUE_REQUIREMENT_COURSE);
  SegueRecord *audience = segue_plan_follow (plan, requirement, SEGUE_REQUIREMENT_AUDIENCE);
  SegueRecord *milestone = NULL, *last = NULL;
  SegueFinding *finding = NULL;
  SegueDay go_live, until;
  guint n_late = 0;

  if (course == NULL || audience == NULL || segue_record_get_boolean (course, SEGUE_MAIN_ARCHIVED) ||
      segue_record_get_boolean (audience, SEGUE_MAIN_ARCHIVED))
    return;
  milestone = segue_audience_find_milestone (plan, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT), segue_record_get_id (audience),
                                             SEGUE_MILESTONE_ROLE_GO_LIVE);
  go_live = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
  if (go_live == SEGUE_DAY_NONE)
    return;

  until = go_live - (SegueDay) segue_record_get_integer (course, SEGUE_COURSE_MIN_DAYS_BEFORE);
  last = find_last (plan, segue_record_get_id (course), segue_record_get_id (audience), until, &n_late);
  if (last == NULL || (segue_dated_get_last (last) <= until &&
                       go_live - segue_dated_get_last (last) <= segue_record_get_integer (course, SEGUE_COURSE_MAX_DAYS_BEFORE)))
    return;

  finding = segue_check_find_new (run, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT), course);
  segue_finding_add_key (finding, audience);
  segue_finding_add_record (finding, last);
  segue_finding_add_record (finding, milestone);
  finding->days[0] = segue_dated_get_last (last);
  finding->days[1] = go_live;
  finding->figures[0] = n_late;
  finding->figures[1] = go_live - finding->days[0];
  finding->figures[2] = segue_record_get_integer (course, n_late > 0 ? SEGUE_COURSE_MIN_DAYS_BEFORE : SEGUE_COURSE_MAX_DAYS_BEFORE);
}

/* C13: the last session of a required course for an audience is later than a day (field)
 * before its go-live, or more than thirty days (field) before it.
 */
void
segue_check_c13_run (SegueCheckRun *run)
{
  SegueRecordList *requirements = segue_plan_list (run->index->plan, SEGUE_RECORD_REQUIREMENT);

  for (guint i = 0; i < segue_record_list_get_n (requirements); i++)
    {
      SegueRecord *requirement = segue_record_list_get (requirements, i);

      if (segue_record_get_choice (requirement, SEGUE_REQUIREMENT_RULE) == SEGUE_REQUIREMENT_RULE_REQUIRED)
        check_requirement (run, requirement);
    }
}

char *
segue_check_c13_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *course = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 1);
  g_autofree char *last = segue_finding_dup_day (finding, 0);
  g_autofree char *go_live = segue_finding_dup_day (finding, 1);

  if (finding->figures[0] == 0)
    /* Translators: a course, an audience, a day, a number of days, a day, a number of days */
    return g_strdup_printf (ngettext ("The last session of “%s” for %s is on %s, %d day before go-live on %s; at most %d are allowed.",
                                      "The last session of “%s” for %s is on %s, %d days before go-live on %s; at most %d are allowed.",
                                      (gulong) finding->figures[1]),
                            course, audience, last, (int) finding->figures[1], go_live, (int) finding->figures[2]);
  if (finding->figures[1] > 0)
    /* Translators: a number of sessions, a course, an audience, a day, a number of days */
    return g_strdup_printf (ngettext ("%d session of “%s” for %s is too close to go-live on %s: it shall be over %d days before; the last is on %s.",
                                      "%d sessions of “%s” for %s are too close to go-live on %s: they shall be over %d days before; the last is on %s.",
                                      (gulong) finding->figures[0]),
                            (int) finding->figures[0], course, audience, go_live, (int) finding->figures[2], last);

  /* Translators: a number of sessions, a course, an audience, two days */
  return g_strdup_printf (ngettext ("%d session of “%s” for %s is not before go-live on %s; the last is on %s.",
                                    "%d sessions of “%s” for %s are not before go-live on %s; the last is on %s.",
                                    (gulong) finding->figures[0]),
                          (int) finding->figures[0], course, audience, go_live, last);
}

static void
find_clashes (SegueCheckRun *run,
              gboolean       people)
{
  g_autoptr(SegueClashes) clashes = segue_clashes_new (run->index->plan);

  for (guint i = 0; i < segue_clashes_get_n (clashes); i++)
    {
      const SegueClash *clash = segue_clashes_get (clashes, i);
      SegueFinding *finding = NULL;

      if ((clash->kind == SEGUE_CLASH_PERSON) != people ||
          (segue_dated_get_last (clash->first) < run->index->today && segue_dated_get_last (clash->second) < run->index->today))
        continue;

      finding = segue_check_find_new (run, segue_record_get_link (clash->first, SEGUE_SESSION_ROLLOUT), clash->first);
      segue_finding_add_key (finding, clash->second);
      if (clash->who != NULL)
        segue_finding_add_key (finding, clash->who);
      finding->days[0] = segue_dated_get_first (clash->first);
      finding->figures[0] = clash->kind;
    }
}

static char *
dup_clash_text (SeguePlan          *plan,
                const SegueFinding *finding)
{
  SegueClash clash = { (SegueClashKind) finding->figures[0], finding->records[0], finding->records[1],
                       finding->n_records > 2 ? finding->records[2] : NULL };
  g_autofree char *text = segue_clash_dup_text (plan, &clash, NULL);
  g_autofree char *day = segue_finding_dup_day (finding, 0);

  /* Translators: a day, a sentence */
  return g_strdup_printf (_("%s: %s"), day, text);
}

/* T01: two sessions that are not both over need the same trainer or room at one time. */
void
segue_check_t01_run (SegueCheckRun *run)
{
  find_clashes (run, FALSE);
}

char *
segue_check_t01_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  return dup_clash_text (plan, finding);
}

/* T02: somebody has a seat in two sessions at one time. */
void
segue_check_t02_run (SegueCheckRun *run)
{
  find_clashes (run, TRUE);
}

char *
segue_check_t02_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  return dup_clash_text (plan, finding);
}

/* Whether somebody completed a course and that is valid on a day, or will be through with it
 * by a moment.
 */
static gboolean
knows (SegueCheckRun *run,
       gint64         person,
       gint64         course,
       SegueDay       day,
       gint64         at)
{
  SeguePlan *plan = run->index->plan;
  guint n = 0;
  SegueRecord *const *enrolments = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STAKEHOLDER, person, &n);

  if (segue_course_is_completed_by (plan, course, person, day))
    return TRUE;

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *session = segue_plan_follow (plan, enrolments[i], SEGUE_ENROLMENT_SESSION);
      SegueSpan span;

      if (session == NULL || segue_record_get_link (session, SEGUE_SESSION_COURSE) != course)
        continue;
      if (segue_enrolment_get_seat (enrolments[i]) == SEGUE_SEAT_HELD && segue_session_is_to_come (session, run->index->today) &&
          segue_span_of_record (plan, session, &span) && span.to <= at)
        return TRUE;
    }

  return FALSE;
}

static void
check_prerequisite (SegueCheckRun *run,
                    SegueRecord   *session,
                    gint64         course,
                    gint64         at)
{
  SegueRecord *first = segue_plan_find (run->index->plan, SEGUE_RECORD_COURSE, course);
  guint n = 0;
  SegueRecord *const *enrolments = segue_plan_incoming (run->index->plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                                        segue_record_get_id (session), &n);
  SegueFinding *finding = NULL;

  for (guint i = 0; first != NULL && i < n; i++)
    {
      SegueRecord *person = segue_plan_follow (run->index->plan, enrolments[i], SEGUE_ENROLMENT_STAKEHOLDER);

      if (person == NULL || segue_enrolment_get_seat (enrolments[i]) != SEGUE_SEAT_HELD ||
          knows (run, segue_record_get_id (person), course, segue_dated_get_first (session), at))
        continue;
      if (finding == NULL)
        {
          finding = segue_check_find_new (run, segue_record_get_link (session, SEGUE_SESSION_ROLLOUT), session);
          segue_finding_add_key (finding, first);
          finding->days[0] = segue_dated_get_first (session);
        }
      segue_finding_add_record (finding, person);
    }
}

/* T03: people have a seat in a session to come, and neither completed a course that comes
 * first, so that it is valid on that day, nor have a seat in a session of it that is over by then.
 */
void
segue_check_t03_run (SegueCheckRun *run)
{
  SegueRecordList *sessions = segue_plan_list (run->index->plan, SEGUE_RECORD_SESSION);

  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    {
      SegueRecord *session = segue_record_list_get (sessions, i);
      SegueRecord *course = segue_plan_follow (run->index->plan, session, SEGUE_SESSION_COURSE);
      guint n = 0;
      const gint64 *first = course != NULL ? segue_record_get_links (course, SEGUE_COURSE_PREREQUISITES, &n) : NULL;
      SegueSpan span;

      if (n == 0 || !segue_session_is_to_come (session, run->index->today) || !segue_span_of_record (run->index->plan, session, &span))
        continue;
      for (guint j = 0; j < n; j++)
        check_prerequisite (run, session, first[j], span.from);
    }
}

char *
segue_check_t03_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *session = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *first = segue_finding_dup_title (plan, finding, 1);
  g_autofree char *people = segue_finding_dup_titles (plan, finding, 2, finding->n_records);
  g_autofree char *day = segue_finding_dup_day (finding, 0);

  /* Translators: a session, a day, a course, people */
  return g_strdup_printf (_("“%s” on %s needs “%s” first; not done by then: %s."), session, day, first, people);
}

/* T04: a session to come has fewer people than it runs from: once somebody has a seat, and
 * from the day on which invitations are due, ten working days (setting) before it.
 */
void
segue_check_t04_run (SegueCheckRun *run)
{
  SegueRecordList *sessions = segue_plan_list (run->index->plan, SEGUE_RECORD_SESSION);
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (run->index->plan);
  int lead = (int) segue_thresholds_read_setting (run->index->plan, SEGUE_SETTINGS_INVITATION_DAYS);

  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    {
      SegueRecord *session = segue_record_list_get (sessions, i);
      SegueWhom whom = segue_whom_of (session);
      SegueFinding *finding = NULL;
      SegueRoster roster;

      if (!segue_session_is_to_come (session, run->index->today) || segue_dated_get_first (session) == SEGUE_DAY_NONE)
        continue;
      segue_roster_get (run->index->plan, session, &roster);
      if (roster.taken >= roster.minimum ||
          (roster.taken == 0 && segue_workdays_add (workdays, segue_dated_get_first (session), -lead, &whom) > run->index->today))
        continue;

      finding = segue_check_find_new (run, segue_record_get_link (session, SEGUE_SESSION_ROLLOUT), session);
      finding->days[0] = segue_dated_get_first (session);
      finding->figures[0] = roster.taken;
      finding->figures[1] = roster.minimum;
    }
}

char *
segue_check_t04_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *session = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);

  if (finding->figures[0] == 0)
    /* Translators: a session, a day, a number of people */
    return g_strdup_printf (ngettext ("“%s” on %s runs from %d person on, and nobody has a seat.",
                                      "“%s” on %s runs from %d people on, and nobody has a seat.", (gulong) finding->figures[1]),
                            session, day, (int) finding->figures[1]);

  /* Translators: a session, a day, two numbers of people */
  return g_strdup_printf (ngettext ("“%s” on %s runs from %d people on, and %d has a seat.", "“%s” on %s runs from %d people on, and %d have a seat.",
                                    (gulong) finding->figures[0]),
                          session, day, (int) finding->figures[1], (int) finding->figures[0]);
}
