/* segue-import-pairs.h - records that link two others, by the ids of these
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

typedef struct _SegueImportPairs SegueImportPairs;

SegueImportPairs *segue_import_pairs_new  (void);
void              segue_import_pairs_free (SegueImportPairs *self);
void              segue_import_pairs_add  (SegueImportPairs *self,
                                           gint64            one,
                                           gint64            other,
                                           SegueRecord      *record);
SegueRecord      *segue_import_pairs_find (SegueImportPairs *self,
                                           gint64            one,
                                           gint64            other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueImportPairs, segue_import_pairs_free)

G_END_DECLS
