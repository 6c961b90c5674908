/* segue-check-evaluation.c - who was not there, and what came of it (T09 to T11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-absence.h"
#include "segue-course.h"
#include "segue-enrolment.h"
#include "segue-kirkpatrick.h"
#include "segue-pairs.h"
#include "segue-session.h"

#include <glib/gi18n.h>

static void
check_person (SegueCheckRun *run,
              SeguePairs    *known,
              SegueRecord   *enrolment)
{
  SeguePlan *plan = run->index->plan;
  SegueRecord *person = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
  SegueRecord *session = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_SESSION);
  gint64 rollout = session != NULL ? segue_record_get_link (session, SEGUE_SESSION_ROLLOUT) : 0;
  SegueAbsence absence = { 0 };
  SegueFinding *finding = NULL;

  if (person == NULL || rollout == 0 || segue_pairs_find (known, segue_record_get_id (person), rollout) != NULL)
    return;

  segue_pairs_add (known, segue_record_get_id (person), rollout, person);
  segue_absence_of_person (plan, segue_record_get_id (person), rollout, run->index->today, &absence);
  if (absence.flag != SEGUE_ABSENCE_ALARMING || absence.expected < 2)
    return;

  finding = segue_check_find_new (run, rollout, person);
  segue_finding_add_key (finding, segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, rollout));
  finding->figures[0] = absence.expected - absence.attended;
  finding->figures[1] = absence.expected;
}

/* T09: somebody missed more than 25 % (setting) of the sessions of a rollout in which they
 * had a seat.  The only one so far has no share.
 */
void
segue_check_t09_run (SegueCheckRun *run)
{
  SegueRecordList *enrolments = segue_plan_list (run->index->plan, SEGUE_RECORD_ENROLMENT);
  g_autoptr(SeguePairs) known = segue_pairs_new ();

  for (guint i = 0; i < segue_record_list_get_n (enrolments); i++)
    check_person (run, known, segue_record_list_get (enrolments, i));
}

char *
segue_check_t09_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *person = segue_finding_dup_title (plan, finding, 0);

  /* Translators: a person, two numbers of sessions */
  return g_strdup_printf (ngettext ("%s missed %d of %d session.", "%s missed %d of %d sessions.", (gulong) finding->figures[1]),
                          person, (int) finding->figures[0], (int) finding->figures[1]);
}

/* T10: of the people who had a seat in sessions of a course, more than 10 % (setting) were
 * not there.
 */
void
segue_check_t10_run (SegueCheckRun *run)
{
  SegueRecordList *courses = segue_plan_list (run->index->plan, SEGUE_RECORD_COURSE);

  for (guint i = 0; i < segue_record_list_get_n (courses); i++)
    {
      SegueRecord *course = segue_record_list_get (courses, i);
      SegueAbsence absence = { 0 };
      SegueFinding *finding = NULL;

      if (segue_record_get_boolean (course, SEGUE_MAIN_ARCHIVED))
        continue;
      segue_absence_of_course (run->index->plan, course, run->index->today, &absence);
      if (absence.flag == SEGUE_ABSENCE_NONE)
        continue;

      finding = segue_check_find_new (run, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT), course);
      finding->figures[0] = absence.expected - absence.attended;
      finding->figures[1] = absence.expected;
      finding->figures[2] = segue_absence_get_rate (&absence);
    }
}

char *
segue_check_t10_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *course = segue_finding_dup_title (plan, finding, 0);

  /* Translators: a course, two numbers of people, a number */
  return g_strdup_printf (ngettext ("“%s”: %d of %d person was not there, %d %%.", "“%s”: %d of %d people were not there, %d %%.",
                                    (gulong) finding->figures[1]),
                          course, (int) finding->figures[0], (int) finding->figures[1], (int) finding->figures[2]);
}

/* T11: a level of evaluation of a course is due, or was. */
void
segue_check_t11_run (SegueCheckRun *run)
{
  SegueRecordList *courses = segue_plan_list (run->index->plan, SEGUE_RECORD_COURSE);

  for (guint i = 0; i < segue_record_list_get_n (courses); i++)
    {
      SegueRecord *course = segue_record_list_get (courses, i);
      SegueKirkpatrickLevel levels[SEGUE_N_KIRKPATRICK] = { 0 };

      if (segue_record_get_boolean (course, SEGUE_MAIN_ARCHIVED))
        continue;
      segue_kirkpatrick_read (run->index->plan, course, run->index->today, levels);
      for (guint level = 0; level < SEGUE_N_KIRKPATRICK; level++)
        {
          SegueFinding *finding = NULL;

          if (levels[level].state != SEGUE_KIRKPATRICK_DUE && levels[level].state != SEGUE_KIRKPATRICK_LATE)
            continue;
          finding = segue_check_find_new (run, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT), course);
          finding->is_of_day = TRUE; /* which tells the levels from each other */
          finding->days[0] = levels[level].last + (SegueDay) level;
          finding->days[1] = levels[level].last;
          finding->figures[0] = level;
        }
    }
}

static char *
dup_level (SegueKirkpatrick level)
{
  switch (level)
    {
    case SEGUE_KIRKPATRICK_REACTION:
      return g_strdup (_("ask how people liked it"));
    case SEGUE_KIRKPATRICK_LEARNING:
      return g_strdup (_("write down what people know now"));
    case SEGUE_KIRKPATRICK_BEHAVIOUR:
      return g_strdup (_("see whether people use it"));
    case SEGUE_KIRKPATRICK_RESULTS:
      return g_strdup (_("measure what came of it"));
    }

  g_return_val_if_reached (g_strdup (""));
}

char *
segue_check_t11_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *course = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *level = dup_level ((SegueKirkpatrick) finding->figures[0]);
  g_autofree char *until = segue_finding_dup_day (finding, 1);

  if (finding->days[1] < finding->today)
    /* Translators: a course, what to do (“ask how people liked it”), a day */
    return g_strdup_printf (_("“%s”: %s; that was due by %s."), course, level, until);

  /* Translators: a course, what to do (“ask how people liked it”), a day */
  return g_strdup_printf (_("“%s”: %s by %s."), course, level, until);
}
