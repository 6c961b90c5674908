/* segue-csv-guard.h - cells that a spreadsheet would take for formulas
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean    segue_csv_guard_is_needed (const char *text);
char       *segue_csv_guard           (const char *text);
const char *segue_csv_unguard         (const char *text);

G_END_DECLS
