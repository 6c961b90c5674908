/* segue-xlsx-relations.h - which parts of a workbook belong to which
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-xlsx-archive.h"

G_BEGIN_DECLS

typedef struct _SegueXlsxRelations SegueXlsxRelations;

SegueXlsxRelations *segue_xlsx_relations_read      (SegueXlsxArchive    *archive,
                                                    const char          *part,
                                                    GCancellable        *cancellable,
                                                    GError             **error);
void                segue_xlsx_relations_free      (SegueXlsxRelations  *self);
const char         *segue_xlsx_relations_find_id   (SegueXlsxRelations  *self,
                                                    const char          *id,
                                                    const char          *type);
const char         *segue_xlsx_relations_find_type (SegueXlsxRelations  *self,
                                                    const char          *type);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueXlsxRelations, segue_xlsx_relations_free)

G_END_DECLS
