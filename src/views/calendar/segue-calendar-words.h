/* segue-calendar-words.h - what is on the calendar, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-state.h"

G_BEGIN_DECLS

char *segue_calendar_words_dup_title (SegueCalendarState      *state,
                                      const SegueCalendarItem *item);
char *segue_calendar_words_dup_item  (SegueCalendarState      *state,
                                      const SegueCalendarItem *item);
const char *segue_calendar_words_get_state (const SegueCalendarItem *item);
char *segue_calendar_words_dup_when  (const SegueCalendarItem *item);
char *segue_calendar_words_dup_day   (SegueCalendarState      *state,
                                      SegueDay                 day);
char *segue_calendar_words_dup_t     (SegueCalendarState      *state,
                                      SegueDay                 day);

G_END_DECLS
