/* segue-dated.h - which fields say when something is, for every kind that has a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueDated:
 * @title: what it is called
 * @rollout: whose it is; unset: of the whole organisation
 * @audiences: whom it reaches; unset: everybody in scope
 * @date: the day, or the first one
 * @end_date: the last day, inclusive
 * @time: when it begins on that day
 * @end_time: when it ends on the last day
 * @zone: the zone of these times; unset: that of the workspace
 * @anchor: the milestone that @date hangs on
 * @anchor_offset: how far from it
 * @anchor_unit: in what
 * @roll: what becomes of days that nobody works
 * @pinned: whether it stays when the anchor moves
 * @series: the series that made it
 * @series_index: which of its occurrences
 * @detached: whether it was changed by itself
 * @minutes: how many minutes it takes each of those it reaches
 *
 * Indexes of fields, %SEGUE_NO_FIELD for what the kind does not have.
 */
typedef struct
{
  guint title;
  guint rollout;
  guint audiences;
  guint date;
  guint end_date;
  guint time;
  guint end_time;
  guint zone;
  guint anchor;
  guint anchor_offset;
  guint anchor_unit;
  guint roll;
  guint pinned;
  guint series;
  guint series_index;
  guint detached;
  guint minutes;
} SegueDated;

/**
 * SegueDatedState:
 * @SEGUE_DATED_OPEN: not agreed yet: an idea, a draft, in review, tentative
 * @SEGUE_DATED_SET: agreed: approved, scheduled, planned, confirmed
 * @SEGUE_DATED_DONE: sent, or held
 * @SEGUE_DATED_CANCELLED: it does not take place
 */
typedef enum
{
  SEGUE_DATED_OPEN,
  SEGUE_DATED_SET,
  SEGUE_DATED_DONE,
  SEGUE_DATED_CANCELLED,
} SegueDatedState;

const SegueDated       *segue_dated_get           (SegueRecordKind  kind);
const SegueDated       *segue_dated_get_hanging   (SegueRecordKind  kind);
const SegueRecordKind  *segue_dated_get_kinds     (guint           *n);
const SegueRecordKind  *segue_dated_get_hanging_kinds (guint       *n);
SegueDatedState         segue_dated_get_state     (SegueRecord     *record);
gboolean                segue_dated_stays         (SegueRecord     *record);
gboolean                segue_dated_is_promised   (SegueRecord     *record);
SegueDay                segue_dated_get_first     (SegueRecord     *record);
SegueDay                segue_dated_get_last      (SegueRecord     *record);
int                     segue_dated_get_minutes   (SegueRecord     *record,
                                                   guint            field);

G_END_DECLS
