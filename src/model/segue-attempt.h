/* segue-attempt.h - an approach that was tried on a resistance entry, and what came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_ATTEMPT (segue_attempt_get_type ())

G_DECLARE_FINAL_TYPE (SegueAttempt, segue_attempt, SEGUE, ATTEMPT, SegueRecord)

enum
{
  SEGUE_ATTEMPT_RESISTANCE,
  SEGUE_ATTEMPT_TRIED_ON,
  SEGUE_ATTEMPT_APPROACH,
  SEGUE_ATTEMPT_TRIED,
  SEGUE_ATTEMPT_RESULT,
  SEGUE_ATTEMPT_N_FIELDS
};

typedef enum
{
  SEGUE_ATTEMPT_RESULT_OPEN,
  SEGUE_ATTEMPT_RESULT_WORKED,
  SEGUE_ATTEMPT_RESULT_PARTLY,
  SEGUE_ATTEMPT_RESULT_FAILED,
} SegueAttemptResult;

G_END_DECLS
