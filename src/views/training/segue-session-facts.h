/* segue-session-facts.h - what is said of a session
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-roster.h"

G_BEGIN_DECLS

char    *segue_session_facts_dup_days     (SegueRecord *session);
char    *segue_session_facts_dup_time     (SegueRecord *session);
char    *segue_session_facts_dup_begin    (SegueRecord *session);
char    *segue_session_facts_dup_when     (SegueRecord *session);
char    *segue_session_facts_dup_place    (SegueRecord *session);
char    *segue_session_facts_dup_trainers (SeguePlan   *plan,
                                           SegueRecord *session);
char    *segue_session_facts_dup_seats    (SeguePlan   *plan,
                                           SegueRecord *session,
                                           gboolean     as_markup);
char    *segue_session_facts_dup_one      (SegueRecord *session);
char    *segue_session_facts_dup_lacks    (SeguePlan   *plan,
                                           SegueRecord *session);
gboolean segue_session_is_below_minimum   (SeguePlan   *plan,
                                           SegueRecord *session);
gboolean segue_session_is_uninvited       (SeguePlan   *plan,
                                           SegueRecord *session);

G_END_DECLS
