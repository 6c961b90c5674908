/* segue-table-layout.h - a table spread over pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"
#include "segue-table-cell.h"

G_BEGIN_DECLS

/**
 * SegueTableHead:
 * @label: what stands above the column, translated
 * @weight: the column's part of what is left over
 * @align: the edge that its lines keep
 */
typedef struct
{
  const char     *label;
  guint           weight;
  SegueTextAlign  align;
} SegueTableHead;

typedef void (*SegueTableFunc) (guint           row,
                                guint           column,
                                SegueTableCell *cell,
                                gpointer        user_data);

/**
 * SegueTableGroundFunc:
 * @row: the row
 * @canvas: where to draw
 * @middles: of each column, in points
 * @y: the middle of a cell of one line
 *
 * Draws what lies beneath the words of a row.
 */
typedef void (*SegueTableGroundFunc) (guint           row,
                                      SegueCanvas    *canvas,
                                      const double   *middles,
                                      double          y,
                                      gpointer        user_data);

/**
 * SegueTableNoteFunc:
 * @row: the row
 *
 * Returns: (transfer full) (nullable): what stands below the cells of a row, over the
 *   whole width: a sentence that is too long for any of them
 */
typedef char *(*SegueTableNoteFunc) (guint    row,
                                     gpointer user_data);

/**
 * SegueTableSource:
 * @heads: (array length=n_columns): the columns
 * @n_columns: their number
 * @n_rows: the number of rows
 * @fill_cell: fills an initialised cell; asked again and again for the same
 * @draw_ground: (nullable): draws what lies beneath the words, across columns
 * @user_data: for all of them
 * @dup_note: (nullable): says what stands below the cells
 */
typedef struct
{
  const SegueTableHead *heads;
  guint                 n_columns;
  guint                 n_rows;
  SegueTableFunc        fill_cell;
  SegueTableGroundFunc  draw_ground;
  gpointer              user_data;
  SegueTableNoteFunc    dup_note;
} SegueTableSource;

/**
 * SegueTableFragment:
 * @row: the row
 * @height: what it takes on this page, in points
 * @cells_height: what its cells take of that; the note stands below
 * @lines: (nullable): of a row higher than a page, the first line and the number
 *   of lines of each column in turn, and then of the note
 *
 * A row on a page, or the part of it that is there.
 */
typedef struct
{
  guint  row;
  float  height;
  float  cells_height;
  guint *lines;
} SegueTableFragment;

typedef struct _SegueTableLayout SegueTableLayout;

SegueTableLayout *segue_table_layout_new      (const SegueTableSource *source,
                                               SegueTypesetter        *type,
                                               double                  width);
void              segue_table_layout_free     (SegueTableLayout       *self);

GPtrArray        *segue_table_layout_pages    (void);
gboolean          segue_table_layout_paginate (SegueTableLayout       *self,
                                               const SegueBody        *body,
                                               GPtrArray              *pages,
                                               GCancellable           *cancellable,
                                               GError                **error);
double            segue_table_layout_draw     (SegueTableLayout       *self,
                                               GArray                 *page,
                                               SegueCanvas            *canvas);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueTableLayout, segue_table_layout_free)

G_END_DECLS
