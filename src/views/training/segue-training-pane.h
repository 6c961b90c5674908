/* segue-training-pane.h - the details of what is selected in the training
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_TRAINING_PANE (segue_training_pane_get_type ())

/* A SeguePane. */
G_DECLARE_FINAL_TYPE (SegueTrainingPane, segue_training_pane, SEGUE, TRAINING_PANE, GtkWidget)

G_END_DECLS
