/* segue-csv-foreign.h - files that are no CSV, whatever their name says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean segue_csv_foreign_check_bytes (GBytes      *bytes,
                                        GError     **error);
gboolean segue_csv_foreign_check_text  (const char  *text,
                                        gsize        length,
                                        int          delimiter,
                                        GError     **error);

G_END_DECLS
