/* segue-explain-back.h - that somebody said a key message back in their own words, or could not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_EXPLAIN_BACK (segue_explain_back_get_type ())

G_DECLARE_FINAL_TYPE (SegueExplainBack, segue_explain_back, SEGUE, EXPLAIN_BACK, SegueRecord)

enum
{
  SEGUE_EXPLAIN_BACK_MESSAGE,
  SEGUE_EXPLAIN_BACK_STAKEHOLDER,
  SEGUE_EXPLAIN_BACK_AUDIENCE,
  SEGUE_EXPLAIN_BACK_DATE,
  SEGUE_EXPLAIN_BACK_PASSED,
  SEGUE_EXPLAIN_BACK_NOTE,
  SEGUE_EXPLAIN_BACK_N_FIELDS
};

G_END_DECLS
