/* segue-sheet-builder.h - sheets are put together from tables of fields, once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

typedef struct _SegueSheetBuilder SegueSheetBuilder;

SegueSheetBuilder *segue_sheet_builder_new      (const SegueSheet  *sheet);
void               segue_sheet_builder_uid      (SegueSheetBuilder *self,
                                                 guint              source);
void               segue_sheet_builder_field    (SegueSheetBuilder *self,
                                                 guint              source,
                                                 guint              field);
void               segue_sheet_builder_fields   (SegueSheetBuilder *self,
                                                 guint              source,
                                                 guint              first,
                                                 guint              last);
void               segue_sheet_builder_main     (SegueSheetBuilder *self,
                                                 guint              source);
void               segue_sheet_builder_computed (SegueSheetBuilder *self,
                                                 const SegueField  *field,
                                                 SegueColumnFunc    compute);
const SegueSheet  *segue_sheet_builder_end      (SegueSheetBuilder *self);

G_END_DECLS
