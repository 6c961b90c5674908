/* segue-steps.h - the way of a communication from an idea to having been sent
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-communication.h"

G_BEGIN_DECLS

#define SEGUE_STEPS_MOST 4

guint segue_steps_list         (SegueRecord              *communication,
                                SegueCommunicationStatus *steps);
guint segue_steps_find_missing (SegueRecord              *communication,
                                SegueCommunicationStatus  step,
                                guint                    *fields);

G_END_DECLS
