/* segue-table-value.h - values as a printed table shows them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-redaction.h"
#include "segue-table-cell.h"

G_BEGIN_DECLS

SegueTextAlign segue_table_value_get_align     (SegueFieldKind       kind);
char          *segue_table_value_keep_together (char                *words);
void           segue_table_value_fill          (SeguePlan           *plan,
                                                SegueRedactionLevel  level,
                                                const SegueField    *field,
                                                const SegueValue    *value,
                                                SegueDay             today,
                                                SegueTableCell      *cell);

G_END_DECLS
