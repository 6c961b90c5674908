/* segue-insight-chart-private.h - what the pictures of the insights are drawn with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-insight-chart.h"

G_BEGIN_DECLS

/* Of words that are read second, times the size. */
#define SEGUE_CHART_SMALL (9.5 / 11.0)

typedef enum
{
  SEGUE_CHART_START,  /* where lines begin */
  SEGUE_CHART_CENTRE,
  SEGUE_CHART_END,
} SegueChartAlign;

/**
 * SegueChartText:
 * @scale: times the size of the look
 * @is_bold: whether it is bold
 * @rgb: its colour
 */
typedef struct
{
  double   scale;
  gboolean is_bold;
  guint32  rgb;
} SegueChartText;

/**
 * SegueChart:
 * @insight: what is shown
 * @look: how
 * @width: from edge to edge
 * @marks: (nullable): where places go that can be pressed
 *
 * A picture while it is drawn, or measured.  All places are told from the edge where lines
 * begin.
 */
typedef struct
{
  const SegueInsight   *insight;
  const SegueChartLook *look;
  double                width;
  GArray               *marks;
} SegueChart;

/* segue-insight-chart.c */
double segue_chart_flip     (const SegueChart     *self,
                             double                x,
                             double                width);
void   segue_chart_set_rgb  (const SegueChart     *self,
                             guint32               rgb);
void   segue_chart_fill     (const SegueChart     *self,
                             guint32               rgb,
                             double                x,
                             double                y,
                             double                width,
                             double                height);
void   segue_chart_hatch    (const SegueChart     *self,
                             guint32               rgb,
                             double                x,
                             double                y,
                             double                width,
                             double                height);
double segue_chart_text     (const SegueChart     *self,
                             const SegueChartText *style,
                             const char           *text,
                             double                x,
                             double                y,
                             double                width,
                             SegueChartAlign       align);
double segue_chart_measure  (const SegueChart     *self,
                             const SegueChartText *style,
                             const char           *text,
                             double                width,
                             double               *text_width);
void   segue_chart_add_mark (const SegueChart     *self,
                             guint                 row,
                             guint                 column,
                             double                x,
                             double                y,
                             double                width,
                             double                height);

/* segue-insight-bars.c, -heat.c, -weeks.c; the height */
double segue_insight_bars_draw  (const SegueChart *self);
double segue_insight_heat_draw  (const SegueChart *self);
double segue_insight_weeks_draw (const SegueChart *self);

G_END_DECLS
