/* segue-delivery.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-delivery"

#include "config.h"

#include "segue-delivery.h"

/**
 * segue_course_get_way:
 * @course: a course
 *
 * Source: our own reading of the five ways that brief 2 names (DOMAIN e); agitated people
 * do not read long manuals (brief 1), so that what only tells is told apart.
 *
 * Returns: in which way it is given
 */
SegueCourseWay
segue_course_get_way (SegueRecord *course)
{
  int delivery;

  g_return_val_if_fail (SEGUE_IS_COURSE (course), SEGUE_COURSE_WAY_UNKNOWN);

  delivery = segue_record_get_choice (course, SEGUE_COURSE_DELIVERY);
  if (delivery < SEGUE_COURSE_DELIVERY_CLASSROOM || delivery > SEGUE_COURSE_DELIVERY_VIDEO)
    return SEGUE_COURSE_WAY_UNKNOWN;

  switch ((SegueCourseDelivery) delivery)
    {
    case SEGUE_COURSE_DELIVERY_CLASSROOM:
    case SEGUE_COURSE_DELIVERY_VIRTUAL_CLASS:
    case SEGUE_COURSE_DELIVERY_BLENDED:
    case SEGUE_COURSE_DELIVERY_ON_THE_JOB:
    case SEGUE_COURSE_DELIVERY_COACHING:
    case SEGUE_COURSE_DELIVERY_OFFICE_HOUR:
      return SEGUE_COURSE_WAY_LIVE;
    case SEGUE_COURSE_DELIVERY_E_LEARNING:
      return SEGUE_COURSE_WAY_ALONE;
    case SEGUE_COURSE_DELIVERY_QUICK_REFERENCE:
    case SEGUE_COURSE_DELIVERY_VIDEO:
      return SEGUE_COURSE_WAY_DOCUMENT;
    }

  g_return_val_if_reached (SEGUE_COURSE_WAY_UNKNOWN);
}

/**
 * segue_course_is_self_paced:
 * @course: a course
 *
 * Returns: whether people take it alone and when they want, with nobody to ask: e-learning, a
 *   video, a guide
 */
gboolean
segue_course_is_self_paced (SegueRecord *course)
{
  SegueCourseWay way = segue_course_get_way (course);

  return way == SEGUE_COURSE_WAY_ALONE || way == SEGUE_COURSE_WAY_DOCUMENT;
}
