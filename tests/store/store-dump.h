/* store-dump.h - the whole content of a workspace as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

G_BEGIN_DECLS

char   *store_dump_lists        (SegueWorkspace   *workspace,
                                         gboolean          ranks);
char   *store_dump_file         (const char       *path);
char   *store_hash              (const char       *dump);
void    store_assert_same       (const char       *a,
                                         const char       *b);

void    store_sql               (const char       *path,
                                         const char       *sql);
gint64  store_sql_integer       (const char       *path,
                                         const char       *sql);

G_END_DECLS
