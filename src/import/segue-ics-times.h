/* segue-ics-times.h - when an entry of a calendar is, by the clock of a record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-ical-terms.h"
#include "segue-ics-entry.h"

G_BEGIN_DECLS

void     segue_ics_times_get     (SeguePlan           *plan,
                                  const SegueIcsEntry *entry,
                                  SegueRecordKind      kind,
                                  SegueIcalTimes      *times,
                                  char               **zone);
void     segue_ics_times_get_for (SeguePlan           *plan,
                                  const SegueIcsEntry *entry,
                                  SegueRecord         *record,
                                  SegueIcalTimes      *times,
                                  char               **zone);
gboolean segue_ics_times_is_same (SeguePlan           *plan,
                                  const SegueIcsEntry *entry,
                                  SegueRecord         *record);

G_END_DECLS
