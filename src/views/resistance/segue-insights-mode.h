/* segue-insights-mode.h - what the log says as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_INSIGHTS_MODE (segue_insights_mode_get_type ())

/* A SeguePageMode. */
G_DECLARE_FINAL_TYPE (SegueInsightsMode, segue_insights_mode, SEGUE, INSIGHTS_MODE, GtkWidget)

GtkWidget *segue_insights_mode_new (SegueResistanceState *state);

G_END_DECLS
