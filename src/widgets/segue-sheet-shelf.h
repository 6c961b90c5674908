/* segue-sheet-shelf.h - records of a kind as rows of a sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-shelves.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SHEET_SHELF (segue_sheet_shelf_get_type ())

/* A SegueShelf. */
G_DECLARE_FINAL_TYPE (SegueSheetShelf, segue_sheet_shelf, SEGUE, SHEET_SHELF, GtkWidget)

GtkWidget *segue_sheet_shelf_new (SeguePageState       *state,
                                  const SegueShelfKind *kind);

G_END_DECLS
