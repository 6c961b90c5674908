/* segue-load-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Hours per person in each week, and what part of the time that can be spared they are:
 * a tone, a pattern and both figures, so that no colour is needed.
 */

#define G_LOG_DOMAIN "segue-load-page"

#include "config.h"

#include "segue-load-page.h"

#include "segue-audience-tree.h"
#include "segue-calendar-range.h"
#include "segue-kind-glyphs.h"
#include "segue-load.h"
#include "segue-reach.h"
#include "segue-redacted-plan.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define ROW_HEIGHT 38
#define PEAK 4.5

#define NAME_PART 0.22
#define MAX_WEEKS 13
#define MIN_COLUMN 38

struct _SegueLoadPage
{
  SegueFlowPage  parent_instance;

  SeguePlan     *plan; /* as its readers may see it */
  GArray        *spans;
  SegueWeekRule  rule;
};

G_DEFINE_FINAL_TYPE (SegueLoadPage, segue_load_page, SEGUE_TYPE_FLOW_PAGE)

static void
segue_load_page_finalize (GObject *object)
{
  SegueLoadPage *self = SEGUE_LOAD_PAGE (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->spans, g_array_unref);

  G_OBJECT_CLASS (segue_load_page_parent_class)->finalize (object);
}

/* The figures stand on a patch that is free of the pattern. */
static void
draw_words (SegueCanvas    *canvas,
            SegueInk        ink,
            guint32         ground,
            SegueTextStyle  style,
            const char     *words,
            double          x,
            double          y,
            double          width)
{
  double word = 0;
  double text = segue_typesetter_estimate (canvas->type, style, words, &word);
  double line = segue_typesetter_get_line_height (canvas->type, style);

  segue_wall_set_colour (canvas, ground, 0xffffff);
  cairo_rectangle (canvas->cr, x + (width - text) / 2 - 2, y, text + 4, line);
  cairo_fill (canvas->cr);
  segue_canvas_text (canvas, canvas->is_monochrome ? SEGUE_INK_BLACK : ink, style, words, x, y, width, SEGUE_TEXT_ALIGN_CENTRE);
}

/* @words: hours, a tab, per cent, and a tab where it is a peak. */
static void
draw_cell (SegueCanvas *canvas,
           double       value,
           const char  *words,
           double       x,
           double       y,
           double       width,
           double       height)
{
  static const guint32 grounds[] = { 0xffffff, 0xe4f0f1, 0xf4c86a, 0x8f2d56 };
  SegueLoadStep step = (SegueLoadStep) value;
  SegueInk ink = step == SEGUE_LOAD_OVER ? SEGUE_INK_WHITE : SEGUE_INK_BLACK;
  g_auto(GStrv) lines = g_strsplit (words, "\t", 3);
  double first = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_SHEET_STRONG);
  double second = lines[1] != NULL ? segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_SECOND) : 0;
  double top = y + (height - first - second) / 2;

  segue_wall_set_colour (canvas, grounds[step], 0xffffff);
  cairo_rectangle (canvas->cr, x + 1.5, y + 1.5, width - 3, height - 3);
  cairo_fill (canvas->cr);
  if (step >= SEGUE_LOAD_BUSY)
    {
      segue_wall_hatch (canvas, SEGUE_CALENDAR_FREEZE, x + 1.5, y + 1.5, width - 3, height - 3);
      if (step == SEGUE_LOAD_OVER)
        segue_wall_hatch (canvas, SEGUE_CALENDAR_MAINTENANCE, x + 1.5, y + 1.5, width - 3, height - 3);
      segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
      cairo_set_line_width (canvas->cr, step == SEGUE_LOAD_OVER ? 1.6 : 0.6);
      cairo_rectangle (canvas->cr, x + 2, y + 2, width - 4, height - 4);
      cairo_stroke (canvas->cr);
    }

  if (g_strv_length (lines) > 2)
    {
      double radius = PEAK * segue_typesetter_get_scale (canvas->type);

      segue_canvas_set_ink (canvas, canvas->is_monochrome ? SEGUE_INK_BLACK : ink);
      segue_kind_glyph_draw (canvas->cr, SEGUE_CALENDAR_PEAK, x + width - 3 - radius, y + 3 + radius, radius);
    }
  draw_words (canvas, ink, grounds[step], SEGUE_TEXT_SHEET_STRONG, lines[0], x, top, width);
  if (lines[1] != NULL)
    draw_words (canvas, ink, grounds[step], SEGUE_TEXT_SECOND, lines[1], x, top + first, width);
}

