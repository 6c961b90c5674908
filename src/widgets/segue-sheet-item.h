/* segue-sheet-item.h - a row of a sheet, as the long list holds it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SHEET_ITEM (segue_sheet_item_get_type ())

G_DECLARE_FINAL_TYPE (SegueSheetItem, segue_sheet_item, SEGUE, SHEET_ITEM, GObject)

SegueSheetItem      *segue_sheet_item_new     (const SegueSheetRow *row);
gint64               segue_sheet_item_get_id  (SegueSheetItem      *self);
const SegueSheetRow *segue_sheet_item_get_row (SegueSheetItem      *self);
SegueRecord         *segue_sheet_item_get     (SegueSheetItem      *self,
                                               guint                source);
gint64               segue_sheet_row_get_id   (const SegueSheetRow *row);

G_END_DECLS
