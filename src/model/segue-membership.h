/* segue-membership.h - that somebody belongs to an audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MEMBERSHIP (segue_membership_get_type ())

G_DECLARE_FINAL_TYPE (SegueMembership, segue_membership, SEGUE, MEMBERSHIP, SegueRecord)

enum
{
  SEGUE_MEMBERSHIP_STAKEHOLDER,
  SEGUE_MEMBERSHIP_AUDIENCE,
  SEGUE_MEMBERSHIP_SINCE,
  SEGUE_MEMBERSHIP_UNTIL,
  SEGUE_MEMBERSHIP_N_FIELDS
};

G_END_DECLS
