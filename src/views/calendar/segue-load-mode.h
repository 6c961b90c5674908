/* segue-load-mode.h - how much falls on each audience in each week
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-mode.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_LOAD_MODE (segue_load_mode_get_type ())

/* A SegueCalendarMode. */
G_DECLARE_FINAL_TYPE (SegueLoadMode, segue_load_mode, SEGUE, LOAD_MODE, GtkWidget)

GtkWidget *segue_load_mode_new (SegueCalendarState *state);

G_END_DECLS
