/* segue-calendar-create.h - asks what is to be added to the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_calendar_create_popup (GtkWidget          *parent,
                                        GtkWidget          *near,
                                        SegueCalendarState *state,
                                        SegueDay            first,
                                        SegueDay            last,
                                        gint64              audience);

G_END_DECLS
