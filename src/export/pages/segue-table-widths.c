/* segue-table-widths.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table-widths"

#include "config.h"

#include "segue-table-widths.h"

/* No column may ask for more than this part of the table, and no word force
 * more than that, or one long name would squeeze all the rest.
 */
#define MAX_NATURAL 0.45
#define MAX_MINIMUM 0.25

static void
spread (SegueTableWidth *columns,
        guint            n,
        double           spare,
        double           total_weight)
{
  for (guint i = 0; i < n; i++)
    columns[i].width = columns[i].natural +
                       (total_weight > 0 ? spare * columns[i].weight / total_weight : spare / n);
}

/* What a column would like beyond its words, the more the weightier it is. */
static double
get_wish (const SegueTableWidth *column)
{
  return (column->natural - column->minimum) * column->weight;
}

static void
squeeze (SegueTableWidth *columns,
         guint            n,
         double           spare,
         double           wanted)
{
  for (guint i = 0; i < n; i++)
    columns[i].width = columns[i].minimum +
                       (wanted > 0 ? spare * get_wish (&columns[i]) / wanted : spare / n);
}

static void
scale (SegueTableWidth *columns,
       guint            n,
       double           factor)
{
  for (guint i = 0; i < n; i++)
    columns[i].width = columns[i].minimum * factor;
}

/**
 * segue_table_widths_fit:
 * @columns: (array length=n): what the columns ask for, and what they get
 * @width: what there is, in points
 *
 * Shares @width out: where everything fits, what is left over goes by weight;
 * where it does not, each column has its widest word whole and the rest goes by
 * how much it would like and by weight; where not even the words fit, they shrink alike.
 */
void
segue_table_widths_fit (SegueTableWidth *columns,
                        guint            n,
                        double           width)
{
  double naturals = 0;
  double minimums = 0;
  double weights = 0;
  double wishes = 0;

  g_return_if_fail (columns != NULL || n == 0);

  for (guint i = 0; i < n; i++)
    {
      columns[i].minimum = MIN (columns[i].minimum, width * MAX_MINIMUM);
      columns[i].natural = CLAMP (columns[i].natural, columns[i].minimum, width * MAX_NATURAL);
      naturals += columns[i].natural;
      minimums += columns[i].minimum;
      weights += columns[i].weight;
      wishes += get_wish (&columns[i]);
    }

  if (naturals <= width)
    spread (columns, n, width - naturals, weights);
  else if (minimums <= width)
    squeeze (columns, n, width - minimums, wishes);
  else
    scale (columns, n, width / minimums);
}
