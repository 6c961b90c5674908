/* segue-answer-view.h - one entry, opened in place of the modes: what was said, its clock, the answer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ANSWER_VIEW (segue_answer_view_get_type ())

/* Shows the entry that the state has opened. */
G_DECLARE_FINAL_TYPE (SegueAnswerView, segue_answer_view, SEGUE, ANSWER_VIEW, GtkWidget)

GtkWidget *segue_answer_view_new   (SegueResistanceState *state);
void       segue_answer_view_focus (SegueAnswerView      *self);

G_END_DECLS
