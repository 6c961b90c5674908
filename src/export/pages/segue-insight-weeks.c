/* segue-insight-weeks.c - opened and closed side by side for each week, and below them how many are open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is opened is hatched and what is closed is solid, as the sentence says; each number
 * stands on its bar.  The line of what is open has a scale of its own, so it has a field of
 * its own.
 */

#define G_LOG_DOMAIN "segue-insight-chart"

#include "config.h"

#include "segue-insight-chart-private.h"

#include <glib/gi18n.h>

/* Times the size of the words. */
#define PLOT 6.5
#define LINE_PLOT 2.6
#define SLOT 3.1
#define BAR 0.85
#define BAR_GAP 0.15
#define GAP 0.3
#define DOT 0.22
#define LINE 0.13
#define THIN 0.07

typedef struct
{
  const SegueChart *chart;
  double            size;
  guint             first;   /* the earliest week that there is room for */
  guint             n;
  double            slot;
  double            most;    /* opened or closed in a week */
  double            most_open;
  double            line;    /* the height of small words */
  SegueChartText    strong;
  SegueChartText    quiet;
} Weeks;

static const SegueInsightRow *
get_week (const Weeks *self,
          guint        i)
{
  return segue_insight_get_row (self->chart->insight, self->first + i);
}

static void
lay_out (Weeks *self)
{
  guint n = segue_insight_get_n_rows (self->chart->insight);

  self->n = CLAMP ((guint) (self->chart->width / (SLOT * self->size)), 1, n);
  self->first = n - self->n;
  self->slot = self->chart->width / self->n;
  self->line = segue_chart_measure (self->chart, &self->quiet, "0", 0, NULL);
  self->most = self->most_open = 1;
  for (guint i = 0; i < self->n; i++)
    {
      self->most = MAX (self->most, MAX (get_week (self, i)->value, get_week (self, i)->part));
      self->most_open = MAX (self->most_open, get_week (self, i)->open);
    }
}

static void
draw_number (const Weeks *self,
             double       value,
             double       middle,
             double       y)
{
  g_autofree char *text = g_strdup_printf ("%.0f", value);

  segue_chart_text (self->chart, value > 0 ? &self->strong : &self->quiet, text, middle - self->slot / 4, y - self->line, self->slot / 2, SEGUE_CHART_CENTRE);
}

/* A week in which nothing happened has nothing but its number below. */
static void
draw_bars (const Weeks *self,
           guint        i,
           double       base)
{
  const SegueInsightRow *week = get_week (self, i);
  const SegueChartInks *inks = &self->chart->look->inks;
  double width = MIN (BAR * self->size, self->slot / 3), gap = BAR_GAP * self->size, middle = (i + 0.5) * self->slot;
  double opened = PLOT * self->size * week->value / self->most, closed = PLOT * self->size * week->part / self->most;

  if (week->value == 0 && week->part == 0)
    return;

  segue_chart_hatch (self->chart, inks->accent, middle - gap / 2 - width, base - opened, width, opened);
  segue_chart_fill (self->chart, inks->accent, middle + gap / 2, base - closed, width, closed);
  draw_number (self, week->value, middle - gap / 2 - width / 2, base - opened - GAP * self->size / 2);
  draw_number (self, week->part, middle + gap / 2 + width / 2, base - closed - GAP * self->size / 2);
}

/* Below the first stands the word as well, where there is room. */
static void
draw_week_number (const Weeks *self,
                  guint        i,
                  double       y)
{
  const char *number = get_week (self, i)->label;
  /* Translators: short for “week” and its number. */
  g_autofree char *text = i == 0 ? g_strdup_printf (_("wk %s"), number) : g_strdup (number);

  segue_chart_text (self->chart, &self->quiet, text, i * self->slot, y, self->slot, SEGUE_CHART_CENTRE);
}

static double
get_open_y (const Weeks *self,
            guint        i,
            double       base)
{
  return base - LINE_PLOT * self->size * get_week (self, i)->open / self->most_open;
}

static double
get_open_x (const Weeks *self,
            guint        i)
{
  return segue_chart_flip (self->chart, (i + 0.5) * self->slot, 0);
}

static void
draw_open_line (const Weeks *self,
                double       base)
{
  cairo_t *cr = self->chart->look->cr;

  if (cr == NULL)
    return;

  segue_chart_set_rgb (self->chart, self->chart->look->inks.ink);
  cairo_set_line_width (cr, LINE * self->size);
  cairo_new_path (cr);
  for (guint i = 0; i < self->n; i++)
    cairo_line_to (cr, get_open_x (self, i), get_open_y (self, i, base));
  cairo_stroke (cr);
  cairo_arc (cr, get_open_x (self, self->n - 1), get_open_y (self, self->n - 1, base), DOT * self->size, 0, 2 * G_PI);
  cairo_fill (cr);
}

/* At the end of the line what it is, at its beginning where it comes from. */
static void
write_open (const Weeks *self,
            guint        i,
            double       base)
{
  g_autofree char *text = g_strdup_printf (C_("resistance entries", "%.0f open"), get_week (self, i)->open);
  double width, x;

  segue_chart_measure (self->chart, &self->strong, text, 0, &width);
  x = CLAMP ((i + 0.5) * self->slot - width / 2, 0, MAX (self->chart->width - width, 0));
  segue_chart_text (self->chart, i + 1 == self->n ? &self->strong : &self->quiet, text, x,
                    get_open_y (self, i, base) - self->line - GAP * self->size, width, SEGUE_CHART_START);
}

double
segue_insight_weeks_draw (const SegueChart *chart)
{
  const SegueChartLook *look = chart->look;
  Weeks self = {
    .chart = chart, .size = look->size,
    .strong = { SEGUE_CHART_SMALL, TRUE, look->inks.ink }, .quiet = { SEGUE_CHART_SMALL, FALSE, look->inks.quiet },
  };
  double thin = THIN * self.size, base, open_base;

  lay_out (&self);
  base = self.line + GAP * self.size + PLOT * self.size;
  open_base = base + 2 * self.line + 4 * GAP * self.size + LINE_PLOT * self.size;
  segue_chart_fill (chart, look->inks.line, 0, base, chart->width, thin);
  segue_chart_fill (chart, look->inks.line, 0, open_base, chart->width, thin);
  for (guint i = 0; i < self.n; i++)
    {
      draw_bars (&self, i, base);
      draw_week_number (&self, i, base + GAP * self.size);
      segue_chart_add_mark (chart, self.first + i, 0, i * self.slot, 0, self.slot, base + self.line + GAP * self.size);
    }
  draw_open_line (&self, open_base);
  if (self.n > 2)
    write_open (&self, 0, open_base);
  write_open (&self, self.n - 1, open_base);

  return open_base + thin;
}
