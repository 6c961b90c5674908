/* store-child.h - what only another process, or another user, can show
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "store-fixture.h"

G_BEGIN_DECLS

gboolean store_run_as_nobody (StoreFixture *fixture,
                              void        (*run) (StoreFixture *,
                                                  gconstpointer),
                              gconstpointer data);
void     store_leave_journal (const char   *path);

G_END_DECLS
