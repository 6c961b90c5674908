/* segue-answer-view-private.h - what the files of an opened entry share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-answer-clock.h"
#include "segue-answer-head.h"
#include "segue-answer-view.h"
#include "segue-form-target.h"

G_BEGIN_DECLS

struct _SegueAnswerView
{
  GtkWidget             parent_instance;

  /* Owned. */
  SegueResistanceState *state;
  SegueFormTarget      *target; /* of the entry that is shown; NULL where none is */

  /* Borrowed: children; all but the first are of the entry that is shown. */
  GtkWidget            *scroller;
  SegueAnswerHead      *head;
  SegueAnswerClock     *clock;
  GtkLabel             *acknowledge;
  GtkWidget            *buttons;

  guint                 update_source;
};

SegueRecord    *segue_answer_view_get_entry     (SegueAnswerView *self);
SegueWorkspace *segue_answer_view_get_workspace (SegueAnswerView *self);
void            segue_answer_view_fail          (SegueAnswerView *self,
                                                 const char      *message);
void            segue_answer_view_flush         (SegueAnswerView *self);

/* segue-answer-cards.c */
GtkWidget      *segue_answer_cards_new          (SegueAnswerView *self);

/* segue-answer-steps.c */
void            segue_answer_steps_install      (GtkWidgetClass  *klass);

/* segue-answer-buttons.c */
GtkWidget      *segue_answer_buttons_new        (SegueAnswerView *self);
void            segue_answer_buttons_update     (SegueAnswerView *self);

G_END_DECLS
