/* segue-coverage-chart.h - how coverage grows until go-live at the present pace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-pace.h"
#include "segue-training-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_COVERAGE_CHART (segue_coverage_chart_get_type ())

G_DECLARE_FINAL_TYPE (SegueCoverageChart, segue_coverage_chart, SEGUE, COVERAGE_CHART, GtkWidget)

GtkWidget *segue_coverage_chart_new       (void);
void       segue_coverage_chart_take      (SegueCoverageChart *self,
                                           SeguePace          *pace,
                                           SegueDay            today);
char      *segue_coverage_chart_dup_words (const SeguePace    *pace,
                                           SegueDay            today);

/* segue-coverage-pace.c */
GtkWidget *segue_coverage_pace_new        (SegueTrainingState *state,
                                           gint64              audience,
                                           gint64              course);

G_END_DECLS
