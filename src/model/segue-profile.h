/* segue-profile.h - how far somebody is in each of the five elements, on a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_PROFILE (segue_profile_get_type ())

G_DECLARE_FINAL_TYPE (SegueProfile, segue_profile, SEGUE, PROFILE, SegueRecord)

/* The elements lie together, in the order of SegueElement. */
enum
{
  SEGUE_PROFILE_ENGAGEMENT,
  SEGUE_PROFILE_DATE,
  SEGUE_PROFILE_METHOD,
  SEGUE_PROFILE_AWARENESS,
  SEGUE_PROFILE_DESIRE,
  SEGUE_PROFILE_KNOWLEDGE,
  SEGUE_PROFILE_ABILITY,
  SEGUE_PROFILE_REINFORCEMENT,
  SEGUE_PROFILE_RESPONDENTS,
  SEGUE_PROFILE_ASSESSOR,
  SEGUE_PROFILE_NOTE,
  SEGUE_PROFILE_N_FIELDS
};

/* In the order in which people go through them: each needs those before it. */
typedef enum
{
  SEGUE_ELEMENT_AWARENESS,
  SEGUE_ELEMENT_DESIRE,
  SEGUE_ELEMENT_KNOWLEDGE,
  SEGUE_ELEMENT_ABILITY,
  SEGUE_ELEMENT_REINFORCEMENT,
} SegueElement;

#define SEGUE_N_ELEMENTS (SEGUE_ELEMENT_REINFORCEMENT + 1)

G_END_DECLS
