/* segue-day.h - local days, and the one clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueDay:
 *
 * A local day, counted as GDate counts them (Julian days, 1 = 1 January of the
 * year 1).  It has no time and no zone.  In files it is always ISO 8601 text.
 */
typedef gint32 SegueDay;

#define SEGUE_DAY_NONE ((SegueDay) 0)

SegueDay segue_day_from_ymd    (int         year,
                                int         month,
                                int         day);
void     segue_day_to_ymd      (SegueDay    day,
                                int        *year,
                                int        *month,
                                int        *month_day);
gboolean segue_day_parse       (const char *text,
                                SegueDay   *day);
char    *segue_day_to_text     (SegueDay    day);
SegueDay segue_day_add_months  (SegueDay    day,
                                int         months);
int      segue_day_get_weekday (SegueDay    day);

gint64   segue_day_to_serial   (SegueDay    day);
SegueDay segue_day_from_serial (gint64      serial,
                                gboolean    since_1904);

char    *segue_day_to_short_label (SegueDay day,
                                   SegueDay today);
char    *segue_day_to_long_label  (SegueDay day);
char    *segue_day_to_weekday_label (SegueDay day,
                                     gboolean is_short);
char    *segue_day_to_month_label (SegueDay day);
char    *segue_day_to_full_label  (SegueDay day);

SegueDay segue_today           (void);
char    *segue_now_text        (void);
char    *segue_moment_text     (void);

G_END_DECLS
