/* segue-calendar-mode.h - what the page asks of a way to look at the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_CALENDAR_MODE (segue_calendar_mode_get_type ())

G_DECLARE_INTERFACE (SegueCalendarMode, segue_calendar_mode, SEGUE, CALENDAR_MODE, GtkWidget)

/**
 * SegueCalendarModeInterface:
 * @get_range: (nullable): the first and the last day that it is about now; without it the
 *   mode has no days, and the page shows neither a title nor what goes to another day
 * @dup_title: (nullable): what these days are called; without it that of their range
 * @step: (nullable): goes to the days before (-1) or after (1) by setting the day of the
 *   state; without it that day moves by as many days as are seen
 * @dup_status: (nullable): (transfer full): a sentence, as markup, that stands before the
 *   rest of the status bar; without it the page counts the items in range
 * @focus: (nullable): puts the focus into what is seen
 * @create: (nullable): asks what is to be added to the day of the state; whether it did
 * @select: (nullable): brings what is selected into sight
 */
struct _SegueCalendarModeInterface
{
  GTypeInterface parent_iface;

  void     (*get_range)  (SegueCalendarMode *self,
                          SegueDay          *first,
                          SegueDay          *last);
  char    *(*dup_title)  (SegueCalendarMode *self);
  void     (*step)       (SegueCalendarMode *self,
                          int                by);
  char    *(*dup_status) (SegueCalendarMode *self);
  void     (*focus)      (SegueCalendarMode *self);
  gboolean (*create)     (SegueCalendarMode *self);
  void     (*select)     (SegueCalendarMode *self);
};

gboolean segue_calendar_mode_get_range  (SegueCalendarMode  *self,
                                         SegueDay           *first,
                                         SegueDay           *last);
char    *segue_calendar_mode_dup_title  (SegueCalendarMode  *self);
void     segue_calendar_mode_step       (SegueCalendarMode  *self,
                                         SegueCalendarState *state,
                                         int                 by);
char    *segue_calendar_mode_dup_status (SegueCalendarMode  *self);
void     segue_calendar_mode_focus      (SegueCalendarMode  *self);
gboolean segue_calendar_mode_create     (SegueCalendarMode  *self);
void     segue_calendar_mode_select     (SegueCalendarMode  *self);

/* For modes. */
void     segue_calendar_mode_changed    (SegueCalendarMode  *self);
char    *segue_calendar_mode_dup_months (SegueDay            first,
                                         SegueDay            last);

G_END_DECLS
