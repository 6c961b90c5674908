/* segue-grid-csv.h - the grid of a CSV file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-csv-dialect.h"
#include "segue-grid.h"

#include <gio/gio.h>

G_BEGIN_DECLS

SegueGrid *segue_grid_new_from_csv (const char             *path,
                                    const char             *name,
                                    const SegueCsvOptions  *options,
                                    GCancellable           *cancellable,
                                    GError                **error);

G_END_DECLS
