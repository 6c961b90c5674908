/* segue-import-uids.h - records by the uid that a file gives
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

typedef struct _SegueImportUids SegueImportUids;

SegueImportUids *segue_import_uids_new    (SeguePlan       *plan,
                                           SegueRecordKind  kind);
void             segue_import_uids_free   (SegueImportUids *self);
void             segue_import_uids_add    (SegueImportUids *self,
                                           SegueRecord     *record);
SegueRecord     *segue_import_uids_find   (SegueImportUids *self,
                                           const char      *uid);
gboolean         segue_import_uids_is_own (SegueImportUids *self,
                                           const char      *uid);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueImportUids, segue_import_uids_free)

G_END_DECLS
