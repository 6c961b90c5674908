/* segue-time.h - times of the day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SEGUE_MINUTES_PER_DAY 1440

/* No time of the day: what has none lasts the whole day. */
#define SEGUE_TIME_NONE (-1)

gboolean segue_time_parse    (const char *text,
                              int        *minutes);
gboolean segue_time_read     (const char *words,
                              int        *minutes);
char    *segue_time_to_text  (int         minutes);
char    *segue_time_to_label (int         minutes);

G_END_DECLS
