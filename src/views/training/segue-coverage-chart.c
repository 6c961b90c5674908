/* segue-coverage-chart.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Time goes as lines are read, to go-live; the top is everybody.  What was is a line, what
 * is projected is dashed.
 */

#define G_LOG_DOMAIN "segue-coverage-chart"

#include "config.h"

#include "segue-coverage-chart.h"

#include "segue-palette.h"
#include "segue-text-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define WIDTH 320
#define PLOT_HEIGHT 110.0
#define SMALL (9.0 / 11.0)
#define GAP 4.0
#define MARK 4.0

struct _SegueCoverageChart
{
  GtkWidget  parent_instance;

  SeguePace *pace;  /* owned; NULL until there is one */
  SegueDay   today;
  SegueDay   first; /* where time begins */
  SegueDay   last;  /* and where it ends */
};

G_DEFINE_FINAL_TYPE (SegueCoverageChart, segue_coverage_chart, GTK_TYPE_WIDGET)

static int
get_line_height (SegueCoverageChart *self)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), "0", SMALL, FALSE);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

static void
segue_coverage_chart_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = WIDTH;
  else
    *minimum = *natural = (int) (PLOT_HEIGHT + 2 * (get_line_height (SEGUE_COVERAGE_CHART (widget)) + GAP));
}

static double
get_x (SegueCoverageChart *self,
       SegueDay            day)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * MARK;
  double part = CLAMP ((double) (day - self->first) / MAX (self->last - self->first, 1), 0, 1);

  return MARK + width * (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? 1 - part : part);
}

static double
get_y (SegueCoverageChart *self,
       guint               people)
{
  return get_line_height (self) + GAP + PLOT_HEIGHT * (1 - (double) MIN (people, self->pace->target) / MAX (self->pace->target, 1));
}

static void
write_words (SegueCoverageChart *self,
             GtkSnapshot        *snapshot,
             const char         *text,
             gboolean            is_bold,
             const GdkRGBA      *colour,
             double              x,
             double              y)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), text, SMALL, is_bold);
  double room = gtk_widget_get_width (GTK_WIDGET (self));
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) CLAMP (x - width / 2.0, 0, MAX (room - width, 0)), (float) y));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_frame (SegueCoverageChart *self,
            cairo_t            *cr,
            const GdkRGBA      *text)
{
  double top = get_y (self, self->pace->target), bottom = get_y (self, 0);

  cairo_set_line_width (cr, 1);
  cairo_set_source_rgba (cr, text->red, text->green, text->blue, text->alpha * 0.35);
  for (guint i = 0; i <= 2; i++)
    {
      cairo_move_to (cr, MARK, floor (top + (bottom - top) * i / 2) + 0.5);
      cairo_line_to (cr, gtk_widget_get_width (GTK_WIDGET (self)) - MARK, floor (top + (bottom - top) * i / 2) + 0.5);
    }
  cairo_move_to (cr, floor (get_x (self, self->today)) + 0.5, top);
  cairo_line_to (cr, floor (get_x (self, self->today)) + 0.5, bottom);
  cairo_stroke (cr);

  if (self->pace->go_live == SEGUE_DAY_NONE)
    return;
  cairo_set_line_width (cr, 2.5); /* the blackest thing */
  gdk_cairo_set_source_rgba (cr, text);
  cairo_move_to (cr, get_x (self, self->pace->go_live), top);
  cairo_line_to (cr, get_x (self, self->pace->go_live), bottom);
  cairo_stroke (cr);
}

/* The end of a week, but what is done is done by today, and what comes is done by go-live. */
static SegueDay
get_end (SegueCoverageChart  *self,
         const SeguePaceWeek *week)
{
  SegueDay end = week->first + SEGUE_DAYS_PER_WEEK;

  if (!week->is_projected)
    return MIN (end, self->today);

  return self->pace->go_live != SEGUE_DAY_NONE ? MIN (end, self->pace->go_live) : end;
}

