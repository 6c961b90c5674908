/* segue-curriculum.h - courses to begin with, by who must know how much
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-course.h"
#include "segue-plan.h"

G_BEGIN_DECLS

#define SEGUE_N_COURSE_DEPTHS (SEGUE_COURSE_DEPTH_EXECUTIVE + 1)

/* An audience takes no course. */
#define SEGUE_CURRICULUM_NONE (-1)

/**
 * SegueCurriculumCourse:
 * @title: (owned): what it will be called
 * @delivery: a %SegueCourseDelivery
 * @minutes: how long it takes
 */
typedef struct
{
  char *title;
  int   delivery;
  int   minutes;
} SegueCurriculumCourse;

/**
 * SegueCurriculumAudience:
 * @audience: its id
 * @depth: a %SegueCourseDepth: how much its people must know; %SEGUE_CURRICULUM_NONE where
 *   they need nothing of their own
 */
typedef struct
{
  gint64 audience;
  int    depth;
} SegueCurriculumAudience;

/**
 * SegueCurriculum:
 * @rollout: for which rollout
 * @courses: one for each depth
 * @audiences: (owned) (element-type SegueCurriculumAudience): those that the rollout affects,
 *   all where that is not known, in the order of their names
 */
typedef struct
{
  gint64                 rollout;
  SegueCurriculumCourse  courses[SEGUE_N_COURSE_DEPTHS];
  GArray                *audiences;
} SegueCurriculum;

SegueCurriculum *segue_curriculum_new       (SeguePlan             *plan,
                                             gint64                 rollout);
void             segue_curriculum_free      (SegueCurriculum       *self);
gboolean         segue_curriculum_has_depth (const SegueCurriculum *self,
                                             int                    depth);
guint            segue_curriculum_count     (const SegueCurriculum *self);
GPtrArray       *segue_curriculum_make      (const SegueCurriculum *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCurriculum, segue_curriculum_free)

G_END_DECLS
