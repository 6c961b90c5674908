/* segue-coverage-missing.h - who of an audience has not completed a course
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *segue_coverage_missing_present (GtkWidget          *part,
                                           SegueTrainingState *state,
                                           gint64              audience,
                                           gint64              course);

G_END_DECLS
