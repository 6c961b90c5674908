/* segue-insight-chart.h - pictures of the insights, the same on screen and on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-canvas.h"
#include "segue-insight.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SegueChartInks:
 * @ink: words and lines that count
 * @quiet: words that stand back
 * @line: thin lines
 * @ground: what it is drawn on
 * @accent: bars
 * @warning: the sign of what is above its target
 *
 * Colours, as 0xRRGGBB.
 */
typedef struct
{
  guint32 ink;
  guint32 quiet;
  guint32 line;
  guint32 ground;
  guint32 accent;
  guint32 warning;
} SegueChartInks;

/**
 * SegueChartLook:
 * @cr: (nullable): where to draw; without it, nothing is drawn, but everything measured
 * @context: whose font the words have
 * @size: of the words, in units of @cr
 * @inks: the colours
 * @is_dark: whether the ground is
 * @is_monochrome: patterns and bars in place of tones: black and white, or high contrast
 * @is_mirrored: begins on the right
 * @most_rows: how many bars there may be before “and 8 more”; 0 = all
 */
typedef struct
{
  cairo_t       *cr;
  PangoContext  *context;
  double         size;
  SegueChartInks inks;
  gboolean       is_dark;
  gboolean       is_monochrome;
  gboolean       is_mirrored;
  guint          most_rows;
} SegueChartLook;

/* A place in the picture that stands for a row, or for a field of the heat map. */
typedef struct
{
  guint  row;
  guint  column;
  double x;
  double y;
  double width;
  double height;
} SegueChartMark;

/* As on screen, light or dark; @ink and @ground are those of the theme. */
void   segue_chart_inks_init        (SegueChartInks        *inks,
                                     gboolean               is_dark);
/* As on a page: scaled by its typesetter, in its inks. */
void   segue_chart_look_init_canvas (SegueChartLook        *look,
                                     SegueCanvas           *canvas);
/* Draws it to 0,0 of the look, or measures it; @marks: (nullable) (element-type SegueChartMark)
 * gets what can be pressed.  Returns: the height. */
double segue_insight_chart_draw     (const SegueInsight    *insight,
                                     const SegueChartLook  *look,
                                     double                 width,
                                     GArray                *marks);
/* What a picture needs in width, to be read. */
double segue_insight_chart_get_least_width (const SegueInsight   *insight,
                                            const SegueChartLook *look);

G_END_DECLS
