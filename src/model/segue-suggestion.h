/* segue-suggestion.h - what to try against a barrier or a root cause (DOMAIN c 14)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SUGGESTION (segue_suggestion_get_type ())

G_DECLARE_FINAL_TYPE (SegueSuggestion, segue_suggestion, SEGUE, SUGGESTION, SegueRecord)

enum
{
  SEGUE_SUGGESTION_BARRIER,
  SEGUE_SUGGESTION_ROOT_CAUSE,
  SEGUE_SUGGESTION_APPROACH,
  SEGUE_SUGGESTION_TEXT,
  SEGUE_SUGGESTION_USE_WHEN,
  SEGUE_SUGGESTION_N_FIELDS
};

G_END_DECLS
