/* segue-import-index.h - records by a text that several may share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

/**
 * SegueImportIndex:
 *
 * Records by a key.  Nearly every key is one record's, which costs nothing
 * beyond its place in the table.
 */
typedef struct _SegueImportIndex SegueImportIndex;

/* What an index has under a key: none for %NULL. */
typedef gconstpointer SegueImportHits;

SegueImportIndex *segue_import_index_new   (GHashFunc         hash,
                                            GEqualFunc        equal,
                                            GDestroyNotify    free_key);
void              segue_import_index_free  (SegueImportIndex *self);
void              segue_import_index_add   (SegueImportIndex *self,
                                            char             *key,
                                            SegueRecord      *record);
SegueImportHits   segue_import_index_find  (SegueImportIndex *self,
                                            const char       *key);

guint             segue_import_hits_get_n  (SegueImportHits   hits);
SegueRecord      *segue_import_hits_get    (SegueImportHits   hits,
                                            guint             index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueImportIndex, segue_import_index_free)

G_END_DECLS
