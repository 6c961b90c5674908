/* segue-calendar-choices.h - sets of values that several kinds on the calendar have
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-choices.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_SENDER_ROLE_EXECUTIVE,
  SEGUE_SENDER_ROLE_SENIOR_LEADER,
  SEGUE_SENDER_ROLE_PEOPLE_MANAGER,
  SEGUE_SENDER_ROLE_PROJECT_LEAD,
  SEGUE_SENDER_ROLE_CHANGE_LEAD,
  SEGUE_SENDER_ROLE_SUPPORT,
  SEGUE_SENDER_ROLE_CHAMPION,
} SegueSenderRole;

typedef enum
{
  SEGUE_PURPOSE_AWARENESS,
  SEGUE_PURPOSE_DESIRE,
  SEGUE_PURPOSE_TEACH,
  SEGUE_PURPOSE_SUPPORT,
  SEGUE_PURPOSE_REINFORCE,
  SEGUE_PURPOSE_ASK,
  SEGUE_PURPOSE_REPORT,
} SeguePurpose;

typedef enum
{
  SEGUE_STAGE_AWARENESS,
  SEGUE_STAGE_READINESS,
  SEGUE_STAGE_SUPPORT,
  SEGUE_STAGE_HABIT,
} SegueStage;

typedef enum
{
  SEGUE_EVENT_KIND_BUSINESS_EVENT,
  SEGUE_EVENT_KIND_TOWN_HALL,
  SEGUE_EVENT_KIND_SURVEY,
  SEGUE_EVENT_KIND_REVIEW,
  SEGUE_EVENT_KIND_OFFICE_HOURS,
  SEGUE_EVENT_KIND_SPONSOR_ACTIVITY,
  SEGUE_EVENT_KIND_RETROSPECTIVE,
  SEGUE_EVENT_KIND_CUT_OVER,
  SEGUE_EVENT_KIND_OTHER,
} SegueEventKind;

typedef enum
{
  SEGUE_CERTAINTY_TENTATIVE,
  SEGUE_CERTAINTY_PLANNED,
  SEGUE_CERTAINTY_CONFIRMED,
  SEGUE_CERTAINTY_DONE,
  SEGUE_CERTAINTY_CANCELLED,
} SegueCertainty;

typedef enum
{
  SEGUE_ANCHOR_UNIT_DAYS,
  SEGUE_ANCHOR_UNIT_WORKING_DAYS,
  SEGUE_ANCHOR_UNIT_WEEKS,
  SEGUE_ANCHOR_UNIT_MONTHS,
} SegueAnchorUnit;

/* What becomes of a relative date that falls on a day nobody works; unset:
 * earlier up to the anchor's day, later after it.
 */
typedef enum
{
  SEGUE_ROLL_NONE,
  SEGUE_ROLL_EARLIER,
  SEGUE_ROLL_LATER,
} SegueRoll;

extern const SegueChoices segue_sender_roles;
extern const SegueChoices segue_purposes;
extern const SegueChoices segue_stages;
extern const SegueChoices segue_event_kinds;
extern const SegueChoices segue_certainties;
extern const SegueChoices segue_anchor_units;
extern const SegueChoices segue_rolls;

G_END_DECLS
