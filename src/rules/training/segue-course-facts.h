/* segue-course-facts.h - what there is to say of a course: for whom, with what, when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"
#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueCourseFacts:
 * @n_materials: that are not retired
 * @n_ready: of these
 * @n_late: of these that are not ready although their day has gone by
 * @next_material: the next day on which one shall be ready; %SEGUE_DAY_NONE for none
 * @n_held: sessions that were held
 * @n_to_come: sessions to come; proposals do not count
 * @n_drafts: proposals of sessions
 * @next_session: the day of the next that comes; %SEGUE_DAY_NONE for none
 * @n_reinforcements: what keeps it alive after go-live, and is not cancelled
 */
typedef struct
{
  guint    n_materials;
  guint    n_ready;
  guint    n_late;
  SegueDay next_material;
  guint    n_held;
  guint    n_to_come;
  guint    n_drafts;
  SegueDay next_session;
  guint    n_reinforcements;
} SegueCourseFacts;

gboolean  segue_material_is_late     (SegueRecord      *material,
                                      SegueDay          today);
void      segue_course_facts_get     (SeguePlan        *plan,
                                      SegueRecord      *course,
                                      SegueDay          today,
                                      SegueCourseFacts *facts);
char     *segue_course_dup_materials (const SegueCourseFacts *facts,
                                      SegueDay          today);
char     *segue_course_dup_sessions  (const SegueCourseFacts *facts,
                                      SegueDay          today);
char     *segue_course_dup_after     (const SegueCourseFacts *facts);
char     *segue_course_dup_audiences (SeguePlan        *plan,
                                      SegueRecord      *course,
                                      int               rule,
                                      guint             most);
gboolean  segue_course_is_for        (SeguePlan        *plan,
                                      SegueRecord      *course,
                                      gint64            audience,
                                      const SegueIds   *below);

G_END_DECLS
