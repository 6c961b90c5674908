/* segue-month-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet has one month or several, or a fortnight.  What finds no room in its day stands
 * in a list below, where that is short, else on further sheets.
 */

#define G_LOG_DOMAIN "segue-month-page"

#include "config.h"

#include "segue-month-page.h"

#include "segue-calendar-range.h"
#include "segue-month-grid.h"
#include "segue-wall-list.h"

#include <glib/gi18n.h>

/* In points, times the scale of the wall. */
#define HEAD_GAP 6
#define CELL_GAP 18
#define LIST_GAP 8
#define NAME_GAP 2

/* The part of a sheet that the list may have at most. */
#define LIST_PART 0.33
#define MAX_TRIES 5

/* How a sheet of several months is divided: months like to be so much wider than high. */
#define MONTH_SHAPE 1.35

/* Months that share a sheet are read from nearby: they keep sizes of at least these parts. */
#define SMALLEST 0.5
#define SMALL 0.62
#define SMALL_GROWTH 1.8
#define SMALLEST_LIST 0.75

struct _SegueMonthPage
{
  SegueDocument    parent_instance;

  GPtrArray       *entries; /* SegueCalendarEntry */
  GArray          *spans;
  SegueWeekRule    rule;
  SegueDay         go_live;
  char            *go_live_words;
  char            *subject;
  char            *subtitle;
  gboolean         is_months;
  guint            n_per_sheet;

  SegueTypesetter *wall;  /* of the size of the paper, and of a month, and of the list */
  SegueTypesetter *small;
  SegueTypesetter *list;
};

G_DEFINE_FINAL_TYPE (SegueMonthPage, segue_month_page, SEGUE_TYPE_DOCUMENT)

/* A sheet. */
typedef struct
{
  guint          first_span;
  guint          n_spans;
  GPtrArray     *own;      /* entries on it, borrowed */
  GPtrArray     *grids;    /* none on a sheet that only goes on with the list */
  GPtrArray     *listed;   /* of all sheets of these months */
  guint          from;     /* of the list */
  double         list_y;
  double         list_height;
  gboolean       is_continued;
  SegueWallSigns signs;
} Sheet;

static void
sheet_free (gpointer data)
{
  Sheet *self = data;

  g_clear_pointer (&self->grids, g_ptr_array_unref);
  g_clear_pointer (&self->own, g_ptr_array_unref);
  g_clear_pointer (&self->listed, g_ptr_array_unref);
  g_free (self);
}

static void
clear_types (SegueMonthPage *self)
{
  g_clear_pointer (&self->wall, segue_typesetter_free);
  g_clear_pointer (&self->small, segue_typesetter_free);
  g_clear_pointer (&self->list, segue_typesetter_free);
}

static void
segue_month_page_finalize (GObject *object)
{
  SegueMonthPage *self = SEGUE_MONTH_PAGE (object);

  clear_types (self);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->spans, g_array_unref);
  g_free (self->go_live_words);
  g_free (self->subject);
  g_free (self->subtitle);

  G_OBJECT_CLASS (segue_month_page_parent_class)->finalize (object);
}

static const SegueCalendarSpan *
get_span (SegueMonthPage *self,
          guint           span)
{
  return &g_array_index (self->spans, SegueCalendarSpan, span);
}

static double
segue_month_page_get_scale (SegueDocument *document,
                            double         width,
                            double         height)
{
  return MAX (1, segue_wall_get_scale (width, height));
}

static GPtrArray *
segue_month_page_create_pages (SegueDocument *document)
{
  return g_ptr_array_new_with_free_func (sheet_free);
}

/* How many columns of months look best. */
static guint
count_columns (guint  n,
               double width,
               double height)
{
  guint best = 1;
  double most = 0;

  for (guint i = 1; i <= n; i++)
    {
      double size = MIN (width / i / MONTH_SHAPE, height / ((n + i - 1) / i));

      if (size > most)
        {
          most = size;
          best = i;
        }
    }

  return best;
}

