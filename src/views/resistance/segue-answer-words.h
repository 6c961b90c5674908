/* segue-answer-words.h - what an opened entry says of itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-facts.h"

G_BEGIN_DECLS

const char  *segue_answer_words_get_step        (const SegueResistanceFacts *facts,
                                                 SegueResistanceStep         step);
char        *segue_answer_words_dup_step        (const SegueResistanceFacts *facts,
                                                 SegueResistanceStep         step,
                                                 const char                 *heard_in,
                                                 SegueDay                    today);
char        *segue_answer_words_dup_context     (SeguePlan                  *plan,
                                                 SegueRecord                *entry,
                                                 SegueDay                    today);
gboolean     segue_answer_words_quotes          (SegueRecord                *entry);
char        *segue_answer_words_dup_quote       (SeguePlan                  *plan,
                                                 SegueRecord                *entry);
char        *segue_answer_words_dup_initials    (SeguePlan                  *plan,
                                                 SegueRecord                *entry);
char        *segue_answer_words_dup_person      (SeguePlan                  *plan,
                                                 SegueRecord                *entry);
char        *segue_answer_words_dup_acknowledge (SegueRecord                *entry,
                                                 SegueDay                    today);
char        *segue_answer_words_dup_changed     (SeguePlan                  *plan,
                                                 SegueRecord                *entry,
                                                 SegueDay                    today);
SegueRecord *segue_answer_words_find_engagement (SeguePlan                  *plan,
                                                 SegueRecord                *entry);

G_END_DECLS
