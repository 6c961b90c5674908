/* segue-calendar.h - everything that has a day, as one list (DOMAIN b, decided 6)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-dated.h"
#include "segue-time.h"

G_BEGIN_DECLS

/* What an item is drawn as (design, 5). */
typedef enum
{
  SEGUE_CALENDAR_COMMUNICATION,
  SEGUE_CALENDAR_TRAINING,
  SEGUE_CALENDAR_SURVEY,         /* a survey, a review, a retrospective */
  SEGUE_CALENDAR_SUPPORT,
  SEGUE_CALENDAR_SPONSOR,
  SEGUE_CALENDAR_PROMISE,
  SEGUE_CALENDAR_EVENT,          /* a business event, a town hall, anything else */
  SEGUE_CALENDAR_MILESTONE,
  SEGUE_CALENDAR_CUT_OVER,
  SEGUE_CALENDAR_FREEZE,
  SEGUE_CALENDAR_PEAK,
  SEGUE_CALENDAR_MAINTENANCE,
  SEGUE_CALENDAR_HOLIDAY,
  SEGUE_CALENDAR_NON_WORKING,
  SEGUE_N_CALENDAR_KINDS,
} SegueCalendarKind;

/**
 * SegueCalendarItem:
 * @record: (transfer none): what it stands for; nothing is typed twice
 * @kind: what it is drawn as
 * @state: how far it is agreed
 * @first: its first day
 * @last: its last day, inclusive
 * @starts: minutes since midnight of @first, or %SEGUE_TIME_NONE
 * @ends: minutes since midnight of @last, or %SEGUE_TIME_NONE
 * @rollout: whose it is, 0 = of the whole organisation
 * @audiences: (nullable): those that it names; %NULL = everybody in scope
 * @title: (transfer none): what it is called, never %NULL
 * @channel: how it is said, %SEGUE_CHOICE_NONE where it is not said
 *
 * All is borrowed from @record, and right until the plan changes.
 */
typedef struct
{
  SegueRecord       *record;
  SegueCalendarKind  kind;
  SegueDatedState    state;
  SegueDay           first;
  SegueDay           last;
  int                starts;
  int                ends;
  gint64             rollout;
  const SegueIds    *audiences;
  const char        *title;
  int                channel;
} SegueCalendarItem;

/**
 * SegueCalendarFilter:
 * @rollout: the rollout, 0 = all; what belongs to none is shown beside any
 * @audience: the audience that is reached, with those above and below it, 0 = all
 * @kinds: bits `1 << SegueCalendarKind`, 0 = all
 * @states: bits `1 << SegueDatedState`, 0 = all
 * @channels: bits `1 << channel` of segue_channels, 0 = all; what is not said in a
 *   channel does not pass where there are bits
 * @words: (nullable): folded words that the search text of an item must have, all of them
 * @any_title: what differs by its title alone may stand in any order, which is quicker
 */
typedef struct
{
  gint64      rollout;
  gint64      audience;
  guint       kinds;
  guint       states;
  guint64     channels;
  const char *words;
  gboolean    any_title;
} SegueCalendarFilter;

typedef struct _SegueCalendar SegueCalendar;

SegueCalendar           *segue_calendar_new          (SeguePlan                 *plan,
                                                      const SegueCalendarFilter *filter);
void                     segue_calendar_free         (SegueCalendar             *self);
guint                    segue_calendar_get_n_items  (SegueCalendar             *self);
const SegueCalendarItem *segue_calendar_get_item     (SegueCalendar             *self,
                                                      guint                      index);
GPtrArray               *segue_calendar_find         (SegueCalendar             *self,
                                                      SegueDay                   first,
                                                      SegueDay                   last);
const SegueCalendarItem *segue_calendar_find_record  (SegueCalendar             *self,
                                                      SegueRecord               *record);
int                      segue_calendar_item_compare (const SegueCalendarItem   *a,
                                                      const SegueCalendarItem   *b);
gboolean                 segue_calendar_kind_is_window (SegueCalendarKind        kind);
const char              *segue_calendar_kind_get_label (SegueCalendarKind        kind);
const char              *segue_calendar_kind_get_nick (SegueCalendarKind        kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCalendar, segue_calendar_free)

G_END_DECLS
