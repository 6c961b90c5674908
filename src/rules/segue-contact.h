/* segue-contact.h - when people were last spoken to, and when they are due (DOMAIN c 17)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

SegueDay segue_contact_find_last (SeguePlan   *plan,
                                  gint64       stakeholder,
                                  gint64       rollout,
                                  SegueDay     today);
SegueDay segue_contact_get_next  (SegueRecord *engagement,
                                  SegueDay     last);

G_END_DECLS