static void
draw_line (SegueCoverageChart *self,
           cairo_t            *cr,
           gboolean            is_projected)
{
  static const double dashes[] = { 6, 4 };

  cairo_set_dash (cr, dashes, is_projected ? G_N_ELEMENTS (dashes) : 0, 0);
  cairo_new_path (cr);
  if (is_projected)
    cairo_move_to (cr, get_x (self, self->today), get_y (self, self->pace->completed));
  else
    cairo_move_to (cr, get_x (self, self->first), get_y (self, self->pace->earlier));
  for (guint i = 0; i < self->pace->weeks->len; i++)
    {
      const SeguePaceWeek *week = &g_array_index (self->pace->weeks, SeguePaceWeek, i);

      if (week->is_projected == is_projected)
        cairo_line_to (cr, get_x (self, get_end (self, week)), get_y (self, week->total));
    }
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw (SegueCoverageChart *self,
      cairo_t            *cr,
      const GdkRGBA      *text)
{
  GdkRGBA ink, tint;

  segue_palette_get_kind (SEGUE_CALENDAR_TRAINING, adw_style_manager_get_dark (adw_style_manager_get_default ()), &ink, &tint);
  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    ink = *text;
  draw_frame (self, cr, text);
  gdk_cairo_set_source_rgba (cr, &ink);
  cairo_set_line_width (cr, 2.5);
  draw_line (self, cr, FALSE);
  draw_line (self, cr, TRUE);
  cairo_arc (cr, get_x (self, self->today), get_y (self, self->pace->completed), MARK, 0, 2 * G_PI);
  cairo_fill (cr);
  if (self->pace->go_live == SEGUE_DAY_NONE || self->pace->go_live <= self->today)
    return;
  cairo_arc (cr, get_x (self, self->pace->go_live), get_y (self, self->pace->projected), MARK, 0, 2 * G_PI);
  cairo_fill (cr);
}

/* Above a point of the line; below it where that is high, since the line comes from below. */
static double
find_label (SegueCoverageChart *self,
            guint               people)
{
  double y = get_y (self, people), line = get_line_height (self);

  return y - line - GAP > get_y (self, self->pace->target) ? y - line - GAP : y + 3 * GAP;
}

static void
write_all (SegueCoverageChart *self,
           GtkSnapshot        *snapshot,
           const GdkRGBA      *text)
{
  double below = get_y (self, 0) + GAP;
  gboolean has_end = self->pace->go_live != SEGUE_DAY_NONE && self->pace->go_live > self->today;
  g_autofree char *target = g_strdup_printf (ngettext ("%u person", "%u people", self->pace->target), self->pace->target);
  g_autofree char *completed = g_strdup_printf ("%u", self->pace->completed);
  g_autofree char *projected = g_strdup_printf ("%u", self->pace->projected);
  g_autofree char *day = has_end ? segue_day_to_short_label (self->pace->go_live, self->today) : g_strdup ("");
  /* Translators: a day. */
  g_autofree char *go_live = g_strdup_printf (_("Go-live %s"), day);
  int inward = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? 18 : -18;

  write_words (self, snapshot, target, FALSE, text, get_x (self, self->first), 0);
  write_words (self, snapshot, C_("coverage", "Today"), FALSE, text, get_x (self, self->today), below);
  write_words (self, snapshot, completed, TRUE, text, get_x (self, self->today) - inward, find_label (self, self->pace->completed));
  if (!has_end)
    return;
  write_words (self, snapshot, go_live, TRUE, text, get_x (self, self->pace->go_live), below);
  write_words (self, snapshot, projected, TRUE, text, get_x (self, self->pace->go_live) + inward, find_label (self, self->pace->projected));
}

static void
segue_coverage_chart_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  SegueCoverageChart *self = SEGUE_COVERAGE_CHART (widget);
  GdkRGBA text;
  cairo_t *cr;

  if (self->pace == NULL)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &text);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget)));
  draw (self, cr, &text);
  cairo_destroy (cr);
  write_all (self, snapshot, &text);
}

static void
segue_coverage_chart_finalize (GObject *object)
{
  g_clear_pointer (&SEGUE_COVERAGE_CHART (object)->pace, segue_pace_free);

  G_OBJECT_CLASS (segue_coverage_chart_parent_class)->finalize (object);
}

static void
segue_coverage_chart_class_init (SegueCoverageChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_coverage_chart_finalize;
  widget_class->measure = segue_coverage_chart_measure;
  widget_class->snapshot = segue_coverage_chart_snapshot;
  gtk_widget_class_set_css_name (widget_class, "coverage-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
segue_coverage_chart_init (SegueCoverageChart *self)
{
  g_signal_connect_object (adw_style_manager_get_default (), "notify", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * segue_coverage_chart_new:
 *
 * Returns: (transfer floating): an empty chart
 */
GtkWidget *
segue_coverage_chart_new (void)
{
  return g_object_new (SEGUE_TYPE_COVERAGE_CHART, NULL);
}

/**
 * segue_coverage_chart_take:
 * @pace: (transfer full): what it shows
 * @today: the day of today
 */
void
segue_coverage_chart_take (SegueCoverageChart *self,
                           SeguePace          *pace,
                           SegueDay            today)
{
  g_autofree char *words = segue_coverage_chart_dup_words (pace, today);

  g_return_if_fail (SEGUE_IS_COVERAGE_CHART (self));

  g_clear_pointer (&self->pace, segue_pace_free);
  self->pace = pace;
  self->today = today;
  self->first = today;
  if (pace->weeks->len > 0)
    self->first = MIN (g_array_index (pace->weeks, SeguePaceWeek, 0).first, today);
  self->last = pace->go_live != SEGUE_DAY_NONE ? MAX (pace->go_live, today) : today + SEGUE_DAYS_PER_WEEK;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Projected coverage"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_coverage_chart_dup_words:
 *
 * Returns: (transfer full): what the chart shows, in sentences
 */
char *
segue_coverage_chart_dup_words (const SeguePace *pace,
                                SegueDay         today)
{
  g_autofree char *day = pace->go_live != SEGUE_DAY_NONE ? segue_day_to_short_label (pace->go_live, today) : NULL;
  int weeks = pace->go_live != SEGUE_DAY_NONE ? (pace->go_live - today) / SEGUE_DAYS_PER_WEEK : 0;
  guint missing = pace->target - MIN (pace->projected, pace->target);
  g_autofree char *time = NULL;
  g_autofree char *rest = NULL;

  if (pace->target == 0)
    return g_strdup (_("Nothing is required of anybody, or nobody knows of how many."));
  if (day == NULL)
    return g_strdup_printf (_("%u of %u are trained. The day of go-live is not known, so nothing is projected."), pace->completed, pace->target);
  if (pace->go_live <= today)
    return g_strdup_printf (_("%u of %u are trained. Go-live was on %s."), pace->completed, pace->target, day);

  time = g_strdup_printf (ngettext ("%d week", "%d weeks", weeks), weeks);
  rest = missing > 0 ? g_strdup_printf (ngettext ("%u will still be missing.", "%u will still be missing.", missing), missing) : g_strdup (_("That is everybody."));
  /* Translators: people trained, of people, people trained, a day, “5 weeks”, what is missing. */
  return g_strdup_printf (_("%u of %u are trained. At this pace %u will be by go-live on %s, in %s. %s"), pace->completed, pace->target, pace->projected, day, time, rest);
}
