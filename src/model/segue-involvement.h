/* segue-involvement.h - that an impacted audience had a hand in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_INVOLVEMENT (segue_involvement_get_type ())

G_DECLARE_FINAL_TYPE (SegueInvolvement, segue_involvement, SEGUE, INVOLVEMENT, SegueRecord)

enum
{
  SEGUE_INVOLVEMENT_IMPACTED_AUDIENCE,
  SEGUE_INVOLVEMENT_STAGE,
  SEGUE_INVOLVEMENT_DATE,
  SEGUE_INVOLVEMENT_NOTE,
  SEGUE_INVOLVEMENT_N_FIELDS
};

G_END_DECLS
