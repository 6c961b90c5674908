/* segue-import-columns.h - second step: what the columns mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPORT_COLUMNS (segue_import_columns_get_type ())

G_DECLARE_FINAL_TYPE (SegueImportColumns, segue_import_columns, SEGUE, IMPORT_COLUMNS, AdwBin)

void segue_import_columns_set_session (SegueImportColumns *self,
                                       SegueImportSession *session);
void segue_import_columns_show        (SegueImportColumns *self);
void segue_import_columns_focus       (SegueImportColumns *self,
                                       guint               column);
void segue_import_columns_ask_session  (SegueImportColumns *self);

G_END_DECLS
