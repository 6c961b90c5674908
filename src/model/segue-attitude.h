/* segue-attitude.h - the values that every judgement holds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-choices.h"

G_BEGIN_DECLS

/**
 * SegueAttitude:
 *
 * What counts as an opinion about a stakeholder, in the order in which the
 * fields lie in engagements (from %SEGUE_ENGAGEMENT_POWER on) and in judgements
 * (from %SEGUE_JUDGEMENT_POWER on).  The desired engagement is no opinion but a
 * goal: changing it makes no standing look freshly judged.
 */
typedef enum
{
  SEGUE_ATTITUDE_POWER,
  SEGUE_ATTITUDE_INTEREST,
  SEGUE_ATTITUDE_IMPACT_ON_THEM,
  SEGUE_ATTITUDE_CRITICALITY,
  SEGUE_ATTITUDE_POSITION,
  SEGUE_ATTITUDE_EFFORT,
  SEGUE_ATTITUDE_CAN_BLOCK,
  SEGUE_ATTITUDE_CAN_ACCELERATE,
  SEGUE_ATTITUDE_SAL_POWER,
  SEGUE_ATTITUDE_SAL_LEGITIMACY,
  SEGUE_ATTITUDE_SAL_URGENCY,
  SEGUE_ATTITUDE_CURRENT,
  SEGUE_ATTITUDE_COMMITMENT,
} SegueAttitude;

#define SEGUE_N_ATTITUDES (SEGUE_ATTITUDE_COMMITMENT + 1)

/* The five words of the engagement assessment (DOMAIN c 2), by their index. */
typedef enum
{
  SEGUE_ENGAGEMENT_LEVEL_UNAWARE,
  SEGUE_ENGAGEMENT_LEVEL_RESISTANT,
  SEGUE_ENGAGEMENT_LEVEL_NEUTRAL,
  SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE,
  SEGUE_ENGAGEMENT_LEVEL_LEADING,
} SegueEngagementLevel;

extern const SegueChoices segue_engagement_levels;
extern const SegueChoices segue_commitment_stages;

G_END_DECLS
