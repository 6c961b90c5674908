/* segue-coverage.h - which of the four questions a communication answers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/* What everybody needs to know of a change. */
typedef enum
{
  SEGUE_COVERS_WHY = 1 << 0,
  SEGUE_COVERS_WHAT = 1 << 1,
  SEGUE_COVERS_WHEN = 1 << 2,
  SEGUE_COVERS_HOW = 1 << 3,
} SegueCovers;

#define SEGUE_COVERS_ALL (SEGUE_COVERS_WHY | SEGUE_COVERS_WHAT | SEGUE_COVERS_WHEN | SEGUE_COVERS_HOW)
#define SEGUE_N_COVERS 4

SegueCovers  segue_covers_of_kind             (int          message_kind);
SegueCovers  segue_communication_get_computed (SeguePlan   *plan,
                                               SegueRecord *communication);
SegueCovers  segue_communication_get_covers   (SeguePlan   *plan,
                                               SegueRecord *communication);
char        *segue_covers_dup_words           (SegueCovers  covers);
gboolean     segue_channel_is_two_way         (int          channel);
gboolean     segue_communication_is_two_way   (SegueRecord *communication);

G_END_DECLS
