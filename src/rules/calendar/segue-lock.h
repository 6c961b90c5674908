/* segue-lock.h - what was sent stays as it was said
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

gboolean segue_lock_holds  (SegueRecord     *record);
gboolean segue_lock_allows (SegueRecordKind  kind,
                            guint            field);

G_END_DECLS
