/* segue-head.h - the people who come first, read before all others
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"
#include "segue-record-list.h"

G_BEGIN_DECLS

gboolean segue_head_read (SegueDatabase  *database,
                          guint           n_people,
                          GPtrArray     **heads,
                          GError        **error);

G_END_DECLS
