/* segue-bulk.h - writing many new records of one kind, private to the store
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-table.h"

G_BEGIN_DECLS

typedef struct _SegueBulk SegueBulk;

SegueBulk *segue_bulk_new    (const SegueTable     *table);
void       segue_bulk_free   (SegueBulk            *self);
gboolean   segue_bulk_insert (SegueBulk            *self,
                              SegueDatabase        *database,
                              SegueRecord * const  *records,
                              guint                 n,
                              GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueBulk, segue_bulk_free)

G_END_DECLS
