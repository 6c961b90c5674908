/* segue-needs.h - what a record needs besides its required fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

/**
 * SegueNeedsPeek:
 * @data: what was handed to segue_needs_find()
 * @field: a field of the record
 *
 * Returns: what the field will hold; borrowed
 */
typedef SegueValue (*SegueNeedsPeek) (gpointer data,
                                      guint    field);

const char *segue_needs_find (SegueRecordKind kind,
                              SegueNeedsPeek  peek,
                              gpointer        data);

G_END_DECLS
