/* segue-xlsx-kind.h - what a file is, by its content
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-xlsx-archive.h"

G_BEGIN_DECLS

gboolean segue_xlsx_kind_is_workbook   (const char        *path);
gboolean segue_xlsx_kind_check_file    (int                fd,
                                        const char        *name,
                                        GError           **error);
gboolean segue_xlsx_kind_check_parts   (SegueXlsxArchive  *archive,
                                        GError           **error);
void     segue_xlsx_kind_set_protected (const char        *name,
                                        GError           **error);

G_END_DECLS
