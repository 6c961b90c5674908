/* segue-delivery-mix.h - how much of what people learn by, and what is missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/* The five ways in which people learn to work in a new way, none of which replaces another. */
typedef enum
{
  SEGUE_DELIVERY_LIVE,         /* with a trainer, in a room or online */
  SEGUE_DELIVERY_GUIDE,        /* to look things up in */
  SEGUE_DELIVERY_OFFICE_HOURS,
  SEGUE_DELIVERY_PEER_COACHING,
  SEGUE_DELIVERY_MANAGER,      /* managers who keep it up */
} SegueDeliveryWay;

#define SEGUE_N_DELIVERY_WAYS (SEGUE_DELIVERY_MANAGER + 1)

typedef struct
{
  guint n[SEGUE_N_DELIVERY_WAYS];
} SegueDeliveryMix;

void        segue_delivery_mix_get       (SeguePlan              *plan,
                                          gint64                  rollout,
                                          gint64                  audience,
                                          SegueDeliveryMix       *mix);
const char *segue_delivery_way_get_label (SegueDeliveryWay        way);
char       *segue_delivery_mix_dup_words (const SegueDeliveryMix *mix);

G_END_DECLS
