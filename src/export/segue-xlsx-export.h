/* segue-xlsx-export.h - a sheet as a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-redaction.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean segue_xlsx_export (SeguePlan               *plan,
                            const SegueSheet        *sheet,
                            const SegueSheetFilter  *filter,
                            SegueRedactionLevel      level,
                            GOutputStream           *stream,
                            GCancellable            *cancellable,
                            GError                 **error);

G_END_DECLS
