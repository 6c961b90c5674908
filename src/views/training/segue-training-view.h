/* segue-training-view.h - the page of what people must learn, and when they do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TRAINING_VIEW (segue_training_view_get_type ())

/* A SeguePage. */
G_DECLARE_FINAL_TYPE (SegueTrainingView, segue_training_view, SEGUE, TRAINING_VIEW, GtkWidget)

G_END_DECLS
