/* segue-calendar-entries.h - what is on the calendar, as its readers may know it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-redaction.h"

G_BEGIN_DECLS

/**
 * SegueCalendarEntry:
 * @kind: what it is drawn as
 * @state: how far it is agreed
 * @first: its first day
 * @last: its last day, inclusive
 * @starts: minutes since midnight, or %SEGUE_TIME_NONE
 * @ends: minutes since midnight, or %SEGUE_TIME_NONE
 * @title: what it is called, never %NULL
 * @audiences: (nullable): whom it reaches; %NULL for everybody in scope
 * @n_audiences: how many these are
 * @channel: (nullable): how it is said, or where it takes place
 * @sender: (nullable): who says it
 * @rollout: (nullable): whose it is; %NULL for the whole organisation
 * @status: the word for how far it is, never %NULL
 * @channel_text: (nullable): the stable form of @channel
 * @status_text: (nullable): the stable form of @status
 * @is_go_live: whether everything hangs on it
 * @record: (transfer none): what it stands for, for looking up only; gone with the plan
 *
 * A copy that holds nothing that its readers may not see, and stays as it is whatever
 * becomes of the plan.
 */
typedef struct
{
  SegueCalendarKind  kind;
  SegueDatedState    state;
  SegueDay           first;
  SegueDay           last;
  int                starts;
  int                ends;
  char              *title;
  char              *audiences;
  guint              n_audiences;
  char              *channel;
  char              *sender;
  char              *rollout;
  char              *status;
  char              *channel_text;
  char              *status_text;
  gboolean           is_go_live;
  SegueRecord       *record;
} SegueCalendarEntry;

GPtrArray          *segue_calendar_entries_new    (SeguePlan                 *plan,
                                                   const SegueCalendarFilter *filter,
                                                   SegueDay                   from,
                                                   SegueDay                   to,
                                                   SegueRedactionLevel        level,
                                                   guint                     *n_left_out);
SegueCalendarEntry *segue_calendar_entry_new      (SeguePlan                 *plan,
                                                   const SegueCalendarItem   *item,
                                                   SegueRedactionLevel        level);
SegueCalendarEntry *segue_calendar_entry_copy     (const SegueCalendarEntry  *self);
void                segue_calendar_entry_free     (SegueCalendarEntry        *self);
char               *segue_calendar_entry_dup_time (const SegueCalendarEntry  *self);
gboolean            segue_calendar_entry_touches  (const SegueCalendarEntry  *self,
                                                   SegueDay                   first,
                                                   SegueDay                   last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCalendarEntry, segue_calendar_entry_free)

G_END_DECLS
