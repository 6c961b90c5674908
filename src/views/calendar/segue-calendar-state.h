/* segue-calendar-state.h - what all modes of the calendar look at together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-page-state.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_CALENDAR_STATE (segue_calendar_state_get_type ())

/**
 * SegueCalendarState:
 *
 * Beside what every #SeguePageState has: the day that is looked at, what the filters let
 * through, and the calendar that follows from it.
 */
G_DECLARE_FINAL_TYPE (SegueCalendarState, segue_calendar_state, SEGUE, CALENDAR_STATE, SeguePageState)

SegueCalendarState        *segue_calendar_state_new           (SegueWorkspace            *workspace,
                                                               GSettings                 *settings);
SegueWorkspace            *segue_calendar_state_get_workspace (SegueCalendarState        *self);
SeguePlan                 *segue_calendar_state_get_plan      (SegueCalendarState        *self);
GSettings                 *segue_calendar_state_get_settings  (SegueCalendarState        *self);

const SegueCalendarFilter *segue_calendar_state_get_filter    (SegueCalendarState        *self);
void                       segue_calendar_state_set_filter    (SegueCalendarState        *self,
                                                               const SegueCalendarFilter *filter);
gboolean                   segue_calendar_state_narrows       (SegueCalendarState        *self);
gboolean                   segue_calendar_state_narrows_library
                                                              (SegueCalendarState        *self);
gint64                     segue_calendar_state_get_rollout   (SegueCalendarState        *self);
void                       segue_calendar_state_set_rollout   (SegueCalendarState        *self,
                                                               gint64                     rollout);

SegueCalendar             *segue_calendar_state_get_calendar  (SegueCalendarState        *self);
SegueCalendar             *segue_calendar_state_get_whole     (SegueCalendarState        *self);

SegueDay                   segue_calendar_state_get_day       (SegueCalendarState        *self);
void                       segue_calendar_state_set_day       (SegueCalendarState        *self,
                                                               SegueDay                   day);

SegueRecord               *segue_calendar_state_get_selected  (SegueCalendarState        *self);
const SegueCalendarItem   *segue_calendar_state_get_item      (SegueCalendarState        *self);
void                       segue_calendar_state_select        (SegueCalendarState        *self,
                                                               SegueRecord               *record);
void                       segue_calendar_state_activate      (SegueCalendarState        *self,
                                                               SegueRecord               *record);


gboolean                   segue_calendar_state_is_narrow     (SegueCalendarState        *self);
void                       segue_calendar_state_set_narrow    (SegueCalendarState        *self,
                                                               gboolean                   is_narrow);
void                       segue_calendar_state_refresh       (SegueCalendarState        *self);
guint                      segue_calendar_state_get_serial    (SegueCalendarState        *self);

G_END_DECLS
