/* segue-flow-heads.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-flow-heads"

#include "config.h"

#include "segue-flow-heads.h"

#include <math.h>

/* In points, times the scale of the type. */
#define PADDING 2
#define MOST_LENGTH 150 /* of words that are read upwards */
#define SPARE 12        /* what the row has around them */

/* Lines break at words, so that they are not all full. */
#define FULLNESS 0.75

#define STYLE SEGUE_TEXT_SECOND_STRONG

static gboolean
fit_upright (SegueTypesetter    *type,
             double              width,
             const char * const *labels,
             guint               n)
{
  for (guint i = 0; i < n; i++)
    {
      double word = 0;

      segue_typesetter_estimate (type, STYLE, labels[i], &word);
      if (word > width)
        return FALSE;
    }

  return TRUE;
}

/* How long lines must be for all of a label to find place in its column. */
static double
get_length (SegueTypesetter *type,
            double           column_width,
            const char      *label)
{
  double lines = MAX (1, floor (column_width / segue_typesetter_get_line_height (type, STYLE)));
  double word = 0;
  double natural = segue_typesetter_estimate (type, STYLE, label, &word);

  return lines > 1 ? MAX (word, natural / lines / FULLNESS) : natural;
}

/* The beginning of a label that would need more than the longest lines. */
static char *
dup_shortened (const char *label,
               double      length,
               double      limit)
{
  glong n = g_utf8_strlen (label, -1);
  g_autofree char *begin = NULL;

  if (length <= limit)
    return g_strdup (label);

  begin = g_utf8_substring (label, 0, MAX (1, (glong) (n * limit / length) - 1));
  return g_strdup_printf ("%s…", g_strchomp (begin));
}

/**
 * segue_flow_heads_add:
 * @row: a row of heads
 * @x: where the first column begins, in points
 * @column_width: of each, in points
 * @labels: (array length=n): what stands above them
 *
 * Adds heads to @row: across where no word has to be broken for that, else read
 * upwards.  What is longer than any head can be is shortened.
 */
void
segue_flow_heads_add (SegueFlowRow       *row,
                      SegueTypesetter    *type,
                      double              x,
                      double              column_width,
                      const char * const *labels,
                      guint               n)
{
  double scale = segue_typesetter_get_scale (type);
  double inner = column_width - 2 * PADDING * scale;
  gboolean is_upright = fit_upright (type, inner, labels, n);
  double longest = 0;

  for (guint i = 0; i < n; i++, x += column_width)
    {
      double length = get_length (type, column_width, labels[i]);
      g_autofree char *label = dup_shortened (labels[i], length, MOST_LENGTH * scale);

      longest = MAX (longest, MIN (length, MOST_LENGTH * scale));
      if (is_upright)
        segue_flow_row_add_cell (row, x + PADDING * scale, inner, STYLE, label)->align = SEGUE_TEXT_ALIGN_CENTRE;
      else
        segue_flow_row_add_rotated (row, x, column_width, label);
    }

  if (!is_upright)
    segue_flow_row_set_height (row, longest + SPARE * scale);
}
