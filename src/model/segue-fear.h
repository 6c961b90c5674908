/* segue-fear.h - what an impacted audience fears, and what stands against it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_FEAR (segue_fear_get_type ())

G_DECLARE_FINAL_TYPE (SegueFear, segue_fear, SEGUE, FEAR, SegueRecord)

enum
{
  SEGUE_FEAR_IMPACTED_AUDIENCE,
  SEGUE_FEAR_FEAR,
  SEGUE_FEAR_BENEFIT,
  SEGUE_FEAR_CO_AUTHOR,
  SEGUE_FEAR_N_FIELDS
};

G_END_DECLS
