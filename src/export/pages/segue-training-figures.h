/* segue-training-figures.h - how far training is, in figures on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-columns.h"
#include "segue-training.h"

G_BEGIN_DECLS

guint    segue_training_figures_get_percent (guint               n,
                                             guint               of);
gboolean segue_training_figures_may_tell    (SegueRedactionLevel level,
                                             guint               people);
gboolean segue_training_figures_may_tell_row (SegueRedactionLevel level,
                                              SegueTraining      *training,
                                              guint               row);
gboolean segue_training_figures_may_tell_sum (SegueRedactionLevel level,
                                              SegueTraining      *training,
                                              guint               course);
void     segue_training_figures_add         (SegueFlowPage      *page,
                                             SegueTypesetter    *type,
                                             double              width,
                                             SegueTraining      *training);

G_END_DECLS
