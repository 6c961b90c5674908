/* segue-timeline-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lanes are those of the screen, laid out for paper.  Lanes that find no room on a sheet
 * go on on the next, those higher than a sheet between two of their rows.
 */

#define G_LOG_DOMAIN "segue-timeline-page"

#include "config.h"

#include "segue-timeline-page.h"

#include "segue-calendar-range.h"
#include "segue-reach.h"
#include "segue-redacted-plan.h"
#include "segue-timeline-sheet.h"

#include <glib/gi18n.h>

/* In points, times the scale of the wall. */
#define GAP 6
#define HEAD_GAP 6
#define MILESTONE_HEIGHT 25

struct _SegueTimelinePage
{
  SegueDocument    parent_instance;

  SeguePlan       *plan;   /* as its readers may see it */
  GArray          *spans;
  char            *later; /* milestones of quarters in which nothing else is */
  SegueWeekRule    rule;
  char            *go_live_words;
  char            *subject;
  char            *subtitle;
  SegueTypesetter *wall;
  SegueTextStyle   style;  /* of the items, while they are laid out */
  double           day_width;
  SegueCalendarSpan span;
};

G_DEFINE_FINAL_TYPE (SegueTimelinePage, segue_timeline_page, SEGUE_TYPE_DOCUMENT)

static void
segue_timeline_page_finalize (GObject *object)
{
  SegueTimelinePage *self = SEGUE_TIMELINE_PAGE (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->spans, g_array_unref);
  g_free (self->later);
  g_clear_pointer (&self->wall, segue_typesetter_free);
  g_free (self->go_live_words);
  g_free (self->subject);
  g_free (self->subtitle);

  G_OBJECT_CLASS (segue_timeline_page_parent_class)->finalize (object);
}

static double
segue_timeline_page_get_scale (SegueDocument *document,
                               double         width,
                               double         height)
{
  return MAX (1, segue_wall_get_scale (width, height));
}

static GPtrArray *
segue_timeline_page_create_pages (SegueDocument *document)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) segue_timeline_sheet_free);
}

static double
measure (const SegueCalendarItem *item,
         gpointer                 data)
{
  SegueTimelinePage *self = data;
  double words = segue_timeline_measure (self->wall, self->style, item);
  double days = (MIN (item->last, self->span.last) - MAX (item->first, self->span.first) + 1) * self->day_width;

  /* The words of what lasts some days stand in them, or after them. */
  return item->first == item->last || words <= days ? words : days + words;
}

static char *
dup_lane_name (SegueTimelinePage *self,
               SegueRecord       *audience)
{
  return audience != NULL ? segue_plan_dup_title (self->plan, audience) : g_strdup (_("Everyone"));
}

static double
measure_head (SegueRecord *audience,
              guint        depth,
              gpointer     data)
{
  SegueTimelinePage *self = data;
  g_autofree char *name = dup_lane_name (self, audience);

  return segue_timeline_measure_name (self->wall, name, depth);
}

static SegueLanes *
make_lanes (SegueTimelinePage       *self,
            SegueCalendar           *calendar,
            const SegueCalendarSpan *span,
            double                   width)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  double scale = segue_typesetter_get_scale (self->wall);
  SegueLanesOptions lanes = {
    .plan = self->plan, .calendar = calendar, .rollout = options->filter.rollout, .audience = options->filter.audience,
    .only_used = TRUE, .first = span->first, .last = span->last, .width = width - SEGUE_TIMELINE_HEAD_WIDTH * scale,
    .row_height = (SEGUE_TIMELINE_ROW_HEIGHT - 3) * scale, .row_gap = 3 * scale, .padding = SEGUE_TIMELINE_PADDING * scale,
    .min_rows = 1, .milestone_height = (MILESTONE_HEIGHT + SEGUE_TIMELINE_PADDING) * scale, .gap = GAP * scale,
    .measure = measure, .measure_head = measure_head, .data = self,
  };

  self->span = *span;
  self->day_width = lanes.width / (span->last - span->first + 1);

  return segue_lanes_new (&lanes);
}

