/* segue-memberships.h - who belongs to which audience on a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

gboolean segue_membership_covers         (SegueRecord    *membership,
                                          SegueDay        day);
void     segue_memberships_get_audiences (SeguePlan      *plan,
                                          gint64          stakeholder,
                                          SegueDay        day,
                                          SegueValue     *audiences);
gboolean segue_memberships_touch         (SeguePlan      *plan,
                                          gint64          stakeholder,
                                          SegueDay        day,
                                          const SegueIds *audiences);

G_END_DECLS