static double
draw_head (SegueMonthPage *self,
           const Sheet    *sheet,
           SegueCanvas    *canvas,
           double          width)
{
  g_autofree char *year = NULL;
  g_autofree char *title = segue_calendar_span_dup_title (get_span (self, sheet->first_span)->first,
                                                          get_span (self, sheet->first_span + sheet->n_spans - 1)->last,
                                                          self->is_months, &year);
  SegueWallHead head = {
    title, year, !self->is_months || sheet->n_spans > 1, sheet->is_continued, self->subject, self->subtitle, self->go_live_words,
  };

  return segue_wall_head_draw (&head, self->wall, canvas, width) + HEAD_GAP * segue_typesetter_get_scale (self->wall);
}

/* Lays the months out in a height; what finds no room is listed. */
static void
lay_grids (SegueMonthPage *self,
           Sheet          *sheet,
           double          y,
           double          width,
           double          height)
{
  SegueTypesetter *type = sheet->n_spans > 1 ? self->small : self->wall;
  double gap = CELL_GAP * segue_typesetter_get_scale (self->wall);
  guint n_columns = count_columns (self->n_per_sheet, width, height);
  guint n_rows = (MIN (self->n_per_sheet, sheet->n_spans + n_columns - 1) + n_columns - 1) / n_columns;
  double column = (width - (n_columns - 1) * gap) / n_columns;
  double row;
  double name = sheet->n_spans > 1 ? segue_typesetter_get_line_height (type, SEGUE_TEXT_WALL_SUBJECT) +
                                       NAME_GAP * segue_typesetter_get_scale (type) : 0;

  n_rows = (sheet->n_spans + n_columns - 1) / n_columns;
  row = (height - (n_rows - 1) * gap) / n_rows;
  g_clear_pointer (&sheet->grids, g_ptr_array_unref);
  g_clear_pointer (&sheet->listed, g_ptr_array_unref);
  sheet->grids = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_month_grid_free);
  sheet->listed = g_ptr_array_new ();

  for (guint i = 0; i < sheet->n_spans; i++)
    {
      const SegueCalendarSpan *span = get_span (self, sheet->first_span + i);
      SegueMonthGridOptions options = {
        span->first, span->last, self->rule, sheet->own, sheet->listed, type,
        (i % n_columns) * (column + gap), y + (i / n_columns) * (row + gap) + name, column, row - name,
      };

      g_ptr_array_add (sheet->grids, segue_month_grid_new (&options));
    }
}

/* The lowest height in which the whole list has room, up to @most; 0 where it has none. */
static double
measure_list (SegueMonthPage *self,
              const Sheet    *sheet,
              double          width,
              double          most)
{
  double step = segue_typesetter_get_line_height (self->list, SEGUE_TEXT_WALL_ITEM_14);

  for (double height = 2 * step; height <= most; height += step)
    {
      guint next = 0;
      double used = segue_wall_list_draw (sheet->listed, &next, self->list, NULL, 0, width, height);

      if (next == sheet->listed->len && used <= height)
        return used;
    }

  return 0;
}

static void
add_continuations (SegueMonthPage *self,
                   Sheet          *sheet,
                   double          width,
                   double          height,
                   GPtrArray      *pages)
{
  guint next = 0;

  while (next < sheet->listed->len)
    {
      Sheet *more = g_new0 (Sheet, 1);

      more->first_span = sheet->first_span;
      more->n_spans = sheet->n_spans;
      more->own = g_ptr_array_ref (sheet->own);
      more->listed = g_ptr_array_ref (sheet->listed);
      more->from = next;
      more->is_continued = TRUE;
      more->signs = sheet->signs;
      more->list_y = draw_head (self, more, NULL, width);
      more->list_height = height - more->list_y - segue_wall_legend_draw (&more->signs, self->wall, NULL, 0, width);
      g_ptr_array_add (pages, more);

      segue_wall_list_draw (more->listed, &next, self->list, NULL, 0, width, more->list_height);
      if (next == more->from)
        next++; /* higher than a page: as much as there is room for */
    }
}