/* What the sheets of a quarter have in common. */
static SegueTimelineSheet *
begin_sheet (SegueTimelinePage        *self,
             guint                     span,
             SegueLanes               *lanes,
             const SegueTimelineSheet *before)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  const SegueCalendarSpan *days = &g_array_index (self->spans, SegueCalendarSpan, span);
  SegueTimelineSheet *sheet = segue_timeline_sheet_new ();
  SegueRecord *rollout = segue_calendar_find_rollout (self->plan, options);
  SeguePhases phases = { 0 };

  sheet->span = span;
  sheet->first = days->first;
  sheet->last = days->last;
  sheet->style = self->style;
  sheet->is_continued = before != NULL;
  if (rollout != NULL)
    phases = segue_phases_get (self->plan, segue_record_get_id (rollout));
  sheet->ticks = segue_lanes_dup_ticks (lanes, SEGUE_LANES_WEEKS, self->rule.first_weekday);
  sheet->phases = segue_lanes_dup_phases (lanes, &phases);
  if (!phases.is_known)
    g_array_set_size (sheet->phases, 0);

  for (guint i = 0; i < segue_lanes_get_n_milestones (lanes); i++)
    {
      const SegueLaneMilestone *milestone = segue_lanes_get_milestone (lanes, i);
      SegueTimelineMilestone kept = { segue_calendar_entry_new (self->plan, milestone->item, SEGUE_REDACTION_LEVEL_TEAM), *milestone };

      segue_wall_signs_add (&sheet->signs, kept.entry);
      g_array_append_val (sheet->milestones, kept);
    }
  sheet->milestone_height = segue_lanes_get_n_milestones (lanes) > 0
                              ? segue_lanes_get_milestone_height (lanes) + SEGUE_TIMELINE_PADDING * segue_typesetter_get_scale (self->wall)
                              : 0;

  return sheet;
}

static void
keep_lane (SegueTimelinePage  *self,
           SegueTimelineSheet *sheet,
           const SegueLane    *lane,
           double              y,
           double              height)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  SegueTimelineLane kept = { dup_lane_name (self, lane->audience), NULL, lane->depth, y, height };

  if (lane->audience != NULL)
    {
      SegueReach reach = segue_audience_get_headcount (self->plan, lane->audience, options->day);

      if (reach.people > 0)
        kept.people = g_strdup_printf (ngettext ("%u person", "%u people", (gulong) reach.people), (guint) reach.people);
    }
  g_array_append_val (sheet->lanes, kept);
}

/* The rows of a lane from @first on, as many as @n, at @y. */
static void
keep_rows (SegueTimelinePage  *self,
           SegueTimelineSheet *sheet,
           SegueLanes         *lanes,
           const SegueLane    *lane,
           guint               first,
           guint               n,
           double              y,
           double              height)
{
  double row = SEGUE_TIMELINE_ROW_HEIGHT * segue_typesetter_get_scale (self->wall);

  keep_lane (self, sheet, lane, y, height);
  for (guint i = 0; i < lane->n_shades; i++)
    {
      const SegueLaneShade *shade = segue_lanes_get_shade (lanes, lane->first_shade + i);
      SegueTimelineShade kept = { shade->item->kind, shade->x, y, shade->width, height };

      sheet->signs.kinds |= 1u << shade->item->kind;
      g_array_append_val (sheet->shades, kept);
    }
  for (guint i = 0; i < lane->n_bars; i++)
    {
      const SegueLaneBar *bar = segue_lanes_get_bar (lanes, lane->first_bar + i);
      SegueTimelineBar kept = { NULL, *bar, y + segue_lanes_get_bar_y (lanes, bar) - lane->y - first * row };

      if (bar->row < first || bar->row >= first + n)
        continue;
      kept.entry = segue_calendar_entry_new (self->plan, bar->item, SEGUE_REDACTION_LEVEL_TEAM);
      segue_wall_signs_add (&sheet->signs, kept.entry);
      g_array_append_val (sheet->bars, kept);
    }
  sheet->height = MAX (sheet->height, y + height);
}

