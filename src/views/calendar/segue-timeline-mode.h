/* segue-timeline-mode.h - a quarter, with a lane for each audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-mode.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TIMELINE_MODE (segue_timeline_mode_get_type ())

/* A SegueCalendarMode. */
G_DECLARE_FINAL_TYPE (SegueTimelineMode, segue_timeline_mode, SEGUE, TIMELINE_MODE, GtkWidget)

GtkWidget *segue_timeline_mode_new (SegueCalendarState *state);

G_END_DECLS