static char *
dup_cell (const SegueLoadCell *cell)
{
  g_autofree char *percent = NULL;

  if (cell->step == SEGUE_LOAD_NOTHING && cell->n_open == 0)
    return g_strdup ("–");
  if (cell->minutes == 0 && cell->n_open > 0)
    /* Translators: how many items do not say how long they take */
    return g_strdup_printf (ngettext ("%u open", "%u open", cell->n_open), cell->n_open);

  percent = cell->percent >= 0 ? g_strdup_printf ("%.0f %%", cell->percent) : g_strdup ("");
  /* Translators: hours, then per cent of what can be spared, then nothing or a mark */
  return g_strdup_printf (_("%.1f h\t%s%s"), cell->minutes / 60, percent, cell->is_peak ? "\t" : "");
}

static void
add_heads (SegueLoadPage           *self,
           SegueTypesetter         *type,
           const SegueCalendarSpan *span,
           guint                    n_weeks,
           double                   width)
{
  double padding = PADDING * segue_typesetter_get_scale (type);
  double left = width * NAME_PART;
  double column = (width - left) / n_weeks;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_HEAD);

  segue_flow_row_add_cell (row, padding, left - 2 * padding, SEGUE_TEXT_STRONG, _("Audience"));
  for (guint i = 0; i < n_weeks; i++)
    {
      SegueDay day = span->first + (int) i * SEGUE_DAYS_PER_WEEK;
      g_autofree char *label = segue_day_to_short_label (day, day);
      /* Translators: the number of a week, shortly */
      g_autofree char *week = g_strdup_printf (C_("week", "W %d"), segue_week_get_number (day, &self->rule));
      g_autofree char *both = g_strdup_printf ("%s\n%s", week, label);

      segue_flow_row_add_cell (row, left + i * column, column, SEGUE_TEXT_STRONG, both)->align = SEGUE_TEXT_ALIGN_CENTRE;
    }
  segue_flow_page_add (SEGUE_FLOW_PAGE (self), row);
}

static void
add_audience (SegueLoadPage           *self,
              SegueLoad               *load,
              SegueTypesetter         *type,
              SegueRecord             *audience,
              const SegueCalendarSpan *span,
              guint                    n_weeks,
              double                   width)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  double scale = segue_typesetter_get_scale (type);
  double left = width * NAME_PART;
  double column = (width - left) / n_weeks;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  g_autofree char *name = segue_plan_dup_title (self->plan, audience);
  SegueReach reach = segue_audience_get_headcount (self->plan, audience, options->day);
  SegueTableCell *cell = segue_flow_row_add_cell (row, PADDING * scale, left - 2 * PADDING * scale, SEGUE_TEXT_SHEET_STRONG, name);

  if (reach.people > 0)
    cell->second = g_strdup_printf (ngettext ("%u person", "%u people", (gulong) reach.people), (guint) reach.people);
  for (guint i = 0; i < n_weeks; i++)
    {
      SegueLoadCell found = segue_load_get (load, segue_record_get_id (audience), span->first + (int) i * SEGUE_DAYS_PER_WEEK);
      g_autofree char *words = dup_cell (&found);

      segue_flow_row_add_figure (row, left + i * column, column, draw_cell, found.step, words);
    }
  segue_flow_row_set_height (row, ROW_HEIGHT * scale);
  segue_flow_page_add (SEGUE_FLOW_PAGE (self), row);
}

/* A part of a quarter, as many weeks as the paper is wide for. */
static void
add_weeks (SegueLoadPage           *self,
           SegueLoad               *load,
           SegueTypesetter         *type,
           const SegueCalendarSpan *span,
           guint                    n_weeks,
           double                   width)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  SegueRecordList *audiences = segue_plan_list (self->plan, SEGUE_RECORD_AUDIENCE);
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  g_autofree char *from = segue_day_to_long_label (span->first);
  g_autofree char *to = segue_day_to_long_label (span->first + (int) n_weeks * SEGUE_DAYS_PER_WEEK - 1);
  /* Translators: two days */
  g_autofree char *words = g_strdup_printf (_("%s to %s"), from, to);
  guint n = 0;

  if (options->filter.audience != 0)
    segue_audience_get_below (self->plan, options->filter.audience, &below);
  segue_flow_page_add_text (SEGUE_FLOW_PAGE (self), SEGUE_FLOW_ROW_HEADING, width, words);
  add_heads (self, type, span, n_weeks, width);
  for (guint i = 0; i < segue_record_list_get_n (audiences); i++)
    {
      SegueRecord *audience = segue_record_list_get (audiences, i);

      if (options->filter.audience != 0 &&
          (!below.is_set || !segue_ids_contain (below.slot.ids, segue_record_get_id (audience))) &&
          segue_record_get_id (audience) != options->filter.audience)
        continue;
      add_audience (self, load, type, audience, span, n_weeks, width);
      n++;
    }
  if (n == 0)
    segue_flow_page_add_text (SEGUE_FLOW_PAGE (self), SEGUE_FLOW_ROW_PARAGRAPH, width, _("There are no audiences yet."));
}

