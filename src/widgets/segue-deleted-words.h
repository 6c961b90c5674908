/* segue-deleted-words.h - what a page says of records that were deleted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GString *segue_deleted_words_new         (const char *title);
void     segue_deleted_words_add_cleared (GString    *words,
                                          guint       n_cleared);

G_END_DECLS
