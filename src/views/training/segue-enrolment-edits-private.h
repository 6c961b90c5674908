/* segue-enrolment-edits-private.h - what the edits of sessions and of their rosters share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"
#include "segue-enrolment-edits.h"

G_BEGIN_DECLS

int          segue_enrolment_count_free (SeguePlan   *plan,
                                         SegueRecord *session);
SegueRecord *segue_enrolment_find       (SeguePlan   *plan,
                                         gint64       session,
                                         gint64       person);
SegueRecord *segue_enrolment_make       (SegueEdit   *edit,
                                         SeguePlan   *plan,
                                         SegueRecord *session,
                                         gint64       person,
                                         int          status);
void         segue_enrolment_put_status (SegueEdit   *edit,
                                         SeguePlan   *plan,
                                         SegueRecord *enrolment,
                                         int          status);

G_END_DECLS
