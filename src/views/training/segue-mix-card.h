/* segue-mix-card.h - by what people learn, and what is missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-delivery-mix.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_MIX_CARD (segue_mix_card_get_type ())

G_DECLARE_FINAL_TYPE (SegueMixCard, segue_mix_card, SEGUE, MIX_CARD, GtkWidget)

GtkWidget *segue_mix_card_new (void);
void       segue_mix_card_set (SegueMixCard           *self,
                               const SegueDeliveryMix *mix);

G_END_DECLS
