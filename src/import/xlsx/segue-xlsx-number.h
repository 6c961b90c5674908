/* segue-xlsx-number.h - numbers of a workbook as people write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-xlsx-styles.h"

G_BEGIN_DECLS

gboolean segue_xlsx_number_append (GString          *text,
                                   const char       *number,
                                   gsize             length,
                                   SegueXlsxMeaning  meaning,
                                   gboolean          since_1904);
gboolean segue_xlsx_moment_append (GString          *text,
                                   const char       *moment,
                                   gsize             length);

G_END_DECLS
