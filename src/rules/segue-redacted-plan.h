/* segue-redacted-plan.h - a plan as those may see it who may not see all of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-redaction.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_REDACTED_PLAN (segue_redacted_plan_get_type ())

/* A SeguePlan. */
G_DECLARE_FINAL_TYPE (SegueRedactedPlan, segue_redacted_plan, SEGUE, REDACTED_PLAN, GObject)

SegueRedactedPlan *segue_redacted_plan_new     (SeguePlan           *source,
                                                SegueRedactionLevel  level);
SeguePlan         *segue_redacted_plan_dup_for (SeguePlan           *source,
                                                SegueRedactionLevel  level);

G_END_DECLS
