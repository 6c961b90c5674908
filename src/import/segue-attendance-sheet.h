/* segue-attendance-sheet.h - the headers under which learning systems say who was trained
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-mapping.h"

G_BEGIN_DECLS

/**
 * SegueAttendanceColumn:
 *
 * What no enrolment has a field for, and what says nevertheless whom and which session
 * a row of such a file is about.
 */
typedef enum
{
  SEGUE_ATTENDANCE_E_MAIL,
  SEGUE_ATTENDANCE_GIVEN,
  SEGUE_ATTENDANCE_FAMILY,
  SEGUE_ATTENDANCE_EXTERNAL_ID,
  SEGUE_ATTENDANCE_COURSE,
  SEGUE_ATTENDANCE_COURSE_CODE,
  SEGUE_ATTENDANCE_JOINED,
  SEGUE_ATTENDANCE_MINUTES,
  SEGUE_ATTENDANCE_N_COLUMNS
} SegueAttendanceColumn;

const SegueSheet *segue_attendance_sheet_for   (const SegueSheet      *sheet);
gboolean          segue_attendance_sheet_is    (const SegueSheet      *sheet);
guint             segue_attendance_sheet_find  (const SegueSheet      *sheet,
                                                SegueAttendanceColumn  column);
gboolean          segue_attendance_sheet_fits  (SegueMapping          *mapping);
gboolean          segue_attendance_field_is    (const SegueField      *field);

G_END_DECLS
