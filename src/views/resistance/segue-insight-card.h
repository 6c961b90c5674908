/* segue-insight-card.h - one insight: its title, its sentence, and its picture or its table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-insight.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_INSIGHT_CARD (segue_insight_card_get_type ())

G_DECLARE_FINAL_TYPE (SegueInsightCard, segue_insight_card, SEGUE, INSIGHT_CARD, GtkWidget)

GtkWidget          *segue_insight_card_new         (void);
void                segue_insight_card_take        (SegueInsightCard *self,
                                                    SegueInsight     *insight);
void                segue_insight_card_set_as_text (SegueInsightCard *self,
                                                    gboolean          as_text);
const SegueInsight *segue_insight_card_get         (SegueInsightCard *self);

G_END_DECLS
