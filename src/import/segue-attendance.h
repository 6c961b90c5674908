/* segue-attendance.h - what a learning system says of who was trained, row by row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan-private.h"

G_BEGIN_DECLS

/**
 * SegueAttendance:
 *
 * The rows of a file that says whom in words of its own: an address or a name, a course
 * and perhaps a day.  Each gets its person and its session before records are matched.
 */

gboolean         segue_attendance_is_wanted     (SegueMapping             *mapping,
                                                 const SegueImportOptions *options);
SegueAttendance *segue_attendance_new           (SegueImportPlan          *plan);
void             segue_attendance_free          (SegueAttendance          *self);
gboolean         segue_attendance_read          (SegueAttendance          *self,
                                                 GError                  **error);

gboolean         segue_attendance_is_over       (SegueAttendance          *self,
                                                 guint                     index);
SegueRecord     *segue_attendance_get_session   (SegueAttendance          *self,
                                                 guint                     index);
void             segue_attendance_add_values    (SegueAttendance          *self,
                                                 guint                     index);
char            *segue_attendance_dup_title     (SegueAttendance          *self,
                                                 guint                     index);
guint            segue_attendance_count_unknown (SegueAttendance          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueAttendance, segue_attendance_free)

G_END_DECLS
