/* segue-calendar-edits.h - moving, resizing, copying what is on the calendar, each as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-move.h"
#include "segue-form-target.h"

G_BEGIN_DECLS

void   segue_calendar_edits_move   (GtkWidget      *part,
                                    SegueWorkspace *workspace,
                                    SegueRecord    *record,
                                    SegueDay        first,
                                    int             starts);
void   segue_calendar_edits_set_day (GtkWidget     *part,
                                    SegueWorkspace *workspace,
                                    SegueRecord    *record,
                                    SegueDay        day,
                                    SegueCalendarMoveFunc done,
                                    gpointer        data);
void   segue_calendar_edits_guard  (SegueFormTarget *target,
                                    GtkWidget      *part);
void   segue_calendar_edits_resize (GtkWidget      *part,
                                    SegueWorkspace *workspace,
                                    SegueRecord    *record,
                                    SegueDay        last);
void   segue_calendar_edits_begin  (GtkWidget      *part,
                                    SegueWorkspace *workspace,
                                    SegueRecord    *record,
                                    SegueDay        first);
gint64 segue_calendar_edits_copy   (GtkWidget      *part,
                                    SegueWorkspace *workspace,
                                    SegueRecord    *record,
                                    SegueDay        first);
void   segue_calendar_edits_pin    (GtkWidget      *part,
                                    SegueWorkspace *workspace,
                                    SegueRecord    *record,
                                    gboolean        pinned);

G_END_DECLS
