/* segue-shared-choices.h - sets of values that several record types share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-choices.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_PHASE_PRE_LAUNCH,
  SEGUE_PHASE_LAUNCH,
  SEGUE_PHASE_POST_LAUNCH,
} SeguePhase;

extern const SegueChoices segue_phases;
extern const SegueChoices segue_channels;

G_END_DECLS
