/* segue-import-result.h - third step: what would become of the rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPORT_RESULT_PAGE (segue_import_result_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueImportResultPage, segue_import_result_page, SEGUE, IMPORT_RESULT_PAGE, AdwBin)

void             segue_import_result_page_set_session (SegueImportResultPage *self,
                                                       SegueImportSession    *session);
void             segue_import_result_page_clear       (SegueImportResultPage *self);
gboolean         segue_import_result_page_save_rejects (SegueImportResultPage *self,
                                                        const char            *path,
                                                        GError               **error);
void             segue_import_result_page_show        (SegueImportResultPage *self,
                                                       SegueImportPlan       *plan);
SegueImportPlan *segue_import_result_page_get_plan    (SegueImportResultPage *self);
gboolean         segue_import_result_page_has_work    (SegueImportResultPage *self);
const char      *segue_import_result_page_get_summary (SegueImportResultPage *self);

G_END_DECLS
