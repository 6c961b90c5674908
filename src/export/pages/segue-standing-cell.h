/* segue-standing-cell.h - cells of who somebody is and where they stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"
#include "segue-table-cell.h"
#include "segue-thresholds.h"

G_BEGIN_DECLS

void  segue_standing_cell_say_quietly  (SegueTableCell         *cell,
                                        const char             *words);
void  segue_standing_cell_fill_person  (SegueTableCell         *cell,
                                        const SegueSheetRow    *row);
void  segue_standing_cell_fill_level   (SegueTableCell         *cell,
                                        gint64                  level);
void  segue_standing_cell_fill_current (SegueTableCell         *cell,
                                        SeguePlan              *plan,
                                        SegueRecord            *engagement,
                                        SegueDay                day,
                                        const SegueThresholds  *thresholds);
char *segue_standing_cell_dup_dispute  (SegueRecord            *engagement);
char *segue_standing_cell_dup_note     (SegueRecord            *engagement);

G_END_DECLS
