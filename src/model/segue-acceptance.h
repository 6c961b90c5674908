/* segue-acceptance.h - a finding of the plan checks that somebody accepts, and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_ACCEPTANCE (segue_acceptance_get_type ())

G_DECLARE_FINAL_TYPE (SegueAcceptance, segue_acceptance, SEGUE, ACCEPTANCE, SegueRecord)

enum
{
  SEGUE_ACCEPTANCE_ROLLOUT,
  SEGUE_ACCEPTANCE_CODE,
  SEGUE_ACCEPTANCE_SUBJECT,
  SEGUE_ACCEPTANCE_REASON,
  SEGUE_ACCEPTANCE_ACCEPTED_ON,
  SEGUE_ACCEPTANCE_ACCEPTED_BY,
  SEGUE_ACCEPTANCE_N_FIELDS
};

G_END_DECLS
