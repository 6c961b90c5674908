/* segue-ics-match.h - which record an entry of a calendar is about, and what it makes of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-ics-entry.h"
#include "segue-names.h"

G_BEGIN_DECLS

/**
 * SegueIcsAs:
 * @SEGUE_ICS_AS_SAID: holidays become windows, what Segue wrote is what it was, all else events
 * @SEGUE_ICS_AS_EVENTS: events
 * @SEGUE_ICS_AS_MILESTONES: milestones
 * @SEGUE_ICS_AS_WINDOWS: windows
 *
 * What entries become that are not here yet.
 */
typedef enum
{
  SEGUE_ICS_AS_SAID,
  SEGUE_ICS_AS_EVENTS,
  SEGUE_ICS_AS_MILESTONES,
  SEGUE_ICS_AS_WINDOWS,
} SegueIcsAs;

/**
 * SegueIcsMatch:
 * @entry: (unowned): what the file says
 * @record: (unowned) (nullable): what it is about; %NULL where that is not here yet
 * @kind: of that record, or of the one that it becomes
 * @nick: (nullable): the value of its field “kind”, where it becomes one
 * @reason: (owned) (nullable): why it is refused
 * @note: (owned) (nullable): what there is to say of it, where it is taken
 * @is_left: whether the record stays as it is
 */
typedef struct
{
  const SegueIcsEntry *entry;
  SegueRecord         *record;
  SegueRecordKind      kind;
  const char          *nick;
  char                *reason;
  char                *note;
  gboolean             is_left;
} SegueIcsMatch;

GArray *segue_ics_match_all  (SeguePlan           *plan,
                              GPtrArray           *entries,
                              SegueIcsAs           as,
                              const char          *window_kind);
char   *segue_ics_match_cell (SeguePlan           *plan,
                              SegueNames          *names,
                              const SegueIcsMatch *match,
                              const char          *field);

G_END_DECLS
