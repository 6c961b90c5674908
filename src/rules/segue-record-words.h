/* segue-record-words.h - whether a record has the words that are searched for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

gboolean segue_record_has_words (SegueRecord       *record,
                                 const char *const *words);

G_END_DECLS
