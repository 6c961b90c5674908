/* segue-table-layout-private.h - what laying out and drawing a table share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-table-layout.h"

#include "segue-table-widths.h"

G_BEGIN_DECLS

struct _SegueTableLayout
{
  SegueTableSource  source;
  SegueTypesetter  *type;
  SegueTypesetter  *own_type; /* where the table is set smaller than the rest */
  SegueTableWidth  *widths;
  double            width;
  double            padding_x;
  double            padding_y;
  double            header_height;
  double            usual_height; /* of a row of one line and another beneath */
};

static inline void
segue_table_layout_fill_cell (SegueTableLayout *self,
           guint             row,
           guint             column,
           SegueTableCell   *cell)
{
  self->source.fill_cell (row, column, cell, self->source.user_data);
}

static inline double
segue_table_layout_get_inner_width (SegueTableLayout *self,
                 guint             column)
{
  return self->widths[column].width - 2 * self->padding_x;
}

static inline double
segue_table_layout_get_note_width (SegueTableLayout *self)
{
  return self->width - 2 * self->padding_x;
}

gboolean segue_table_layout_fill_note (SegueTableLayout *self,
                                       guint             row,
                                       SegueTableCell   *cell);

G_END_DECLS
