/* segue-csv-export.h - a sheet as CSV
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-csv-writer.h"
#include "segue-redaction.h"

G_BEGIN_DECLS

gboolean segue_csv_export (SeguePlan               *plan,
                           const SegueSheet        *sheet,
                           const SegueSheetFilter  *filter,
                           SegueRedactionLevel      level,
                           SegueCsvProfile          profile,
                           GOutputStream           *stream,
                           GCancellable            *cancellable,
                           GError                 **error);

G_END_DECLS
