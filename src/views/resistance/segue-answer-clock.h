/* segue-answer-clock.h - heard, acknowledged, answered, told: where an entry stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-facts.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ANSWER_CLOCK (segue_answer_clock_get_type ())

/**
 * SegueAnswerClock:
 *
 * Four steps side by side, below each other where there is no room.  Each is a button that
 * asks on which day it was; emits “picked”.
 */
G_DECLARE_FINAL_TYPE (SegueAnswerClock, segue_answer_clock, SEGUE, ANSWER_CLOCK, GtkWidget)

GtkWidget *segue_answer_clock_new (void);
void       segue_answer_clock_set (SegueAnswerClock           *self,
                                   const SegueResistanceFacts *facts,
                                   const char                 *heard_in,
                                   SegueDay                    today);
void       segue_answer_clock_set_editable (SegueAnswerClock   *self,
                                            gboolean            is_editable);

G_END_DECLS
