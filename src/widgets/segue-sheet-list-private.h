/* segue-sheet-list-private.h - what the files of the sheet list share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet-list.h"

G_BEGIN_DECLS

/* Of a row that is not compact. */
#define SEGUE_SHEET_LIST_LINES 2

struct _SegueSheetList
{
  GObject            parent_instance;

  /* Owned. */
  SeguePlan         *plan;
  SegueLongList     *long_list;
  GHashTable        *items;   /* id → SegueSheetItem */
  SegueListColumn   *columns; /* one per column of the sheet */
  SegueListAdapter  *adapter;

  const SegueSheet  *sheet;
  SegueSheetFilter   scope;
  guint              sync_source;
  gboolean           is_single;   /* a row is one cell */
  GHashTable        *touched;     /* ids: rows that say something else, unless all do */
  gboolean           all_touched; /* any computed figure may be another */
  gboolean           needs_rows;  /* there may be other rows */
};

void segue_sheet_list_make_adapter (SegueSheetList    *self);
void segue_sheet_list_adopt        (SegueSheetList    *self,
                                    SegueSheetItem    *item);
void segue_sheet_list_append_label (SegueSheetList    *self,
                                    const SegueColumn *column,
                                    SegueSheetItem    *item,
                                    GString           *label);

G_END_DECLS
