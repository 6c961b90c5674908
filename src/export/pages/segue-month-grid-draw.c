/* segue-month-grid-draw.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-month-grid"

#include "config.h"

#include "segue-month-grid.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define PADDING 6
#define MARKER_PADDING 5
#define PATCH 3
#define OFFSET_WIDTH 46

/* Days further from go-live than that are not counted from it. */
#define MOST_DAYS 99

#define OTHER_GROUND 0xf0f0f1
#define WEEKEND_GROUND 0xf7f7f8
#define LINE_COLOUR 0x9a999f

/**
 * segue_month_marker_dup_words:
 *
 * Returns: (transfer full): “7” or “7–12”
 */
char *
segue_month_marker_dup_words (guint first,
                              guint last)
{
  return first == last ? g_strdup_printf ("%u", first) : g_strdup_printf ("%u–%u", first, last);
}

/**
 * segue_month_marker_measure:
 *
 * Returns: the width of the marker, in points
 */
double
segue_month_marker_measure (SegueTypesetter *type,
                            guint            first,
                            guint            last)
{
  g_autofree char *words = segue_month_marker_dup_words (first, last);
  double word = 0;

  return segue_typesetter_estimate (type, SEGUE_TEXT_WALL_NUMBER, words, &word) +
         2 * MARKER_PADDING * segue_typesetter_get_scale (type);
}

static gboolean
is_own (const SegueMonthGrid *self,
        SegueDay              day)
{
  return day >= self->first && day <= self->last;
}

static void
draw_grounds (const SegueMonthGrid *self,
              SegueCanvas          *canvas,
              const SegueMonthRow  *row)
{
  if (canvas->is_monochrome)
    return;

  for (int i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    {
      SegueDay day = row->first + i;

      if (is_own (self, day) && segue_day_get_weekday (day) <= 5)
        continue;
      segue_wall_set_colour (canvas, is_own (self, day) ? WEEKEND_GROUND : OTHER_GROUND, 0xffffff);
      cairo_rectangle (canvas->cr, self->columns[i], row->y, self->columns[i + 1] - self->columns[i], row->height);
      cairo_fill (canvas->cr);
    }
}

/* Of several windows on a day the strictest shows; all have their bars. */
static guint
get_strictness (SegueCalendarKind kind)
{
  if (kind == SEGUE_CALENDAR_FREEZE)
    return 3;

  return kind == SEGUE_CALENDAR_HOLIDAY || kind == SEGUE_CALENDAR_NON_WORKING ? 2 : kind == SEGUE_CALENDAR_MAINTENANCE ? 1 : 0;
}

static void
draw_windows (const SegueMonthGrid     *self,
              SegueCanvas              *canvas,
              const SegueMonthGridLook *look,
              const SegueMonthRow      *row)
{
  const SegueCalendarEntry *windows[SEGUE_DAYS_PER_WEEK] = { NULL };

  for (guint i = 0; i < look->entries->len; i++)
    {
      const SegueCalendarEntry *entry = g_ptr_array_index (look->entries, i);

      if (!segue_calendar_kind_is_window (entry->kind) || entry->state == SEGUE_DATED_CANCELLED)
        continue;
      for (int j = 0; j < SEGUE_DAYS_PER_WEEK; j++)
        if (segue_calendar_entry_touches (entry, row->first + j, row->first + j) &&
            (windows[j] == NULL || get_strictness (entry->kind) > get_strictness (windows[j]->kind)))
          windows[j] = entry;
    }

  for (int i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    if (windows[i] != NULL)
      segue_wall_hatch (canvas, windows[i]->kind, self->columns[i], row->y, self->columns[i + 1] - self->columns[i], row->height);
}

/* Words on a patch that keeps the hatch away from them. */
static void
draw_patched (SegueCanvas    *canvas,
              SegueInk        ink,
              SegueTextStyle  style,
              guint32         ground,
              const char     *words,
              double          x,
              double          y,
              gboolean        is_right)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double word = 0;
  double width = segue_typesetter_estimate (canvas->type, style, words, &word);
  double height = segue_typesetter_get_line_height (canvas->type, style);
  double left = is_right ? x - width : x;

  segue_wall_set_colour (canvas, ground, 0xffffff);
  cairo_rectangle (canvas->cr, left - PATCH * scale, y, width + 2 * PATCH * scale, height * 0.94);
  cairo_fill (canvas->cr);
  segue_canvas_text (canvas, ink, style, words, left, y, 0, SEGUE_TEXT_ALIGN_LEFT);
}

static void
draw_offset (const SegueMonthGrid     *self,
             SegueCanvas              *canvas,
             const SegueMonthGridLook *look,
             SegueDay                  day,
             double                    right,
             double                    y)
{
  int offset = day - look->go_live;
  g_autofree char *words = NULL;

  if (look->go_live == SEGUE_DAY_NONE || offset == 0 || ABS (offset) > MOST_DAYS || segue_day_get_weekday (day) > 5)
    return;

  /* Translators: days before or after go-live: T−7 */
  words = g_strdup_printf (_("T%s%d"), offset < 0 ? "−" : "+", ABS (offset));
  draw_patched (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_WALL_NEAR, 0xffffff, words, right, y, TRUE);
}

static void
draw_day (const SegueMonthGrid     *self,
          SegueCanvas              *canvas,
          const SegueMonthGridLook *look,
          SegueDay                  day,
          guint                     column,
          double                    y)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double x = self->columns[column] + PADDING * scale;
  int number = 0;
  double word = 0;
  g_autofree char *words = NULL;

  segue_day_to_ymd (day, NULL, NULL, &number);
  if (!is_own (self, day))
    {
      words = segue_day_to_short_label (day, day);
      draw_patched (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_WALL_PLAIN, OTHER_GROUND, words, x, y + 3 * scale, FALSE);
      return;
    }

  words = number == 1 || day == self->first ? segue_day_to_short_label (day, day) : NULL;
  if (words == NULL || self->last - self->first > 20 ||
      segue_typesetter_estimate (canvas->type, SEGUE_TEXT_WALL_DAY, words, &word) + OFFSET_WIDTH * scale >
        self->columns[column + 1] - self->columns[column])
    {
      g_free (words);
      words = g_strdup_printf ("%d", number);
    }
  draw_patched (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_DAY, segue_day_get_weekday (day) > 5 ? WEEKEND_GROUND : 0xffffff,
                words, x, y, FALSE);
  draw_offset (self, canvas, look, day, self->columns[column + 1] - PADDING * scale, y + 4 * scale);
}

