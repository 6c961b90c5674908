/* segue-session-words.h - what there is to say on paper of a session and its course
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-options.h"

G_BEGIN_DECLS

char     *segue_session_words_dup_days      (SegueRecord         *session);
char     *segue_session_words_dup_time      (SegueRecord         *session);
char     *segue_session_words_dup_title     (SegueRedactionLevel  level,
                                             SeguePlan           *plan,
                                             SegueRecord         *session);
char     *segue_session_words_dup_place     (SegueRedactionLevel  level,
                                             SeguePlan           *plan,
                                             SegueRecord         *session);
char     *segue_session_words_dup_trainers  (SegueRedactionLevel  level,
                                             SeguePlan           *plan,
                                             SegueRecord         *session);
char     *segue_shown_text_dup              (SegueRedactionLevel  level,
                                             SeguePlan           *plan,
                                             SegueRecord         *record,
                                             guint                field);
char     *segue_shown_names_dup             (SegueRedactionLevel  level,
                                             SeguePlan           *plan,
                                             SegueRecord         *record,
                                             guint                field);
GPtrArray *segue_shown_sessions_dup         (SeguePlan              *plan,
                                             const SeguePageOptions *options,
                                             SegueDay                from);

G_END_DECLS
