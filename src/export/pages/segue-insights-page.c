/* segue-insights-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pictures of the screen one below the other, each with its sentence.
 */

#define G_LOG_DOMAIN "segue-insights-page"

#include "config.h"

#include "segue-insights-page.h"

#include "segue-flow-columns.h"
#include "segue-insight-chart.h"
#include "segue-redacted-plan.h"

#include <glib/gi18n.h>

/* A picture may be so long; the table of the screen has the rest. */
#define MOST_ROWS 12

/* In points, times the scale of the type. */
#define GAP 4

struct _SegueInsightsPage
{
  SegueFlowPage parent_instance;

  SeguePlan *shown;    /* what these readers may know of the plan */
  GPtrArray *insights; /* SegueInsight of all rollouts, which the rows show */
};

G_DEFINE_FINAL_TYPE (SegueInsightsPage, segue_insights_page, SEGUE_TYPE_FLOW_PAGE)

static void
segue_insights_page_finalize (GObject *object)
{
  SegueInsightsPage *self = SEGUE_INSIGHTS_PAGE (object);

  g_clear_pointer (&self->insights, g_ptr_array_unref);
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (segue_insights_page_parent_class)->finalize (object);
}

static double
measure_insight (const SegueInsight *insight,
                 SegueTypesetter    *type,
                 double              width)
{
  SegueCanvas canvas = { .type = type };
  SegueChartLook look;

  segue_chart_look_init_canvas (&look, &canvas);
  look.most_rows = MOST_ROWS;

  return segue_insight_chart_draw (insight, &look, width, NULL);
}

/* At the foot of its row, which begins with the sentence. */
static void
draw_insight (SegueCanvas   *canvas,
              gconstpointer  data,
              double         x,
              double         y,
              double         width,
              double         height)
{
  SegueChartLook look;

  segue_chart_look_init_canvas (&look, canvas);
  look.most_rows = MOST_ROWS;
  cairo_save (canvas->cr);
  cairo_rectangle (canvas->cr, x, y, width, height);
  cairo_clip (canvas->cr);
  cairo_translate (canvas->cr, x, y + height - measure_insight (data, canvas->type, width));
  segue_insight_chart_draw (data, &look, width, NULL);
  cairo_restore (canvas->cr);
}

/* The sentence and the picture are one row: a page does not come between them. */
static void
add_insight (SegueFlowPage      *page,
             SegueTypesetter    *type,
             double              width,
             const SegueInsight *insight)
{
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_PARAGRAPH);

  segue_flow_page_add_text (page, SEGUE_FLOW_ROW_HEADING, width, insight->title);
  segue_flow_row_add_cell (row, 0, width, SEGUE_TEXT_NOTE, insight->sentence);
  if (!segue_insight_is_empty (insight))
    {
      double words = segue_flow_row_measure (row, type) + GAP * segue_typesetter_get_scale (type);

      segue_flow_row_add_picture (row, 0, width, draw_insight, insight, insight->title);
      segue_flow_row_set_height (row, words + measure_insight (insight, type, width));
    }
  segue_flow_page_add (page, row);
}

static void
add_figures (SegueFlowPage           *page,
             SegueTypesetter         *type,
             double                   width,
             SegueResistanceInsights *insights)
{
  g_autofree char *all = g_strdup_printf ("%u", segue_resistance_insights_get_n_entries (insights));
  g_autofree char *open = g_strdup_printf ("%u", segue_resistance_insights_get_n_open (insights));
  g_autofree char *late = g_strdup_printf ("%u", segue_resistance_insights_get_n_late (insights));
  g_autofree char *signals = g_strdup_printf ("%u", segue_resistance_insights_get_n_signals (insights));
  gboolean is_late = segue_resistance_insights_get_n_late (insights) > 0;
  const SegueFlowText figures[] = {
    { all, _("entries"), .is_strong = TRUE },
    { open, _("open"), .is_strong = TRUE },
    { late, _("late"), is_late ? SEGUE_INK_LATE : SEGUE_INK_BLACK, TRUE },
    { signals, _("signals"), .is_strong = TRUE },
  };

  segue_flow_page_add_figures (page, type, width, SEGUE_TEXT_TITLE, figures, G_N_ELEMENTS (figures));
}

static void
segue_insights_page_compose (SegueFlowPage   *page,
                             SegueRecord     *rollout,
                             SegueTypesetter *type,
                             double           width)
{
  SegueInsightsPage *self = SEGUE_INSIGHTS_PAGE (page);
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  g_autoptr(SegueResistanceInsights) insights = NULL;

  insights = segue_resistance_insights_new (self->shown, segue_record_get_id (rollout), options->filter.audience, options->day);
  if (segue_resistance_insights_get_n_entries (insights) == 0)
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                                _("Nothing is written down here. Silence is not agreement."));
      return;
    }

  add_figures (page, type, width, insights);
  for (guint kind = 0; kind < SEGUE_N_INSIGHTS; kind++)
    {
      SegueInsight *insight = segue_insight_new (kind, insights, self->shown, SEGUE_REDACTION_LEVEL_TEAM, options->day);

      g_ptr_array_add (self->insights, insight);
      add_insight (page, type, width, insight);
    }
}

static void
segue_insights_page_class_init (SegueInsightsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_insights_page_finalize;

  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_insights_page_compose;
}

static void
segue_insights_page_init (SegueInsightsPage *self)
{
  self->insights = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_insight_free);
}

/**
 * segue_insights_page_new:
 * @plan: where the records are
 * @options: of which rollout and audience, and for whom
 * @error: not used: that there is none for the public says its kind
 *
 * Returns: (transfer full): the insights of a rollout
 */
SegueDocument *
segue_insights_page_new (SeguePlan               *plan,
                         const SeguePageOptions  *options,
                         GError                 **error)
{
  SegueInsightsPage *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_INSIGHTS_PAGE, NULL);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Resistance insights"));
  self->shown = segue_redacted_plan_dup_for (plan, options->level);

  return SEGUE_DOCUMENT (self);
}
