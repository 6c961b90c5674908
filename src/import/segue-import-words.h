/* segue-import-words.h - words that stand for nothing, for yes and no, for a month
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueEmptyWord:
 * @SEGUE_EMPTY_WORD_NO: a text like any other
 * @SEGUE_EMPTY_WORD_ALWAYS: what people and programs write where there is
 *   nothing to write, such as `N/A`
 * @SEGUE_EMPTY_WORD_VALUE: says that a value is not known, such as `unknown`; in
 *   a free text it may be meant as it stands
 */
typedef enum
{
  SEGUE_EMPTY_WORD_NO,
  SEGUE_EMPTY_WORD_ALWAYS,
  SEGUE_EMPTY_WORD_VALUE,
} SegueEmptyWord;

SegueEmptyWord segue_empty_word_find   (const char *text);
gboolean       segue_boolean_from_word (const char *text,
                                        gboolean   *value);
int            segue_month_from_word   (const char *folded);
gboolean       segue_is_date_filler    (const char *folded);
gboolean       segue_words_have        (const char *list,
                                        const char *word);

G_END_DECLS
