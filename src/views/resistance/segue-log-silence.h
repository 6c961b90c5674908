/* segue-log-silence.h - who says nothing, beside those who object
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

char *segue_log_silence_dup (SeguePlan *plan,
                             gint64     rollout,
                             SegueDay   today);

G_END_DECLS
