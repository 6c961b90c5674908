/* segue-delivery.h - in which way a course is given
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-course.h"

G_BEGIN_DECLS

/**
 * SegueCourseWay:
 * @SEGUE_COURSE_WAY_UNKNOWN: nobody said so, or in a way of their own
 * @SEGUE_COURSE_WAY_LIVE: with somebody who answers: in a class, at work, in office hours
 * @SEGUE_COURSE_WAY_ALONE: by oneself, doing something: e-learning
 * @SEGUE_COURSE_WAY_DOCUMENT: by oneself, reading or watching: a guide, a video
 */
typedef enum
{
  SEGUE_COURSE_WAY_UNKNOWN,
  SEGUE_COURSE_WAY_LIVE,
  SEGUE_COURSE_WAY_ALONE,
  SEGUE_COURSE_WAY_DOCUMENT,
} SegueCourseWay;

SegueCourseWay segue_course_get_way       (SegueRecord *course);
gboolean       segue_course_is_self_paced (SegueRecord *course);

G_END_DECLS