static void
lay_sheet (SegueMonthPage *self,
           Sheet          *sheet,
           double          width,
           double          height,
           GPtrArray      *pages)
{
  double head = draw_head (self, sheet, NULL, width);
  double scale = segue_typesetter_get_scale (self->wall);
  double room, list = 0;

  /* With the sign of the list, so that the height stays. */
  sheet->signs.has_numbers = TRUE;
  room = height - head - segue_wall_legend_draw (&sheet->signs, self->wall, NULL, 0, width) - LIST_GAP * scale / 2;
  lay_grids (self, sheet, head, width, room);

  for (guint i = 0; sheet->listed->len > 0 && i < MAX_TRIES; i++)
    {
      double needed = measure_list (self, sheet, width, room * LIST_PART);

      if (needed == 0)
        {
          list = 0;
          lay_grids (self, sheet, head, width, room);
          break;
        }
      if (needed <= list)
        break;
      list = needed;
      lay_grids (self, sheet, head, width, room - list - LIST_GAP * scale);
      if (i == MAX_TRIES - 1 && measure_list (self, sheet, width, list) == 0)
        {
          list = 0;
          lay_grids (self, sheet, head, width, room);
        }
    }

  sheet->signs.has_numbers = sheet->listed->len > 0;
  sheet->list_y = head + room - list;
  sheet->list_height = list;
  if (list == 0)
    add_continuations (self, sheet, width, height, pages);
}

static GPtrArray *
find_own (SegueMonthPage *self,
          Sheet          *sheet)
{
  GPtrArray *own = g_ptr_array_new ();
  SegueDay first = segue_week_get_start (get_span (self, sheet->first_span)->first, &self->rule);
  SegueDay last = segue_week_get_start (get_span (self, sheet->first_span + sheet->n_spans - 1)->last, &self->rule) +
                  SEGUE_DAYS_PER_WEEK - 1;

  for (guint i = 0; i < self->entries->len; i++)
    {
      SegueCalendarEntry *entry = g_ptr_array_index (self->entries, i);

      if (!segue_calendar_entry_touches (entry, first, last))
        continue;
      g_ptr_array_add (own, entry);
      for (guint j = 0; j < sheet->n_spans; j++)
        if (segue_calendar_entry_touches (entry, get_span (self, sheet->first_span + j)->first,
                                          get_span (self, sheet->first_span + j)->last))
          segue_wall_signs_add (&sheet->signs, entry);
    }

  return own;
}

static void
make_types (SegueMonthPage  *self,
            const SegueBody *body)
{
  double wall = segue_wall_get_scale (body->width, body->first_height);
  guint n_columns = count_columns (self->n_per_sheet, body->width, body->first_height);
  double natural = wall * MIN (1.0 / n_columns, 1.0 / ((self->n_per_sheet + n_columns - 1) / n_columns));
  double small = MIN (wall, MAX (natural, CLAMP (natural * SMALL_GROWTH, SMALLEST, SMALL)));

  clear_types (self);
  self->wall = segue_typesetter_new (wall);
  self->small = segue_typesetter_new (small);
  self->list = segue_typesetter_new (self->n_per_sheet > 1 ? MIN (wall, MAX (small, SMALLEST_LIST)) : wall);
}

static gboolean
segue_month_page_paginate (SegueDocument    *document,
                           SegueTypesetter  *type,
                           const SegueBody  *body,
                           GPtrArray        *pages,
                           GCancellable     *cancellable,
                           GError          **error)
{
  SegueMonthPage *self = SEGUE_MONTH_PAGE (document);

  make_types (self, body);
  for (guint i = 0; i < self->spans->len; i += self->n_per_sheet)
    {
      Sheet *sheet = g_new0 (Sheet, 1);

      g_ptr_array_add (pages, sheet);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      sheet->first_span = i;
      sheet->n_spans = MIN (self->n_per_sheet, self->spans->len - i);
      sheet->own = find_own (self, sheet);
      lay_sheet (self, sheet, body->width, body->first_height, pages);
    }

  return TRUE;
}

static void
draw_grid (SegueMonthPage       *self,
           const Sheet          *sheet,
           const SegueMonthGrid *grid,
           SegueCanvas          *canvas)
{
  SegueMonthGridLook look = { self->rule, sheet->own, self->go_live };

  if (sheet->n_spans > 1)
    {
      g_autofree char *month = segue_day_to_month_label (grid->first);
      double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_WALL_SUBJECT);

      segue_canvas_begin (canvas, "H2");
      segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_SUBJECT, month, grid->columns[0], grid->y - line, 0,
                         SEGUE_TEXT_ALIGN_LEFT);
      segue_canvas_end (canvas, "H2");
    }
  segue_month_grid_draw (grid, canvas, &look);
}

