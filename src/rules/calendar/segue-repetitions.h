/* segue-repetitions.h - how often an audience hears a key message (DOMAIN c 7, C04)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueRepetition:
 * @audience: (transfer none): who hears it
 * @n_planned: by how many communications, sent ones included, called-off ones not
 * @n_sent: how many of them were sent
 * @n_channels: in how many ways
 */
typedef struct
{
  SegueRecord *audience;
  guint        n_planned;
  guint        n_sent;
  guint        n_channels;
} SegueRepetition;

GArray *segue_repetitions_list (SeguePlan   *plan,
                                SegueRecord *message);

G_END_DECLS