/* The windows in words: a hatch has no name. */
static char *
dup_windows (SegueTimelinePage       *self,
             SegueCalendar           *calendar,
             const SegueCalendarSpan *span)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (calendar, span->first, span->last);
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = g_ptr_array_index (items, i);
      g_autofree char *first = segue_day_to_short_label (item->first, span->first);
      g_autofree char *last = segue_day_to_short_label (item->last, span->first);

      if (!segue_calendar_kind_is_window (item->kind))
        continue;
      g_string_append_printf (words, "%s%s: %s, ", words->len > 0 ? " · " : "", segue_calendar_kind_get_label (item->kind), item->title);
      if (item->last > item->first)
        /* Translators: two days */
        g_string_append_printf (words, _("%s to %s"), first, last);
      else
        g_string_append (words, first);
    }

  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}

/* The first week of a quarter begins in the month before, more often than not. */
static char *
dup_title (const SegueTimelineSheet  *sheet,
           char                     **year)
{
  return segue_calendar_span_dup_title (MIN (sheet->first + SEGUE_DAYS_PER_WEEK - 1, sheet->last), sheet->last, TRUE, year);
}

static double
draw_head (SegueTimelinePage        *self,
           const SegueTimelineSheet *sheet,
           SegueCanvas              *canvas,
           double                    width)
{
  g_autofree char *year = NULL;
  g_autofree char *title = dup_title (sheet, &year);
  SegueWallHead head = { title, year, TRUE, sheet->is_continued, self->subject, self->subtitle, self->go_live_words };

  return segue_wall_head_draw (&head, self->wall, canvas, width) + HEAD_GAP * segue_typesetter_get_scale (self->wall);
}

/* What stands below the lanes. */
static double
draw_foot (SegueTimelinePage        *self,
           const SegueTimelineSheet *sheet,
           SegueCanvas              *canvas,
           double                    y,
           double                    width)
{
  double words = 0;

  if (sheet->windows != NULL)
    words = canvas != NULL ? segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_NEAR, sheet->windows, 0, y + 4, width,
                                                SEGUE_TEXT_ALIGN_LEFT)
                           : segue_typesetter_measure (self->wall, SEGUE_TEXT_WALL_NEAR, sheet->windows, width);

  return words + 4 + segue_wall_legend_draw (&sheet->signs, self->wall, canvas, y + words + 4, width);
}

static double
get_room (SegueTimelinePage        *self,
          const SegueTimelineSheet *sheet,
          const SegueBody          *body)
{
  SegueTimelineSheet full = *sheet;
  double scale = segue_typesetter_get_scale (self->wall);

  /* The legend may still grow. */
  full.signs = (SegueWallSigns) { (1u << SEGUE_N_CALENDAR_KINDS) - 1, TRUE, TRUE, TRUE, FALSE, FALSE };
  return body->first_height - draw_head (self, sheet, NULL, body->width) - draw_foot (self, &full, NULL, 0, body->width) -
         (sheet->phases->len > 0 ? SEGUE_TIMELINE_PHASE_HEIGHT * scale : 0) - SEGUE_TIMELINE_WEEK_HEIGHT * scale -
         sheet->milestone_height;
}

static void
add_later (SegueTimelinePage  *self,
           SegueTimelineSheet *sheet)
{
  /* Translators: milestones and their days */
  g_autofree char *later = g_strdup_printf (_("Later: %s"), self->later);
  char *words = sheet->windows != NULL ? g_strdup_printf ("%s · %s", sheet->windows, later) : g_steal_pointer (&later);

  g_free (sheet->windows);
  sheet->windows = words;
}

