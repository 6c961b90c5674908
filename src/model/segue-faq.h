/* segue-faq.h - a question that people ask, and its answer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_FAQ (segue_faq_get_type ())

G_DECLARE_FINAL_TYPE (SegueFaq, segue_faq, SEGUE, FAQ, SegueRecord)

enum
{
  SEGUE_FAQ_ROLLOUT,
  SEGUE_FAQ_QUESTION,
  SEGUE_FAQ_ANSWER,
  SEGUE_FAQ_AUDIENCES,
  SEGUE_FAQ_OWNER,
  SEGUE_FAQ_VERSION,
  SEGUE_FAQ_REVIEWED_ON,
  SEGUE_FAQ_TIMES_ASKED,
  SEGUE_FAQ_N_FIELDS
};

G_END_DECLS
