/* segue-answer-offers.h - the options of an entry as a list, one of which is chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ANSWER_OFFERS (segue_answer_offers_get_type ())

/**
 * SegueAnswerOffers:
 *
 * Each option is a line that is written where it stands: Return goes on with the next, one
 * that is emptied is gone.  The button before it chooses it, and takes the choice back.
 */
G_DECLARE_FINAL_TYPE (SegueAnswerOffers, segue_answer_offers, SEGUE, ANSWER_OFFERS, GtkWidget)

GtkWidget *segue_answer_offers_new    (SegueFormTarget   *target);
void       segue_answer_offers_choose (SegueAnswerOffers *self,
                                       GtkWidget         *part);

G_END_DECLS
