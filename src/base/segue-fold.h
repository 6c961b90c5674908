/* segue-fold.h - text as search and matching see it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *segue_fold         (const char        *text);
char   **segue_fold_split   (const char        *folded);
gboolean segue_fold_matches (const char        *key,
                             const char *const *words);

G_END_DECLS
