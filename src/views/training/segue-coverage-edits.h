/* segue-coverage-edits.h - what is changed from the matrix of audiences and courses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

G_BEGIN_DECLS

/* No rule: the course is not for them. */
#define SEGUE_COVERAGE_NO_RULE (-1)

/**
 * SegueCoverageDraft:
 * @course: the id of a course
 * @title: what the session is called
 * @day: its first day
 * @end_day: its last day, inclusive
 * @start: when it begins, minutes since midnight, or %SEGUE_TIME_NONE
 * @end: when it ends
 * @room: (nullable): where
 * @trainer: the id of a stakeholder, 0 = none
 * @capacity: how many seats it has
 * @audiences: (element-type gint64) (nullable): for whom it is
 * @milestone: the id of the go-live that it hangs on, 0 = none
 * @offset: calendar days from that to @day
 *
 * A session that is to be added as a draft.
 */
typedef struct
{
  gint64      course;
  const char *title;
  SegueDay    day;
  SegueDay    end_day;
  int         start;
  int         end;
  const char *room;
  gint64      trainer;
  guint       capacity;
  GArray     *audiences;
  gint64      milestone;
  int         offset;
} SegueCoverageDraft;

gboolean segue_coverage_set_rule    (SegueWorkspace           *workspace,
                                     gint64                    audience,
                                     gint64                    course,
                                     int                       rule,
                                     GError                  **error);
gboolean segue_coverage_add_drafts  (SegueWorkspace           *workspace,
                                     gint64                    rollout,
                                     const SegueCoverageDraft *drafts,
                                     guint                     n_drafts,
                                     GError                  **error);

G_END_DECLS
