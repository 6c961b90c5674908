/* segue-added.h - the records that an edit adds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

/**
 * SegueAddedRecord:
 * @id: its id, so that nobody needs to look into the record for that
 * @record: (owned): the record
 */
typedef struct
{
  gint64       id;
  SegueRecord *record;
} SegueAddedRecord;

typedef struct _SegueAdded SegueAdded;

SegueAdded             *segue_added_new    (void);
void                    segue_added_free   (SegueAdded      *self);
void                    segue_added_add    (SegueAdded      *self,
                                            SegueRecord     *record);
void                    segue_added_remove (SegueAdded      *self,
                                            SegueRecord     *record);
SegueRecord            *segue_added_find   (SegueAdded      *self,
                                            SegueRecordKind  kind,
                                            gint64           id);
guint                   segue_added_get_n  (SegueAdded      *self);
const SegueAddedRecord *segue_added_list   (SegueAdded      *self,
                                            SegueRecordKind  kind,
                                            guint           *n);

G_END_DECLS
