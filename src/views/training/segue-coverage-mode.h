/* segue-coverage-mode.h - which audience must take which course, and how many have
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_COVERAGE_MODE (segue_coverage_mode_get_type ())

/* A SeguePageMode. */
G_DECLARE_FINAL_TYPE (SegueCoverageMode, segue_coverage_mode, SEGUE, COVERAGE_MODE, GtkWidget)

GtkWidget *segue_coverage_mode_new (SegueTrainingState *state);

G_END_DECLS
