/* segue-prerequisites.h - what must be learned first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

gboolean   segue_course_is_completed_by        (SeguePlan   *plan,
                                                gint64       course,
                                                gint64       stakeholder,
                                                SegueDay     day);
GPtrArray *segue_course_find_missing_before    (SeguePlan   *plan,
                                                SegueRecord *course,
                                                gint64       stakeholder,
                                                SegueDay     day);

G_END_DECLS
