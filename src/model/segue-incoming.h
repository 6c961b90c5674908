/* segue-incoming.h - who links to a record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-list.h"

G_BEGIN_DECLS

typedef struct _SegueIncoming SegueIncoming;

SegueIncoming       *segue_incoming_new    (SegueRecordList *list,
                                            guint            field);
SegueRecord * const *segue_incoming_lookup (SegueIncoming   *self,
                                            gint64           id,
                                            guint           *n);
void                 segue_incoming_free   (SegueIncoming   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueIncoming, segue_incoming_free)

G_END_DECLS
