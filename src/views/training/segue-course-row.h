/* segue-course-row.h - a course in the list of Plan
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_COURSE_ROW (segue_course_row_get_type ())

G_DECLARE_FINAL_TYPE (SegueCourseRow, segue_course_row, SEGUE, COURSE_ROW, GtkListBoxRow)

GtkWidget   *segue_course_row_new        (SegueTrainingState *state,
                                          SegueRecord        *course);
SegueRecord *segue_course_row_get_course (SegueCourseRow     *self);
void         segue_course_row_update     (SegueCourseRow     *self);

G_END_DECLS
