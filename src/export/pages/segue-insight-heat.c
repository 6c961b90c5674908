/* segue-insight-heat.c - audiences and causes: the number, a tone, and a mark where there are no tones
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-insight-chart"

#include "config.h"

#include "segue-insight-chart-private.h"

#include <glib/gi18n.h>

/* Times the size of the words. */
#define GAP 0.6
#define CELL_GAP 0.14
#define LEAST_CELL 4.6
#define LEAST_COLUMNS 3u
#define MOST_CELL 9.0
#define MOST_WORD 6.5
#define ROW 2.1
#define PADDING 0.3
#define BAR_HEIGHT 0.18
#define BAR_WIDTH 0.32
#define BAR_STEP 0.44

#define MOST_LABEL 0.28 /* of the width */
#define N_STEPS 5

/* One hue, monotonous in grey; numbers on them have a contrast of 5 and more. */
static const struct
{
  guint32 tone;
  guint32 words;
} tones[2][N_STEPS] = {
  { { 0xfdeee3, 0x3a1600 }, { 0xf9d3b8, 0x3a1600 }, { 0xf0a878, 0x3a1600 }, { 0xb84a08, 0xffffff }, { 0x7d2c00, 0xffffff } },
  { { 0x4a3626, 0xffffff }, { 0x6a3f22, 0xffffff }, { 0x8f4f24, 0xffffff }, { 0xe89a60, 0x2a1200 }, { 0xffd0aa, 0x2a1200 } },
};

typedef struct
{
  const SegueChart *chart;
  double            size;
  guint             n_rows;
  guint             n_columns; /* causes that have a column of their own */
  gboolean          has_rest;  /* and one for all others */
  guint             most;      /* in a field */
  double            label;
  double            cell;
  SegueChartText    plain;
  SegueChartText    quiet;
} Heat;

/* A head breaks between words, not within. */
static double
get_least_cell (const Heat *self)
{
  const SegueInsight *insight = self->chart->insight;
  double least = LEAST_CELL * self->size, width;

  for (guint i = 0; i < insight->columns->len; i++)
    {
      g_auto(GStrv) words = g_strsplit (insight->columns->pdata[i], " ", -1);

      for (guint j = 0; words[j] != NULL; j++)
        {
          segue_chart_measure (self->chart, &self->quiet, words[j], 0, &width);
          least = MAX (least, width + 2 * PADDING * self->size);
        }
    }

  return MIN (least, MOST_WORD * self->size);
}

static void
lay_out (Heat *self)
{
  const SegueInsight *insight = self->chart->insight;
  double room, widest = 0, width;
  guint n = insight->columns->len, n_fit;

  for (guint i = 0; i < self->n_rows; i++)
    {
      segue_chart_measure (self->chart, &self->plain, segue_insight_get_row (insight, i)->label, 0, &width);
      widest = MAX (widest, width);
    }
  self->label = MIN (widest, self->chart->width * MOST_LABEL);
  room = MAX (self->chart->width - self->label - GAP * self->size, 1);
  n_fit = (guint) (room / get_least_cell (self));
  if (n_fit < LEAST_COLUMNS) /* then heads may break within words */
    n_fit = CLAMP ((guint) (room / (LEAST_CELL * self->size)), 2, LEAST_COLUMNS);
  self->has_rest = n > n_fit;
  self->n_columns = self->has_rest ? n_fit - 1 : n;
  self->cell = MIN (room / (self->n_columns + self->has_rest), MOST_CELL * self->size);

  for (guint i = 0; i < insight->heat->len; i++)
    self->most = MAX (self->most, g_array_index (insight->heat, guint, i));
}

static double
get_x (const Heat *self,
       guint       column)
{
  return self->label + GAP * self->size + column * self->cell;
}

static const char *
get_head (const Heat *self,
          guint       column)
{
  return column < self->n_columns ? self->chart->insight->columns->pdata[column] : C_("insight", "Others");
}

/* Heads stand on the fields. */
static double
draw_heads (const Heat *self)
{
  double height = 0, room = self->cell - PADDING * self->size;
  guint n = self->n_columns + self->has_rest;

  for (guint i = 0; i < n; i++)
    height = MAX (height, segue_chart_measure (self->chart, &self->quiet, get_head (self, i), room, NULL));
  for (guint i = 0; i < n; i++)
    {
      double own = segue_chart_measure (self->chart, &self->quiet, get_head (self, i), room, NULL);

      segue_chart_text (self->chart, &self->quiet, get_head (self, i), get_x (self, i) + PADDING * self->size / 2, height - own, room, SEGUE_CHART_CENTRE);
    }

  return height + GAP * self->size / 2;
}

/* 1 to 5; the most has the last. */
static guint
get_step (const Heat *self,
          guint       n)
{
  return self->most > 1 ? 1 + (n - 1) * (N_STEPS - 1) / (self->most - 1) : N_STEPS - 2;
}

