/* segue-import-source.h - first step: which file, and how it is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPORT_SOURCE (segue_import_source_get_type ())

G_DECLARE_FINAL_TYPE (SegueImportSource, segue_import_source, SEGUE, IMPORT_SOURCE, AdwBin)

void segue_import_source_set_session (SegueImportSource  *self,
                                      SegueImportSession *session);
void segue_import_source_open_options (SegueImportSource  *self);
void segue_import_source_take_file   (SegueImportSource  *self,
                                      const char         *path);
gboolean segue_import_source_is_reading (SegueImportSource *self);

G_END_DECLS
