/* segue-answer-head.h - what was said, by whom, and how they stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ANSWER_HEAD (segue_answer_head_get_type ())

G_DECLARE_FINAL_TYPE (SegueAnswerHead, segue_answer_head, SEGUE, ANSWER_HEAD, GtkWidget)

GtkWidget *segue_answer_head_new    (SegueFormTarget *target);
void       segue_answer_head_update (SegueAnswerHead *self);
void       segue_answer_head_focus  (SegueAnswerHead *self);

G_END_DECLS