/* Puts the lanes of a quarter onto as many sheets as they need. */
static void
lay_span (SegueTimelinePage *self,
          SegueCalendar     *calendar,
          guint              span,
          const SegueBody   *body,
          GPtrArray         *pages)
{
  const SegueCalendarSpan *days = &g_array_index (self->spans, SegueCalendarSpan, span);
  g_autoptr(SegueLanes) lanes = make_lanes (self, calendar, days, body->width);
  double row = SEGUE_TIMELINE_ROW_HEIGHT * segue_typesetter_get_scale (self->wall);
  double padding = 2 * SEGUE_TIMELINE_PADDING * segue_typesetter_get_scale (self->wall);
  SegueTimelineSheet *sheet = begin_sheet (self, span, lanes, NULL);
  double room;

  sheet->windows = dup_windows (self, calendar, days);
  if (self->later != NULL && span == self->spans->len - 1)
    add_later (self, sheet);
  g_ptr_array_add (pages, sheet);
  room = get_room (self, sheet, body);

  for (guint i = 0; i < segue_lanes_get_n (lanes); i++)
    {
      const SegueLane *lane = segue_lanes_get (lanes, i);
      guint n_most = (guint) MAX (1, (room - padding) / row);
      guint first = 0;

      do
        {
          guint n = MIN (lane->n_rows - first, n_most);
          double height = first == 0 && n == lane->n_rows ? lane->height : n * row + padding;

          if (sheet->lanes->len > 0 && sheet->height + height > room)
            {
              SegueTimelineSheet *more = begin_sheet (self, span, lanes, sheet);

              more->windows = g_strdup (sheet->windows);
              sheet = more;
              g_ptr_array_add (pages, sheet);
            }
          keep_rows (self, sheet, lanes, lane, first, n, sheet->height, height);
          first += n;
        }
      while (first < lane->n_rows);
    }
}

static GPtrArray *
lay_out (SegueTimelinePage *self,
         SegueCalendar     *calendar,
         const SegueBody   *body,
         SegueTextStyle     style,
         GCancellable      *cancellable)
{
  GPtrArray *pages = segue_timeline_page_create_pages (SEGUE_DOCUMENT (self));

  self->style = style;
  for (guint i = 0; i < self->spans->len && !g_cancellable_is_cancelled (cancellable); i++)
    lay_span (self, calendar, i, body, pages);

  return pages;
}

static gboolean
segue_timeline_page_paginate (SegueDocument    *document,
                              SegueTypesetter  *type,
                              const SegueBody  *body,
                              GPtrArray        *pages,
                              GCancellable     *cancellable,
                              GError          **error)
{
  SegueTimelinePage *self = SEGUE_TIMELINE_PAGE (document);
  SegueCalendarFilter filter = segue_calendar_get_filter (segue_document_get_options (document));
  g_autoptr(SegueCalendar) calendar = segue_calendar_new (self->plan, &filter);
  g_autoptr(GPtrArray) laid = NULL;

  g_clear_pointer (&self->wall, segue_typesetter_free);
  self->wall = segue_typesetter_new (segue_wall_get_scale (body->width, body->first_height));
  laid = lay_out (self, calendar, body, SEGUE_TEXT_WALL_LANE, cancellable);
  if (laid->len > self->spans->len)
    {
      g_autoptr(GPtrArray) smaller = lay_out (self, calendar, body, SEGUE_TEXT_WALL_LANE_14, cancellable);

      if (smaller->len < laid->len)
        {
          g_ptr_array_unref (laid);
          laid = g_steal_pointer (&smaller);
        }
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  g_ptr_array_set_free_func (laid, NULL);
  for (guint i = 0; i < laid->len; i++)
    g_ptr_array_add (pages, g_ptr_array_index (laid, i));

  return TRUE;
}

static void
segue_timeline_page_draw (SegueDocument   *document,
                          gpointer         page,
                          SegueCanvas     *canvas,
                          const SegueBody *body)
{
  SegueTimelinePage *self = SEGUE_TIMELINE_PAGE (document);
  const SegueTimelineSheet *sheet = page;
  SegueCanvas wall = *canvas;
  double foot = draw_foot (self, sheet, NULL, 0, body->width);

  wall.type = self->wall;
  segue_timeline_sheet_draw (sheet, &wall, draw_head (self, sheet, &wall, body->width), body->width);
  draw_foot (self, sheet, &wall, body->first_height - foot, body->width);
}

static char *
segue_timeline_page_dup_page_title (SegueDocument *document,
                                    gpointer       page)
{
  const SegueTimelineSheet *sheet = page;
  g_autofree char *year = NULL;
  g_autofree char *title = dup_title (sheet, &year);

  return year != NULL ? g_strdup_printf ("%s %s", title, year) : g_steal_pointer (&title);
}

static void
segue_timeline_page_class_init (SegueTimelinePageClass *klass)
{
  SegueDocumentClass *document_class = SEGUE_DOCUMENT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_timeline_page_finalize;

  document_class->has_own_head = TRUE;
  document_class->get_scale = segue_timeline_page_get_scale;
  document_class->create_pages = segue_timeline_page_create_pages;
  document_class->paginate = segue_timeline_page_paginate;
  document_class->draw = segue_timeline_page_draw;
  document_class->dup_page_title = segue_timeline_page_dup_page_title;
}

static void
segue_timeline_page_init (SegueTimelinePage *self)
{
}

static gboolean
has_only_milestones (GPtrArray               *entries,
                     const SegueCalendarSpan *span)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const SegueCalendarEntry *entry = g_ptr_array_index (entries, i);

      if (segue_calendar_entry_touches (entry, span->first, span->last) &&
          (entry->kind != SEGUE_CALENDAR_MILESTONE || entry->is_go_live))
        return FALSE;
    }

  return TRUE;
}

