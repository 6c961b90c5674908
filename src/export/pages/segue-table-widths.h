/* segue-table-widths.h - how wide the columns of a printed table are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueTableWidth:
 * @minimum: below this words break, in points
 * @natural: above this nothing wraps, in points
 * @weight: its part of what is to be shared, at least 1
 * @width: the result, in points
 */
typedef struct
{
  double minimum;
  double natural;
  double weight;
  double width;
} SegueTableWidth;

double segue_table_widths_shrink (SegueTableWidth *columns,
                                  guint            n,
                                  double           width);
void   segue_table_widths_fit    (SegueTableWidth *columns,
                                  guint            n,
                                  double           width);

G_END_DECLS
