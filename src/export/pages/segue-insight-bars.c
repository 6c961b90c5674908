/* segue-insight-bars.c - bars below each other, most first: name, number, bar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The line of what bars come to together has the scale of the bars, so that it begins at the
 * end of the first: that is Pareto's diagram, turned so that names can be read.
 */

#define G_LOG_DOMAIN "segue-insight-chart"

#include "config.h"

#include "segue-insight-chart-private.h"

#include "segue-kind-glyphs.h"

#include <glib/gi18n.h>
#include <math.h>

/* Times the size of the words. */
#define GAP 0.6
#define ROW_GAP 0.5
#define BAR 1.0
#define SIGN 0.5
#define LEAST_ROW 1.6
#define DOT 0.2
#define LINE 0.11
#define THIN 0.07

#define LEAST_PLOT 5.0

#define MOST_LABEL 0.42 /* of the width */
#define HEADROOM 1.15   /* a target is not the end of the scale */

typedef struct
{
  const SegueChart *chart;
  double            size;
  guint             n;        /* rows that are drawn */
  gboolean          is_stacked; /* names stand above their bars: there is no room beside them */
  double            label;    /* how wide each column is */
  double            sign;
  double            figure;
  double            shares;   /* of the per cents that bars come to */
  double            plot;     /* where bars begin */
  double            length;   /* of a bar as long as the scale */
  double            scale;    /* what that stands for */
  SegueChartText    plain;
  SegueChartText    strong;
  SegueChartText    quiet;
} Bars;

static double
get_widest (const Bars *self,
            double      so_far,
            const char *text,
            const SegueChartText *style)
{
  double width = 0;

  if (text != NULL)
    segue_chart_measure (self->chart, style, text, 0, &width);

  return MAX (so_far, width);
}

static void
measure_columns (Bars *self)
{
  const SegueInsight *insight = self->chart->insight;

  for (guint i = 0; i < self->n; i++)
    {
      const SegueInsightRow *row = segue_insight_get_row (insight, i);

      self->label = get_widest (self, self->label, row->label, &self->plain);
      self->figure = get_widest (self, self->figure, row->figure, &self->strong);
      self->scale = MAX (self->scale, row->value);
      if (row->is_over)
        self->sign = (2 * SIGN + GAP / 2) * self->size;
    }
  if (insight->cumulative_words != NULL)
    {
      self->shares = get_widest (self, self->shares, insight->cumulative_words, &self->quiet);
      self->shares = get_widest (self, self->shares, _("100 %"), &self->quiet) + GAP * self->size;
    }
}

/* Bars are as long as leaves room for what is noted beyond their ends. */
static double
find_length (const Bars *self)
{
  double room = self->chart->width - self->plot - self->shares - self->size * THIN, length = room;

  for (guint i = 0; i < self->n; i++)
    {
      const SegueInsightRow *row = segue_insight_get_row (self->chart->insight, i);

      if (row->note != NULL && row->value > 0)
        length = MIN (length, (room - get_widest (self, 0, row->note, &self->quiet) - GAP * self->size) * self->scale / row->value);
    }

  return MAX (length, 0);
}

static void
place_columns (Bars *self)
{
  self->plot = self->label + self->sign + self->figure + 2 * GAP * self->size;
  self->length = find_length (self);
}

static void
lay_out (Bars *self)
{
  const SegueInsight *insight = self->chart->insight;

  measure_columns (self);
  if (insight->maximum > 0)
    self->scale = insight->maximum;
  else if (insight->target >= 0)
    self->scale = MAX (self->scale, insight->target * HEADROOM);
  self->scale = MAX (self->scale, 1);
  self->label = MIN (self->label, MAX (self->chart->width * MOST_LABEL - self->sign, 0));
  place_columns (self);
  if (self->length >= LEAST_PLOT * self->size)
    return;

  self->is_stacked = TRUE;
  self->label = -GAP * self->size;
  place_columns (self);
}

/* In how much room a name breaks into lines. */
static double
get_label_width (const Bars *self)
{
  return self->is_stacked ? self->chart->width : self->label;
}

static double
get_length (const Bars *self,
            double      value)
{
  return self->length * MIN (value / self->scale, 1);
}

