/* segue-two-way.h - where people can answer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

gboolean segue_channel_is_two_way       (int          channel);
gboolean segue_communication_is_two_way (SegueRecord *communication);

G_END_DECLS