static gboolean
is_empty (SegueLoadPage           *self,
          SegueLoad               *load,
          const SegueCalendarSpan *span,
          guint                    n_weeks)
{
  SegueRecordList *audiences = segue_plan_list (self->plan, SEGUE_RECORD_AUDIENCE);

  for (guint i = 0; i < segue_record_list_get_n (audiences); i++)
    for (guint j = 0; j < n_weeks; j++)
      {
        SegueLoadCell cell = segue_load_get (load, segue_record_get_id (segue_record_list_get (audiences, i)),
                                             span->first + (int) j * SEGUE_DAYS_PER_WEEK);

        if (cell.step != SEGUE_LOAD_NOTHING || cell.n_open > 0)
          return FALSE;
      }

  return TRUE;
}

static void
segue_load_page_compose (SegueFlowPage   *page,
                         SegueRecord     *rollout,
                         SegueTypesetter *type,
                         double           width)
{
  SegueLoadPage *self = SEGUE_LOAD_PAGE (page);
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  SegueCalendarFilter filter = segue_calendar_get_filter (options);
  g_autoptr(SegueCalendar) calendar = NULL;
  g_autoptr(SegueLoad) load = NULL;
  guint n_most = CLAMP ((guint) (width * (1 - NAME_PART) / (MIN_COLUMN * segue_typesetter_get_scale (type))), 1, MAX_WEEKS);
  guint n_parts = (MAX_WEEKS + n_most - 1) / n_most;

  /* An item that reaches an audience above loads those below. */
  filter.audience = 0;
  calendar = segue_calendar_new (self->plan, &filter);
  load = segue_load_new (self->plan, calendar, options->filter.rollout, SEGUE_LOAD_HOURS);
  n_most = (MAX_WEEKS + n_parts - 1) / n_parts;

  segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                            _("Hours of change for each person, and what part they are of the time that can be spared. "
                              "Hatched is busy, cross-hatched in a thick frame is over the line. "
                              "A mountain marks a time that is busy without it."));
  for (guint i = 0; i < self->spans->len; i++)
    for (guint first = 0; first < MAX_WEEKS; first += n_most)
      {
        SegueCalendarSpan part = g_array_index (self->spans, SegueCalendarSpan, i);

        part.first += (int) first * SEGUE_DAYS_PER_WEEK;
        if (first > 0 && options->filter.to != SEGUE_DAY_NONE && part.first > options->filter.to)
          break;
        if ((i > 0 || first > 0) && options->filter.to == SEGUE_DAY_NONE &&
            is_empty (self, load, &part, MIN (n_most, MAX_WEEKS - first)))
          continue;
        add_weeks (self, load, type, &part, MIN (n_most, MAX_WEEKS - first), width);
      }
}

static void
segue_load_page_class_init (SegueLoadPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_load_page_finalize;

  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_load_page_compose;
  SEGUE_FLOW_PAGE_CLASS (klass)->is_about_all = TRUE;
}

static void
segue_load_page_init (SegueLoadPage *self)
{
}

/**
 * segue_load_page_new:
 * @plan: where the records are
 * @options: which weeks, and for whom
 * @error: not set
 *
 * Returns: (transfer full): the load of each audience in each week
 */
SegueDocument *
segue_load_page_new (SeguePlan               *plan,
                     const SeguePageOptions  *options,
                     GError                 **error)
{
  g_autoptr(GPtrArray) entries = NULL;
  SegueLoadPage *self = NULL;
  SegueCalendarFilter filter;
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  filter = segue_calendar_get_filter (options);
  self = g_object_new (SEGUE_TYPE_LOAD_PAGE, NULL);
  self->plan = segue_redacted_plan_dup_for (plan, options->level);
  self->rule = segue_week_get_rule ();
  entries = segue_calendar_entries_new (plan, &filter, options->filter.from, options->filter.to, options->level, &n_left_out);
  self->spans = segue_calendar_spans_new (SEGUE_CALENDAR_SPAN_QUARTER, entries, options, &self->rule);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Load by audience and week"));
  segue_document_get_furniture (SEGUE_DOCUMENT (self))->note = segue_furniture_dup_left_out (n_left_out);

  return SEGUE_DOCUMENT (self);
}
