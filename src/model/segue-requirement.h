/* segue-requirement.h - which audience must, should or may take a course
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_REQUIREMENT (segue_requirement_get_type ())

G_DECLARE_FINAL_TYPE (SegueRequirement, segue_requirement, SEGUE, REQUIREMENT, SegueRecord)

enum
{
  SEGUE_REQUIREMENT_COURSE,
  SEGUE_REQUIREMENT_AUDIENCE,
  SEGUE_REQUIREMENT_RULE,
  SEGUE_REQUIREMENT_NOTE,
  SEGUE_REQUIREMENT_N_FIELDS
};

typedef enum
{
  SEGUE_REQUIREMENT_RULE_REQUIRED,
  SEGUE_REQUIREMENT_RULE_RECOMMENDED,
  SEGUE_REQUIREMENT_RULE_OPTIONAL,
} SegueRequirementRule;

G_END_DECLS
