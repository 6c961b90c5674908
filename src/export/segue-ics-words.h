/* segue-ics-words.h - what an entry of a calendar file says in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-redaction.h"

G_BEGIN_DECLS

char      *segue_ics_dup_description (SeguePlan               *plan,
                                      const SegueCalendarItem *item,
                                      SegueRedactionLevel      level);
GPtrArray *segue_ics_dup_categories  (SeguePlan               *plan,
                                      const SegueCalendarItem *item,
                                      SegueRedactionLevel      level);
char      *segue_ics_dup_kind        (SegueRecord             *record);
char      *segue_ics_dup_offset      (SeguePlan               *plan,
                                      SegueRecord             *record,
                                      SegueRedactionLevel      level);

G_END_DECLS
