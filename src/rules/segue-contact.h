/* segue-contact.h - when people were last spoken to, and when they are due (DOMAIN c 17, d 8)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-thresholds.h"

G_BEGIN_DECLS

/* Nothing was ever heard, and since when something should have been is not known. */
#define SEGUE_SILENCE_EVER (-1)

/* When somebody was last spoken to: what tells who may see it, and all that follows from it. */
extern const SegueField segue_contact_last_field;

gboolean     segue_contact_is_shown         (SeguePlan             *plan);

SegueRecord *segue_contact_find_interaction (SeguePlan             *plan,
                                             gint64                 stakeholder,
                                             gint64                 rollout,
                                             SegueDay               today);
SegueDay     segue_contact_find_last        (SeguePlan             *plan,
                                             gint64                 stakeholder,
                                             gint64                 rollout,
                                             SegueDay               today);
SegueDay     segue_contact_get_next         (SegueRecord           *engagement,
                                             SegueDay               last);
int          segue_contact_get_silence      (SeguePlan             *plan,
                                             SegueRecord           *engagement,
                                             SegueDay               today);
gboolean     segue_contact_is_silent        (const SegueThresholds *thresholds,
                                             int                    silence);

G_END_DECLS
