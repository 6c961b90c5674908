/* segue-objection.h - an objection that comes again, and the answer to it, ready for use
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_OBJECTION (segue_objection_get_type ())

G_DECLARE_FINAL_TYPE (SegueObjection, segue_objection, SEGUE, OBJECTION, SegueRecord)

enum
{
  SEGUE_OBJECTION_ROLLOUT = SEGUE_MAIN_N_FIELDS,
  SEGUE_OBJECTION_TITLE,
  SEGUE_OBJECTION_ANSWER,
  SEGUE_OBJECTION_TALKING_POINT,
  SEGUE_OBJECTION_EVIDENCE,
  SEGUE_OBJECTION_ROOT_CAUSE,
  SEGUE_OBJECTION_AUDIENCES,
  SEGUE_OBJECTION_OWNER,
  SEGUE_OBJECTION_REVIEWED_ON,
  SEGUE_OBJECTION_FAQ,
  SEGUE_OBJECTION_N_FIELDS
};

G_END_DECLS
