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

/* segue-enrolment-seats.c */
void         segue_enrolment_put_fullness (SegueEdit   *edit,
                                           SegueRecord *session,
                                           int          free);
int          segue_enrolment_pass_on      (SegueEdit   *edit,
                                           SeguePlan   *plan,
                                           SegueRecord *session,
                                           int          free,
                                           GPtrArray   *except,
                                           GArray      *moved);
void         segue_enrolment_release_all  (SegueEdit   *edit,
                                           SeguePlan   *plan,
                                           GPtrArray   *enrolments,
                                           GArray      *moved);
void         segue_enrolment_seat_all     (SegueEdit   *edit,
                                           SeguePlan   *plan,
                                           GPtrArray   *enrolments);

G_END_DECLS