/* What the dashed line and the per cents mean, above the bars. */
static double
draw_head (const Bars *self)
{
  const SegueInsight *insight = self->chart->insight;
  double height = 0, width = 0, x;

  if (insight->target >= 0 && insight->target_words != NULL)
    {
      height = segue_chart_measure (self->chart, &self->quiet, insight->target_words, 0, &width);
      x = self->plot + get_length (self, insight->target) - width / 2;
      x = CLAMP (x, 0, MAX (self->chart->width - self->shares - width, 0));
      segue_chart_text (self->chart, &self->quiet, insight->target_words, x, 0, width, SEGUE_CHART_START);
    }
  if (insight->cumulative_words != NULL)
    {
      double words = segue_chart_text (self->chart, &self->quiet, insight->cumulative_words, self->chart->width - self->shares, 0, self->shares, SEGUE_CHART_END);

      height = MAX (height, words);
    }

  return height > 0 ? height + ROW_GAP * self->size / 2 : 0;
}

/* Through all rows, behind the bars. */
static void
draw_target (const Bars *self,
             double      top,
             double      bottom)
{
  const SegueChart *chart = self->chart;
  const double dashes[] = { 0.3 * self->size, 0.2 * self->size };
  cairo_t *cr = chart->look->cr;
  double x;

  segue_chart_fill (chart, chart->look->inks.line, self->plot - self->size * THIN, top, self->size * THIN, bottom - top);
  if (chart->insight->target < 0 || cr == NULL)
    return;

  x = segue_chart_flip (chart, self->plot + get_length (self, chart->insight->target), 0);
  cairo_save (cr);
  segue_chart_set_rgb (chart, chart->look->inks.ink);
  cairo_set_line_width (cr, THIN * self->size);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_new_path (cr);
  cairo_move_to (cr, x, top);
  cairo_line_to (cr, x, bottom);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_sign (const Bars *self,
           double      middle)
{
  const SegueChart *chart = self->chart;
  double radius = SIGN * self->size;

  if (chart->look->cr == NULL)
    return;

  segue_chart_set_rgb (chart, chart->look->inks.warning);
  cairo_new_path (chart->look->cr);
  segue_severity_draw (chart->look->cr, SEGUE_SEVERITY_WARNING,
                       segue_chart_flip (chart, self->label + GAP * self->size + radius, 0), middle, radius);
  cairo_new_path (chart->look->cr);
}

static void
draw_note (const Bars            *self,
           const SegueInsightRow *row,
           double                 middle)
{
  double gap = GAP * self->size, x = self->plot + get_length (self, row->value), width, height;

  height = segue_chart_measure (self->chart, &self->quiet, row->note, 0, &width);
  /* The dashed line may run through here. */
  segue_chart_fill (self->chart, self->chart->look->inks.ground, x + gap / 2, middle - height / 2, width + gap, height);
  segue_chart_text (self->chart, &self->quiet, row->note, x + gap, middle - height / 2, width, SEGUE_CHART_START);
}

/* Of what the bar stands in the middle of. */
static double
measure_line (const Bars            *self,
              const SegueInsightRow *row)
{
  double height = segue_chart_measure (self->chart, &self->strong, row->figure, 0, NULL);

  if (!self->is_stacked)
    height = MAX (height, segue_chart_measure (self->chart, &self->plain, row->label, self->label, NULL));

  return MAX (height, LEAST_ROW * self->size);
}

/* Of what stands above that. */
static double
measure_above (const Bars            *self,
               const SegueInsightRow *row)
{
  return self->is_stacked ? segue_chart_measure (self->chart, &self->plain, row->label, self->chart->width, NULL) : 0;
}

static void
draw_label (const Bars            *self,
            const SegueInsightRow *row,
            double                 middle)
{
  double height = segue_chart_measure (self->chart, &self->plain, row->label, get_label_width (self), NULL);
  double y = self->is_stacked ? middle - measure_line (self, row) / 2 - height : middle - height / 2;

  if (self->is_stacked) /* lines run through here */
    segue_chart_fill (self->chart, self->chart->look->inks.ground, 0, y, get_widest (self, 0, row->label, &self->plain) + THIN * self->size, height);
  segue_chart_text (self->chart, &self->plain, row->label, 0, y, get_label_width (self), SEGUE_CHART_START);
}

static void
draw_row (const Bars            *self,
          const SegueInsightRow *row,
          double                 middle)
{
  const SegueChart *chart = self->chart;
  double gap = GAP * self->size, bar = BAR * self->size, part = get_length (self, row->part);
  double figure = segue_chart_measure (chart, &self->strong, row->figure, 0, NULL);

  draw_label (self, row, middle);
  if (row->is_over)
    draw_sign (self, middle);
  segue_chart_text (chart, &self->strong, row->figure, self->plot - gap - self->figure, middle - figure / 2, self->figure, SEGUE_CHART_END);
  segue_chart_hatch (chart, chart->look->inks.accent, self->plot + part, middle - bar / 2, get_length (self, row->value) - part, bar);
  segue_chart_fill (chart, chart->look->inks.accent, self->plot, middle - bar / 2, part, bar);
  if (row->note != NULL)
    draw_note (self, row, middle);
}

static void
draw_dot (const Bars *self,
          double      x,
          double      y)
{
  cairo_t *cr = self->chart->look->cr;

  /* A halo keeps it apart from the bar that it may lie on. */
  cairo_new_path (cr);
  cairo_arc (cr, x, y, (DOT + THIN) * self->size, 0, 2 * G_PI);
  segue_chart_set_rgb (self->chart, self->chart->look->inks.ground);
  cairo_fill (cr);
  cairo_arc (cr, x, y, DOT * self->size, 0, 2 * G_PI);
  segue_chart_set_rgb (self->chart, self->chart->look->inks.ink);
  cairo_fill (cr);
}

static double
get_cumulative (const Bars *self,
                guint       i)
{
  return segue_chart_flip (self->chart, self->plot + self->length * segue_insight_get_row (self->chart->insight, i)->cumulative / 1000.0, 0);
}

/* What the bars come to together: a line, and its per cents in a column of their own.  What
 * has no cause comes last and is not part of it.
 */
static void
draw_cumulative (const Bars   *self,
                 const double *middles)
{
  const SegueChart *chart = self->chart;
  cairo_t *cr = chart->look->cr;

  if (cr == NULL)
    return;

  segue_chart_set_rgb (chart, chart->look->inks.ink);
  cairo_set_line_width (cr, LINE * self->size);
  cairo_new_path (cr);
  for (guint i = 0; i < self->n && !self->is_stacked; i++) /* it would run through the names */
    if (segue_insight_get_row (chart->insight, i)->cumulative >= 0)
      cairo_line_to (cr, get_cumulative (self, i), middles[i]);
  cairo_stroke (cr);
  for (guint i = 0; i < self->n; i++)
    if (segue_insight_get_row (chart->insight, i)->cumulative >= 0)
      draw_dot (self, get_cumulative (self, i), middles[i]);
}

static void
draw_per_cents (const Bars   *self,
                const double *middles)
{
  for (guint i = 0; i < self->n; i++)
    {
      int cumulative = segue_insight_get_row (self->chart->insight, i)->cumulative;
      g_autofree char *text = cumulative >= 0 ? g_strdup_printf (_("%u %%"), (guint) (cumulative + 5) / 10) : NULL;
      double height = text != NULL ? segue_chart_measure (self->chart, &self->quiet, text, 0, NULL) : 0;

      if (text != NULL)
        segue_chart_text (self->chart, &self->quiet, text, self->chart->width - self->shares, middles[i] - height / 2, self->shares, SEGUE_CHART_END);
    }
}

static double
draw_rest (const Bars *self,
           double      y)
{
  guint n = segue_insight_get_n_rows (self->chart->insight) - self->n;
  g_autofree char *text = NULL;

  if (n == 0)
    return 0;

  text = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);
  return segue_chart_text (self->chart, &self->quiet, text, 0, y, self->chart->width, SEGUE_CHART_START);
}

