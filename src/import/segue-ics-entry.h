/* segue-ics-entry.h - what one entry of a calendar file says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-ical-file.h"
#include "segue-ical-value.h"

G_BEGIN_DECLS

/**
 * SegueIcsEntry:
 * @line: of the file
 * @uid: (owned) (nullable): for ever the same; of one of many occurrences with its day
 * @title: (owned) (nullable)
 * @notes: (owned) (nullable)
 * @location: (owned) (nullable)
 * @address: (owned) (nullable): a link
 * @status: (owned) (nullable): `TENTATIVE`, `CONFIRMED` or `CANCELLED`
 * @own_kind: (owned) (nullable): what Segue wrote that it is, `window/holiday`
 * @changed: (owned) (nullable): when it changed last, as segue_now_text() writes it
 * @sequence: which version it is, -1 where it does not say
 * @start: when it begins
 * @end: when it is over, the first moment or day after it; the day is %SEGUE_DAY_NONE where
 *   it does not say
 * @zone: (owned) (nullable): where the clock of both hangs, a name of the tz database; %NULL
 *   for whole days, for UTC, and for clocks wherever somebody is
 * @is_holiday: whether it or its calendar says that these are holidays
 * @is_private: whether it is nobody else's business
 * @reason: (owned) (nullable): why it cannot be taken
 */
typedef struct
{
  guint            line;
  char            *uid;
  char            *title;
  char            *notes;
  char            *location;
  char            *address;
  char            *status;
  char            *own_kind;
  char            *changed;
  int              sequence;
  SegueIcalMoment  start;
  SegueIcalMoment  end;
  char            *zone;
  gboolean         is_holiday;
  gboolean         is_private;
  char            *reason;
} SegueIcsEntry;

/**
 * SegueIcsZones:
 * @said: (nullable): what the user says that unknown names of zones mean
 * @locations: (element-type utf8 utf8): what the file says of the names that it uses
 * @unknown: (element-type utf8): names that nobody knows
 */
typedef struct
{
  const char *said;
  GHashTable *locations;
  GHashTable *unknown;
} SegueIcsZones;

SegueIcsEntry *segue_ics_entry_new         (const SegueIcalComponent *event,
                                            const SegueIcsZones      *zones,
                                            gboolean                  is_holiday);
SegueIcsEntry *segue_ics_entry_copy        (const SegueIcsEntry      *self);
void           segue_ics_entry_free        (SegueIcsEntry            *self);
gboolean       segue_ics_entry_read_moment (const SegueIcsEntry      *self,
                                            const char               *value,
                                            const char               *tzid,
                                            const SegueIcsZones      *zones,
                                            SegueIcalMoment          *moment);
void           segue_ics_entry_move        (SegueIcsEntry            *self,
                                            const SegueIcalMoment    *start);
gboolean       segue_ics_says_holiday      (const char               *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueIcsEntry, segue_ics_entry_free)

G_END_DECLS
