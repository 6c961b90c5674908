/* segue-coverage-propose.h - the dialog that proposes sessions, and adds those that are wanted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *segue_coverage_propose_present (GtkWidget          *part,
                                           SegueTrainingState *state,
                                           gint64              course);

G_END_DECLS
