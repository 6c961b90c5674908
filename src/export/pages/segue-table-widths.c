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

/* Type may become smaller by these steps, and not smaller than that, where words
 * would break otherwise.
 */
#define SHRINK_STEP 0.05
#define MIN_SHRINK 0.8

static void
spread (SegueTableWidth *columns,
        guint            n,
        double           spare,
        double           total_weight)
{
  for (guint i = 0; i < n; i++)
    columns[i].width = columns[i].natural + spare * columns[i].weight / total_weight;
}

static double
get_wish (const SegueTableWidth *column)
{
  return column->natural - column->minimum;
}

/* Small wishes are granted whole; what that leaves goes to the big ones by weight.
 * Returns whether a wish was granted, so that the others may hope again.
 */
static gboolean
grant_small (SegueTableWidth *columns,
             guint            n,
             double          *spare)
{
  gboolean is_granted = FALSE;
  double weights = 0;
  double granted = 0;

  for (guint i = 0; i < n; i++)
    weights += columns[i].width == 0 ? columns[i].weight : 0;

  for (guint i = 0; i < n; i++)
    if (columns[i].width == 0 && get_wish (&columns[i]) * weights <= *spare * columns[i].weight)
      {
        columns[i].width = columns[i].natural;
        granted += get_wish (&columns[i]);
        is_granted = TRUE;
      }

  *spare -= granted;
  return is_granted;
}

static void
squeeze (SegueTableWidth *columns,
         guint            n,
         double           spare)
{
  double weights = 0;

  for (guint i = 0; i < n; i++)
    columns[i].width = 0;

  while (grant_small (columns, n, &spare))
    continue;

  for (guint i = 0; i < n; i++)
    weights += columns[i].width == 0 ? columns[i].weight : 0;
  for (guint i = 0; i < n; i++)
    if (columns[i].width == 0)
      columns[i].width = columns[i].minimum + spare * columns[i].weight / weights;
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
 * segue_table_widths_shrink:
 * @columns: (array length=n): what the columns ask for; made smaller
 * @width: what there is, in points
 *
 * Returns: what the type is to be multiplied by so that no word breaks, or as few
 *   as possible; 1 where all fit
 */
double
segue_table_widths_shrink (SegueTableWidth *columns,
                           guint            n,
                           double           width)
{
  double minimums = 0;
  double factor = 1;

  g_return_val_if_fail (columns != NULL || n == 0, 1);

  for (guint i = 0; i < n; i++)
    minimums += MIN (columns[i].minimum, width * MAX_MINIMUM);

  while (minimums * factor > width && factor - SHRINK_STEP >= MIN_SHRINK - 0.001)
    factor -= SHRINK_STEP;

  for (guint i = 0; i < n; i++)
    {
      columns[i].minimum *= factor;
      columns[i].natural *= factor;
    }

  return factor;
}

/**
 * segue_table_widths_fit:
 * @columns: (array length=n): what the columns ask for, and what they get
 * @width: what there is, in points
 *
 * Shares @width out: where everything fits, what is left over goes by weight;
 * where it does not, each column has its widest word whole, and of the rest those
 * that want little get it and the others share by weight; where not even the words fit, they shrink alike.
 */
void
segue_table_widths_fit (SegueTableWidth *columns,
                        guint            n,
                        double           width)
{
  double naturals = 0;
  double minimums = 0;
  double weights = 0;

  g_return_if_fail (columns != NULL || n == 0);

  for (guint i = 0; i < n; i++)
    {
      columns[i].weight = MAX (columns[i].weight, 1);
      columns[i].minimum = MIN (columns[i].minimum, width * MAX_MINIMUM);
      columns[i].natural = CLAMP (columns[i].natural, columns[i].minimum, width * MAX_NATURAL);
      naturals += columns[i].natural;
      minimums += columns[i].minimum;
      weights += columns[i].weight;
    }

  if (naturals <= width)
    spread (columns, n, width - naturals, weights);
  else if (minimums <= width)
    squeeze (columns, n, width - minimums);
  else
    scale (columns, n, width / minimums);
}
