/* segue-raci.h - who does what in an activity: one cell of the matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_RACI (segue_raci_get_type ())

G_DECLARE_FINAL_TYPE (SegueRaci, segue_raci, SEGUE, RACI, SegueRecord)

enum
{
  SEGUE_RACI_ROLLOUT,
  SEGUE_RACI_ACTIVITY,
  SEGUE_RACI_PHASE,
  SEGUE_RACI_STAKEHOLDER,
  SEGUE_RACI_ROLE,
  SEGUE_RACI_LETTERS,
  SEGUE_RACI_N_FIELDS
};

/* Responsible, accountable, both, consulted, informed. */
typedef enum
{
  SEGUE_RACI_R,
  SEGUE_RACI_A,
  SEGUE_RACI_RA,
  SEGUE_RACI_C,
  SEGUE_RACI_I,
} SegueRaciLetters;

G_END_DECLS