/* Where each row is, for what is drawn behind all of them. */
static double
place_rows (const Bars *self,
            double      y,
            double     *middles)
{
  for (guint i = 0; i < self->n; i++)
    {
      const SegueInsightRow *row = segue_insight_get_row (self->chart->insight, i);
      double line = measure_line (self, row), height = measure_above (self, row) + line, gap = ROW_GAP * self->size;

      middles[i] = y + height - line / 2;
      segue_chart_add_mark (self->chart, i, 0, 0, y - gap / 2, self->chart->width, height + gap);
      y += height + gap;
    }

  return y;
}

double
segue_insight_bars_draw (const SegueChart *chart)
{
  const SegueChartLook *look = chart->look;
  guint n = segue_insight_get_n_rows (chart->insight);
  g_autofree double *middles = g_new0 (double, n);
  Bars self = {
    .chart = chart, .size = look->size, .n = look->most_rows > 0 ? MIN (n, look->most_rows) : n,
    .plain = { 1, FALSE, look->inks.ink }, .strong = { 1, TRUE, look->inks.ink },
    .quiet = { SEGUE_CHART_SMALL, FALSE, look->inks.quiet },
  };
  double top, bottom;

  lay_out (&self);
  top = draw_head (&self);
  bottom = place_rows (&self, top, middles);
  draw_target (&self, top, bottom - ROW_GAP * self.size / 2);
  for (guint i = 0; i < self.n; i++)
    draw_row (&self, segue_insight_get_row (chart->insight, i), middles[i]);
  if (chart->insight->cumulative_words != NULL)
    {
      draw_cumulative (&self, middles);
      draw_per_cents (&self, middles);
    }

  return bottom + draw_rest (&self, bottom);
}
