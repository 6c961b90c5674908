/* segue-log-mode.h - the log as lists: its entries, and what belongs to them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_LOG_MODE (segue_log_mode_get_type ())

/* A SeguePageMode. */
G_DECLARE_FINAL_TYPE (SegueLogMode, segue_log_mode, SEGUE, LOG_MODE, GtkWidget)

GtkWidget *segue_log_mode_new (SegueResistanceState *state);

G_END_DECLS
