/* segue-benefit.h - what a rollout is good for, and for whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_BENEFIT (segue_benefit_get_type ())

G_DECLARE_FINAL_TYPE (SegueBenefit, segue_benefit, SEGUE, BENEFIT, SegueRecord)

enum
{
  SEGUE_BENEFIT_ROLLOUT,
  SEGUE_BENEFIT_TEXT,
  SEGUE_BENEFIT_KIND,
  SEGUE_BENEFIT_TANGIBLE,
  SEGUE_BENEFIT_FOR_COMPANY,
  SEGUE_BENEFIT_AUDIENCE,
  SEGUE_BENEFIT_EVIDENCE_LINK,
  SEGUE_BENEFIT_N_FIELDS
};

G_END_DECLS
