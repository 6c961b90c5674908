/* segue-prerequisites.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-prerequisites"

#include "config.h"

#include "segue-prerequisites.h"

#include "segue-course.h"
#include "segue-enrolment.h"
#include "segue-roster.h"
#include "segue-session.h"

static gboolean
is_valid_on (SegueRecord *course,
             SegueDay     completed,
             SegueDay     day)
{
  gint64 months = segue_record_get_integer (course, SEGUE_COURSE_VALID_MONTHS);

  if (completed == SEGUE_DAY_NONE)
    return TRUE;

  return completed <= day && (months <= 0 || segue_day_add_months (completed, (int) months) >= day);
}

/**
 * segue_course_is_completed_by:
 * @plan: where the enrolments are
 * @course: id of a course
 * @stakeholder: id of somebody
 * @day: on which day
 *
 * Returns: whether they had completed it by then, and it is still valid; %FALSE where @plan
 *   does not show it, see segue_enrolment_is_shown()
 */
gboolean
segue_course_is_completed_by (SeguePlan *plan,
                              gint64     course,
                              gint64     stakeholder,
                              SegueDay   day)
{
  SegueRecord *const *enrolments = NULL;
  SegueRecord *of = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);

  if (!segue_enrolment_is_shown (plan))
    return FALSE;

  plan = segue_plan_get_source (plan, NULL);
  of = segue_plan_find (plan, SEGUE_RECORD_COURSE, course);
  if (of == NULL)
    return FALSE;

  enrolments = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STAKEHOLDER, stakeholder, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *session = segue_plan_follow (plan, enrolments[i], SEGUE_ENROLMENT_SESSION);

      if (session != NULL && segue_record_get_link (session, SEGUE_SESSION_COURSE) == course &&
          segue_enrolment_is_completed (plan, enrolments[i]) &&
          is_valid_on (of, segue_enrolment_get_day (plan, enrolments[i]), day))
        return TRUE;
    }

  return FALSE;
}

/**
 * segue_course_find_missing_before:
 * @plan: where the courses are
 * @course: a course
 * @stakeholder: id of somebody
 * @day: on which day they would take it
 *
 * Returns: (transfer container) (element-type SegueRecord): the prerequisites that they have
 *   not completed by then; none where @plan does not show what people completed
 */
GPtrArray *
segue_course_find_missing_before (SeguePlan   *plan,
                                  SegueRecord *course,
                                  gint64       stakeholder,
                                  SegueDay     day)
{
  GPtrArray *missing = g_ptr_array_new ();
  const gint64 *ids = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), missing);
  g_return_val_if_fail (SEGUE_IS_COURSE (course), missing);

  if (!segue_enrolment_is_shown (plan))
    return missing;

  ids = segue_record_get_links (course, SEGUE_COURSE_PREREQUISITES, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *first = segue_plan_find (plan, SEGUE_RECORD_COURSE, ids[i]);

      if (first != NULL && !segue_course_is_completed_by (plan, ids[i], stakeholder, day))
        g_ptr_array_add (missing, first);
    }

  return missing;
}