static void
segue_month_page_draw (SegueDocument   *document,
                       gpointer         page,
                       SegueCanvas     *canvas,
                       const SegueBody *body)
{
  SegueMonthPage *self = SEGUE_MONTH_PAGE (document);
  const Sheet *sheet = page;
  SegueCanvas wall = *canvas;
  double legend;

  wall.type = self->wall;
  legend = segue_wall_legend_draw (&sheet->signs, self->wall, NULL, 0, body->width);
  draw_head (self, sheet, &wall, body->width);

  wall.type = sheet->n_spans > 1 ? self->small : self->wall;
  for (guint i = 0; sheet->grids != NULL && i < sheet->grids->len; i++)
    draw_grid (self, sheet, g_ptr_array_index (sheet->grids, i), &wall);

  wall.type = self->list;
  if (sheet->list_height > 0)
    {
      guint next = sheet->from;

      segue_wall_list_draw (sheet->listed, &next, self->list, &wall, sheet->list_y, body->width, sheet->list_height + 1);
    }

  wall.type = self->wall;
  segue_wall_legend_draw (&sheet->signs, self->wall, &wall, body->first_height - legend, body->width);
}

static char *
segue_month_page_dup_page_title (SegueDocument *document,
                                 gpointer       page)
{
  SegueMonthPage *self = SEGUE_MONTH_PAGE (document);
  const Sheet *sheet = page;
  g_autofree char *year = NULL;
  g_autofree char *title = segue_calendar_span_dup_title (get_span (self, sheet->first_span)->first,
                                                          get_span (self, sheet->first_span + sheet->n_spans - 1)->last,
                                                          self->is_months, &year);

  return year != NULL ? g_strdup_printf ("%s %s", title, year) : g_steal_pointer (&title);
}

static void
segue_month_page_class_init (SegueMonthPageClass *klass)
{
  SegueDocumentClass *document_class = SEGUE_DOCUMENT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_month_page_finalize;

  document_class->has_own_head = TRUE;
  document_class->get_scale = segue_month_page_get_scale;
  document_class->create_pages = segue_month_page_create_pages;
  document_class->paginate = segue_month_page_paginate;
  document_class->draw = segue_month_page_draw;
  document_class->dup_page_title = segue_month_page_dup_page_title;
}

static void
segue_month_page_init (SegueMonthPage *self)
{
}

/**
 * segue_month_page_new:
 * @plan: where the records are
 * @options: which days, for whom, and whether months or fortnights
 * @error: not set
 *
 * Returns: (transfer full): the calendar for a wall
 */
SegueDocument *
segue_month_page_new (SeguePlan               *plan,
                      const SeguePageOptions  *options,
                      GError                 **error)
{
  SegueMonthPage *self = NULL;
  SegueCalendarFilter filter;
  SegueFurniture *furniture;
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  filter = segue_calendar_get_filter (options);
  self = g_object_new (SEGUE_TYPE_MONTH_PAGE, NULL);
  self->rule = segue_week_get_rule ();
  self->is_months = options->calendar_layout != SEGUE_CALENDAR_LAYOUT_FORTNIGHT;
  self->n_per_sheet = self->is_months ? CLAMP (options->months_per_page, 1, SEGUE_MAX_MONTHS_PER_PAGE) : 1;
  self->entries = segue_calendar_entries_new (plan, &filter, options->filter.from, options->filter.to, options->level, &n_left_out);
  self->spans = segue_calendar_spans_new (self->is_months ? SEGUE_CALENDAR_SPAN_MONTH : SEGUE_CALENDAR_SPAN_FORTNIGHT,
                                          self->entries, options, &self->rule);
  self->go_live = segue_calendar_find_go_live (plan, options, &self->go_live_words);
  self->subtitle = segue_calendar_dup_subtitle (plan, options, _("Communication calendar"));

  furniture = segue_furniture_new (plan, options, _("Communication calendar"));
  self->subject = g_strdup (furniture->subject);
  segue_calendar_furnish (furniture, n_left_out);
  segue_document_set_up (SEGUE_DOCUMENT (self), options, furniture);

  return SEGUE_DOCUMENT (self);
}