/* The last quarters are often next to empty: their milestones are told in words. */
static void
fold_last_spans (SegueTimelinePage *self,
                 GPtrArray         *entries)
{
  g_autoptr(GString) words = g_string_new (NULL);
  guint n = self->spans->len;

  while (n > 1 && has_only_milestones (entries, &g_array_index (self->spans, SegueCalendarSpan, n - 1)))
    n--;
  if (n == self->spans->len)
    return;

  for (guint i = 0; i < entries->len; i++)
    {
      const SegueCalendarEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char *day = NULL;

      if (entry->first < g_array_index (self->spans, SegueCalendarSpan, n).first)
        continue;
      day = segue_day_to_long_label (entry->first);
      g_string_append_printf (words, "%s%s, %s", words->len > 0 ? " · " : "", entry->title, day);
    }
  g_array_set_size (self->spans, n);
  self->later = g_string_free (g_steal_pointer (&words), FALSE);
}

/**
 * segue_timeline_page_new:
 * @plan: where the records are
 * @options: which days, and for whom
 * @error: not set
 *
 * Returns: (transfer full): a quarter to a sheet, with a lane for each audience
 */
SegueDocument *
segue_timeline_page_new (SeguePlan               *plan,
                         const SeguePageOptions  *options,
                         GError                 **error)
{
  g_autoptr(GPtrArray) entries = NULL;
  SegueTimelinePage *self = NULL;
  SegueCalendarFilter filter;
  SegueFurniture *furniture;
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  filter = segue_calendar_get_filter (options);
  self = g_object_new (SEGUE_TYPE_TIMELINE_PAGE, NULL);
  self->plan = segue_redacted_plan_dup_for (plan, options->level);
  self->rule = segue_week_get_rule ();
  entries = segue_calendar_entries_new (plan, &filter, options->filter.from, options->filter.to, options->level, &n_left_out);
  self->spans = segue_calendar_spans_new (SEGUE_CALENDAR_SPAN_QUARTER, entries, options, &self->rule);
  if (options->filter.to == SEGUE_DAY_NONE)
    fold_last_spans (self, entries);
  segue_calendar_find_go_live (plan, options, &self->go_live_words);
  self->subtitle = segue_calendar_dup_subtitle (plan, options, _("Who hears, learns and gets help, by audience"));

  furniture = segue_furniture_new (plan, options, _("Communication calendar"));
  self->subject = g_strdup (furniture->subject);
  segue_calendar_furnish (furniture, n_left_out);
  segue_document_set_up (SEGUE_DOCUMENT (self), options, furniture);

  return SEGUE_DOCUMENT (self);
}
