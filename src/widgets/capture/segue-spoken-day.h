/* segue-spoken-day.h - a day as people say it: Friday, tomorrow, in three days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"

G_BEGIN_DECLS

gboolean segue_spoken_day_parse (const char *text,
                                 SegueDay    today,
                                 SegueDay   *day);

G_END_DECLS
