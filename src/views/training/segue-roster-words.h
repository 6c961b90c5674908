/* segue-roster-words.h - what came of an edit of the roster, in a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-enrolment-edits.h"
#include "segue-session-edits.h"

G_BEGIN_DECLS

char *segue_roster_words_dup_added    (const SegueEnrolling *result,
                                       const char           *name);
char *segue_roster_words_dup_rebooked (SeguePlan            *plan,
                                       const SegueRebooking *result);

G_END_DECLS
