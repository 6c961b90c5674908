/* segue-ical-zone.h - time zones as calendars name and define them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-ical-writer.h"

G_BEGIN_DECLS

GTimeZone *segue_ical_zone_find     (const char       *name,
                                     char            **found);
gboolean   segue_ical_zone_is_known (const char       *name);
void       segue_ical_zone_write    (SegueIcalWriter  *writer,
                                     const char       *name,
                                     SegueDay          first,
                                     SegueDay          last);
void       segue_ical_zone_from_utc (GTimeZone        *zone,
                                     SegueDay         *day,
                                     int              *minutes);
void       segue_ical_zone_to_utc   (GTimeZone        *zone,
                                     SegueDay         *day,
                                     int              *minutes);

G_END_DECLS
