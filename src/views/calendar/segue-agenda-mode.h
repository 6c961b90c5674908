/* segue-agenda-mode.h - what is on the calendar, day after day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-mode.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_AGENDA_MODE (segue_agenda_mode_get_type ())

/* A SegueCalendarMode. */
G_DECLARE_FINAL_TYPE (SegueAgendaMode, segue_agenda_mode, SEGUE, AGENDA_MODE, GtkWidget)

GtkWidget *segue_agenda_mode_new (SegueCalendarState *state);

G_END_DECLS
