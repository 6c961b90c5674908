/* segue-newest.h - of what is said day by day, the last word
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

SegueRecord *segue_newest_find (SegueRecord *const *records,
                                guint               n,
                                guint               field,
                                SegueDay            day);

G_END_DECLS