/* As many of five as the tone would say. */
static void
draw_bars (const Heat *self,
           guint       step,
           double      middle,
           double      y)
{
  double x = middle - (N_STEPS * BAR_STEP - (BAR_STEP - BAR_WIDTH)) * self->size / 2;

  for (guint i = 0; i < step; i++)
    segue_chart_fill (self->chart, self->chart->look->inks.ink, x + i * BAR_STEP * self->size, y, BAR_WIDTH * self->size, BAR_HEIGHT * self->size);
}

static void
draw_outline (const Heat *self,
              double      x,
              double      y,
              double      width,
              double      height)
{
  cairo_t *cr = self->chart->look->cr;

  if (cr == NULL)
    return;

  segue_chart_set_rgb (self->chart, self->chart->look->inks.line);
  cairo_set_line_width (cr, 0.06 * self->size);
  cairo_new_path (cr);
  cairo_rectangle (cr, segue_chart_flip (self->chart, x, width), y, width, height);
  cairo_stroke (cr);
}

static void
draw_field (const Heat *self,
            guint       n,
            double      x,
            double      y,
            double      height)
{
  const SegueChartLook *look = self->chart->look;
  double gap = CELL_GAP * self->size, width = self->cell - gap;
  guint step = n > 0 ? get_step (self, n) : 0;
  guint32 words = n == 0 ? look->inks.quiet : look->is_monochrome ? look->inks.ink : tones[look->is_dark][step - 1].words;
  const SegueChartText style = { 1, n > 0, words };
  g_autofree char *text = n > 0 ? g_strdup_printf ("%u", n) : g_strdup ("–");
  double line = segue_chart_measure (self->chart, &style, text, 0, NULL);

  height -= gap;
  if (n > 0 && !look->is_monochrome)
    segue_chart_fill (self->chart, tones[look->is_dark][step - 1].tone, x, y, width, height);
  else if (n > 0)
    draw_outline (self, x, y, width, height);
  if (n > 0 && look->is_monochrome)
    {
      draw_bars (self, step, x + width / 2, y + height - 2.5 * BAR_HEIGHT * self->size);
      height -= 2 * BAR_HEIGHT * self->size;
    }
  segue_chart_text (self->chart, &style, text, x, y + (height - line) / 2, width, SEGUE_CHART_CENTRE);
}

static guint
count_rest (const Heat *self,
            guint       row)
{
  guint n = 0;

  for (guint i = self->n_columns; i < self->chart->insight->columns->len; i++)
    n += segue_insight_get_heat (self->chart->insight, row, i);

  return n;
}

static double
draw_row (const Heat *self,
          guint       row,
          double      y)
{
  const SegueInsight *insight = self->chart->insight;
  const char *name = segue_insight_get_row (insight, row)->label;
  double label = segue_chart_measure (self->chart, &self->plain, name, self->label, NULL);
  double height = MAX (label + PADDING * self->size, ROW * self->size);

  segue_chart_text (self->chart, &self->plain, name, 0, y + (height - CELL_GAP * self->size - label) / 2, self->label, SEGUE_CHART_START);
  for (guint i = 0; i < self->n_columns; i++)
    {
      guint n = segue_insight_get_heat (insight, row, i);

      draw_field (self, n, get_x (self, i), y, height);
      if (n > 0)
        segue_chart_add_mark (self->chart, row, i, get_x (self, i), y, self->cell - CELL_GAP * self->size, height - CELL_GAP * self->size);
    }
  if (self->has_rest)
    {
      guint n = count_rest (self, row);
      const SegueChartText style = { 1, n > 0, self->chart->look->inks.quiet };
      g_autofree char *text = n > 0 ? g_strdup_printf ("%u", n) : g_strdup ("–");
      double line = segue_chart_measure (self->chart, &style, text, 0, NULL);

      /* A sum of several has no tone: it would outshine them. */
      segue_chart_text (self->chart, &style, text, get_x (self, self->n_columns), y + (height - CELL_GAP * self->size - line) / 2,
                        self->cell - CELL_GAP * self->size, SEGUE_CHART_CENTRE);
    }

  return height;
}

double
segue_insight_heat_draw (const SegueChart *chart)
{
  const SegueChartLook *look = chart->look;
  guint n = segue_insight_get_n_rows (chart->insight);
  Heat self = {
    .chart = chart, .size = look->size, .n_rows = look->most_rows > 0 ? MIN (n, look->most_rows) : n,
    .plain = { 1, FALSE, look->inks.ink }, .quiet = { SEGUE_CHART_SMALL, FALSE, look->inks.quiet },
  };
  double y;

  lay_out (&self);
  y = draw_heads (&self);
  for (guint i = 0; i < self.n_rows; i++)
    y += draw_row (&self, i, y);
  if (n > self.n_rows)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("and %u more", "and %u more", n - self.n_rows), n - self.n_rows);

      y += segue_chart_text (chart, &self.quiet, text, 0, y, chart->width, SEGUE_CHART_START);
    }

  return y;
}