static void
draw_row (const SegueMonthGrid     *self,
          SegueCanvas              *canvas,
          const SegueMonthGridLook *look,
          const SegueMonthRow      *row)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  g_autofree char *week = g_strdup_printf ("%d", segue_week_get_number (row->first, &look->rule));

  draw_grounds (self, canvas, row);
  draw_windows (self, canvas, look, row);

  segue_wall_set_colour (canvas, LINE_COLOUR, 0x000000);
  cairo_set_line_width (canvas->cr, 0.8);
  for (guint i = 0; i <= SEGUE_DAYS_PER_WEEK; i++)
    {
      cairo_move_to (canvas->cr, self->columns[i], row->y);
      cairo_line_to (canvas->cr, self->columns[i], row->y + row->height);
    }
  cairo_move_to (canvas->cr, self->x, row->y);
  cairo_line_to (canvas->cr, self->columns[SEGUE_DAYS_PER_WEEK], row->y);
  cairo_stroke (canvas->cr);

  segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_WALL_NEAR, week, self->x, row->y + 7 * scale,
                     self->columns[0] - self->x, SEGUE_TEXT_ALIGN_CENTRE);
  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    draw_day (self, canvas, look, row->first + (int) i, i, row->y + 1);
}

static void
draw_weekdays (const SegueMonthGrid *self,
               SegueCanvas          *canvas)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  SegueDay first = g_array_index (self->rows, SegueMonthRow, 0).first;
  gboolean is_short = FALSE;
  double word = 0;

  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    {
      g_autofree char *words = segue_day_to_weekday_label (first + (int) i, FALSE);

      if (segue_day_get_weekday (first + (int) i) <= 5)
        is_short = is_short || segue_typesetter_estimate (canvas->type, SEGUE_TEXT_WALL_ITEM, words, &word) >
                                 self->columns[i + 1] - self->columns[i] - PADDING * scale;
    }

  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    {
      SegueDay day = first + (int) i;
      g_autofree char *words = segue_day_to_weekday_label (day, is_short || segue_day_get_weekday (day) > 5);

      segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_ITEM, words, self->columns[i] + PADDING * scale, self->y, 0,
                         SEGUE_TEXT_ALIGN_LEFT);
    }
}

static void
draw_marker (SegueCanvas            *canvas,
             const SegueMonthMarker *marker)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double width = segue_month_marker_measure (canvas->type, marker->first, marker->last);
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_WALL_NUMBER);
  g_autofree char *words = segue_month_marker_dup_words (marker->first, marker->last);

  segue_wall_outline (canvas->cr, marker->x, marker->y, width, line + 2 * scale, 3 * scale);
  segue_canvas_set_ink (canvas, SEGUE_INK_WHITE);
  cairo_fill_preserve (canvas->cr);
  segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  cairo_set_line_width (canvas->cr, 0.9);
  cairo_stroke (canvas->cr);
  segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_NUMBER, words, marker->x + MARKER_PADDING * scale,
                     marker->y + scale, 0, SEGUE_TEXT_ALIGN_LEFT);
}

/**
 * segue_month_grid_draw:
 *
 * Draws weekdays, weeks, days and what is on them.
 */
void
segue_month_grid_draw (const SegueMonthGrid     *self,
                       SegueCanvas              *canvas,
                       const SegueMonthGridLook *look)
{
  const SegueMonthRow *last = &g_array_index (self->rows, SegueMonthRow, self->rows->len - 1);

  segue_canvas_begin (canvas, "P");
  draw_weekdays (self, canvas);
  for (guint i = 0; i < self->rows->len; i++)
    draw_row (self, canvas, look, &g_array_index (self->rows, SegueMonthRow, i));
  segue_canvas_end (canvas, "P");

  segue_wall_set_colour (canvas, LINE_COLOUR, 0x000000);
  cairo_set_line_width (canvas->cr, 0.8);
  cairo_move_to (canvas->cr, self->x, last->y + last->height);
  cairo_line_to (canvas->cr, self->columns[SEGUE_DAYS_PER_WEEK], last->y + last->height);
  cairo_stroke (canvas->cr);

  for (guint i = 0; i < self->items->len; i++)
    segue_wall_item_draw (&g_array_index (self->items, SegueWallItem, i), canvas);
  for (guint i = 0; i < self->markers->len; i++)
    draw_marker (canvas, &g_array_index (self->markers, SegueMonthMarker, i));
}
